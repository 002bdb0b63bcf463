import * as vscode from 'vscode';
import type { ToPage } from '../../core/protocol/protocol.ts';
import type { PageOpener } from '../base/page.ts';
import type { Panel } from './panel.ts';
import { PAGE_TYPE } from './pageHtml.ts';

/** The panel, loaded when it is first shown, or restored by a window reload. */
export class LazyPanel implements PageOpener, vscode.Disposable {
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

	async show(request: ToPage): Promise<void> {
		(await this.open()).show(request);
	}

	/** Sends the page what has changed, if it can be seen. */
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
