import * as fc from 'fast-check';
import { SMALL_KINDS } from '../../src/core/timer/nudgeLines.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { COMMANDS, type Action, type Life } from './story.ts';

const minutes = (most: number) => fc.integer({ min: 1, max: most });
const window = fc.nat({ max: 3 });

/** What fills most of a day. */
const work: fc.Arbitrary<Action> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.tuple(fc.constantFrom('type' as const, 'work' as const), minutes(60)),
	},
	{ weight: 4, arbitrary: fc.tuple(fc.constant('browse' as const), minutes(60)) },
	{ weight: 3, arbitrary: fc.tuple(fc.constant('read' as const), minutes(40)) },
	{ weight: 2, arbitrary: fc.tuple(fc.constant('call' as const), minutes(90)) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant('watch an agent' as const), minutes(40)) },
	{ weight: 2, arbitrary: fc.tuple(fc.constant('prompt' as const), minutes(40)) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant('flit' as const), minutes(70)) },
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constantFrom('debug' as const, 'run a task' as const), minutes(50)),
	},
	{ weight: 4, arbitrary: fc.tuple(fc.constant('other program' as const), minutes(120)) },
);

/** What the person tells the timer. */
const commands: fc.Arbitrary<Action> = fc.oneof(
	{ weight: 5, arbitrary: fc.tuple(fc.constant('do' as const), fc.constantFrom(...COMMANDS)) },
	fc.tuple(
		fc.constant('answer' as const),
		fc.constantFrom('moved' as const, 'here' as const, 'unknown' as const),
	),
	fc.tuple(fc.constantFrom(...SMALL_KINDS)),
	fc.tuple(
		fc.constant('position' as const),
		fc.constantFrom('sitting' as const, 'standing' as const),
	),
	fc.tuple(
		fc.constant('pause' as const),
		fc.constantFrom<(number | null)[]>(30, 60, 120, 900, null),
	),
	fc.tuple(fc.constant('quiet' as const), fc.constantFrom(15, 30, 60, 240)),
	fc.tuple(
		fc.constant('routine' as const),
		fc.nat({ max: 8 }),
		fc.constantFrom('finished' as const, 'left' as const, 'forgotten' as const),
		fc.boolean(),
	),
);

/** What befalls the windows. */
const windows: fc.Arbitrary<Action> = fc.oneof(
	fc.constant<Action>(['open window']),
	{ weight: 3, arbitrary: fc.constant<Action>(['switch window']) },
	fc.tuple(
		fc.constantFrom('close window' as const, 'kill window' as const, 'reload window' as const),
		window,
	),
);

/** What befalls the machine. */
const machine: fc.Arbitrary<Action> = fc.oneof(
	fc.tuple(
		fc.constant('sleep' as const),
		minutes(200),
		fc.constantFrom('stop' as const, 'run' as const),
	),
	fc.tuple(
		fc.constantFrom('close all' as const, 'crash' as const),
		fc.oneof({ weight: 8, arbitrary: minutes(120) }, fc.constantFrom(3 * 1440, 14 * 1440)),
	),
	fc.tuple(
		fc.constant('travel to' as const),
		fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
	),
);

/** Clocks corrected by a second, and set by hand. */
const clocks: fc.Arbitrary<Action> = fc.tuple(
	fc.constant('set clock' as const),
	fc.constantFrom(0.02, -0.02, 0.5, -0.5, 5, -5, 61, -61, 1440, -1440),
);

const frozen: fc.Arbitrary<Action> = fc.tuple(fc.constant('frozen' as const), minutes(120));

function day(clockIsSet: boolean, inTabs: boolean): fc.Arbitrary<readonly Action[]> {
	const action = fc.oneof(
		{ weight: 12, arbitrary: work },
		{ weight: 5, arbitrary: commands },
		{ weight: 3, arbitrary: windows },
		{ weight: 1, arbitrary: machine },
		...(clockIsSet ? [{ weight: 1, arbitrary: clocks }] : []),
		...(inTabs ? [{ weight: 2, arbitrary: frozen }] : []),
	);
	const night: fc.Arbitrary<Action> = fc.tuple(
		fc.constant('night' as const),
		fc.constantFrom('asleep' as const, 'closed' as const, 'left on' as const),
		fc.integer({ min: 6, max: 11 }),
	);
	return fc
		.tuple(fc.array(action, { maxLength: 30, size: 'max' }), night)
		.map(([actions, end]) => (actions.length > 0 ? [...actions, end] : []));
}

const workday = ['09:00-12:30', '13:15-17:30'];
const nightShift = ['22:00-06:00'];

const settings: fc.Arbitrary<Partial<Settings>> = fc.constantFrom<Partial<Settings>[]>(
	{},
	{ smallNudges: 'two', nudgeStyle: 'colour', nudgeKinds: ['stand', 'exhale', 'posture', 'eyes'] },
	{ sitMinutes: 5, latestMinutes: 5, snoozeMinutes: 1, awayMinutes: 3, colourMinutes: 0 },
	{ sitMinutes: 50, latestMinutes: 60, awayMinutes: 30, smallNudges: 'none' },
	{ unfocusedCountsAs: 'moved', quietCountsAs: 'moved', dueGapCountsAs: 'here' },
	{ unfocusedCountsAs: 'here', longQuietCountsAs: 'here', lullWhileBusy: false },
	{
		workingHours: {
			monday: workday,
			tuesday: workday,
			wednesday: workday,
			thursday: workday,
			friday: ['08:00-14:00'],
		},
	},
	{ workingHours: { ...everyDay(nightShift), sunday: ['00:00-24:00'] }, nudgeKinds: ['stand'] },
	{ alignToClock: true },
	{ alignToClock: true, sitMinutes: 5, latestMinutes: 5, snoozeMinutes: 1, smallNudges: 'two' },
	{ workingHours: everyDay(workday), sitMinutes: 20, latestMinutes: 25, nudgeStyle: 'toast' },
);

function everyDay(ranges: readonly string[]): NonNullable<Settings['workingHours']> {
	return {
		monday: ranges,
		tuesday: ranges,
		wednesday: ranges,
		thursday: ranges,
		friday: ranges,
		saturday: ranges,
		sunday: ranges,
	};
}

/** Lives of at most `most` days. Half of them have a clock that is set, half an agent, and a quarter are lived in tabs. */
export function lives(most: number): fc.Arbitrary<Life> {
	return fc.tuple(fc.boolean(), fc.nat({ max: 3 })).chain(([clockIsSet, tabs]) =>
		fc.record({
			seed: fc.nat(),
			zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
			settings,
			agent: fc.boolean(),
			inTabs: fc.constant(tabs === 1),
			days: fc.array(day(clockIsSet, tabs === 1), { maxLength: most, size: 'max' }),
		}),
	);
}
