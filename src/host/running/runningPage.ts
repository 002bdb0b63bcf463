import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../core/protocol/protocol.ts';
import type { Run } from '../../core/running/diary/run.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import { DisposableStore } from '../base/disposables.ts';
import type { RunningService } from './runningService.ts';
import { encodeUtf8 } from '../base/utf8.ts';

/** What the person says on the Run tab. */
export type RunMessage = Extract<
	FromPage,
	{
		kind:
			| 'askRuns'
			| 'logRun'
			| 'logRuns'
			| 'editRun'
			| 'deleteRun'
			| 'undoRuns'
			| 'setPlan'
			| 'clearPlan'
			| 'checkDone'
			| 'signTicked'
			| 'keepOutcomes'
			| 'loadRule'
			| 'copyText'
			| 'saveCard';
	}
>;

/**
 * Saves a page to print where the person says and opens it outside: a page in VS Code cannot print.
 * Where nothing outside can open it, it is still saved, and said where.
 */
async function saveCard(title: string, html: string): Promise<void> {
	const { t } = vscode.l10n;
	const near = vscode.workspace.workspaceFolders?.[0]?.uri;
	const name = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')}.html`;
	const target = await vscode.window.showSaveDialog({
		...(near ? { defaultUri: vscode.Uri.joinPath(near, name) } : {}),
		filters: { HTML: ['html'] },
		title: t('Save to print'),
	});
	if (!target) {
		return;
	}
	await vscode.workspace.fs.writeFile(target, encodeUtf8(html));
	if (!(await openedOutside(target))) {
		void vscode.window.showInformationMessage(
			t('Saved as {0}. Open it in a browser to print it.', target.fsPath),
		);
	}
}

/** A window in a browser, or on another machine's files, says that it opened what nobody sees. */
async function openedOutside(target: vscode.Uri): Promise<boolean> {
	const { uiKind, remoteName } = vscode.env;
	const here = uiKind === vscode.UIKind.Desktop && !remoteName && target.scheme === 'file';
	return here && (await vscode.env.openExternal(target));
}

/** What the Run tab of the page is served with. */
export interface RunningPageDeps {
	/** Opens what running is kept in; the same one each time. */
	readonly open: () => Promise<RunningService>;
	readonly log: { error(message: string): void };
	/** Something may differ from what the page was told. */
	changed(): void;
}

/** More runs than this are told as the whole diary; a slice of an import is less. */
const MANY = 1000;

/** Tells the page of running, and takes in what the person says there. */
export class RunningPage implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly deps: RunningPageDeps;
	private state: RunningService | null = null;
	private opening: Promise<void> | null = null;
	/** What the page was told last; null: nothing yet, or a fresh page. */
	private sentRunning: unknown = null;
	/** The runs that the page has; null: it has not asked. */
	private sentRuns: readonly Run[] | null = null;
	private answers: ToPage[] = [];

	constructor(deps: RunningPageDeps) {
		this.deps = deps;
	}

	/** The page is new: it knows nothing. What is known already comes with its first state. */
	begin(): readonly ToPage[] {
		this.sentRunning = null;
		this.sentRuns = null;
		return this.changes();
	}

	/** What differs from what the page was told last; nothing before running is needed. */
	changes(): readonly ToPage[] {
		const { state } = this;
		if (!state) {
			return [];
		}
		const { state: running } = state;
		const messages = this.answers;
		this.answers = [];
		if (!deepEqual(running, this.sentRunning)) {
			this.sentRunning = running;
			messages.push({ kind: 'running', running });
		}
		return this.sentRuns === null ? messages : [...this.runsChanged(state.runs), ...messages];
	}

	/** Takes in what the person said. */
	handleMessage(said: RunMessage): void {
		this.opening ??= this.open();
		this.opening = this.opening
			.then(async () => {
				await this.apply(said);
			})
			.catch((reason: unknown) => {
				// Which message it was may tell more than a log is to know.
				this.deps.log.error(`The Run tab could not be served: ${String(reason)}`);
			});
	}

	dispose(): void {
		this.owned.dispose();
	}

	private async open(): Promise<void> {
		this.state = await this.deps.open();
		this.owned.add(this.state.onDidChange(() => this.deps.changed()));
	}

	private apply(said: RunMessage): unknown {
		const { state } = this;
		if (!state) {
			return;
		}
		switch (said.kind) {
			case 'askRuns':
				return this.sendAll(state);
			case 'logRun':
				return void state.store.log(said.run, said.plan);
			case 'logRuns':
				return this.import(state, said);
			case 'editRun':
				return void state.store.edit(said.run);
			case 'deleteRun':
				return void state.store.delete(said.run);
			case 'undoRuns':
				return void state.store.undo();
			case 'setPlan':
				return void state.store.setPlan(said.plan.id, said.plan);
			case 'clearPlan':
				return void state.store.setPlan(said.plan, null);
			case 'checkDone':
				return void state.store.checkDone(said.check);
			case 'signTicked':
				return state.store.signTicked(state.today, said.warning);
			case 'keepOutcomes':
				return void state.store.keepOutcomes(said.on);
			case 'loadRule':
				return state.settings.setLoadRule(said.rule, said.on);
			case 'copyText':
				return vscode.env.clipboard.writeText(said.text);
			case 'saveCard':
				return saveCard(said.title, said.html);
		}
	}

	private sendAll(state: RunningService): void {
		this.sentRuns = state.runs;
		this.sentRunning = null;
		this.answers.push({ kind: 'runs', runs: state.runs });
		this.deps.changed();
	}

	/** A slice is answered when it is on disk, or with the reason why it never will be. */
	private async import(
		state: RunningService,
		{ batch, runs }: Extract<RunMessage, { kind: 'logRuns' }>,
	): Promise<void> {
		let failed: string | null = null;
		try {
			await state.store.import(batch, runs);
		} catch (reason) {
			failed = String(reason);
		}
		this.answers.push({
			kind: 'runsTaken',
			batch,
			runs: failed === null ? runs.length : 0,
			failed,
		});
		this.deps.changed();
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
