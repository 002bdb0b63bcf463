import type { Intervals } from '../diary/plan.ts';
import { type Goal, kmOfWeek, type ProgramWeek, type WeekAim } from './program.ts';
import { isInOneGo } from './runWalk.ts';
import { dialsIn, type WeekShape } from './weekShape.ts';

/** What the next week follows from. */
export interface Phase {
	/** Tenths of a km of the last week. */
	readonly level: number;
	/** Weeks since one that was raised. */
	readonly held: number;
	/** Whether any was, or none needs to be. */
	readonly raised: boolean;
	/** Kinds of sessions beside easy ones and the long one: none, strides, strides and hills. */
	readonly dials: number;
	/** Weeks since one of them was added. */
	readonly sinceDial: number;
	/** What running and walking in turn has come to; null: it is over, or never was. */
	readonly runWalk: RunWalk | null;
}

/** The sessions of the last week, or those to begin with. */
export interface RunWalk {
	readonly intervals: Intervals;
	readonly isFirst: boolean;
}

/** What was raised is held for so many weeks (R2b), and so is a kind that was added; ours. */
const HOLD = 2;
/** A kind that the rules refuse for so long gives way to more distance; ours. */
const PATIENCE = 5;

const DIALS = ['strides', 'hills'] as const;

/**
 * What the next week is about: raise, hold, then strides, then hills (guide §5). A goal of one run takes
 * its distance first.
 */
export function nextAim(
	{ level, held, raised, dials, sinceDial }: Phase,
	{
		goal,
		shape,
		target,
	}: { readonly goal: Goal; readonly shape: WeekShape; readonly target: number },
): WeekAim {
	if (held < HOLD || goal.kind === 'hold') {
		return 'hold';
	}
	const canRaise = level < target;
	const isOpen = goal.kind !== 'return' && dials < dialsIn(shape) && sinceDial >= HOLD;
	const dial = isOpen && (raised || !canRaise) && held < PATIENCE ? DIALS[dials] : undefined;
	if (dial && (goal.kind === 'weekly' || !canRaise)) {
		return dial;
	}
	return canRaise ? 'raise' : (dial ?? 'hold');
}

/** Where a week leads that has so many tenths of a km `beside` its own runs. */
export function phaseAfter(week: ProgramWeek, last: Phase, beside: number): Phase {
	const level = Math.round(kmOfWeek(week) * 10) + beside;
	const before = { ...last, held: last.held + 1, sinceDial: last.sinceDial + 1 };
	switch (week.aim) {
		case 'runWalk': {
			const longest = week.sessions
				.flatMap(({ intervals }) => intervals ?? [])
				.toSorted((one, other) => other.run - one.run)[0];
			return longest && isInOneGo(longest)
				? { ...before, level, runWalk: null, held: 0 }
				: { ...before, level, runWalk: after(longest, last.runWalk) };
		}
		case 'raise':
			return { ...before, level, held: 0, raised: true };
		case 'strides':
			return { ...before, dials: 1, sinceDial: 0, raised: false };
		case 'hills':
			return { ...before, dials: 2, sinceDial: 0, raised: false };
		case 'hold':
		case 'goal':
			return before;
	}
}

/** A week in which nothing was run leads nowhere else. */
function after(longest: Intervals | undefined, before: RunWalk | null): RunWalk | null {
	return longest ? { intervals: longest, isFirst: false } : before;
}
