import * as vscode from 'vscode';
import { deepEqual } from '../../core/base/deepEqual.ts';
import type { FromPageOf, Handlers, ToPage } from '../../core/protocol/protocol.ts';
import type { runningFromPage } from '../../core/protocol/running.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { RunningState } from '../../core/running/runningState.ts';
import { DisposableStore } from '../base/disposables.ts';
import type { PageLink, PageSource } from '../base/page.ts';
import { saveFile } from '../base/saveFile.ts';
import type { RunningService } from './runningService.ts';

/** More changed runs than this are sent as the whole diary; a slice of an import is less. */
const MANY = 1000;

/** Running on the page: the Run tab, and what the person does on it. */
export class RunningPage implements PageSource, vscode.Disposable {
	private readonly log: { error(message: string): void };
	private readonly open: () => Promise<RunningService>;
	private readonly page: Pick<PageLink, 'refresh'>;
	private readonly owned = new DisposableStore();
	/** Null until the first message, which opens running. */
	private service: RunningService | null = null;
	private handling: Promise<unknown> | null = null;
	/** The state that was sent last; null: none yet, or the page is fresh. */
	private sentState: RunningState | null = null;
	/** The runs that the page has; null: it has not asked. */
	private sentRuns: readonly Run[] | null = null;
	private answers: ToPage[] = [];

	readonly handlers: Handlers<keyof typeof runningFromPage> = {
		askRuns: this.inTurn((service) => this.sendAll(service)),
		logRun: this.inTurn(({ store }, { run, plan }) => void store.log(run, plan)),
		logRuns: this.inTurn((service, slice) => this.import(service, slice)),
		editRun: this.inTurn(({ store }, { run }) => void store.edit(run)),
		deleteRun: this.inTurn(({ store }, { run }) => void store.delete(run)),
		undoRuns: this.inTurn(({ store }) => void store.undo()),
		setPlan: this.inTurn(({ store }, { plan }) => void store.setPlan(plan)),
		clearPlan: this.inTurn(({ store }, { plan }) => void store.clearPlan(plan)),
		setProgram: this.inTurn(({ store }, { program }) => store.setProgram(program)),
		endProgram: this.inTurn(({ store }, { program }) => store.endProgram(program)),
		editProgram: this.inTurn(({ store }, { program, edit }) => store.editProgram(program, edit)),
		undoProgramChange: this.inTurn(({ store }, { program, change, undone }) =>
			store.undoProgramChange(program, change, undone),
		),
		checkDone: this.inTurn(({ store }, { check, cleared }) => void store.checkDone(check, cleared)),
		signTicked: this.inTurn(({ store, today }, { at, warning }) =>
			store.signTicked(today, { at, warning }),
		),
		keepOutcomes: this.inTurn(({ store }, { on }) => void store.keepOutcomes(on)),
		loadRule: this.inTurn(({ settings }, { rule, on }) => settings.setLoadRule(rule, on)),
		// Not in turn: the dialog may stand open for hours.
		saveCalendar: ({ title, ics }) =>
			void saveCalendar(title, ics).catch((reason: unknown) => {
				this.log.error(`A calendar could not be saved: ${String(reason)}`);
			}),
	};

	/** `open` opens what running is kept in, the same one each time. */
	constructor(
		log: { error(message: string): void },
		open: () => Promise<RunningService>,
		page: Pick<PageLink, 'refresh'>,
	) {
		this.log = log;
		this.open = open;
		this.page = page;
	}

	/** Shows what is open already without being asked: the page tells others of a sign that stands. */
	follow(): void {
		this.handling ??= this.start().then(() => this.page.refresh());
	}

	begin(): readonly ToPage[] {
		this.sentState = null;
		this.sentRuns = null;
		return this.changes();
	}

	/** Nothing before running is needed. */
	changes(): readonly ToPage[] {
		const { service } = this;
		if (!service) {
			return [];
		}
		const { state } = service;
		const messages = this.answers;
		this.answers = [];
		if (!deepEqual(state, this.sentState)) {
			this.sentState = state;
			messages.push({ kind: 'running', running: state });
		}
		return this.sentRuns === null ? messages : [...this.runsChanged(service.runs), ...messages];
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** A handler that opens running first, and waits for the messages before. */
	private inTurn<Message>(handle: (service: RunningService, message: Message) => unknown) {
		return (message: Message) => {
			this.handling ??= this.start();
			this.handling = this.handling
				.then(() => this.service && handle(this.service, message))
				.catch((reason: unknown) => {
					// Which message it was may say more than a log is to know.
					this.log.error(`The Run tab could not be served: ${String(reason)}`);
				});
		};
	}

	private async start(): Promise<void> {
		this.service = await this.open();
		this.owned.add(this.service.onDidChange(() => this.page.refresh()));
	}

	/** The diary at once, then what other machines have written of the days beside it. */
	private async sendAll(service: RunningService): Promise<void> {
		this.sentRuns = service.runs;
		this.sentState = null;
		this.answers.push({ kind: 'runs', runs: service.runs });
		this.page.refresh();
		await service.readDays();
		this.page.refresh();
	}

	/** A slice is answered when it is on disk, or with the reason why it never will be. */
	private async import(
		service: RunningService,
		{ batch, runs }: FromPageOf<'logRuns'>,
	): Promise<void> {
		let failed: string | null = null;
		try {
			await service.store.import(batch, runs);
		} catch (reason) {
			failed = String(reason);
		}
		this.answers.push({
			kind: 'runsTaken',
			batch,
			runs: failed === null ? runs.length : 0,
			failed,
		});
		this.page.refresh();
	}

	private runsChanged(runs: readonly Run[]): readonly ToPage[] {
		const before = this.sentRuns ?? [];
		if (before === runs) {
			return [];
		}
		this.sentRuns = runs;
		const known = new Map(before.map((run) => [run.id, run]));
		const put = runs.filter((run) => !deepEqual(known.get(run.id), run));
		const ids = new Set(runs.map(({ id }) => id));
		const gone = before.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
		if (put.length + gone.length > MANY) {
			return [{ kind: 'runs', runs }];
		}
		return put.length + gone.length === 0 ? [] : [{ kind: 'runsChanged', put, gone }];
	}
}

/** Saves sessions where the person says. What became of the file later is for their calendar alone. */
async function saveCalendar(title: string, ics: string): Promise<void> {
	const { t } = vscode.l10n;
	const target = await saveFile({
		title,
		text: ics,
		extension: 'ics',
		kind: 'iCalendar',
		dialog: t('Save for my calendar'),
	});
	if (target) {
		void vscode.window.showInformationMessage(
			t(
				'Saved as {0}. Import it into your calendar; it does not follow later changes.',
				target.fsPath,
			),
		);
	}
}
