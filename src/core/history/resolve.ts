import type { Instant, Milliseconds } from '../time.ts';
import type { Known, Piece } from './pieces.ts';

/** A time with one answer to what it was spent in. */
export interface Span {
	readonly kind: Known;
	readonly from: Instant;
	readonly to: Instant;
	/** Start of the bout that it is a part of; null for breaks and time between bouts. */
	readonly bout: Instant | null;
	/** How much of that bout had been sat or stood by `from`; 0 outside a bout. */
	readonly climbed: Milliseconds;
	/** It is not over yet. */
	readonly ongoing: boolean;
}

/**
 * Where two windows or machines tell of the same time, the higher rank is believed: a break that the
 * person spoke of; a position, standing first, since only the person says so; then what was merely
 * not seen, for who is away from one machine may sit at another.
 */
function rank({ kind, said }: Piece): number {
	switch (kind) {
		case 'break':
			return said ? 5 : 2;
		case 'standing':
			return 4;
		case 'sitting':
			return 3;
		case 'unknown':
			return 1;
	}
}

/** Of two of one rank, the one that began first; of these, the longer; then what is part of a bout. */
function before(one: Piece, other: Piece): number {
	return (
		rank(other) - rank(one) ||
		one.from - other.from ||
		other.to - one.to ||
		(one.bout ?? Number.MAX_SAFE_INTEGER) - (other.bout ?? Number.MAX_SAFE_INTEGER) ||
		Number(one.ongoing) - Number(other.ongoing)
	);
}

/**
 * Pieces made one line: spans in order that do not overlap, with holes where nothing is known. The
 * order of the pieces does not matter. Breaks that touch are one.
 */
export function resolve(pieces: readonly Piece[]): readonly Span[] {
	const edges = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	const waiting = pieces.toSorted((one, other) => one.from - other.from);
	let open: readonly Piece[] = [];
	let next = 0;
	const spans: Span[] = [];
	const climbed = new Map<Instant, Milliseconds>();
	for (const [index, from] of edges.slice(0, -1).entries()) {
		const to = edges[index + 1] ?? from;
		const started: Piece[] = [];
		for (let one = waiting[next]; one && one.from <= from; one = waiting[++next]) {
			started.push(one);
		}
		open = [...open, ...started].filter((piece) => piece.to > from);
		const [best] = open.length > 1 ? open.toSorted(before) : open;
		if (best) {
			add(spans, { ...best, from, to }, climbed);
		}
	}
	return spans;
}

function add(
	spans: Span[],
	{ kind, from, to, bout, ongoing }: Piece,
	climbed: Map<Instant, Milliseconds>,
): void {
	const last = spans.at(-1);
	const by = bout === null ? 0 : (climbed.get(bout) ?? 0);
	if (bout !== null && kind !== 'unknown') {
		climbed.set(bout, by + to - from);
	}
	if (last?.to === from && last.kind === kind && last.bout === bout) {
		spans[spans.length - 1] = { ...last, to, ongoing };
	} else {
		spans.push({ kind, from, to, bout, climbed: by, ongoing });
	}
}
