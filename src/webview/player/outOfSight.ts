import type { Figure } from '../../core/figure/figure.ts';
import type { Move } from '../../core/moves/move.ts';
import { moveFigure } from '../figure/loading.ts';
import { catalogue } from '../moves/catalogue.ts';

/** Tipped forward by more than this (degrees, all bends of the trunk together), eyes meet the floor. */
const FOLDED = 60;

function folds({ keys }: Figure): boolean {
	return keys.some(({ pose: { pelvis, lumbar, thorax, neck } }) => {
		const bends = [pelvis, lumbar, thorax, neck].map((bend) => bend?.[0] ?? 0);
		return bends.reduce((sum, bend) => sum + bend, 0) > FOLDED;
	});
}

/** Whether a move takes the eyes off the screen: folded, on the floor, or facing a wall. */
export function outOfSight({ id, position }: Move): boolean {
	const figure = moveFigure(catalogue.figureOf(id));
	return position === 'floor' || position === 'wall' || (figure !== undefined && folds(figure));
}
