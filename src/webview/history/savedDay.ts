import type { Day } from '../../core/running/days.ts';

/** The day looked at, as read back from a webview's state; null, which is today, where there is none. */
export function savedDay(saved: unknown, today: Day): Day | null {
	return typeof saved === 'number' && Number.isSafeInteger(saved) && saved >= 0 && saved < today
		? saved
		: null;
}
