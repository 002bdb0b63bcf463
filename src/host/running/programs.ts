import type { Day } from '../../core/base/calendar.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import type { CheckDone } from '../../core/running/check/readiness.ts';
import type { Ledger } from '../../core/running/diary/ledger.ts';
import { dayOfPlan, type Plan } from '../../core/running/diary/plan.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { DatedRun } from '../../core/running/load/weeks.ts';
import { comingPlans } from '../../core/running/plan/series.ts';
import {
	currentOf,
	endedPrograms,
	plansToKeep,
	withSessions,
} from '../../core/running/plan/sessions.ts';
import {
	currentProgram,
	earliestGoalDay,
	laidOut,
	type Life,
} from '../../core/running/program/life.ts';
import type {
	EndedProgram,
	KeptProgram,
	ProgramGoal,
	ProgramState,
} from '../../core/running/program/program.ts';
import { lifeOf, reportedBefore } from '../../core/running/program/runner.ts';
import { localDays } from '../base/locale.ts';
import type { PlansStore } from './plansStore.ts';

/** What the program that is followed depends on. */
export interface ProgramSources {
	readonly plans: PlansStore;
	readonly runs: () => readonly Run[];
	readonly checks: () => readonly CheckDone[];
	readonly today: () => Day;
	/** What the person's body leaves open; `closed`: something closes all that strains now. */
	readonly body: () => { readonly goals: readonly ProgramGoal[]; readonly closed: boolean };
}

/** All that the layout of a program is made of. */
interface Basis {
	readonly kept: KeptProgram;
	readonly runs: readonly Run[];
	readonly checks: readonly CheckDone[];
	readonly today: Day;
}

/** The program that is followed, laid out by diary and checks, and its runs among the plans. */
export class Programs {
	private readonly sources: ProgramSources;
	/** What was laid out last, and by what. */
	private last: { readonly basis: Basis; readonly state: ProgramState } | null = null;
	private joined: { readonly by: readonly unknown[]; readonly plans: Ledger<Plan> } | null = null;

	private endedBy: {
		readonly by: readonly unknown[];
		readonly programs: readonly EndedProgram[];
	} | null = null;

	constructor(sources: ProgramSources) {
		this.sources = sources;
	}

	/** The program that is followed, as it is kept; null: none is. */
	get kept(): KeptProgram | null {
		return currentOf(this.sources.plans.programs, this.sources.today());
	}

	/** The program that is followed as it stands now. */
	get state(): ProgramState | null {
		const basis = this.basis();
		if (!basis) {
			this.last = null;
		} else if (!this.last || !isSame(this.last.basis, basis)) {
			this.last = { basis, state: stateOf(basis) };
		}
		return this.last?.state ?? null;
	}

	/** The same, where its goal is open to the person's body. */
	get open(): ProgramState | null {
		const { state } = this;
		const { goals } = this.sources.body();
		return state && goals.includes(state.program.wish.goal.kind) ? state : null;
	}

	/** The plans, with the runs of the program among them, deleted ones included; none while all that strains is closed. */
	get plans(): Ledger<Plan> {
		const { plans, body } = this.sources;
		const program = body().closed ? null : (this.open?.program ?? null);
		const by = [plans.current, plans.programs, program];
		if (!this.joined || !by.every((one, index) => one === this.joined?.by[index])) {
			this.joined = { by, plans: withSessions(plans.current, plans.programs, program) };
		}
		return this.joined.plans;
	}

	/** Those that are over or were ended, the latest first; the same list as long as nothing changes. */
	get ended(): readonly EndedProgram[] {
		const { plans, runs, today } = this.sources;
		const by = [plans.programs, runs(), today()] as const;
		if (!this.endedBy || !by.every((one, index) => one === this.endedBy?.by[index])) {
			this.endedBy = { by, programs: endedPrograms(...by, localDays) };
		}
		return this.endedBy.programs;
	}

	/** What the person reported of the weeks before the program, where the diary does not reach. */
	get reported(): readonly DatedRun[] {
		const basis = this.basis();
		return basis ? reportedBefore(basis.kept, lifeOfBasis(basis).runs[0]?.day ?? null) : [];
	}

	/** A program that is made, laid out round what the person planned too. */
	round(made: KeptProgram): KeptProgram {
		const { runs, checks, today } = this.sources;
		const coming = comingPlans(this.plans, today(), { days: localDays, usual: null });
		const open = plansToKeep(coming, made.wish, localDays)
			.map((plan) => dayOfPlan(plan, localDays))
			.filter((day) => !made.edits.some((edit) => edit.day === day));
		const edits = [...made.edits, ...open.map((day) => ({ day, to: null }))];
		const life = lifeOf(runs(), checks(), today(), localDays);
		return open.length === 0 ? made : laidOut({ ...made, edits }, life, today());
	}

	/** Lays the program out for a new day, before anything happens on it; false: it is. */
	keepUp(): boolean {
		const basis = this.basis();
		if (!basis || basis.kept.laid >= basis.today) {
			return false;
		}
		this.sources.plans.layOut(laidOut(basis.kept, lifeOfBasis(basis), basis.today));
		return true;
	}

	/** The program that is followed with other edits, or other changes taken back, laid out by them. */
	changed(part: Partial<Pick<KeptProgram, 'edits' | 'undone'>>): KeptProgram | null {
		const basis = this.basis();
		return basis && laidOut({ ...basis.kept, ...part }, lifeOfBasis(basis), basis.today);
	}

	private basis(): Basis | null {
		const { kept } = this;
		const { runs, checks, today } = this.sources;
		return kept && { kept, runs: runs(), checks: checks(), today: today() };
	}
}

function isSame(one: Basis, other: Basis): boolean {
	return (
		one.kept === other.kept &&
		one.runs === other.runs &&
		one.today === other.today &&
		deepEqual(one.checks, other.checks)
	);
}

function lifeOfBasis({ runs, checks, today }: Basis): Life {
	return lifeOf(runs, checks, today, localDays);
}

function stateOf(basis: Basis): ProgramState {
	const { kept, today } = basis;
	const life = lifeOfBasis(basis);
	const { weeks, reach, changes } = currentProgram(kept, life, today);
	return {
		program: { ...kept, weeks },
		nearest: reach.reached ? null : reach.nearest,
		earliest: reach.reached ? null : earliestGoalDay(kept, life, today),
		changes,
	};
}
