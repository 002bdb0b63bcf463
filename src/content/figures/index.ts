import type { Figure } from '../../core/figure/figure.ts';
import { floor } from './floor.ts';
import { JOGGING, running } from './running.ts';
import { seated } from './seated.ts';
import { SLOUCH } from './slouch.ts';
import { standing, STANDING } from './standing.ts';
import { wall } from './wall.ts';
import { wheelchair } from './wheelchair.ts';

const drawn = { ...seated, ...wheelchair, ...standing, ...wall, ...floor, ...running };

/** The moves that have a figure: all of them. */
export type MoveId = keyof typeof drawn;

/** Figures that are no move: the states of the sit timer. */
export type StateId = 'slouch' | 'stand' | 'jog';

export const moveFigures: Readonly<Record<MoveId, Figure>> = drawn;

/** The figure of the move with this id. Throws on an unknown one: its tests know them all. */
export function figureOf(id: string): Figure {
	if (!(id in drawn)) {
		throw new Error(`There is no figure for "${id}"`);
	}
	return drawn[id as MoveId];
}

export const stateFigures: Readonly<Record<StateId, Figure>> = {
	slouch: SLOUCH,
	stand: STANDING,
	jog: JOGGING,
};
