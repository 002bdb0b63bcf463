import type { Instant, Milliseconds } from '../time.ts';
import type { Known } from './pieces.ts';
import type { Span } from './resolve.ts';

/** What a part of a day's timeline was spent in; `nothing`: nobody knows, not even that. */
export type PartKind = Known | 'nothing';

/** A part of a day's timeline. */
export interface Part {
	readonly kind: PartKind;
	readonly from: Instant;
	readonly to: Instant;
	/** How much of its bout had been sat or stood by `from`; 0 outside a bout. */
	readonly climbed: Milliseconds;
	/** It belongs to a bout: the unknown time in it does, too. */
	readonly inBout: boolean;
}

/** A run of the diary, as a mark of the day. */
export interface RunMark {
	readonly at: Instant;
	/** Kilometres; 0 where only the time is known. */
	readonly km: number;
	/** Null where it is not known. */
	readonly seconds: number | null;
}

/**
 * A local day's timeline, or what there is of it yet. Time that is not known before the first bout or
 * break and after the last is the night, or the hours before and after work: nobody asks what was done
 * in them, so they are `nothing`, like the time before the very first bout.
 */
export function dayTimeline(spans: readonly Span[], from: Instant, to: Instant): readonly Part[] {
	const parts = timelineOf(spans, from, to);
	const isKnown = ({ kind, inBout }: Part) => inBout || kind === 'break';
	const first = parts.find(isKnown)?.from ?? to;
	const last = parts.findLast(isKnown)?.to ?? to;
	return timelineOf(
		spans.filter(({ kind, bout, from: start, to: end }) => {
			const between = kind === 'unknown' && bout === null;
			return !between || (start >= first && end <= last);
		}),
		from,
		to,
	);
}

/**
 * The timeline from one instant to another: parts in order, without overlap or hole, whose lengths
 * add up to the whole. A day of 23 or 25 hours needs no more than its own two midnights.
 */
export function timelineOf(spans: readonly Span[], from: Instant, to: Instant): readonly Part[] {
	const parts: Part[] = [];
	let at = from;
	const nothing = (until: Instant) => {
		if (until > at) {
			parts.push({ kind: 'nothing', from: at, to: until, climbed: 0, inBout: false });
		}
	};
	for (const span of spans) {
		const start = Math.max(span.from, from);
		const end = Math.min(span.to, to);
		if (end > start) {
			nothing(start);
			const inBout = span.bout !== null;
			const sat = inBout && span.kind !== 'unknown' ? start - span.from : 0;
			parts.push({
				kind: span.kind,
				from: start,
				to: end,
				climbed: span.climbed + sat,
				inBout,
			});
			at = end;
		}
	}
	nothing(to);
	return parts;
}
