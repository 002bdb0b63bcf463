import type { Day } from '../../core/base/calendar.ts';
import type { HistoryDay, HistoryDays } from '../../core/history/queries.ts';
import { type DaySums, isKnown } from '../../core/history/sums.ts';
import type { ToPageOf } from '../../core/protocol/protocol.ts';
import { host } from '../ui/host.ts';

/** The day shown, as read back from a webview's state; null, which is today, where there is none. */
export function savedDay(saved: unknown, today: Day): Day | null {
	return typeof saved === 'number' && Number.isSafeInteger(saved) && saved >= 0 && saved < today
		? saved
		: null;
}

type HistoryMessage = ToPageOf<'day' | 'days' | 'historyFailed'>;

/**
 * What the host sent of the history, kept for a view that may be loaded later. Fires `change` when there
 * is something new to draw, `shownDay` when another day is shown.
 */
export class HistoryStore extends EventTarget {
	/** The day in full that was sent last. */
	day: HistoryDay | null = null;
	days: HistoryDays | null = null;
	/** Why nothing could be read; null where it could. */
	failed: string | null = null;
	/** The day that is shown; null is today, whichever day that is by then. */
	shownDay: Day | null = null;
	private watched = false;

	/** Begins or stops to keep the history up to date, while it is shown. */
	watch(on: boolean): void {
		this.watched = on;
		if (on) {
			host.post({ kind: 'askDay', day: this.shownDay });
			host.post({ kind: 'askDays' });
		}
	}

	/** Shows another day. */
	showDay(day: Day | null): void {
		this.shownDay = day;
		this.dispatchEvent(new Event('shownDay'));
		host.post({ kind: 'askDay', day });
	}

	/** The bout went on, began or ended, which changes today. */
	boutChanged(): void {
		if (this.watched && this.shownDay === null) {
			host.post({ kind: 'askDay', day: null });
		}
	}

	/** Handles an answer; one to a request that another has followed is dropped. */
	handleMessage(message: HistoryMessage): void {
		switch (message.kind) {
			case 'historyFailed':
				this.failed = message.reason;
				break;
			case 'days':
				this.days = message;
				this.failed = null;
				break;
			case 'day':
				if (message.day !== (this.shownDay ?? message.today)) {
					return;
				}
				this.day = message;
				this.failed = null;
				this.days &&= { ...this.days, days: withSums(this.days.days, message.sums) };
		}
		this.dispatchEvent(new Event('change'));
	}
}

/** The days in order, with this one as it is now; it is left out where nothing is known of it. */
function withSums(days: readonly DaySums[], sums: DaySums): readonly DaySums[] {
	const others = days.filter(({ day }) => day !== sums.day);
	const known = isKnown(sums) ? [...others, sums] : others;
	return known.sort((one, other) => one.day - other.day);
}

/** The page's one store. */
export const historyStore = new HistoryStore();
