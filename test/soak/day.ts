import { type Milliseconds, MINUTE } from '../../src/core/base/time.ts';

/** A way in which the page is opened: what it says once it shows, and the command with its arguments. */
export type Opening = readonly [says: 'shown' | 'historyShown' | 'routineStarted', ...string[]];

/** One thing that a busy person does. */
export type Act =
	/** Works on: seen at the desk, and editing. */
	| readonly ['work']
	| readonly ['save']
	/** Runs a command; the arguments are a keybinding's. */
	| readonly ['command', string, ...unknown[]]
	/** Opens the page, waits until it shows, and closes it. */
	| readonly ['open', Opening]
	/** Changes a setting; without a value it is removed. */
	| readonly ['set', key: string, value?: unknown]
	/** Goes on in the next window. */
	| readonly ['switch'];

/** A stretch of the day as the log is to tell of it, in milliseconds from the start. */
export interface Stretch {
	readonly kind: 'bout' | 'break';
	readonly start: Milliseconds;
	readonly end: Milliseconds;
}

/** What a busy person does in each minute, and what the log is to say of it. */
export interface Day {
	readonly minutes: readonly (readonly Act[])[];
	/** All that is over by the end; a bout may go on. */
	readonly stretches: readonly Stretch[];
	/** When the bout of the end began. */
	readonly boutSince: Milliseconds;
}

/** A bout and its break, in minutes: up after so many, and back after so many. */
const [UP, CYCLE] = [41, 45];
/** In every other bout the person stands from here to there. */
const [STANDS, SITS] = [20, 26];

const openings: readonly Opening[] = [
	['shown', 'nextPosture.showStretches'],
	['shown', 'nextPosture.showRun'],
	['historyShown', 'nextPosture.showHistory'],
	['routineStarted', 'nextPosture.startRoutine', 'micro-reset'],
];

/** What is set in turn; undefined takes it back. None of them moves the start or the end of a bout. */
const settings: readonly (readonly [key: string, ...values: readonly unknown[]])[] = [
	['sitMinutes', 20, 25, undefined],
	['latestMinutes', 40, undefined],
	['itemAlignment', 'right', undefined],
	['smallNudges', 'two', 'none', undefined],
	['nudgeStyle', 'text', 'colour', undefined],
	['iconOnly', true, undefined],
	['awayMinutes', 10, undefined],
	['leaveOutAreas', ['neck'], undefined],
	['noFloor', true, undefined],
	['showStreak', true, undefined],
	['clickAction', 'menu', 'stretch', undefined],
	['colourMinutes', 5, undefined],
	['speechRate', 1.5, undefined],
	['snoozeMinutes', 10, undefined],
];

function changes(count: number): readonly Act[] {
	const round = settings.flatMap(([key, ...values]) =>
		values.map((value): Act => ['set', `nextPosture.${key}`, value]),
	);
	const all = Array.from(
		{ length: count },
		(_, index): Act => round[index % round.length] ?? ['work'],
	);
	const last = all.at(-1);
	// What was set last is taken back, as everything before was.
	return last?.[0] === 'set' ? [...all, ['set', last[1]]] : all;
}

/** What is done in some minutes of a bout besides work; `odd` bouts are spent partly standing. */
function commandsAt(minute: number, odd: boolean): readonly Act[] {
	const at: Readonly<Record<number, readonly Act[]>> = odd
		? {
				[STANDS]: [['command', 'nextPosture.imStanding']],
				[SITS]: [['command', 'nextPosture.imSitting']],
				35: [['command', 'nextPosture.breatheOut']],
			}
		: {
				10: [['command', 'nextPosture.resetPosture']],
				32: [['command', 'nextPosture.snooze']],
				39: [['command', 'nextPosture.skip']],
				12: [['command', 'nextPosture.logRun', '5 km 30:00']],
			};
	return at[minute] ?? [];
}

/** So many of `acts` as are due by now, when `done` of `all` minutes have passed. */
function dueOf(acts: readonly Act[], done: number, all: number): readonly Act[] {
	const upTo = (minutes: number) => Math.floor((acts.length * minutes) / all);
	return acts.slice(upTo(done), upTo(done + 1));
}

/** Busy hours: bouts of 41 minutes with breaks of four, the page and the settings in between. */
export function busyDay(hours: number, opened: number, changed: number): Day {
	const count = hours * 60;
	const works = (minute: number) => minute % CYCLE < UP;
	const working = Array.from({ length: count }, (_, minute) => minute).filter(works);
	// A routine that is started is a break until the person works again, which is a minute later.
	const opening = working.filter((minute) => minute % CYCLE < UP - 1).slice(0, -1);
	const opens = Array.from({ length: opened }, (_, index): Act => [
		'open',
		openings[index % openings.length] ?? ['shown'],
	]);
	const sets = changes(changed);
	const stretches: Stretch[] = [];
	let since = 0;
	const until = (kind: Stretch['kind'], minute: number) => {
		stretches.push({ kind, start: since, end: minute * MINUTE });
		since = minute * MINUTE;
	};
	let done = 0;
	const minutes = Array.from({ length: count }, (_, minute): readonly Act[] => {
		const [of, odd] = [minute % CYCLE, Math.floor(minute / CYCLE) % 2 === 1];
		if (of === 0 && minute > 0) {
			until('break', minute);
		} else if (of === UP || (odd && (of === STANDS || of === SITS))) {
			until('bout', minute);
		}
		if (of === UP) {
			return [['command', 'nextPosture.imUp']];
		}
		if (!works(minute)) {
			return [];
		}
		const acts: readonly Act[] = [
			['work'],
			...commandsAt(of, odd),
			...(minute % 7 === 6 ? [['save'] as const] : []),
			...(minute % 15 === 9 ? [['switch'] as const] : []),
			...dueOf(sets, done, working.length),
			...(opening.includes(minute) ? dueOf(opens, opening.indexOf(minute), opening.length) : []),
		];
		done++;
		return acts;
	});
	return { minutes, stretches, boutSince: since };
}
