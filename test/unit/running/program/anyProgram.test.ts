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

/** `npm run programs` asks for more. */
const PROGRAMS = Number(process.env['PROGRAMS'] ?? 24);

const sessionsOf = ({ weeks }: Program) => weeks.flatMap(({ sessions }) => sessions);

/** Days of a program, and the six after it, on which the last run is still within the week. */
const daysOf = ({ weeks }: Program) =>
	Array.from({ length: weeks.length * 7 + 6 }, (_, day) => START + day);

const reportedBefore = (wish: ProgramWish, { isAsked, standing, pace, past }: Runner) =>
	isAsked
		? reportedRuns(wish, standing, pace).filter(({ day }) => day < (past.runs[0]?.day ?? START))
		: [];

describe('any program', () => {
	it('has no day with a warning of the rules, where it is run as it is laid out', () => {
		fc.assert(
			fc.property(wishes, runners, (wish, runner) => {
				const program = makeProgram(wish, runner);
				const reported = reportedBefore(wish, runner);
				const before = runner.past.runs;
				const runs = [...before, ...sessionsOf(program).map(asRun)];
				for (const day of daysOf(program)) {
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
				for (const { first, sessions } of program.weeks) {
					assert.ok(sessions.length <= 6, `week of day ${first - START} has a day of rest`);
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
				const reported = reportedBefore(wish, runner);
				const program = { ...keptAsLaid(wish, runner, makeProgram(wish, runner)) };
				let life: Life = { runs: runner.past.runs, checks: [] };
				for (const [index, what] of lived.slice(0, program.weeks.length * 7).entries()) {
					const today = START + index;
					program.edits = edited(program, what, today);
					program.weeks = currentProgram(program, life, today).weeks;
					const sessions = program.weeks.flatMap((week) => week.sessions);
					assertApart(sessions.filter(({ day }) => day >= today));
					const session = sessions.find(({ day }) => day === today);
					if (session) {
						const warned = warningsOn(today, [...life.runs, asRun(session)], reported, life.checks);
						const known = warningsOn(today, life.runs, reported, life.checks);
						const more = warned.filter((one) => !known.includes(one));
						assert.deepEqual(more, [], `day ${index}`);
					}
					life = liveDay(life, what, today, session ? asRun(session) : null);
				}
			}),
			{ numRuns: Math.ceil(PROGRAMS / 12) },
		);
	});
});

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
			return planned ? ran(planned) : life;
		case 'longer':
			return planned ? ran({ ...planned, km: planned.km * 1.4 }) : life;
		case 'shorter':
			return planned ? ran({ ...planned, km: planned.km * 0.5 }) : life;
		case 'hurts':
			return planned ? ran({ ...planned, pain: 5 }) : life;
	}
}
