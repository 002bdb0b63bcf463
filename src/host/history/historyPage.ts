import type * as vscode from 'vscode';
import type { Run } from '../../core/running/run.ts';
import type { RunMark } from '../../core/history/timeline.ts';
import type { FromPage, ToPage } from '../../core/protocol/messages.ts';
import type { Day } from '../../core/running/days.ts';
import type { Clock } from '../systemClock.ts';
import { openArchive } from './openArchive.ts';
import { HistoryAnswers, type HistorySources } from './historyAnswers.ts';
import { keepHistory } from './keepHistory.ts';
import { localDays } from './localDays.ts';

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
	private told: readonly Run[] = [];
	private following: vscode.Disposable | null = null;

	constructor(deps: HistoryPageDeps) {
		this.deps = deps;
	}

	/** Takes a message of the page; what does not concern the history is let be. */
	hear(message: FromPage): void {
		if (message.kind === 'askDay') {
			this.asked = message.day;
			void this.tellDay();
		} else if (message.kind === 'askDays') {
			void this.tell('days', (answers) => answers.days());
		}
	}

	dispose(): void {
		this.following?.dispose();
	}

	private tellDay(): Promise<void> {
		const { asked } = this;
		return this.tell('day', (answers) => answers.day(asked));
	}

	/** The runs of now; one that is logged from then on is told of at once. */
	private async runs(): Promise<readonly RunMark[]> {
		const { diary, seen } = this.deps;
		const kept = await diary();
		this.following ??= kept.onDidChange(() => {
			if (kept.runs !== this.told && seen()) {
				void this.tellDay();
			}
		});
		this.told = kept.runs;
		return kept.runs.map(({ start: at, km, seconds }) => ({ at, km, seconds }));
	}

	private async tell(
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
