import { amount, type Infer, oneOf, orNull, record } from '../../base/schema.ts';
import type { Routine, RoutineStep } from '../../moves/routine.ts';

const WARM_UPS = ['warmup-easy', 'warmup-speed'] as const;

/** A warm-up as it suits the run and the sitting before it. */
export const warmUpSchema = record({
	routine: oneOf(WARM_UPS),
	/** Minutes that its start is longer, after a long sit; the number is ours, and the page says so. */
	extraMinutes: amount,
	/**
	 * The order of a speed warm-up that is offered first; the other one is offered beside it. Null: there
	 * is but one. `article`: stretches, squats, mobility, drills, then the easy miles. `jog-first`: the easy
	 * jog first and the drills last.
	 */
	order: orNull(oneOf(['article', 'jog-first'])),
});
export type WarmUp = Infer<typeof warmUpSchema>;
export type WarmUpOrder = NonNullable<WarmUp['order']>;

/** Minutes of sitting in one go, and by how many minutes the warm-up then starts slower: ours. */
const LONGER = [
	{ from: 120, extra: 4 },
	{ from: 60, extra: 2 },
] as const;

const FAST: ReadonlySet<string> = new Set(['speed', 'race']);

/** By how many minutes a warm-up is longer after so many minutes of sitting in one go. */
export function extraMinutes(sittingMinutes: number): number {
	return LONGER.find(({ from }) => sittingMinutes >= from)?.extra ?? 0;
}

/** The warm-up for a run of these kinds after so many minutes of sitting in one go. */
export function warmUpFor(kinds: readonly string[], sittingMinutes: number): WarmUp {
	const fast = kinds.some((kind) => FAST.has(kind));
	return warmUpWith(fast ? 'warmup-speed' : 'warmup-easy', extraMinutes(sittingMinutes));
}

/** The warm-up with this id, longer by so many minutes after a long sit; null: it is none. */
export function warmUpAfter(id: string, extra: number): WarmUp | null {
	const routine = WARM_UPS.find((each) => each === id);
	return routine ? warmUpWith(routine, extra) : null;
}

function warmUpWith(routine: WarmUp['routine'], extra: number): WarmUp {
	const order = extra > 0 ? 'jog-first' : 'article';
	return { routine, extraMinutes: extra, order: routine === 'warmup-speed' ? order : null };
}

/** The easy jog of a speed warm-up, as a step of so many seconds; the miles after it are by distance. */
const JOG_SECONDS = 180;

/**
 * The routine of a warm-up: its first step, a walk, is longer by the extra minutes, and the easy jog is
 * first or last, by the order. On a chair there is no jog. `jogNote` is the note of that step.
 */
export function warmUpRoutine(
	routine: Routine,
	{ extraMinutes, order }: Pick<WarmUp, 'extraMinutes' | 'order'>,
	jogNote: string,
): Routine {
	const extra = extraMinutes * 60;
	const jog: RoutineStep = { move: 'easy-jog', seconds: JOG_SECONDS, note: jogNote };
	const steps = longerStart(routine.steps, extra);
	const [first, ...others] = steps;
	const ordered =
		order === null || !first
			? steps
			: order === 'article'
				? [...steps, jog]
				: [first, jog, ...others];
	const jogged = order === null ? 0 : JOG_SECONDS;
	return {
		...routine,
		steps: ordered,
		seconds: routine.seconds + extra + jogged,
		...(routine.chair && {
			chair: {
				steps: longerStart(routine.chair.steps, extra),
				seconds: routine.chair.seconds + extra,
			},
		}),
	};
}

function longerStart(steps: readonly RoutineStep[], extra: number): readonly RoutineStep[] {
	const [first, ...others] = steps;
	return first ? [{ ...first, seconds: first.seconds + extra }, ...others] : steps;
}
