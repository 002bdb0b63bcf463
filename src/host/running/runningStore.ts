import type { Tick } from '../../core/running/check/warningSigns.ts';
import type * as vscode from 'vscode';
import type { Day } from '../../core/base/calendar.ts';
import type { CheckDone } from '../../core/running/check/readiness.ts';
import type { Plan } from '../../core/running/diary/plan.ts';
import {
	findPlan,
	type PlanChanges,
	plansBefore,
	withPlan,
} from '../../core/running/plan/series.ts';
import { endedAt, seriesOf, sessionChanges } from '../../core/running/plan/sessions.ts';
import { withEdit } from '../../core/running/program/life.ts';
import type { KeptProgram, ProgramEdit } from '../../core/running/program/program.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { Undoable } from '../../core/running/runningState.ts';
import type { AppContext } from '../base/appContext.ts';
import { randomId } from '../base/bytes.ts';
import { localDays } from '../base/locale.ts';
import type { ChecksStore } from './checksStore.ts';
import type { DiaryStore, RunChanges } from './diaryStore.ts';
import type { PlansStore, ProgramChanges } from './plansStore.ts';
import { Programs, type ProgramSources } from './programs.ts';
import { RunningFiles } from './runningFiles.ts';
import { LastChange, type UndoStep } from './undoStep.ts';

/** A change of the diary, before it is made. */
interface DiaryChange {
	readonly what: Undoable['what'];
	readonly about?: Run | null;
	readonly batch?: string;
	readonly runs: RunChanges;
	/** The plans that it changes, as they were before. */
	readonly plansBefore?: PlanChanges;
}

/** Diary, plans, programs and checks: changes hold at once and are written after. */
export class RunningStore implements vscode.Disposable {
	readonly files: RunningFiles;
	readonly programs: Programs;
	private readonly app: AppContext;
	private readonly last: LastChange;

	/**
	 * `machine` names this machine's folder; `changed` is called when anything differs from before; `body` says
	 * what a program may be for.
	 */
	constructor(
		app: AppContext,
		machine: string,
		{ changed, body }: Pick<ProgramSources, 'body'> & { readonly changed: () => void },
	) {
		this.app = app;
		this.files = new RunningFiles(app, machine, changed);
		this.last = new LastChange(app.clock, () => this.files.changed());
		this.programs = new Programs({
			plans: this.plans,
			runs: () => this.diary.runs,
			checks: () => this.checks.checks,
			today: () => this.today,
			body,
		});
	}

	get diary(): DiaryStore {
		return this.files.diary;
	}

	get plans(): PlansStore {
		return this.files.plans;
	}

	get checks(): ChecksStore {
		return this.files.checks;
	}

	/** What `undo` would undo, as the page shows it. */
	get undoable(): Undoable | null {
		return this.last.undoable;
	}

	/** Puts a run into the diary; the plan that it came of is done. */
	log(run: Run, planId: string | null): Promise<void> {
		const plan = planId === null ? null : this.plan(planId);
		const before = plansBefore(this.programs.plans, plan ? [plan.id] : [], localDays);
		this.plans.change(plan ? { [plan.id]: { ...plan, ran: run.id } } : {});
		return this.files.save(
			this.changeDiary({
				what: 'logged',
				about: run,
				runs: { [run.id]: run },
				plansBefore: before,
			}),
		);
	}

	/** Puts a slice of an import into the diary; rejects where it could not be written. */
	import(batch: string, imported: readonly Run[]): Promise<void> {
		const runs = Object.fromEntries(imported.map((run) => [run.id, run]));
		return this.changeDiary({ what: 'imported', batch, runs });
	}

	/** Sets runs, plans and programs by their ids, all at once and without undo; null deletes. */
	put(runs: RunChanges, plans: PlanChanges, programs: ProgramChanges = {}): Promise<void> {
		this.plans.change(plans, programs);
		return this.files.save(this.diary.change(runs));
	}

	/** Replaces a run of the diary; fields that the page does not know stay. */
	edit(run: Run): Promise<void> {
		const before = this.diary.run(run.id);
		if (!before) {
			return Promise.resolve();
		}
		const { pain: _, source: __, local: ___, ...kept } = before;
		const edited = { ...kept, ...run };
		return this.files.save(
			this.changeDiary({ what: 'edited', about: edited, runs: { [run.id]: edited } }),
		);
	}

	delete(id: string): Promise<void> {
		const about = this.diary.run(id);
		return about
			? this.files.save(this.changeDiary({ what: 'deleted', about, runs: { [id]: null } }))
			: Promise.resolve();
	}

	/** Undoes the last change of diary or plans. */
	undo(): Promise<void> {
		const step = this.last.undo();
		return step ? this.put(step.runs, step.plans, step.programs) : Promise.resolve();
	}

	/** The plan of this id, a run of a series included; null where there is none, or none any more. */
	plan(id: string): Plan | null {
		return findPlan(this.programs.plans, id, localDays);
	}

	/**
	 * Plans a run or a series, a new one or an old one by its id, which keeps fields that this version does
	 * not know; other plans of its days go. Gives what undoes it.
	 */
	setPlan(plan: Plan): () => Promise<void> {
		const before = this.plan(plan.id);
		const { note: _, local: __, repeat: ___, intervals: ____, ...kept } = before ?? {};
		const { today } = this;
		const changes = withPlan(this.programs.plans, { ...kept, ...plan }, today, localDays);
		return this.changePlans(before ? 'replanned' : 'planned', changes, { about: { plan } });
	}

	/** Deletes a plan or a series; a run of a series is skipped. Gives what undoes it. */
	clearPlan(id: string): () => Promise<void> {
		const plan = this.plan(id);
		return plan
			? this.changePlans('unplanned', { [id]: null }, { about: { plan } })
			: () => Promise.resolve();
	}

	/** Follows a program from now on, in the place of the one before; it goes round what the person planned. */
	setProgram(made: KeptProgram): void {
		const program = this.programs.round(made);
		const series = seriesOf(program.id, program);
		const { [series.id]: _, ...plans } = withPlan(
			this.programs.plans,
			series,
			this.today,
			localDays,
		);
		const { kept } = this.programs;
		const ended = kept && kept.id !== program.id ? { [kept.id]: endedAt(kept, this.today) } : {};
		this.changePlans('planned', plans, { programs: { ...ended, [program.id]: program } });
	}

	/** Ends the program that is followed: what was run of it stays. */
	endProgram(id: string): void {
		const { kept } = this.programs;
		if (kept?.id === id) {
			this.changePlans('unplanned', {}, { programs: { [id]: endedAt(kept, this.today) } });
		}
	}

	/** Moves a run of the program that is followed to another day of its week (null: leaves it out). */
	editProgram(id: string, { day, to }: ProgramEdit): void {
		const { kept } = this.programs;
		if (kept?.id === id) {
			this.changeProgram(to === null ? 'unplanned' : 'replanned', {
				edits: [...withEdit(kept.edits, { day, to })],
			});
		}
	}

	/** What happened is not to change the program that is followed; or it is, after all. */
	undoProgramChange(id: string, change: string, undone: boolean): void {
		const { kept } = this.programs;
		if (kept?.id === id) {
			const others = kept.undone.filter((one) => one !== change);
			this.changeProgram('replanned', { undone: undone ? [...others, change] : others });
		}
	}

	/** Lays the program that is followed out for a new day. */
	keepUp(): void {
		if (this.programs.keepUp()) {
			void this.files.save();
		}
	}

	/** A check ended with an ordinary outcome; `cleared`: by a clinician's word. */
	checkDone(check: CheckDone, cleared: boolean): Promise<void> {
		this.last.forget();
		this.checks.add(check, cleared);
		return this.files.save();
	}

	/** A warning sign was ticked on this day: it stays in memory. */
	signTicked(day: Day, tick: Tick): void {
		this.last.forget();
		this.checks.tickOn(day, tick);
		this.files.changed();
	}

	keepOutcomes(on: boolean): Promise<void> {
		this.checks.keep(on);
		return this.files.save();
	}

	/** Resolves when all changes made so far are written; what could not be is tried once more. */
	settled(): Promise<void> {
		return this.files.settled();
	}

	dispose(): void {
		this.last.dispose();
		this.files.dispose();
	}

	private get today(): Day {
		return localDays.dayOf(this.app.clock.now());
	}

	private changeProgram(
		what: Undoable['what'],
		part: Partial<Pick<KeptProgram, 'edits' | 'undone'>>,
	): void {
		const program = this.programs.changed(part);
		if (program) {
			this.changePlans(what, {}, { programs: { [program.id]: program } });
		}
	}

	/** Changes plans and programs so that it can be undone; of runs of a program this is an edit of it. */
	private changePlans(
		what: Undoable['what'],
		wanted: PlanChanges,
		{
			programs = {},
			about = 'program',
		}: { readonly programs?: ProgramChanges; readonly about?: UndoStep['about'] },
	): () => Promise<void> {
		const { state } = this.programs;
		const place = { today: this.today, days: localDays, fresh: randomId() };
		const split = state && sessionChanges(wanted, state.program, place);
		const changes = split?.plans ?? wanted;
		const edited = split && split.edits !== state.program.edits;
		const program = edited ? this.programs.changed({ edits: [...split.edits] }) : null;
		const all = program ? { [program.id]: program, ...programs } : programs;
		const plans = plansBefore(this.programs.plans, Object.keys(changes), localDays);
		const known = this.plans.programs;
		const before = Object.fromEntries(Object.keys(all).map((id) => [id, known[id]?.what ?? null]));
		const step = { what, about, batch: null, runs: {}, plans, programs: before };
		this.last.set(step);
		this.plans.change(changes, all);
		void this.files.save();
		return () => {
			if (this.last.step === step) {
				this.last.forget();
			}
			return this.put({}, plans, before);
		};
	}

	/** Changes the diary so that it can be undone; rejects where it could not be written. */
	private changeDiary({ what, about, batch, runs, plansBefore }: DiaryChange): Promise<void> {
		const before = Object.fromEntries(Object.keys(runs).map((id) => [id, this.diary.run(id)]));
		this.last.set({
			what,
			about: about ? { run: about } : null,
			batch: batch ?? null,
			runs: before,
			plans: plansBefore ?? {},
			programs: {},
		});
		return this.diary.change(runs);
	}
}
