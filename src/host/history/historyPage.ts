import type * as vscode from 'vscode';
import { isDayEnd, type LogContext, loggedDay, loggedDays } from '../../core/history/queries.ts';
import { DAYS_SHOWN } from '../../core/history/history.ts';
import type { RunMark } from '../../core/history/timeline.ts';
import type { FromPage, ToPage } from '../../core/protocol/messages.ts';
import type { Day } from '../../core/base/calendar.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import type { TimerRecord } from '../../core/timer/state.ts';
import type { OpenHours } from '../../core/timer/workingHours.ts';
import { mergeEntries } from '../../core/timer/shared/shared.ts';
import type { Instant } from '../../core/base/time.ts';
import { localDays, zoneName } from '../base/locale.ts';
import { type LogArchive, openArchive } from './logArchive.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { Clock } from '../base/clock.ts';
import { keepHistory } from './foldMonths.ts';

/** What the history is told from. */
interface HistorySources {
	readonly archive: LogArchive;
	/** The log of the last days, with what is not on disk yet. */
	readonly recent: () => readonly LogEntry[];
	/** What goes on now. */
	readonly record: () => TimerRecord;
	readonly runs: () => Promise<readonly RunMark[]>;
	readonly now: () => Instant;
	readonly settings: () => Settings;
	readonly openHours: () => OpenHours;
}

/** Answers what the page asks of the history. */
export class HistoryAnswers {
	private readonly sources: HistorySources;

	constructor(sources: HistorySources) {
		this.sources = sources;
	}

	/** One day in full; null is today. A day that has not come yet is today. */
	async day(asked: Day | null): Promise<ToPage> {
		const { archive, settings, openHours, now, runs } = this.sources;
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
			isOver: day === today && isDayEnd(known.now, openHours(), localDays),
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

	private async known(from: Instant, to: Instant): Promise<LogContext> {
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

/** The diary, as far as the history shows it: the same list as long as nothing changes. */
interface Diary {
	readonly runs: readonly Run[];
	readonly onDidChange: vscode.Event<void>;
}

/** What the page's history works on. */
export interface HistoryPageDeps extends Omit<HistorySources, 'archive' | 'now' | 'runs'> {
	/** Opens the diary; the same one each time. */
	readonly diary: () => Promise<Diary>;
	readonly storage: { readonly machine: string };
	/** Resolves when the storage was read: only then the machine has its name. */
	readonly opened: Promise<unknown>;
	readonly clock: Clock;
	/** The data folder. */
	readonly folder: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	/** Whether the page can be seen. */
	readonly seen: () => boolean;
	/** Hands an answer to the page, if it still listens. */
	readonly answer: (message: ToPage) => void;
}

/** Answers the page's questions on the history, one after the other; `hear` is the rest of its ears. */
export class HistoryPage implements vscode.Disposable {
	private readonly deps: HistoryPageDeps;
	private answers: HistoryAnswers | null = null;
	/** The day on which past days were last folded. */
	private folded: Day | null = null;
	/** The day that the page asked for last; null is today. */
	private asked: Day | null = null;
	/** The runs that were told last. */
	private sentRuns: readonly Run[] = [];
	private following: vscode.Disposable | null = null;

	constructor(deps: HistoryPageDeps) {
		this.deps = deps;
	}

	/** Takes a message of the page; what does not concern the history is let be. */
	handleMessage(message: FromPage): void {
		if (message.kind === 'askDay') {
			this.asked = message.day;
			void this.sendDay();
		} else if (message.kind === 'askDays') {
			void this.send('days', (answers) => answers.days());
		}
	}

	dispose(): void {
		this.following?.dispose();
	}

	private sendDay(): Promise<void> {
		const { asked } = this;
		return this.send('day', (answers) => answers.day(asked));
	}

	/** The runs of now; one that is logged from then on is told of at once. */
	private async runs(): Promise<readonly RunMark[]> {
		const { diary, seen } = this.deps;
		const kept = await diary();
		this.following ??= kept.onDidChange(() => {
			if (kept.runs !== this.sentRuns && seen()) {
				void this.sendDay();
			}
		});
		this.sentRuns = kept.runs;
		return kept.runs.map(({ start: at, km, seconds }) => ({ at, km, seconds }));
	}

	private async send(
		what: string,
		ask: (answers: HistoryAnswers) => Promise<ToPage>,
	): Promise<void> {
		const { answer, log, folder, opened } = this.deps;
		try {
			await opened;
			answer(await ask((this.answers ??= this.open())));
			await this.fold();
		} catch (reason) {
			log.error(`The history (${what}) could not be read in ${folder.fsPath}: ${String(reason)}`);
			answer({ kind: 'historyFailed', reason: `${folder.fsPath}: ${String(reason)}` });
		}
	}

	/** Once a day, when the page has its answer. */
	private async fold(): Promise<void> {
		const { storage, clock, folder, log } = this.deps;
		const today = localDays.dayOf(clock.now());
		if (this.folded !== today) {
			this.folded = today;
			await keepHistory(folder, storage.machine, clock, log);
		}
	}

	private open(): HistoryAnswers {
		const { storage, clock, folder, log } = this.deps;
		const archive = openArchive({ machine: storage.machine, clock, folder, log });
		return new HistoryAnswers({
			...this.deps,
			archive,
			now: () => clock.now(),
			runs: () => this.runs(),
		});
	}
}
