import { todayOf, type Today } from '../../core/history/today.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import type { Instant } from '../../core/time.ts';

/** What happened since VS Code was opened. */
export class DayLog {
	private entries: readonly LogEntry[] = [];

	add(entries: readonly LogEntry[]): void {
		if (entries.length > 0) {
			this.entries = [...this.entries, ...entries];
		}
	}

	/** The day of `now`, by local time. */
	today(now: Instant): Today {
		return todayOf(this.entries, new Date(now).setHours(0, 0, 0, 0));
	}
}
