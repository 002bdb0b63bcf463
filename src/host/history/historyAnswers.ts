import { loggedDay, loggedDays, type Known } from '../../core/history/answer.ts';
import { isDayEnd } from '../../core/history/dayEnd.ts';
import { DAYS_SHOWN } from '../../core/history/history.ts';
import type { RunMark } from '../../core/history/timeline.ts';
import type { ToPage } from '../../core/protocol/messages.ts';
import type { Day } from '../../core/running/days.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import type { SittingRecord } from '../../core/sitting/record.ts';
import type { Calendar } from '../../core/sitting/rules.ts';
import { mergeEntries } from '../../core/sitting/shared.ts';
import type { Instant } from '../../core/time.ts';
import { localDays, zoneName } from './localDays.ts';
import type { LogArchive } from './logArchive.ts';

/** What the history is told from. */
export interface HistorySources {
	readonly archive: LogArchive;
	/** The log of the last days, with what is not on disk yet. */
	readonly recent: () => readonly LogEntry[];
	/** What goes on now. */
	readonly record: () => SittingRecord;
	readonly runs: () => Promise<readonly RunMark[]>;
	readonly now: () => Instant;
	readonly settings: () => Settings;
	readonly calendar: () => Calendar;
}

/** Answers what the page asks of the history. */
export class HistoryAnswers {
	private readonly sources: HistorySources;

	constructor(sources: HistorySources) {
		this.sources = sources;
	}

	/** One day in full; null is today. A day that has not come yet is today. */
	async day(asked: Day | null): Promise<ToPage> {
		const { archive, settings, calendar, now, runs } = this.sources;
		const today = localDays.dayOf(now());
		const day = Math.min(asked ?? today, today);
		const first = Math.min(await archive.firstDay(), today);
		const known = await this.known(localDays.at(day, 0), localDays.at(day + 1, 0));
		const { sitMinutes, latestMinutes } = settings();
		return {
			kind: 'day',
			...loggedDay(known, day, await runs()),
			first,
			zone: zoneName(),
			isOver: day === today && isDayEnd(known.now, calendar(), localDays),
			sitMinutes,
			latestMinutes,
		};
	}

	/** The sums of the last year. */
	async days(): Promise<ToPage> {
		const { archive, settings, now } = this.sources;
		const at = now();
		const first = Math.max(await archive.firstDay(), localDays.dayOf(at) - DAYS_SHOWN);
		const known = await this.known(localDays.at(first, 0), at);
		return { kind: 'days', ...loggedDays(known, first, settings().showStreak) };
	}

	private async known(from: Instant, to: Instant): Promise<Known> {
		const { archive, recent, record, now } = this.sources;
		const filed = await archive.entriesOf(from, to);
		return {
			entries: mergeEntries(filed, recent()),
			record: record(),
			now: now(),
			local: localDays,
		};
	}
}
