import { same } from '../same.ts';
import type { Instant } from '../time.ts';
import type { SittingRecord } from './record.ts';

/** Whether two records tell of the same decisions; presence and focus are seen, not decided. */
export function sameDecisions(one: SittingRecord, other: SittingRecord): boolean {
	const { presence, unfocusedSince } = other;
	return same({ ...one, presence, unfocusedSince }, other);
}

/** Whether someone was seen at `mark`, in the gap that is asked about. */
export function seenInGap({ credit }: SittingRecord, mark: Instant): boolean {
	return credit?.askUntil != null && mark > credit.from && mark < credit.to;
}
