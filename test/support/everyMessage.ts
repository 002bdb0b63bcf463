import type { DaySums } from '../../src/core/history/sums.ts';
import { neutralBody } from '../../src/core/moves/body.ts';
import type { CustomMoves } from '../../src/core/moves/customMoves.ts';
import type { FromPage, FromPageOf, ToPage, ToPageOf } from '../../src/core/protocol/protocol.ts';
import type { Plan } from '../../src/core/running/diary/plan.ts';
import type { Run } from '../../src/core/running/diary/run.ts';
import type { KeptProgram } from '../../src/core/running/program/program.ts';
import { emptyRunningState } from '../../src/core/running/runningState.ts';

export const run: Run = {
	id: 'r1',
	start: 1_770_000_000_000,
	km: 8.2,
	seconds: 2710,
	kinds: ['hills'],
	note: 'wind',
	pain: 2,
	source: 'a.gpx',
};
export const plan: Plan = {
	id: 'p1',
	at: 1_770_000_000_000,
	km: 8,
	minutes: 40,
	kinds: ['easy'],
	halved: true,
	ran: 'r1',
};
/** Mondays and Thursdays, from a Monday on; with other runs in March. */
export const series: Plan = {
	id: 's1',
	at: 0,
	km: 8,
	minutes: 40,
	kinds: ['easy'],
	repeat: {
		rules: [
			{ local: '2026-02-02T06:30', weekdays: [1, 4], km: 8, minutes: 45, kinds: ['easy'] },
			{ local: '2026-03-02', weekdays: [4], km: 7, minutes: 40, kinds: [], note: 'in the park' },
		],
		until: '2026-12-31',
	},
};
/** Two weeks of holding, from a Monday on. */
export const program: KeptProgram = {
	id: 'prog1',
	wish: { start: 20_486, weekdays: [1, 4], weeks: 4, goal: { kind: 'hold' }, clock: 1080 },
	standing: { km: 12, longest: 7 },
	isAsked: true,
	pace: 420,
	daysOff: 3,
	weeks: [
		{
			first: 20_486,
			aim: 'hold',
			sessions: [
				{ day: 20_486, km: 5, minutes: 35, kinds: [], intervals: null },
				{ day: 20_489, km: 3, minutes: 24, kinds: [], intervals: { times: 8, run: 1, walk: 2 } },
			],
			core: [20_488],
		},
		{
			first: 20_493,
			aim: 'hold',
			sessions: [{ day: 20_496, km: 7, minutes: 49, kinds: ['long'], intervals: null }],
			core: [],
		},
	],
	laid: 20_486,
	edits: [{ day: 20_493, to: 20_494 }],
	undone: ['missed@20486'],
};
export const check = {
	at: 1_770_000_000_000,
	outcome: 'easy',
	score: 3,
	worse: false,
} as const;
const likes = { favourites: ['chin-tuck'], hidden: ['plank'] };
const voice = { on: true, rate: 1.2, name: 'Anna' };
const body = { ...neutralBody, leaveOut: ['neck'] } as const;
const mine: CustomMoves = {
	moves: [
		{
			id: 'mine:wall-sit',
			name: 'Wall sit',
			position: 'wall',
			equipment: ['wall'],
			areas: ['quads'],
			dose: { kind: 'reps', seconds: 30, sides: 1, reps: 3, holdSeconds: 5 },
			cues: ['Back on the wall.'],
			caution: '',
			chairSwap: 'chin-tuck',
			wheelchairSwap: 'chin-tuck',
			flags: [],
			sources: [],
		},
	],
	routines: [
		{
			id: 'mine:morning',
			name: 'Morning',
			where: 'at home',
			endsBout: 'always',
			steps: [{ move: 'mine:wall-sit', seconds: 30, note: 'slowly' }],
			seconds: 30,
			chair: { steps: [{ move: 'chin-tuck', seconds: 20 }], seconds: 20 },
		},
	],
	pictures: { 'mine:wall-sit': 'data:image/png;base64,AA==' },
	figures: {},
	hidden: ['a-skip'],
};
const part = { inBouts: 1, breaks: 1 };
const sums: DaySums = {
	day: 20_000,
	sat: 1,
	stood: 2,
	rested: 3,
	unknown: 4,
	paused: 8,
	breaks: 5,
	longest: 6,
	moves: 7,
	parts: { morning: part, afternoon: part, evening: part },
};

/** One of each kind; a kind left out does not compile. */
export const toPage: { readonly [K in ToPage['kind']]: ToPageOf<K> } = {
	setup: {
		kind: 'setup',
		bundle: { Start: 'Los' },
		body,
		likes,
		done: ['chin-tuck'],
		wholeDay: true,
		mine,
		voice,
		readySeconds: 5,
	},
	bout: {
		kind: 'bout',
		phase: 'onBreak',
		position: 'sitting',
		minutes: 24,
		sitMinutes: 30,
		latestMinutes: 45,
		breakMinutes: 2,
		routine: 'break',
	},
	open: { kind: 'open', view: 'library' },
	clock: { kind: 'clock', hourCycle: 'h23' },
	play: { kind: 'play', routine: 'core' },
	playWarmUp: {
		kind: 'playWarmUp',
		warmUp: { routine: 'warmup-easy', extraMinutes: 2, order: 'article' },
	},
	playFit: { kind: 'playFit' },
	pausePlay: { kind: 'pausePlay' },
	body: { kind: 'body', body },
	likes: { kind: 'likes', likes },
	done: { kind: 'done', done: ['chin-tuck'] },
	wholeDay: { kind: 'wholeDay', wholeDay: true },
	mine: { kind: 'mine', mine },
	voice: { kind: 'voice', voice },
	readySeconds: { kind: 'readySeconds', readySeconds: 8 },
	running: {
		kind: 'running',
		running: {
			...emptyRunningState,
			plans: [plan],
			series: [series],
			program: {
				program,
				nearest: 7.5,
				earliest: 20_700,
				changes: [
					{
						id: 'shorter@20486',
						kind: 'shorter',
						day: 20_486,
						planned: 5,
						run: 3,
						isUndone: true,
					},
				],
			},
			endedPrograms: [
				{
					id: 'prog0',
					goal: { kind: 'distance', km: 10, by: 20_400 },
					from: 20_345,
					to: 20_400,
					planned: 24,
					ran: 21,
				},
			],
			reported: [{ day: 20_480, km: 5, seconds: 2100, kinds: [], pain: 2 }],
			rulesOff: ['R4'],
			checks: [check],
			ticked: { at: 1_770_000_000_000, warning: 'same-day' },
			days: [{ day: 20000, sittingMinutes: 340, core: true }],
			undoable: { at: 1_770_000_000_000, what: 'logged', about: { run }, runs: 1 },
		},
	},
	runs: { kind: 'runs', runs: [run] },
	runsChanged: { kind: 'runsChanged', put: [run], gone: ['r2'] },
	runsTaken: { kind: 'runsTaken', batch: 'b', runs: 500, failed: 'disk' },
	day: {
		kind: 'day',
		day: 20_000,
		today: 20_000,
		first: 19_990,
		zone: 'Europe/Berlin',
		timeline: [{ kind: 'sitting', from: 1, to: 2, climbed: 0, inBout: true, ongoing: false }],
		runs: [{ at: 1, timed: true, km: 4.2, seconds: 1200 }],
		sums,
		isOver: false,
		sitMinutes: 30,
		latestMinutes: 45,
	},
	days: {
		kind: 'days',
		today: 20_000,
		days: [sums],
		suits: { by: 'part', part: 'morning' },
		streak: 3,
	},
	historyFailed: { kind: 'historyFailed', reason: 'disk' },
};

/** One of each kind; a kind left out does not compile. */
export const fromPage: {
	readonly [K in FromPage['kind']]: FromPageOf<K>;
} = {
	ready: { kind: 'ready', informed: true, locale: 'de-DE' },
	zone: { kind: 'zone', name: 'Asia/Tokyo', ahead: 540 },
	shown: { kind: 'shown' },
	presence: { kind: 'presence' },
	routineStarted: { kind: 'routineStarted', routine: 'core', steps: 9, endsBout: 'always' },
	routineStep: {
		kind: 'routineStep',
		routine: 'core',
		endsBout: 'always',
		step: 1,
		steps: 9,
		seconds: 20,
		waits: false,
	},
	routineEnded: { kind: 'routineEnded', routine: 'core', finished: true, seconds: 360 },
	moveDone: { kind: 'moveDone', move: 'chin-tuck' },
	favourite: { kind: 'favourite', move: 'chin-tuck', on: true },
	hide: { kind: 'hide', move: 'plank', on: false },
	sore: { kind: 'sore', on: true },
	speak: { kind: 'speak', on: false },
	askDay: { kind: 'askDay', day: 3 },
	askDays: { kind: 'askDays' },
	historyShown: { kind: 'historyShown' },
	openSource: { kind: 'openSource', source: 'NHSback' },
	askRuns: { kind: 'askRuns' },
	logRun: { kind: 'logRun', run, plan: 'p1' },
	logRuns: { kind: 'logRuns', batch: 'b', runs: [run], last: true },
	editRun: { kind: 'editRun', run },
	deleteRun: { kind: 'deleteRun', run: 'r1' },
	undoRuns: { kind: 'undoRuns' },
	setPlan: { kind: 'setPlan', plan },
	clearPlan: { kind: 'clearPlan', plan: 'p1' },
	setProgram: { kind: 'setProgram', program },
	endProgram: { kind: 'endProgram', program: 'prog1' },
	editProgram: { kind: 'editProgram', program: 'prog1', edit: { day: 20_489, to: 20_490 } },
	undoProgramChange: {
		kind: 'undoProgramChange',
		program: 'prog1',
		change: 'missed@20486',
		undone: true,
	},
	checkDone: { kind: 'checkDone', check, cleared: true },
	signTicked: { kind: 'signTicked', at: 1_770_000_000_000, warning: 'emergency' },
	keepOutcomes: { kind: 'keepOutcomes', on: true },
	loadRule: { kind: 'loadRule', rule: 'R2b', on: false },
	saveCalendar: { kind: 'saveCalendar', title: 'Running program', ics: 'BEGIN:VCALENDAR' },
	copyText: { kind: 'copyText', text: 'Core' },
	saveCard: { kind: 'saveCard', title: 'Core', html: '<!doctype html>' },
	command: { kind: 'command', command: 'imUp' },
};
