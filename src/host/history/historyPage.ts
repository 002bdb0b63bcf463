import type * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../core/protocol/messages.ts';
import type { Day } from '../../core/running/days.ts';
import type { Clock } from '../systemClock.ts';
import { openArchive } from './openArchive.ts';
import { HistoryAnswers, type HistorySources } from './historyAnswers.ts';
import { keepHistory } from './keepHistory.ts';
import { localDays } from './localDays.ts';

/** What the page's history works on. */
export interface HistoryPageDeps extends Omit<HistorySources, 'archive' | 'now'> {
	readonly storage: { readonly machine: string };
	/** Resolves when the storage was read: only then the machine has its name. */
	readonly opened: Promise<unknown>;
	readonly clock: Clock;
	/** The data folder. */
	readonly folder: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	/** Hands an answer to the page, if it still listens. */
	readonly answer: (message: ToPage) => void;
}

/** Answers the page's questions on the history, one after the other; `hear` is the rest of its ears. */
export class HistoryPage {
	private readonly deps: HistoryPageDeps;
	private answers: HistoryAnswers | null = null;
	/** The day on which past days were last folded. */
	private folded: Day | null = null;

	constructor(deps: HistoryPageDeps) {
		this.deps = deps;
	}

	/** Takes a message of the page; what does not concern the history is let be. */
	hear(message: FromPage): void {
		if (message.kind === 'askDay') {
			const { day } = message;
			void this.tell('day', (answers) => answers.day(day));
		} else if (message.kind === 'askDays') {
			void this.tell('days', (answers) => answers.days());
		}
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
		return new HistoryAnswers({ ...this.deps, archive, now: () => clock.now() });
	}
}
