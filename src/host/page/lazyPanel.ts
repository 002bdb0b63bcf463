import * as vscode from 'vscode';
import type { ToPage } from '../../core/protocol/protocol.ts';
import type { Panel } from './panel.ts';
import { PAGE_TYPE } from './pageHtml.ts';

/** The way to the page, which is loaded when it is first shown, or restored by a window reload. */
export class LazyPanel implements vscode.Disposable {
	private readonly load: () => Promise<Panel>;
	private readonly serializer: vscode.Disposable;
	private loading: Promise<Panel> | null = null;
	private page: Panel | null = null;
	private closed = false;

	constructor(load: () => Promise<Panel>) {
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

	private async open(): Promise<Panel> {
		this.loading ??= this.load();
		const page = await this.loading;
		if (this.closed) {
			page.dispose();
		}
		this.page = page;
		return page;
	}
}
