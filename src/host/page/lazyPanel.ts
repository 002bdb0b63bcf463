import * as vscode from 'vscode';
import type { ToPage } from '../../core/protocol/protocol.ts';
import { SECOND } from '../../core/base/time.ts';
import type { AppContext } from '../base/appContext.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import type { PageOpener } from '../base/page.ts';
import type { Panel } from './panel.ts';
import { PAGE_TYPE } from './pageHtml.ts';

/** A tab that is seen is restored by its serializer long before this, in ms; one that is not has lost its host. */
const RESTORED_WITHIN = SECOND;

/** A new tab is listed after a moment; nobody waits longer than this (ms) for it. */
const LISTED_WITHIN = 2 * SECOND;

/** The groups that a command can focus, by their column. */
const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/**
 * The panel, loaded when it is first shown, or restored by a window reload.
 *
 * Until then there may be a stray tab: one of ours that no panel of this host stands behind. A reload
 * leaves a tab that is hidden to be restored when it is seen. An extension host that is restarted leaves
 * one that nobody restores and that answers nothing; it is replaced once it is seen or asked for.
 */
export class LazyPanel implements PageOpener, vscode.Disposable {
	private readonly log: AppContext['log'];
	private readonly load: () => Promise<Panel>;
	private readonly clock: Clock;
	private readonly owned = new DisposableStore();
	/** Looks after a stray tab; empty where there is none. */
	private readonly watch = this.owned.add(new MutableDisposable());
	private loading: Promise<Panel> | null = null;
	private page: Panel | null = null;
	private closed = false;
	private checking = false;
	/** VS Code has handed over a tab, which may still be waiting for the panel to be loaded. */
	private restoring = false;
	/** Whether a tab from before may be left that no panel of ours stands behind. */
	private mayBeStray = pageTabs().length > 0;

	/** `clock` is not the timer's: VS Code keeps real time, whatever clock a test moves. */
	constructor(
		{ log }: Pick<AppContext, 'log'>,
		load: () => Promise<Panel>,
		clock: Clock = systemClock,
	) {
		this.log = log;
		this.load = load;
		this.clock = clock;
		this.owned.add(
			vscode.window.registerWebviewPanelSerializer(PAGE_TYPE, {
				deserializeWebviewPanel: async (panel) => {
					this.restoring = true;
					(await this.open()).adopt(panel);
					this.stopWatching();
				},
			}),
		);
		if (this.mayBeStray) {
			this.watch.set(vscode.window.tabGroups.onDidChangeTabs(() => this.check()));
			this.check();
		}
	}

	async show(request: ToPage): Promise<void> {
		const panel = await this.open();
		panel.ask(request);
		await this.bringBack(panel);
		panel.open();
		this.stopWatching();
	}

	/** Sends the page what has changed, if it can be seen. */
	refresh(): void {
		this.page?.refresh();
	}

	dispose(): void {
		this.closed = true;
		this.owned.dispose();
		this.page?.dispose();
	}

	private async open(): Promise<Panel> {
		this.loading ??= this.load();
		const page = await this.loading;
		if (this.closed) {
			page.dispose();
		}
		this.page = page;
		return page;
	}

	/** A stray tab, if there is one. */
	private strayTab(): vscode.Tab | undefined {
		return this.mayBeStray && !this.page?.isOpen && !this.closed ? pageTabs()[0] : undefined;
	}

	/** A stray tab that can be seen and that VS Code has not handed over. */
	private lostTab(): vscode.Tab | undefined {
		return this.strayTab() && !this.restoring ? pageTabs().find((tab) => tab.isActive) : undefined;
	}

	private stopWatching(): void {
		this.mayBeStray = false;
		this.watch.set(null);
	}

	private check(): void {
		if (this.checking || !this.lostTab()) {
			return;
		}
		this.checking = true;
		this.replaceLost()
			.catch((reason: unknown) => this.log.warn(`The page was not replaced: ${String(reason)}`))
			.finally(() => (this.checking = false));
	}

	/** Replaces the stray tab that is seen, unless it is restored by itself. */
	private async replaceLost(): Promise<void> {
		// By the answer, the window knows the serializer.
		await vscode.commands.executeCommand('vscode.getEditorLayout');
		await new Promise<void>((resolve) => {
			this.clock.wakeAt(this.clock.now() + RESTORED_WITHIN, resolve);
		});
		if (this.lostTab()) {
			const panel = await this.open();
			const tab = this.lostTab();
			if (tab) {
				await this.replace(panel, tab, 'quiet');
			}
		}
	}

	/** The person asks for the page: a stray tab is shown, which restores it, or else replaced. */
	private async bringBack(panel: Panel): Promise<void> {
		const hidden = this.strayTab();
		if (hidden) {
			await reveal(hidden).catch((reason: unknown) => {
				this.log.warn(`The tab of the page could not be shown: ${String(reason)}`);
			});
		}
		const tab = this.strayTab();
		if (tab) {
			await this.replace(panel, tab, 'asked');
		}
	}

	/** Opens the page where `tab` is, which is closed then: closed before, it could take its group along. */
	private async replace(
		panel: Panel,
		{ group }: vscode.Tab,
		succeeds: 'quiet' | 'asked',
	): Promise<void> {
		const { viewColumn } = group;
		const count = pageTabs().length;
		panel.open({ viewColumn, succeeds });
		this.stopWatching();
		await tabsAre(() => pageTabs().length > count, this.clock);
		const isNew = (tab: vscode.Tab) => tab.isActive && tab.group.viewColumn === viewColumn;
		await vscode.window.tabGroups.close(
			pageTabs().filter((tab) => !isNew(tab)),
			true,
		);
		this.log.info('The page took the place of one that had lost its extension host.');
	}
}

/** The tabs of the page, whoever stands behind them. */
function pageTabs(): readonly vscode.Tab[] {
	return vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(
			({ input }) =>
				// VS Code puts a word of its own before the type.
				input instanceof vscode.TabInputWebview && input.viewType.endsWith(PAGE_TYPE),
		);
}

/** Shows a tab and gives it the focus; resolves when that is done, and the tab restored if it can be. */
async function reveal(tab: vscode.Tab): Promise<void> {
	const { viewColumn, isActive, tabs } = tab.group;
	const index = tabs.indexOf(tab);
	const ordinal = ORDINALS[viewColumn - 1];
	if (!isActive && ordinal) {
		await vscode.commands.executeCommand(`workbench.action.focus${ordinal}EditorGroup`);
	}
	await vscode.commands.executeCommand('workbench.action.openEditorAtIndex', index);
}

/** Resolves when the tabs are as `done` says, or after a while. */
async function tabsAre(done: () => boolean, clock: Clock): Promise<void> {
	const waiting = new DisposableStore();
	await new Promise<void>((resolve) => {
		waiting.add(clock.wakeAt(clock.now() + LISTED_WITHIN, resolve));
		waiting.add(
			vscode.window.tabGroups.onDidChangeTabs(() => {
				if (done()) {
					resolve();
				}
			}),
		);
	});
	waiting.dispose();
}
