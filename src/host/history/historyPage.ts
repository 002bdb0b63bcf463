import type * as vscode from 'vscode';
import type { Day } from '../../core/base/calendar.ts';
import type { Instant } from '../../core/base/time.ts';
import {
	DAYS_SHOWN,
	isDayEnd,
	type LogContext,
	loggedDay,
	loggedDays,
	runMarks,
} from '../../core/history/queries.ts';
import type { RunMark } from '../../core/history/timeline.ts';
import type { historyFromPage } from '../../core/protocol/history.ts';
import type { Handlers, ToPage } from '../../core/protocol/protocol.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { mergeEntries } from '../../core/timer/shared/mergeRecords.ts';
import type { TimerRecord } from '../../core/timer/state.ts';
import type { OpenHours } from '../../core/timer/workingHours.ts';
import type { AppContext } from '../base/appContext.ts';
import { localDays, zoneName } from '../base/locale.ts';
import type { PageLink } from '../base/page.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { SharedStorage } from '../windows/sharedStorage.ts';
import { foldMonths } from './foldMonths.ts';
import { type LogArchive, openArchive } from './logArchive.ts';
import { openLogFolder } from './logFolder.ts';

/** The diary, as far as the history shows it: the same list as long as nothing changes. */
interface Diary {
	readonly runs: readonly Run[];
	readonly onDidChange: vscode.Event<void>;
}

/** What the history shows besides the log on disk. */
export interface HistorySources {
	/** The log of the last days, with what is not on disk yet. */
	readonly storage: Pick<SharedStorage, 'entries' | 'machine' | 'opened'>;
	readonly timer: Pick<TimerService, 'record'>;
	readonly openHours: () => OpenHours;
	/** Opens the diary; the same one each time. */
	readonly diary: () => Promise<Diary>;
}

/** Answers the page's questions on the history, one after the other. */
export class HistoryPage implements vscode.Disposable {
	private readonly app: AppContext;
	private readonly sources: HistorySources;
	private readonly page: Pick<PageLink, 'visible' | 'post'>;
	private answers: HistoryAnswers | null = null;
	/** The day on which past days were last folded. */
	private folded: Day | null = null;
	/** The day that the page asked for last; null is today. */
	private asked: Day | null = null;
	/** The runs that were sent last. */
	private sentRuns: readonly Run[] = [];
	private following: vscode.Disposable | null = null;

	readonly handlers: Handlers<keyof typeof historyFromPage> = {
		askDay: ({ day }) => {
			this.asked = day;
			void this.sendDay();
		},
		askDays: () => void this.send('days', (answers) => answers.days()),
		historyShown: () => {},
	};

	constructor(app: AppContext, sources: HistorySources, page: Pick<PageLink, 'visible' | 'post'>) {
		this.app = app;
		this.sources = sources;
		this.page = page;
	}

	dispose(): void {
		this.following?.dispose();
	}

	private sendDay(): Promise<void> {
		const { asked } = this;
		return this.send('day', (answers) => answers.day(asked));
	}

	/** The runs of now. When they change from then on, a page that can be seen is sent its day again. */
	private async runs(): Promise<readonly RunMark[]> {
		const diary = await this.sources.diary();
		this.following ??= diary.onDidChange(() => {
			if (diary.runs !== this.sentRuns && this.page.visible()) {
				void this.sendDay();
			}
		});
		this.sentRuns = diary.runs;
		return runMarks(diary.runs, localDays);
	}

	private async send(
		what: string,
		ask: (answers: HistoryAnswers) => Promise<ToPage>,
	): Promise<void> {
		const { log, storageUri } = this.app;
		try {
			await this.sources.storage.opened;
			this.page.post(await ask((this.answers ??= this.open())));
			await this.fold();
		} catch (reason) {
			const where = storageUri.fsPath;
			log.error(`The history (${what}) could not be read in ${where}: ${String(reason)}`);
			this.page.post({ kind: 'historyFailed', reason: `${where}: ${String(reason)}` });
		}
	}

	/** Folds past days into months, once a day; what goes wrong is logged and tried another day. */
	private async fold(): Promise<void> {
		const { clock, log, storageUri } = this.app;
		const today = localDays.dayOf(clock.now());
		if (this.folded === today) {
			return;
		}
		this.folded = today;
		try {
			await foldMonths(openLogFolder(this.app, this.sources.storage.machine), today);
		} catch (reason) {
			log.warn(`Past days could not be folded in ${storageUri.fsPath}: ${String(reason)}`);
		}
	}

	private open(): HistoryAnswers {
		const { clock, settings } = this.app;
		const { storage, timer, openHours } = this.sources;
		return new HistoryAnswers({
			archive: openArchive(this.app, storage.machine),
			recent: () => storage.entries,
			record: () => timer.record,
			runs: () => this.runs(),
			now: () => clock.now(),
			settings: () => settings.current,
			openHours,
		});
	}
}

/** What the answers are made from. */
interface AnswerSources {
	readonly archive: LogArchive;
	/** The log of the last days, with what is not on disk yet. */
	readonly recent: () => readonly LogEntry[];
	readonly record: () => TimerRecord;
	readonly runs: () => Promise<readonly RunMark[]>;
	readonly now: () => Instant;
	readonly settings: () => Settings;
	readonly openHours: () => OpenHours;
}

/** Makes the messages that answer what the page asks of the history. */
export class HistoryAnswers {
	private readonly sources: AnswerSources;

	constructor(sources: AnswerSources) {
		this.sources = sources;
	}

	/** One day in full; null is today. A day that has not come yet is today. */
	async day(asked: Day | null): Promise<ToPage> {
		const { archive, settings, openHours, now, runs } = this.sources;
		const today = localDays.dayOf(now());
		const day = Math.min(asked ?? today, today);
		const first = Math.min(await archive.firstDay(), today);
		const context = await this.context(localDays.at(day, 0), localDays.at(day + 1, 0));
		const { sitMinutes, latestMinutes } = settings();
		return {
			kind: 'day',
			...loggedDay(context, day, await runs()),
			first,
			zone: zoneName(),
			isOver: day === today && isDayEnd(context.now, openHours(), localDays),
			sitMinutes,
			latestMinutes,
		};
	}

	/** The sums of the last year. */
	async days(): Promise<ToPage> {
		const { archive, settings, now } = this.sources;
		const at = now();
		const first = Math.max(await archive.firstDay(), localDays.dayOf(at) - DAYS_SHOWN);
		const context = await this.context(localDays.at(first, 0), at);
		return { kind: 'days', ...loggedDays(context, first, settings().showStreak) };
	}

	private async context(from: Instant, to: Instant): Promise<LogContext> {
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
