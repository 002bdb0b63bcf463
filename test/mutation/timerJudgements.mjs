/** @file Why mutants of the sit timer are let live. */

const ONE_INSTANT = 'one instant: it differs only where something falls on the very millisecond';
const COMPILER = 'never so where this is asked; the compiler wants it asked';
const SAVES_TIME = 'the answer is the same without it: it only saves time';
const NO_END = 'nothing comes before an end that is none; the compiler wants it asked';
const SEEN_ALREADY = 'a command is presence, which was marked before this is asked';

/** @type {readonly import('./judgements.mjs').Judgement[]} */
export const timerJudgements = [
	{
		file: 'timer/breaks.ts',
		was: 'at >= onBreak.sign + ROUTINE_LAPSES_AFTER',
		why: 'one instant: the routine lapses with the next wake-up, as of the same last sign',
	},
	{
		file: 'timer/advance.ts',
		was: 'edge !== null',
		why: 'no edge is not later than anything; the compiler wants it asked',
	},
	{ file: 'timer/advance.ts', was: 'seen - at > SET_BACK_BY', why: ONE_INSTANT },
	{
		file: 'timer/advance.ts',
		was: 'record.unfocusedSince !== null',
		is: 'true',
		why: 'where no window is without focus already, it says so once more',
	},
	{
		file: 'timer/breaks.ts',
		was: ["onBreak.how === 'routine'", '!bout', '{ return reduced; }'],
		why: COMPILER,
	},
	{ file: 'timer/userActions.ts', was: 'Math.max(presence, at)', why: SEEN_ALREADY },
	{ file: 'view/statusContent.ts', was: "smallNudge.kind !== 'stand'", why: COMPILER },
	{
		file: 'timer/clockSetBack.ts',
		was: 'window.seen <= at',
		why: ONE_INSTANT,
	},
	{
		file: 'timer/clockSetBack.ts',
		was: 'ahead > 0',
		why: 'to move by nothing is to leave alone',
	},
	{ file: 'timer/gaps.ts', was: "case 'closed':…", why: COMPILER },
	{
		file: 'timer/gaps.ts',
		was: 'askUntil !== null',
		why: NO_END,
	},
	{
		file: 'timer/gaps.ts',
		was: 'standNudge.at >= bout.start',
		is: 'standNudge.at > bout.start',
		why: ONE_INSTANT,
	},
	{
		file: 'timer/nudges.ts',
		was: 'saved !== null',
		is: 'true',
		why: 'what was never saved was not saved after a key; the compiler wants it asked',
	},
	{
		file: 'view/nextWake.ts',
		was: "typeof at === 'number'",
		is: 'true',
		why: 'an instant that is none does not lie ahead; the compiler wants it asked',
	},
	{ file: 'view/nextWake.ts', was: 'record.quietUntil !== null', is: 'true', why: NO_END },
	{
		file: 'view/nextWake.ts',
		was: "onBreak.how === 'routine'",
		why: 'other breaks have no sign, and what comes of that is no instant; the compiler wants it asked',
	},
	{
		file: 'view/nextWake.ts',
		was: 'now < record.quietUntil',
		is: 'now <= record.quietUntil',
		why: ONE_INSTANT,
	},
	{
		file: 'timer/nudgeLines.ts',
		was: 'scattered % 2 === 0',
		why: 'every other time, whichever is the first',
	},
	{
		file: 'timer/nudges.ts',
		was: ['record.quietUntil !== null', 'record.returned !== null'],
		is: 'true',
		why: NO_END,
	},
	{
		file: 'timer/nudges.ts',
		was: 'at < slot.to',
		why: 'a slot that is over is dropped before this is asked',
	},
	{
		file: 'timer/nudges.ts',
		was: 'at >= to',
		is: 'at > to',
		why: 'one instant: in it no small nudge is shown, dropped or not, and the next event drops it',
	},
	{
		file: 'timer/nudges.ts',
		was: 'passed > bout.smallDone',
		is: 'passed >= bout.smallDone',
		why: 'to count as many as were counted changes nothing',
	},
	{
		file: 'timer/nudges.ts',
		was: ['!kind', '{ return reduced; }'],
		why: 'where no small kind is wanted there is no slot to come here from; the compiler wants it asked',
	},
	{
		file: 'timer/nudges.ts',
		was: 'false',
		why: 'only a stand nudge is asked whether it came early, and says so itself',
	},
	{
		file: 'timer/presence.ts',
		was: "case 'away':…",
		why: 'nothing is earlier than no number, as nothing is than the least one',
	},
	{
		file: 'timer/presence.ts',
		was: 'mark - bout.start < rules.settings.awayMinutes * MINUTE',
		is: 'mark - bout.start <= rules.settings.awayMinutes * MINUTE',
		why: ONE_INSTANT,
	},
	{
		file: 'timer/workingHours.ts',
		was: '() => null',
		why: 'what is not known is no later than anything, whichever way that is written',
	},
	{
		file: 'timer/hands.ts',
		was: 'seen !== null',
		is: 'true',
		why: 'no instant is within two seconds of the beginning of 1970; the compiler wants it asked',
	},
	{
		file: 'timer/hands.ts',
		was: 'seen === null',
		is: 'false',
		why: 'a hand seen at the beginning of 1970 is as far from everything as one never seen; the compiler wants it asked',
	},
	{
		file: 'timer/hands.ts',
		was: 'at - seen <= LONGEST_READING',
		is: 'at - seen < LONGEST_READING',
		why: ONE_INSTANT,
	},
	{
		file: 'timer/nudges.ts',
		was: 'at >= dueAt(bout, rules)',
		is: 'at > dueAt(bout, rules)',
		why: ONE_INSTANT,
	},
	{
		file: 'timer/logEntries.ts',
		was: "entry.kind === 'withdrawn'",
		is: 'true',
		why: 'no other entry names one that it takes back; the compiler wants it asked',
	},
	{
		file: 'shared/mergeRecords.ts',
		was: ['order >= 0', 'one.machine < other.machine', 'text >= otherText'],
		why: 'of two that are equal either will do',
	},
	{
		file: 'shared/mergeRecords.ts',
		was: ['a.id < b.id', 'order > 0'],
		why: 'two that are equal do not come here',
	},
	{
		file: 'shared/mergeRecords.ts',
		was: [
			'deepEqual(one, other)',
			'{ return one; }',
			'entries.every(isRecent)',
			'{ return entries; }',
		],
		why: SAVES_TIME,
	},
	{
		file: 'shared/mergeRecords.ts',
		was: "entry.kind !== 'withdrawn'",
		why: 'what takes back has no end of its own and is never recent; the compiler wants it asked',
	},
	{
		file: 'shared/sharedRecord.ts',
		was: '/^\\S+/',
		why: 'a fault begins with the name of its field',
	},
	{
		file: 'shared/sharedRecord.ts',
		was: ['smallNudge === record.smallNudge', 'whole === record'],
		is: 'false',
		why: 'a copy is as good as the record itself: to make none only saves time',
	},
	{
		file: 'shared/sharedRecord.ts',
		was: "name === 'record'",
		is: 'true',
		why: 'what is renamed within a field that nobody knows has its old names again when it is written',
	},
	{
		file: 'view/statusContent.ts',
		was: "phase === 'overdue'",
		why: 'the colour of an open nudge has ended only where it is overdue',
	},
	{ file: 'view/statusContent.ts', was: 'now < onBreak.since + UNDO_SHOWS', why: ONE_INSTANT },
	{
		file: 'timer/reduce.ts',
		was: 'at - presence < rules.settings.awayMinutes * MINUTE',
		why: ONE_INSTANT,
	},
	{
		file: 'timer/reduce.ts',
		was: 'event.busySince === null',
		is: 'false',
		why: 'work since the beginning of 1970 makes a lull no more than none; the compiler wants it asked',
	},
	{
		file: 'timer/reduce.ts',
		was: 'mark === null',
		is: 'false',
		why: 'a mark at the beginning of 1970 lies before any other and changes nothing; the compiler wants it asked',
	},
	{
		file: 'timer/reduce.ts',
		was: "event.type === 'lull'",
		is: 'true',
		why: 'no other event brings a lull, and none is none, whichever way that is written',
	},
	{ file: 'timer/reduced.ts', was: 'log.length > 0', why: SAVES_TIME },
	{ file: 'view/snapshot.ts', was: 'quietUntil !== null', is: 'true', why: NO_END },
	{
		file: 'timer/sleep.ts',
		was: ["event.type === 'opened'", "event.type === 'wake'"],
		is: 'true',
		why: 'other events have no such instant, and what is reckoned from none is neither long nor short',
	},
	{ file: 'view/snapshot.ts', was: 'now < awayDecision.askUntil', why: ONE_INSTANT },
	{
		file: 'view/nudgeReason.ts',
		was: ['quietUntil !== null', "blocker !== 'quiet'"],
		why: COMPILER,
	},
	{
		file: 'timer/workingHours.ts',
		was: ['{ from: 0, to: 0, open: false }', 'false'],
		why: 'what stands there before the first question is never read',
	},
	{
		file: 'timer/workingHours.ts',
		was: 'to > from',
		why: 'a range of no length was refused before',
	},
	{
		file: 'timer/workingHours.ts',
		was: [
			'!holds(today, at)',
			'{ from: local.at(day, 0), to: local.at(day + 1, 0) }',
			'day + 1',
			'!holds(span, at)',
			'{ return at >= from && at < to; }',
			'at >= from && at < to',
			'at >= from',
		],
		why: 'what was reckoned is reckoned again: keeping it only saves time',
	},
	{
		file: 'timer/workingHours.ts',
		was: '-Infinity',
		why: 'a week each way always holds an edge before; the compiler wants the default',
	},
	{
		file: 'timer/workingHours.ts',
		was: 'edge === null',
		why: 'only hours that never close have no edge, and they are open whatever is asked',
	},
	{
		file: 'timer/workingHours.ts',
		was: 'merged.length - 1',
		why: 'the part that then stays in the list lies before the whole, which is the one that is found',
	},
	{
		file: 'timer/workingHours.ts',
		was: 'day <= today + AROUND',
		why: 'one day less still holds the edges on both sides',
	},
];
