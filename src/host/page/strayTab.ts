import * as vscode from 'vscode';
import { MINUTE, SECOND } from '../../core/base/time.ts';
import type { AppContext } from '../base/appContext.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import { DisposableStore } from '../base/disposables.ts';
import type { Panel } from './panel.ts';

/** A tab that is seen is restored by its serializer long before this, in ms; one that is not has lost its host. */
const RESTORED_WITHIN = 2 * SECOND;

/** A new tab is listed after a moment, on a busy machine later; what takes longer (ms) never comes. */
const LISTED_WITHIN = MINUTE;

/** The groups that a command can focus, by their column. */
const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** Whoever has the panel that is to stand behind the tab. */
export interface StrayTabOwner {
	/** The tabs of the page, whoever stands behind them. */
	readonly tabs: () => readonly vscode.Tab[];
	/** The panel, loaded. */
	open(): Promise<Panel>;
	/** Whether a panel of ours stands behind a tab. */
	isOpen(): boolean;
	/** Whether VS Code has handed over a tab to be restored. */
	isRestoring(): boolean;
}

/**
 * A stray tab: one of ours that no panel of this host stands behind. A reload leaves a tab that is hidden to
 * be restored when it is seen. An extension host that is restarted leaves one that nobody restores and that
 * answers nothing; it is replaced once it is seen or asked for.
 */
export class StrayTab implements vscode.Disposable {
	private readonly owner: StrayTabOwner;
	private readonly log: AppContext['log'];
	private readonly clock: Clock;
	private readonly owned = new DisposableStore();
	private checking = false;
	private over = false;

	/** `clock` is not the timer's: VS Code keeps real time, whatever clock a test moves. */
	constructor(owner: StrayTabOwner, { log }: Pick<AppContext, 'log'>, clock: Clock = systemClock) {
		this.owner = owner;
		this.log = log;
		this.clock = clock;
		this.owned.add(vscode.window.tabGroups.onDidChangeTabs(() => this.check()));
		this.check();
	}

	/** The person asks for the page: the tab is shown, which restores it, or else replaced. */
	async bringBack(panel: Panel): Promise<void> {
		const hidden = this.tab();
		if (hidden) {
			await reveal(hidden).catch((reason: unknown) => {
				this.log.warn(`The tab of the page could not be shown: ${String(reason)}`);
			});
		}
		const tab = this.tab();
		if (tab) {
			await this.replace(panel, tab, 'asked');
		}
	}

	/** There is none any more, or nobody who could replace it. */
	dispose(): void {
		this.over = true;
		this.owned.dispose();
	}

	/** The tab, if there is one. */
	private tab(): vscode.Tab | undefined {
		return this.over || this.owner.isOpen() ? undefined : this.owner.tabs()[0];
	}

	/** A stray tab that can be seen and that VS Code has not handed over. */
	private lostTab(): vscode.Tab | undefined {
		return this.tab() && !this.owner.isRestoring()
			? this.owner.tabs().find((tab) => tab.isActive)
			: undefined;
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
			const panel = await this.owner.open();
			const tab = this.lostTab();
			if (tab) {
				await this.replace(panel, tab, 'quiet');
			}
		}
	}

	/** Opens the page where `tab` is, which is closed then: closed before, it could take its group along. */
	private async replace(
		panel: Panel,
		{ group }: vscode.Tab,
		succeeds: 'quiet' | 'asked',
	): Promise<void> {
		const { viewColumn } = group;
		const { tabs } = this.owner;
		const count = tabs().length;
		panel.open({ viewColumn, succeeds });
		this.dispose();
		await tabsAre(() => tabs().length > count, this.clock);
		const isNew = (tab: vscode.Tab) => tab.isActive && tab.group.viewColumn === viewColumn;
		await vscode.window.tabGroups.close(
			tabs().filter((tab) => !isNew(tab)),
			true,
		);
		this.log.info('The page took the place of one that had lost its extension host.');
	}
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
