import type { LibraryMove, Move } from '../../core/moves/move.ts';
import { floorMoves, floorSupport } from './floor.ts';
import { seatedMoves } from './seated.ts';
import { seatedSupport } from './seatedSupport.ts';
import { standingMoves } from './standing.ts';
import { standingSupport } from './standingSupport.ts';

/** The moves that the library lists: seated, then standing and at a wall, then on the floor. */
export const moves: readonly LibraryMove[] = [...seatedMoves, ...standingMoves, ...floorMoves];

/** The moves that only routines and swaps use. */
export const supportMoves: readonly Move[] = [
	...seatedSupport,
	...standingSupport,
	...floorSupport,
];

const byId = new Map<string, Move>([...supportMoves, ...moves].map((move) => [move.id, move]));

/** The move with this id. Throws on an unknown one: ids in the catalogue are checked by its tests. */
export function moveOf(id: string): Move {
	const move = byId.get(id);
	if (!move) {
		throw new Error(`There is no move "${id}" in the catalogue`);
	}
	return move;
}
