import type { Instant } from '../time.ts';
import type { SittingRecord } from './record.ts';

/** What of a record is decided; presence and focus are seen. */
export function decisionsOf(record: SittingRecord): SittingRecord {
	return { ...record, presence: 0, unfocusedSince: 0 };
}

/** Whether someone was seen at `mark`, in the gap that is asked about. */
export function seenInGap({ credit }: SittingRecord, mark: Instant): boolean {
	return credit?.askUntil != null && mark > credit.from && mark < credit.to;
}
