import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type Day, weekdayOf } from '../../../../src/core/base/calendar.ts';
import {
	currentProgram,
	earliestGoalDay,
	type Life,
} from '../../../../src/core/running/program/life.ts';
import {
	earliestDay,
	makeProgram,
	type Runner,
} from '../../../../src/core/running/program/makeProgram.ts';
import {
	kmOfWeek,
	type Program,
	type ProgramWeek,
	type ProgramWish,
	type Session,
} from '../../../../src/core/running/program/program.ts';
import { asRun } from '../../../../src/core/running/program/weekBuilder.ts';
import { diaryOf, keptAsLaid, runnerWith, START } from './lives.ts';

const MON = 1;
const TUE = 2;
const WED = 3;
const THU = 4;
const SAT = 6;
const SUN = 0;

type Wish = Pick<ProgramWish, 'weekdays' | 'goal'> & Partial<ProgramWish>;

/** Week `count` of a program ends on this day. */
const endOf = (count: number): Day => START + count * 7 - 1;

const steady = (km: number, on = [1, 3, 6]) => runnerWith(diaryOf([km, km, km, km, km, km], on));
const asked = (km: number, longest: number) => runnerWith([], { km, longest });

interface Example {
	readonly name: string;
	readonly wish: Wish;
	readonly runner: Runner;
	/** What became of the days before week `from`, and from which day on it is laid out anew. */
	readonly lived?: {
		readonly today: Day;
		readonly life: (program: Program, runner: Runner) => Life;
	};
}

const threeWeeksOff = (): Runner => {
	const runs = diaryOf([20, 20, 20, 20, 20, 0, 0, 0], [1, 3, 6]);
	return { ...runnerWith(runs), standing: { km: 20, longest: 8 } };
};

/** All runs before `today` as planned; the last of them as `change` has it. */
const livedTo =
	(today: Day, change: (run: ReturnType<typeof asRun>) => readonly ReturnType<typeof asRun>[]) =>
	({ weeks }: Program, { past }: Runner): Life => {
		const done = weeks.flatMap(({ sessions }) => sessions).filter(({ day }) => day < today);
		const runs = done.map(asRun);
		return {
			runs: [...past.runs, ...runs.slice(0, -1), ...runs.slice(-1).flatMap(change)],
			checks: [],
		};
	};

const EXAMPLES: readonly Example[] = [
	{
		name: 'Beginner to 5 km in 16 weeks',
		wish: { weekdays: [MON, WED, SAT], goal: { kind: 'distance', km: 5, by: endOf(16) - 1 } },
		runner: asked(0, 0),
	},
	{
		name: 'From 20 to 30 km a week',
		wish: { weekdays: [TUE, THU, SAT, SUN], weeks: 12, goal: { kind: 'weekly', km: 30 } },
		runner: steady(20, [1, 3, 5, 6]),
	},
	{
		name: 'Half marathon in 12 weeks, possible',
		wish: { weekdays: [TUE, THU, SUN], goal: { kind: 'distance', km: 21.1, by: endOf(12) } },
		runner: steady(26),
	},
	{
		name: 'Half marathon in 12 weeks, not possible',
		wish: { weekdays: [TUE, THU, SUN], goal: { kind: 'distance', km: 21.1, by: endOf(12) } },
		runner: steady(12),
	},
	{
		name: '10 km in 8 weeks, by what was reported',
		wish: { weekdays: [TUE, THU, SUN], goal: { kind: 'distance', km: 10, by: endOf(8) } },
		runner: asked(15, 6),
	},
	{
		name: 'Back after three weeks off',
		wish: { weekdays: [MON, WED, SAT], weeks: 8, goal: { kind: 'return' } },
		runner: threeWeeksOff(),
	},
	{
		name: 'Back after a birth, cleared to run',
		wish: { weekdays: [MON, THU, SAT], weeks: 12, goal: { kind: 'return' } },
		runner: asked(0, 0),
	},
	{
		name: 'Hold in pregnancy',
		wish: { weekdays: [MON, THU], weeks: 4, goal: { kind: 'hold' } },
		runner: steady(12, [0, 3]),
	},
	{
		name: 'Six days a week',
		wish: { weekdays: [MON, TUE, WED, THU, SAT, SUN], weeks: 6, goal: { kind: 'weekly', km: 50 } },
		runner: steady(40, [0, 1, 2, 3, 5, 6]),
	},
	{
		name: 'Pain of 5 at the end of week 3',
		wish: { weekdays: [TUE, THU, SUN], goal: { kind: 'distance', km: 15, by: endOf(8) } },
		runner: steady(12),
		lived: {
			today: START + 21,
			life: livedTo(START + 21, (run) => [{ ...run, pain: 5 }]),
		},
	},
	{
		name: 'The long run of week 3 missed',
		wish: { weekdays: [TUE, THU, SUN], weeks: 8, goal: { kind: 'weekly', km: 40 } },
		runner: steady(20),
		lived: { today: START + 21, life: livedTo(START + 21, () => []) },
	},
	{
		name: 'Ill for the first two weeks',
		wish: { weekdays: [TUE, THU, SUN], weeks: 8, goal: { kind: 'weekly', km: 30 } },
		runner: steady(20),
		lived: { today: START + 16, life: (_, { past }) => ({ runs: past.runs, checks: [] }) },
	},
];

const DAY_NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const AIMS: Readonly<Record<ProgramWeek['aim'], string>> = {
	runWalk: 'run and walk',
	raise: 'raise',
	hold: 'hold',
	strides: 'strides',
	hills: 'hills',
	goal: 'the goal',
};

function sessionText({ day, km, kinds, intervals }: Session): string {
	const { times = 1, run = 0, walk = 0 } = intervals ?? {};
	const turns = times > 1 ? `${times} x ${run} min run, ${walk} min walk` : `${run} min`;
	const kind = kinds.length > 0 ? ` ${kinds.join(' ')}` : '';
	return `${DAY_NAMES[weekdayOf(day)]} ${intervals ? turns : `${km.toFixed(1)}${kind}`}`;
}

function weekText(week: ProgramWeek, index: number): string {
	const runs = week.sessions.map(sessionText).join('; ');
	return `| ${index + 1} | ${AIMS[week.aim]} | ${kmOfWeek(week).toFixed(1)} | ${runs} |`;
}

function laidOut({ wish: given, runner, lived }: Example): string {
	const wish = { start: START, weeks: 16, clock: null, ...given };
	const made = makeProgram(wish, runner);
	const kept = keptAsLaid(wish, runner, made);
	const program = lived ? currentProgram(kept, lived.life(made, runner), lived.today) : made;
	const earliest = lived
		? earliestGoalDay(kept, lived.life(made, runner), lived.today)
		: earliestDay(wish, runner);
	const reach = program.reach.reached
		? []
		: [
				'',
				`Not reached: ${program.reach.nearest.toFixed(1)} km by then, ${earliest === null ? 'not within a year' : `the whole at the soonest in week ${Math.floor((earliest - START) / 7) + 1}`}.`,
			];
	return [...program.weeks.map(weekText), ...reach].join('\n');
}

describe('the programs that the guide writes out', () => {
	for (const example of EXAMPLES) {
		it(example.name, async () => {
			const guide = await readFile('src/content/guide.md', 'utf8');
			const [, section = ''] = guide.split(`**${example.name}**`);
			const [block = ''] = section.split(/\n(?:\*\*|## )/);
			const plain = block.replaceAll(/ +\|/g, ' |').replaceAll(/\| +/g, '| ');
			assert.ok(
				plain.includes(laidOut(example)),
				`guide.md has for "${example.name}":\n${laidOut(example)}`,
			);
		});
	}
});
