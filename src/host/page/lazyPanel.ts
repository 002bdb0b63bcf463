import * as vscode from 'vscode';
import type { ToPage } from '../../core/protocol/messages.ts';
import type { Page } from './panel.ts';
import { PAGE_TYPE } from './pageHtml.ts';

/** The way to the page, which is loaded when it is first shown, or restored by a window reload. */
export class PageDoor implements vscode.Disposable {
	private readonly load: () => Promise<Page>;
	private readonly serializer: vscode.Disposable;
	private loading: Promise<Page> | null = null;
	private page: Page | null = null;
	private closed = false;

	constructor(load: () => Promise<Page>) {
		this.load = load;
		this.serializer = vscode.window.registerWebviewPanelSerializer(PAGE_TYPE, {
			deserializeWebviewPanel: async (panel) => (await this.open()).adopt(panel),
		});
	}

	/** Shows the page; `then` (a view, a routine) reaches it once it listens. */
	async show(then: ToPage): Promise<void> {
		(await this.open()).show(then);
	}

	/** Tells the page what has changed; nothing while there is none to be seen. */
	refresh(): void {
		this.page?.refresh();
	}

	dispose(): void {
		this.closed = true;
		this.serializer.dispose();
		this.page?.dispose();
	}

	private async open(): Promise<Page> {
		this.loading ??= this.load();
		const page = await this.loading;
		if (this.closed) {
			page.dispose();
		}
		this.page = page;
		return page;
	}
}
