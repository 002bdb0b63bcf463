import { standing } from '../history/today.ts';
import type { LogEntry } from '../sitting/logEntry.ts';
import { wholeMinutes, type Instant } from '../time.ts';

/** Minutes sat from `from` to `to` in bouts that have ended, unknown time left out. */
export function satMinutes(entries: readonly LogEntry[], from: Instant, to: Instant): number {
	const spans = standing(entries).flatMap((entry) => {
		if (entry.kind !== 'bout' || entry.position !== 'sitting') {
			return [];
		}
		const length = Math.max(0, Math.min(entry.end, to) - Math.max(entry.start, from));
		// Where in the bout its unknown time lies is not kept: it is spread over it.
		const known = 1 - entry.unknown / Math.max(1, entry.end - entry.start);
		return [length * Math.max(0, known)];
	});
	return wholeMinutes(spans.reduce((sum, one) => sum + one, 0));
}
