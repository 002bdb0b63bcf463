import type { Area, Move, Position } from '../../core/moves/move.ts';

/** What the person narrowed the library to; empty means any. */
export interface Filter {
	readonly position: Position | '';
	readonly area: Area | '';
	readonly query: string;
}

/** A library that is not narrowed. */
export const NO_FILTER: Filter = { position: '', area: '', query: '' };

/** The positions to narrow by; a move for any position is found under "any" alone. */
export const positions: readonly (Position | '')[] = ['', 'seated', 'standing', 'wall', 'floor'];

/** Whether a move passes. Every word of the query has to occur somewhere in the move's own words. */
export function passes(
	move: Move,
	{ position, area, query }: Filter,
	say = (text: string) => text,
) {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	const own = [move.name, ...move.areas, ...move.equipment, move.position, move.muscles ?? ''];
	const text = own.map(say).join(' ').toLowerCase();
	return (
		(position === '' || move.position === position) &&
		(area === '' || move.areas.includes(area)) &&
		words.every((word) => text.includes(word))
	);
}

/**
 * A filter as read back from a webview's state. The area is not kept: it is a choice of the moment,
 * and one that is no longer on offer would hide every move.
 */
export function savedFilter(saved: unknown): Filter {
	const { position, query } = (saved ?? {}) as Record<string, unknown>;
	return {
		...NO_FILTER,
		position: positions.find((each) => each === position) ?? '',
		query: typeof query === 'string' ? query : '',
	};
}
