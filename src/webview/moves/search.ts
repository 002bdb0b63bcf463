import type { Area, Move, Position } from '../../core/moves/move.ts';

/** What the person narrowed the library to; empty means any. */
export interface Filter {
	readonly position: Position | '';
	readonly area: Area | '';
	readonly query: string;
}

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
