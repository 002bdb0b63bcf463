import * as vscode from 'vscode';
import type { ToPage } from '../../core/protocol/protocol.ts';
import { DisposableStore } from '../base/disposables.ts';
import type { PageOpener } from '../base/page.ts';
import type { Panel } from './panel.ts';
import { PAGE_TYPE } from './pageHtml.ts';
import type { StrayTab, StrayTabOwner } from './strayTab.ts';

/** The panel, loaded when it is first shown, or restored by a window reload. */
export class LazyPanel implements PageOpener, vscode.Disposable {
	readonly #load: () => Promise<Panel>;
	readonly #owned = new DisposableStore();
	#loading: Promise<Panel> | null = null;
	#page: Panel | null = null;
	#closed = false;
	/** VS Code has handed over a tab, which may still be waiting for the panel to be loaded. */
	#restoring = false;
	/** Looks after a tab from before that no panel of ours may stand behind; null where there is none. */
	#stray: Promise<StrayTab> | null;

	/** `lookAfter` is called at once if there is a tab of the page, which another host has opened. */
	constructor(load: () => Promise<Panel>, lookAfter: (owner: StrayTabOwner) => Promise<StrayTab>) {
		this.#load = load;
		this.#owned.add(
			vscode.window.registerWebviewPanelSerializer(PAGE_TYPE, {
				deserializeWebviewPanel: async (panel) => {
					this.#restoring = true;
					(await this.#open()).adopt(panel);
					this.#forgetStray();
				},
			}),
		);
		const owner: StrayTabOwner = {
			tabs: pageTabs,
			open: () => this.#open(),
			isOpen: () => this.#page?.isOpen ?? false,
			isRestoring: () => this.#restoring,
		};
		this.#stray = pageTabs().length > 0 ? lookAfter(owner) : null;
	}

	async show(request: ToPage): Promise<void> {
		const panel = await this.#open();
		panel.ask(request);
		await (await this.#stray)?.bringBack(panel);
		panel.open();
		this.#forgetStray();
	}

	/** Sends the page what has changed, if it can be seen. */
	refresh(): void {
		this.#page?.refresh();
	}

	/** Pauses the routine that the page plays, if it can be seen; a hidden one has paused by itself. */
	pauseRoutine(): void {
		this.#page?.post({ kind: 'pausePlay' });
	}

	dispose(): void {
		this.#closed = true;
		this.#forgetStray();
		this.#owned.dispose();
		this.#page?.dispose();
	}

	async #open(): Promise<Panel> {
		this.#loading ??= this.#load();
		const page = await this.#loading;
		if (this.#closed) {
			page.dispose();
		}
		this.#page = page;
		return page;
	}

	#forgetStray(): void {
		void this.#stray?.then((stray) => stray.dispose());
		this.#stray = null;
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
