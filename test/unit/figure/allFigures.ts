import { easierFigures, moveFigures, stateFigures } from '../../../src/content/figures/index.ts';
import type { Figure } from '../../../src/core/figure/model/figure.ts';
import type { Skeleton } from '../../../src/core/figure/model/skeleton.ts';
import { length, subtract, type Vec } from '../../../src/core/figure/model/geometry.ts';
import { solvePose } from '../../../src/core/figure/model/solvePose.ts';
import { loopOf, momentAt } from '../../../src/core/figure/model/timeline.ts';

export const allFigures: readonly (readonly [string, Figure])[] = Object.entries({
	...moveFigures,
	...easierFigures,
	...stateFigures,
});

const INSTANTS = 60;

export function distance(a: Vec, b: Vec): number {
	return length(subtract(a, b));
}

/** Solved once, before any test, for all checks. */
const solved = new Map(
	allFigures.map(([, figure]) => {
		const loop = loopOf(figure);
		const bodies = Array.from({ length: INSTANTS }, (_, step) =>
			solvePose(momentAt(figure, (loop * step) / INSTANTS).blend),
		);
		return [figure, bodies] as const;
	}),
);

/** The body of a figure at 60 instants spread over one loop. */
export function bodiesOf(figure: Figure): readonly Skeleton[] {
	return solved.get(figure) ?? [];
}

/** Runs a check on every figure and reports all that fail at once. */
export function everyFigure(
	check: (figure: Figure, bodies: readonly Skeleton[], id: string) => string[],
): void {
	const faults = allFigures.flatMap(([id, figure]) => {
		const found = check(figure, bodiesOf(figure), id);
		return found.length > 0 ? [`${id}: ${[...new Set(found)].join('; ')}`] : [];
	});
	if (faults.length > 0) {
		throw new Error(`\n${faults.join('\n')}`);
	}
}
