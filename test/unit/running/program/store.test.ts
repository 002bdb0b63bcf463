import assert from 'node:assert/strict';
import { Uri } from 'vscode';
import type { Day } from '../../../../src/core/base/calendar.ts';
import { occurrenceId, type Plan } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { comingPlans } from '../../../../src/core/running/plan/series.ts';
import {
	daysToMoveTo,
	type Life,
	moveEffects,
	withEdit,
} from '../../../../src/core/running/program/life.ts';
import { makeProgram } from '../../../../src/core/running/program/makeProgram.ts';
import {
	type KeptProgram,
	PROGRAM_GOALS,
	type ProgramGoal,
	type ProgramWish,
	type Session,
} from '../../../../src/core/running/program/program.ts';
import { lifeOf, runnerOf } from '../../../../src/core/running/program/runner.ts';
import { localDays } from '../../../../src/host/base/locale.ts';
import { RunningStore } from '../../../../src/host/running/runningStore.ts';
import { START } from './lives.ts';

/** Mondays, Wednesdays and Saturdays from `START`, a Monday, on. */
const WISH: ProgramWish = {
	start: START,
	weekdays: [1, 3, 6],
	weeks: 8,
	goal: { kind: 'weekly', km: 26 },
	clock: 18 * 60,
};
const STANDING = { km: 20, longest: 8 };
const NOBODY: Life = { runs: [], checks: [] };

function programOf(id: string, wish: Partial<ProgramWish> = {}): KeptProgram {
	const all = { ...WISH, ...wish };
	const runner = runnerOf(NOBODY, [], all.start, STANDING);
	const { weeks } = makeProgram(all, runner);
	const { standing, isAsked, pace, daysOff } = runner;
	const made = { id, wish: all, standing, isAsked, pace, daysOff, weeks: [...weeks] };
	return { ...made, laid: all.start, edits: [], undone: [] };
}

/** A window of a machine, over the files that all of them have. */
class Window {
	today: Day = START;
	goals: readonly ProgramGoal[] = PROGRAM_GOALS;
	closed = false;
	readonly store: RunningStore;
	/** What the store waits for. */
	wake: { readonly after: number; readonly ring: () => void } | null = null;
	private later = 0;

	constructor(machine: string, folder: Uri) {
		const log = { error: assert.fail, warn: assert.fail };
		const clock = {
			now: () => localDays.at(this.today, 9 * 60) + this.later++,
			wakeAt: (at: number, ring: () => void) => {
				this.wake = { after: at - clock.now(), ring };
				return { dispose: () => (this.wake = null) };
			},
		};
		this.store = new RunningStore({ clock, log, storageUri: folder } as never, machine, {
			changed: () => {},
			body: () => ({ goals: this.goals, closed: this.closed }),
		});
	}

	/** Reads what others wrote, and lays out the day. */
	async read(): Promise<this> {
		await this.store.files.read();
		this.store.keepUp();
		await this.store.settled();
		return this;
	}

	async on(today: Day): Promise<this> {
		this.today = today;
		return this.read();
	}

	get plans(): readonly Plan[] {
		const context = { days: localDays, usual: null };
		return comingPlans(this.store.programs.plans, this.today, context);
	}

	/** The days of the coming runs of two weeks, by their numbers in the program. */
	get days(): readonly number[] {
		return this.plans
			.map(({ at }) => localDays.dayOf(at) - START)
			.filter((day) => day < this.today - START + 14);
	}

	planOn(day: number): Plan {
		return this.plans.find(({ at }) => localDays.dayOf(at) === START + day) ?? assert.fail();
	}

	run(day: number, km: number, plan: string | null = null): Promise<void> {
		const start = localDays.at(START + day, 8 * 60);
		const run: Run = { id: `run${day}`, start, km, seconds: km * 420, kinds: [], note: '' };
		return this.store.log(run, plan);
	}
}

describe('a program in the store', () => {
	let folder: Uri;
	let made = 0;
	const machine = (letter: string) => letter.repeat(32);
	const window = (letter = 'a') => new Window(machine(letter), folder).read();
	beforeEach(() => {
		folder = Uri.file(`/programs/${made++}`);
	});

	it('is there for every window, its runs once each, whoever reads it', async () => {
		const one = await window();
		one.store.setProgram(programOf('p'));
		await one.store.settled();
		assert.deepEqual(one.days, [0, 2, 5, 7, 9, 12]);
		for (const other of [await window(), await window('b')]) {
			assert.deepEqual(other.plans, one.plans);
		}
		assert.equal(one.planOn(2).id, occurrenceId('p', START + 2));
		assert.equal(one.planOn(2).local?.slice(10), 'T18:00');
	});

	it('goes on with one program where two machines make one at once', async () => {
		const [one, other] = [await window('a'), await window('b')];
		one.store.setProgram(programOf('p'));
		other.store.setProgram(programOf('q', { start: START + 1, weekdays: [4] }));
		await one.store.settled();
		await other.store.settled();
		await one.read();
		await other.read();
		assert.deepEqual(one.days, [3, 10]);
		assert.deepEqual(other.days, one.days);
	});

	it('ends the program before, and keeps it', async () => {
		const one = await window();
		one.store.setProgram(programOf('p'));
		one.store.setProgram(programOf('q', { weekdays: [4] }));
		assert.deepEqual(one.days, [3, 10]);
		assert.equal(one.store.plans.programs['p']?.what?.ended, true);
		await one.store.undo();
		assert.deepEqual(one.days, [0, 2, 5, 7, 9, 12]);
		await (await window('b')).store.undo();
		one.store.endProgram('p');
		assert.deepEqual(one.days, []);
		assert.deepEqual((await window('b')).days, []);
	});

	it('goes round the runs that the person planned, whoever laid it out', async () => {
		const one = await window();
		const at = localDays.at(START + 2, 7 * 60);
		one.store.setPlan({ id: 'mine', at, km: 5, minutes: null, kinds: [] });
		one.store.setProgram(programOf('p'));
		assert.equal(one.planOn(2).id, 'mine');
		assert.deepEqual(one.days, [0, 2, 5, 7, 9, 12]);
		await one.store.undo();
		assert.deepEqual(one.days, [2]);
	});

	const changes: readonly (readonly [string, (window: Window) => unknown, readonly number[]])[] = [
		['a run is skipped', (one) => one.store.clearPlan(one.planOn(2).id), [0, 5, 7, 9, 12]],
		[
			'a run is moved to a day that the rules leave open',
			(one) => one.store.editProgram('p', { day: START + 2, to: START + 3 }),
			[0, 3, 5, 7, 9, 12],
		],
		[
			'a plan of it is planned for such a day',
			(one) => {
				const local = wallTimeText({ day: START + 3, minutes: 18 * 60 });
				one.store.setPlan({ ...one.planOn(2), at: localDays.at(START + 3, 18 * 60), local });
			},
			[0, 3, 5, 7, 9, 12],
		],
		[
			'another run takes the day',
			(one) =>
				one.store.setPlan({
					id: 'mine',
					at: localDays.at(START + 2, 7 * 60),
					km: 5,
					minutes: null,
					kinds: [],
				}),
			[0, 2, 5, 7, 9, 12],
		],
		['the body closes all that strains', (one) => void (one.closed = true), []],
		['its goal is closed to the body', (one) => void (one.goals = ['hold']), []],
		[
			'a run is logged as planned',
			(one) => one.run(0, one.planOn(0).km ?? 0, one.planOn(0).id),
			[2, 5, 7, 9, 12],
		],
		[
			'a check says no run',
			(one) =>
				one.store.checkDone(
					{ at: localDays.at(START, 540), outcome: 'no-run', score: 6, worse: false },
					false,
				),
			[2, 5, 7, 9, 12],
		],
	];
	for (const [what, change, days] of changes) {
		it(`where ${what} has runs on days ${days.join(', ')}`, async () => {
			const one = await window();
			one.store.setProgram(programOf('p'));
			await change(one);
			assert.deepEqual(one.days, days);
			const undoes = !/body|check/.test(what);
			if (undoes) {
				await one.store.undo();
				assert.deepEqual(one.days, [0, 2, 5, 7, 9, 12]);
				assert.deepEqual((await window()).days, one.days);
			}
		});
	}

	it('keeps what else is changed about a run, on its day and where it is moved to', async () => {
		const one = await window();
		one.store.setProgram(programOf('p'));
		one.store.setPlan({ ...one.planOn(2), km: 3 });
		assert.equal(one.planOn(2).km, 3);
		assert.equal(one.store.plans.programs['p']?.what?.edits.length, 0);
		one.store.editProgram('p', { day: START + 2, to: START + 3 });
		assert.deepEqual(one.days, [0, 3, 5, 7, 9, 12]);
		one.store.endProgram('p');
		assert.deepEqual(one.days, []);
	});

	/** Each move of a run of the next three weeks, on a day of the program on which so much has happened. */
	const lived: readonly (readonly [string, (one: Window) => Promise<unknown>])[] = [
		['nothing has happened', async () => {}],
		[
			'runs were run, shorter and longer',
			async (one) => {
				await one.run(0, 3);
				await one.run(2, 9);
				await one.on(START + 4);
			},
		],
		[
			'the run of the day is run',
			async (one) => {
				await one.on(START + 7);
				await one.run(7, 6);
			},
		],
		[
			'one was moved, one left out, and it hurt',
			async (one) => {
				one.store.editProgram('p', { day: START + 2, to: START + 3 });
				one.store.editProgram('p', { day: START + 5, to: null });
				await one.on(START + 3);
				await one.run(3, 6);
				const hurts = { at: localDays.at(START + 3, 600), outcome: 'short', score: 5 } as const;
				await one.store.checkDone({ ...hurts, worse: false }, false);
				await one.on(START + 6);
			},
		],
	];
	for (const [what, live] of lived) {
		it(`says before a run is moved what comes of it: ${what}`, async () => {
			const one = await window();
			one.store.setProgram(programOf('p', { weeks: 6, goal: { kind: 'weekly', km: 40 } }));
			await live(one);
			const sessions = () =>
				one.store.programs.state?.program.weeks.flatMap((each) => each.sessions) ?? [];
			const before = sessions();
			const ahead = before.filter(({ day }) => day >= one.today && day < one.today + 21);
			const life = lifeOf(one.store.diary.runs, one.store.checks.checks, one.today, localDays);
			let tried = 0;
			for (const { day } of ahead) {
				const state = one.store.programs.state ?? assert.fail();
				for (const to of daysToMoveTo(state.program.weeks, day, one.today)) {
					const { moved, others } = moveEffects(state, life, one.today, { day, to });
					one.store.editProgram('p', { day, to });
					const after = new Map(sessions().map((each) => [each.day, each]));
					assert.deepEqual(moved, after.get(to) ?? null);
					for (const other of others) {
						assert.deepEqual(other.after, after.get(other.day) ?? null);
					}
					const told = new Set([day, to, ...others.map((each) => each.day)]);
					const untold = (each: Session) => !told.has(each.day) && each.day >= one.today;
					assert.deepEqual(
						sessions()
							.filter(untold)
							.map((each) => each.day),
						before.filter(untold).map((each) => each.day),
					);
					await one.store.undo();
					assert.deepEqual(sessions(), before);
					tried++;
				}
			}
			assert.ok(tried > 3, `${tried} moves`);
		});
	}

	it('is laid out once each day, by what happened before it, and overrules nobody', async () => {
		const one = await window();
		one.store.setProgram(programOf('p'));
		await one.run(0, 2);
		await one.store.settled();
		const other = await (await window('b')).on(START + 1);
		await one.on(START + 1);
		assert.equal(one.store.programs.kept?.laid, START + 1);
		assert.deepEqual(one.store.plans.programs, other.store.plans.programs);
		assert.deepEqual(
			one.store.programs.state?.changes.map(({ id }) => id),
			[`shorter@${START}`],
		);
		// What a person changes of it before the other lays it out stays.
		one.store.editProgram('p', { day: START + 2, to: null });
		await one.store.settled();
		const written = (await other.on(START + 2)).days;
		assert.deepEqual(written, (await one.on(START + 2)).days);
		assert.deepEqual(one.store.programs.kept?.edits, withEdit([], { day: START + 2, to: null }));
	});

	it('holds after pain, unless that is taken back', async () => {
		const one = await window();
		one.store.setProgram(programOf('p', { goal: { kind: 'weekly', km: 40 } }));
		const kmOf = (week: number) =>
			one.store.programs.state?.program.weeks[week]?.sessions.reduce((sum, { km }) => sum + km, 0);
		await one.run(0, one.planOn(0).km ?? 0, one.planOn(0).id);
		const before = kmOf(1) ?? assert.fail();
		const check = {
			at: localDays.at(START, 600),
			outcome: 'short',
			score: 4,
			worse: false,
		} as const;
		await one.store.checkDone(check, false);
		assert.ok((kmOf(1) ?? 0) < before, `${kmOf(1)} is less than ${before}`);
		one.store.undoProgramChange('p', `pain@${START}`, true);
		assert.equal(
			one.store.programs.state?.changes.find(({ kind }) => kind === 'pain')?.isUndone,
			true,
		);
		one.store.undoProgramChange('p', `pain@${START}`, false);
		assert.ok((kmOf(1) ?? 0) < before);
	});

	it('goes by the last check of a day', async () => {
		const one = await window();
		one.store.setProgram(programOf('p'));
		const check = (minutes: number, outcome: 'easy' | 'swap' | 'no-run') =>
			one.store.checkDone(
				{ at: localDays.at(START, minutes), outcome, score: 3, worse: false },
				false,
			);
		const kinds = () => one.store.programs.state?.changes.map(({ kind }) => kind);
		await check(540, 'easy');
		assert.deepEqual(kinds(), []);
		await check(600, 'swap');
		assert.deepEqual([kinds(), one.days[0]], [['walk'], 2]);
		await check(660, 'no-run');
		assert.deepEqual(kinds(), ['noRun']);
		await check(720, 'easy');
		assert.deepEqual([kinds(), one.days[0]], [[], 0]);
	});

	const mine = (): Plan => {
		return { id: 'mine', at: localDays.at(START + 1, 420), km: 5, minutes: null, kinds: [] };
	};
	const done = { at: localDays.at(START, 600), outcome: 'easy', score: 0, worse: false } as const;
	const others: readonly (readonly [string, (one: Window) => unknown])[] = [
		['a minute has passed', (one) => one.wake?.ring()],
		['a check is made', (one) => one.store.checkDone(done, false)],
		['a sign is ticked', (one) => one.store.signTicked(START, { at: 0, warning: 'same-day' })],
	];
	for (const [what, act] of others) {
		it(`is offered to be undone until ${what}`, async () => {
			const one = await window();
			one.store.setProgram(programOf('p'));
			assert.equal(one.store.undoable?.about, 'program');
			assert.ok(Math.abs((one.wake?.after ?? 0) - 60_000) < 100);
			await act(one);
			assert.equal(one.store.undoable, null);
			await one.store.undo();
			assert.ok(one.store.programs.kept);
		});
	}

	it('names what is undone, and no longer what was done before it', async () => {
		const one = await window();
		one.store.setProgram(programOf('p'));
		one.store.setPlan(mine());
		const about = one.store.undoable?.about;
		assert.ok(about && typeof about === 'object' && 'plan' in about);
		assert.equal(about.plan.id, 'mine');
		await one.run(0, 5);
		const logged = one.store.undoable;
		assert.deepEqual(logged?.what, 'logged');
		await one.store.undo();
		const { what, about: removed } = one.store.undoable ?? {};
		assert.deepEqual([what, removed], ['removed', logged?.about]);
		await one.store.undo();
		assert.equal(one.wake, null);
		assert.equal(one.store.diary.run('run0'), null);
	});

	const week = { weeks: 4, goal: { kind: 'hold' } } as const;
	const endings: readonly (readonly [
		what: string,
		live: (one: Window) => Promise<unknown>,
		ended: readonly string[],
	])[] = [
		['is followed', async (one) => one.on(START + 27), []],
		[
			'is over',
			async (one) => {
				await one.run(0, 5);
				await one.run(9, 5);
				await one.run(10, 5);
				await one.on(START + 28);
			},
			['p: hold, days 0 to 27, 2 of 12 run'],
		],
		[
			'is ended on a day before its run',
			async (one) => {
				await one.run(0, 5);
				await one.on(START + 2);
				one.store.endProgram('p');
			},
			['p: hold, days 0 to 2, 1 of 1 run'],
		],
		[
			'is ended on a day after its run',
			async (one) => {
				await one.on(START + 2);
				await one.run(2, 5);
				one.store.endProgram('p');
				await one.on(START + 40);
			},
			['p: hold, days 0 to 2, 1 of 2 run'],
		],
		[
			'gives way to another',
			async (one) => {
				await one.on(START + 7);
				one.store.setProgram(programOf('q', { ...week, start: START + 7 }));
				await one.on(START + 8);
				one.store.endProgram('q');
			},
			['q: hold, days 7 to 8, 0 of 1 run', 'p: hold, days 0 to 7, 0 of 3 run'],
		],
		[
			'was ended by a version that kept no day',
			async (one) => {
				await one.on(START + 8);
				const { kept } = one.store.programs;
				await one.store.put({}, {}, { p: { ...(kept ?? assert.fail()), ended: true } });
				await one.on(START + 20);
			},
			['p: hold, days 0 to 8, 0 of 4 run'],
		],
		[
			'is ended before it begins',
			async (one) => {
				one.store.setProgram(programOf('q', { ...week, start: START + 7 }));
				await one.store.put({}, {}, { p: null });
				one.store.endProgram('q');
			},
			[],
		],
		[
			'is ended, which is undone',
			async (one) => {
				one.store.endProgram('p');
				await one.store.undo();
			},
			[],
		],
	];
	for (const [what, live, expected] of endings) {
		it(`that ${what} is among those before: ${expected.join('; ') || 'no'}`, async () => {
			const one = await window();
			one.store.setProgram(programOf('p', week));
			await live(one);
			const ended = one.store.programs.ended.map(
				({ id, goal, from, to, planned, ran }) =>
					`${id}: ${goal.kind}, days ${from - START} to ${to - START}, ${ran} of ${planned} run`,
			);
			assert.deepEqual(ended, expected);
			assert.equal(one.store.programs.ended, one.store.programs.ended);
			await one.store.settled();
			const other = await (await window()).on(one.today);
			assert.deepEqual(other.store.programs.ended, one.store.programs.ended);
		});
	}

	it('is over with its last week', async () => {
		const one = await window();
		one.store.setProgram(programOf('p', { weeks: 4, goal: { kind: 'hold' } }));
		assert.ok((await one.on(START + 27)).store.programs.kept);
		assert.equal((await one.on(START + 28)).store.programs.kept, null);
	});
});
