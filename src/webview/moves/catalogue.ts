import * as ours from '../../content/moves/index.ts';
import { routines } from '../../content/moves/routines.ts';
import { turns } from '../../content/moves/turns.ts';
import { type CustomMoves, noCustomMoves } from '../../core/moves/customMoves.ts';
import type { Move } from '../../core/moves/move.ts';
import type { Routine } from '../../core/moves/routine.ts';

/** What is done in turn while running and walking: only the player knows it. */
const turnOf = (id: string) => turns.find((turn) => turn.id === id);

/** All that the page can show and play: our moves and routines, and those that the person wrote. */
class Catalogue {
	private custom: CustomMoves = noCustomMoves;
	private ownMoves = new Map<string, Move>();

	/** Sets what the person wrote. */
	setCustom(custom: CustomMoves): void {
		this.custom = custom;
		this.ownMoves = new Map(custom.moves.map((move) => [move.id, move]));
	}

	/** The moves that stand in the library by themselves, the person's own first. */
	get moves(): readonly Move[] {
		return [...this.custom.moves, ...ours.moves];
	}

	/** Those, and the ones that only routines use; a rest between steps is no move to look up. */
	get every(): readonly Move[] {
		return [...this.moves, ...ours.supportMoves.filter(({ position }) => position !== 'any')];
	}

	get routines(): readonly Routine[] {
		return [...this.custom.routines, ...routines];
	}

	/** Throws on an unknown id, as the catalogue of ours does. */
	readonly moveOf = (id: string): Move => this.ownMoves.get(id) ?? turnOf(id) ?? ours.moveOf(id);

	has(id: string): boolean {
		return (
			this.ownMoves.has(id) ||
			[...ours.moves, ...ours.supportMoves, ...turns].some((move) => move.id === id)
		);
	}

	routineOf(id: string): Routine | undefined {
		return this.routines.find((routine) => routine.id === id);
	}

	isOwn(id: string): boolean {
		return this.ownMoves.has(id);
	}

	/** Address of the person's own picture of a move. */
	pictureOf(id: string): string | undefined {
		return Object.hasOwn(this.custom.pictures, id) ? this.custom.pictures[id] : undefined;
	}

	/** The id of the move whose figure shows this one: itself, or the move of ours that stands for it. */
	figureOf(id: string): string {
		const chosen = Object.hasOwn(this.custom.figures, id) ? this.custom.figures[id] : undefined;
		return chosen ?? turnOf(id)?.figure ?? id;
	}

	/** What of the person's files could not be read, in words; null: nothing. */
	get problem(): string | null {
		return this.custom.problem ?? null;
	}

	/** Moves hidden in the person's file, which alone brings them back. */
	get hiddenInFile(): readonly string[] {
		return this.custom.hidden;
	}
}

/** The page's one catalogue. */
export const pageCatalogue = new Catalogue();
