import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { weekdayOf } from '../../../../src/core/base/calendar.ts';
import { isHard } from '../../../../src/core/running/diary/run.ts';
import type { DatedRun } from '../../../../src/core/running/load/weeks.ts';
import {
	currentProgram,
	type DayCheck,
	daysToMoveTo,
	type Life,
	withEdit,
} from '../../../../src/core/running/program/life.ts';
import {
	makeProgram,
	type Runner,
	reportedRuns,
} from '../../../../src/core/running/program/makeProgram.ts';
import type {
	KeptProgram,
	Program,
	ProgramEdit,
	ProgramWish,
	Session,
} from '../../../../src/core/running/program/program.ts';
import { asRun } from '../../../../src/core/running/program/weekBuilder.ts';
import { keptAsLaid, lives, type LivedDay, runners, START, warningsOn, wishes } from './lives.ts';

/** `npm run programs` asks for more. A life takes as long as some programs that are made. */
const { PROGRAMS: asked } = process.env;
const PROGRAMS = Number(asked ?? 24);
const LIVES = Number(asked ?? 6);

/** How much was looked at, for the table in test/README.md. */
const looked = { programs: 0, runs: 0, days: 0, lives: 0, daysLived: 0 };

const sessionsOf = ({ weeks }: Program) => weeks.flatMap(({ sessions }) => sessions);

/** Days of a program, and the six after it, on which the last run is still within the week. */
const daysOf = ({ weeks }: Program) =>
	Array.from({ length: weeks.length * 7 + 6 }, (_, day) => START + day);

const reportedBefore = (wish: ProgramWish, { isAsked, standing, pace, past }: Runner) =>
	isAsked
		? reportedRuns(wish, standing, pace).filter(({ day }) => day < (past.runs[0]?.day ?? START))
		: [];

describe('any program', () => {
	after(() => asked && console.log(JSON.stringify(looked)));

	it('has no day with a warning of the rules, where it is run as it is laid out', () => {
		fc.assert(
			fc.property(wishes, runners, (wish, runner) => {
				const program = makeProgram(wish, runner);
				const reported = reportedBefore(wish, runner);
				const before = runner.past.runs;
				const runs = [...before, ...sessionsOf(program).map(asRun)];
				looked.programs++;
				looked.runs += sessionsOf(program).length;
				for (const day of daysOf(program)) {
					looked.days++;
					const upTo = runs.filter((run) => run.day <= day);
					const warned = warningsOn(day, upTo, reported);
					// What comes of the days before it, it does not make worse.
					const known = warningsOn(day, before, reported);
					assert.deepEqual(
						warned.filter((one) => !known.includes(one)),
						[],
						`day ${day - START}`,
					);
				}
			}),
			{ numRuns: PROGRAMS },
		);
	});

	it('keeps days of rest, hard runs apart, core apart and off hard days', () => {
		fc.assert(
			fc.property(wishes, runners, (wish, runner) => {
				const program = makeProgram(wish, runner);
				const hard = sessionsOf(program).flatMap((one) => (isHard(asRun(one)) ? [one.day] : []));
				const core = program.weeks.flatMap((week) => week.core);
				const isGoal = (day: number) => wish.goal.kind === 'distance' && day === wish.goal.by;
				const goalDay = wish.goal.kind === 'distance' ? [weekdayOf(wish.goal.by)] : [];
				const days = new Set([...wish.weekdays, ...goalDay]).size;
				for (const { first, sessions, core: ofWeek } of program.weeks) {
					const week = `week of day ${first - START}`;
					assert.ok(sessions.length <= Math.min(6, days), `${week} has its days of rest`);
					assert.ok(ofWeek.length >= 2 && ofWeek.length <= 3, `${week} has core on 2 or 3 days`);
					for (const { day } of sessions) {
						assert.ok(wish.weekdays.includes(weekdayOf(day)) || isGoal(day), 'on a day wished for');
					}
				}
				for (const day of hard) {
					assert.ok(!hard.includes(day + 1), `hard runs on days ${day - START} and the next`);
					assert.ok(!core.includes(day), `core on the hard day ${day - START}`);
				}
				for (const day of core) {
					assert.ok(!core.includes(day + 1), `core on days ${day - START} and the next`);
				}
			}),
			{ numRuns: PROGRAMS },
		);
	});

	it('is the same for the same inputs, and stays as it is where it is run so', () => {
		fc.assert(
			fc.property(wishes, runners, fc.integer({ min: 0, max: 111 }), (wish, runner, after) => {
				const made = makeProgram(wish, runner);
				assert.deepEqual(makeProgram(wish, runner), made);
				const today = START + after;
				const done = sessionsOf(made).filter(({ day }) => day < today);
				const life = { runs: [...runner.past.runs, ...done.map(asRun)], checks: [] };
				const current = currentProgram(keptAsLaid(wish, runner, made), life, today);
				if (current.changes.length === 0) {
					assert.deepEqual(current.weeks, made.weeks);
				}
			}),
			{ numRuns: PROGRAMS },
		);
	});

	it('asks for no run that the rules warn of on its day, whatever happened before', () => {
		fc.assert(
			fc.property(wishes, runners, lives, (wish, runner, lived) => {
				looked.daysLived += live(wish, runner, lived);
				looked.lives++;
			}),
			{ numRuns: LIVES },
		);
	});

	it('tells a short story of a life in which it would', () => {
		const isOver = (km: number) => (run: DatedRun) => ({ ...run, km: run.km + km });
		assert.throws(
			() =>
				fc.assert(
					fc.property(wishes, runners, lives, (wish, runner, lived) => {
						live(wish, runner, lived, lived.includes('hurts') ? isOver(30) : undefined);
					}),
					{ numRuns: 200, seed: 1 },
				),
			/Counterexample: \[\{.*\},\{.*\},day \d+ hurts\]\n/,
		);
	});
});

/** Lives through a program, and looks at each day: so many are over by its end; `change` makes its runs others than the rules allow. */
function live(
	wish: ProgramWish,
	runner: Runner,
	lived: readonly LivedDay[],
	change: (run: DatedRun) => DatedRun = (run) => run,
): number {
	const reported = reportedBefore(wish, runner);
	const program = { ...keptAsLaid(wish, runner, makeProgram(wish, runner)) };
	const end = START + program.weeks.length * 7;
	let life: Life = { runs: runner.past.runs, checks: [] };
	let today = START;
	for (const what of lived) {
		if (today >= end) {
			break;
		}
		program.edits = edited(program, what, today);
		program.weeks = currentProgram(program, life, today).weeks;
		const sessions = program.weeks.flatMap((week) => week.sessions);
		assertApart(sessions.filter(({ day }) => day >= today));
		const isAhead = !life.runs.some(({ day }) => day === today);
		const session = isAhead ? sessions.find(({ day }) => day === today) : undefined;
		const planned = session ? change(asRun(session)) : null;
		if (planned) {
			const warned = warningsOn(today, [...life.runs, planned], reported, life.checks);
			const known = warningsOn(today, life.runs, reported, life.checks);
			const more = warned.filter((one) => !known.includes(one));
			assert.deepEqual(more, [], `day ${today - START}`);
		}
		life = liveDay(life, what, today, planned);
		today += NEXT[what] ?? 1;
	}
	return today - START;
}

/** By how many days the next one is later: over the date line by none, or by two. */
const NEXT: Readonly<Partial<Record<LivedDay, number>>> = { west: 0, east: 2 };

/** One run a day, and no hard one beside another, wherever they were moved. */
function assertApart(sessions: readonly Session[]): void {
	const days = sessions.map(({ day }) => day);
	assert.equal(new Set(days).size, days.length, 'one run a day');
	const hard = sessions.filter((one) => isHard(asRun(one))).map(({ day }) => day);
	assert.deepEqual(
		hard.filter((day) => hard.includes(day + 1)),
		[],
		'hard runs apart',
	);
}

/** The edits of a program after a day on which the person moves the next run, or leaves it out. */
function edited(
	{ weeks, edits }: KeptProgram,
	what: LivedDay,
	today: number,
): readonly ProgramEdit[] {
	const day = weeks.flatMap(({ sessions }) => sessions).find((one) => one.day >= today)?.day;
	if (day === undefined || (what !== 'moves' && what !== 'leavesOut')) {
		return edits;
	}
	const to = what === 'moves' ? daysToMoveTo(weeks, day, today)[0] : null;
	return to === undefined ? edits : withEdit(edits, { day, to });
}

/** What a day adds to a life. */
function liveDay(life: Life, what: LivedDay, day: number, planned: DatedRun | null): Life {
	const ran = (run: DatedRun): Life => ({ ...life, runs: [...life.runs, run] });
	const checked = (check: Omit<DayCheck, 'day'>): Life => ({
		...life,
		checks: [...life.checks, { day, ...check }],
	});
	switch (what) {
		case 'missed':
			return life;
		case 'moves':
		case 'leavesOut':
			return planned ? ran(planned) : life;
		case 'noRun':
			return checked({ score: 6, worse: false, outcome: 'no-run' });
		case 'walk':
			return checked({ score: 3, worse: false, outcome: 'swap' });
		case 'extra':
			return ran({ day, km: 6, seconds: 2400, kinds: [] });
		case 'asPlanned':
		case 'west':
		case 'east':
			return planned ? ran(planned) : life;
		case 'longer':
			return planned ? ran({ ...planned, km: planned.km * 1.4 }) : life;
		case 'shorter':
			return planned ? ran({ ...planned, km: planned.km * 0.5 }) : life;
		case 'hurts':
			return planned ? ran({ ...planned, pain: 5 }) : life;
	}
}
