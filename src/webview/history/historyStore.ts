import type { Day } from '../../core/base/calendar.ts';
import { type DaySums, isKnown } from '../../core/history/sums.ts';
import type { HistoryDay, HistoryDays } from '../../core/history/history.ts';
import type { ToPage } from '../../core/protocol/protocol.ts';
import { host } from '../ui/host.ts';

/** The day looked at, as read back from a webview's state; null, which is today, where there is none. */
export function savedDay(saved: unknown, today: Day): Day | null {
	return typeof saved === 'number' && Number.isSafeInteger(saved) && saved >= 0 && saved < today
		? saved
		: null;
}

type Told = Extract<ToPage, { kind: 'day' | 'days' | 'historyFailed' }>;

/**
 * What the host told of the history, kept for a view that may be loaded later than it is told. Fires
 * `change` when there is something new to draw.
 */
export class HistoryStore extends EventTarget {
	/** The day in full that was told last. */
	day: HistoryDay | null = null;
	days: HistoryDays | null = null;
	/** Why nothing could be read; null where it could. */
	failed: string | null = null;
	/** The day that is looked at; null is today, whichever day that is by then. */
	shownDay: Day | null = null;
	private watched = false;

	/** The history is shown from now on, or no longer. */
	watch(on: boolean): void {
		this.watched = on;
		if (on) {
			host.post({ kind: 'askDay', day: this.shownDay });
			host.post({ kind: 'askDays' });
		}
	}

	/** Another day is looked at; fires `look`, for it to be remembered. */
	look(day: Day | null): void {
		this.shownDay = day;
		this.dispatchEvent(new Event('look'));
		host.post({ kind: 'askDay', day });
	}

	/** The bout went on, began or ended: today looks different. */
	ticked(): void {
		if (this.watched && this.shownDay === null) {
			host.post({ kind: 'askDay', day: null });
		}
	}

	/** Takes in an answer; one to a question that has been followed by another is let go. */
	take(message: Told): void {
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

/** The days with this one as it is now, in order; one of which nothing is known is none of them. */
function withSums(days: readonly DaySums[], sums: DaySums): readonly DaySums[] {
	const others = days.filter(({ day }) => day !== sums.day);
	const known = isKnown(sums) ? [...others, sums] : others;
	return known.sort((one, other) => one.day - other.day);
}

/** The page's one. */
export const historyStore = new HistoryStore();
