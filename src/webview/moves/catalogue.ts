import * as ours from '../../content/moves/index.ts';
import { routines } from '../../content/routines.ts';
import { type CustomMoves, noCustomMoves } from '../../core/moves/customMoves.ts';
import type { Move } from '../../core/moves/move.ts';
import type { Routine } from '../../core/moves/routine.ts';

/** All that the page can show and play: our moves and routines, and those the person wrote. */
class Catalogue {
	private mine: CustomMoves = noCustomMoves;
	private own = new Map<string, Move>();

	/** The person's own, as the host last told them. */
	take(mine: CustomMoves): void {
		this.mine = mine;
		this.own = new Map(mine.moves.map((move) => [move.id, move]));
	}

	/** The moves that stand in the library by themselves, the person's own first. */
	get moves(): readonly Move[] {
		return [...this.mine.moves, ...ours.moves];
	}

	/** Those, and the ones that only routines use; a rest between steps is no move to look up. */
	get every(): readonly Move[] {
		return [...this.moves, ...ours.supportMoves.filter(({ position }) => position !== 'any')];
	}

	get routines(): readonly Routine[] {
		return [...this.mine.routines, ...routines];
	}

	/** Throws on an unknown id, as the catalogue of ours does. */
	readonly moveOf = (id: string): Move => this.own.get(id) ?? ours.moveOf(id);

	has(id: string): boolean {
		return this.own.has(id) || [...ours.moves, ...ours.supportMoves].some((move) => move.id === id);
	}

	routineOf(id: string): Routine | undefined {
		return this.routines.find((routine) => routine.id === id);
	}

	isOwn(id: string): boolean {
		return this.own.has(id);
	}

	/** Address of the person's own picture of a move. */
	pictureOf(id: string): string | undefined {
		return Object.hasOwn(this.mine.pictures, id) ? this.mine.pictures[id] : undefined;
	}

	/** Whose figure shows this move: its own, or the one of ours that the person chose for it. */
	figureOf(id: string): string {
		return (Object.hasOwn(this.mine.figures, id) ? this.mine.figures[id] : undefined) ?? id;
	}

	/** Moves hidden in the person's file, which alone brings them back. */
	get hiddenInFile(): readonly string[] {
		return this.mine.hidden;
	}
}

/** The page's one catalogue; the page tells it what the person wrote. */
export const catalogue = new Catalogue();
