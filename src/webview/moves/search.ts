import { FIT_MINUTES } from '../../core/moves/fit.ts';
import type { Area, Equipment, Move, MovePosition } from '../../core/moves/move.ts';

/** What the person asks of a break, and the page remembers: how long, and whether the floor will do. */
export interface Ask {
	readonly minutes: number;
	readonly floor: boolean;
}

/** Before the person asks: two minutes beside the desk. */
const FIRST: Ask = { minutes: 2, floor: false };

/** An ask as read back from a webview's state. */
export function savedAsk(saved: unknown): Ask {
	const { minutes, floor } = (saved ?? {}) as Record<string, unknown>;
	return {
		minutes: FIT_MINUTES.find((each) => each === minutes) ?? FIRST.minutes,
		floor: floor === true,
	};
}

/** How the library is narrowed; empty (0 for `most`) means any. */
export interface Filter {
	readonly position: MovePosition | '';
	readonly area: Area | '';
	readonly equipment: Equipment | '';
	/** At most so many seconds, both sides counted. */
	readonly most: number;
	readonly noFloor: boolean;
	readonly favourites: boolean;
	readonly query: string;
}

/** A library that is not narrowed. */
export const NO_FILTER: Filter = {
	position: '',
	area: '',
	equipment: '',
	most: 0,
	noFloor: false,
	favourites: false,
	query: '',
};

/** The positions to narrow by; a move for any position is found under "any" alone. */
export const positions: readonly (MovePosition | '')[] = [
	'',
	'seated',
	'standing',
	'wall',
	'floor',
];

/** The lengths to narrow by, in seconds. */
export const lengths: readonly number[] = [0, 20, 30, 60];

/** Seconds of a whole move, each side counted. */
export function wholeSeconds({ dose }: Move): number {
	return dose.seconds * dose.sides;
}

function fits(move: Move, filter: Filter, favourites: readonly string[]): boolean {
	const { position, area, equipment, most } = filter;
	return (
		(position === '' || move.position === position) &&
		(area === '' || move.areas.includes(area)) &&
		(equipment === '' || move.equipment.includes(equipment)) &&
		(most === 0 || wholeSeconds(move) <= most) &&
		(!filter.noFloor || move.position !== 'floor') &&
		(!filter.favourites || favourites.includes(move.id))
	);
}

/**
 * Whether a move passes the filter. Every word of the query has to occur in the move's own words, which
 * `translate` puts into the person's language.
 */
export function passes(
	move: Move,
	filter: Filter,
	translate = (text: string) => text,
	favourites: readonly string[] = [],
): boolean {
	const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean);
	const own = [move.name, ...move.areas, ...move.equipment, move.position, move.muscles ?? ''];
	const text = own.map(translate).join(' ').toLowerCase();
	return fits(move, filter, favourites) && words.every((word) => text.includes(word));
}

/**
 * A filter as read back from a webview's state. Area and equipment are not kept: they are a choice of
 * the moment, and one that no longer exists would hide every move.
 */
export function savedFilter(saved: unknown): Filter {
	const { position, most, noFloor, favourites, query } = (saved ?? {}) as Record<string, unknown>;
	return {
		...NO_FILTER,
		position: positions.find((each) => each === position) ?? '',
		most: lengths.find((each) => each === most) ?? 0,
		noFloor: noFloor === true,
		favourites: favourites === true,
		query: typeof query === 'string' ? query : '',
	};
}
