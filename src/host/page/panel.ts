import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../core/protocol/protocol.ts';
import { receive } from './dispatch.ts';
import { randomId } from '../base/randomId.ts';
import { Outbox } from './outbox.ts';
import { PAGE_TYPE, pageHtml } from './pageHtml.ts';

/** What the page needs of its owner. */
export interface PageDeps {
	readonly extensionUri: vscode.Uri;
	log(level: 'info' | 'warn' | 'error', message: string): void;
	/** Called with each well-formed message, `ready` and `presence` included. */
	onMessage(message: FromPage): void;
	/** All that a fresh page needs to know: `setup` first, then `bout`. Read at each `ready`. */
	setup(): Promise<readonly ToPage[]>;
	/** The same, if all of it was read by now; else nothing. */
	knownState(): readonly ToPage[];
	/** Reads all of it, and resolves when it is read. */
	read(): Promise<void>;
	/** What has changed since. */
	changes(): readonly ToPage[];
	dispose(): void;
}

/**
 * Owns the one editor panel with the page. The page keeps its own place (a routine in progress, the
 * move looked up) in the webview's state, so hiding it costs no memory and a reload loses nothing.
 */
export class Panel implements vscode.Disposable {
	private readonly deps: PageDeps;
	private readonly folder: vscode.Uri;
	private readonly outbox: Outbox;
	/** Given with the panel: set later, they would make it load its document twice. */
	private readonly options: vscode.WebviewOptions;
	private panel: vscode.WebviewPanel | undefined;
	private listeners: vscode.Disposable | undefined;

	constructor(deps: PageDeps) {
		this.deps = deps;
		this.folder = vscode.Uri.joinPath(deps.extensionUri, 'dist', 'webview');
		this.options = { enableScripts: true, localResourceRoots: [this.folder] };
		this.outbox = new Outbox((message) => this.send(message));
	}

	/** Whether the page can be seen now. */
	get visible(): boolean {
		return this.panel?.visible ?? false;
	}

	/** Shows the page, making it if there is none; `then` (a view, a routine) reaches it once it listens. */
	show(then?: ToPage): void {
		if (then) {
			this.outbox.ask(then);
		}
		if (this.panel) {
			this.panel.reveal();
			return;
		}
		this.attach(
			vscode.window.createWebviewPanel(
				PAGE_TYPE,
				'Next Posture',
				vscode.ViewColumn.Active,
				this.options,
			),
		);
	}

	/** Tells the page what has changed, unless it is hidden or not there. */
	refresh(): void {
		this.outbox.post(() => this.deps.changes());
	}

	/** Answers a question of the page; one that was hidden meanwhile asks again when it is back. */
	post(message: ToPage): void {
		this.outbox.post(() => [message]);
	}

	/** Lets go of the panel but leaves it open: closed at a window reload, it could not be restored. */
	dispose(): void {
		this.listeners?.dispose();
		this.outbox.close();
		this.deps.dispose();
	}

	/** Takes over a restored panel. A second one, restored beside ours, is closed. */
	adopt(panel: vscode.WebviewPanel): void {
		if (this.panel) {
			panel.dispose();
			return;
		}
		panel.webview.options = this.options;
		this.attach(panel);
	}

	private attach(panel: vscode.WebviewPanel): void {
		this.panel = panel;
		const { webview } = panel;
		this.listeners = vscode.Disposable.from(
			webview.onDidReceiveMessage((message: unknown) =>
				receive(message, {
					log: (level, text) => this.deps.log(level, text),
					ready: (informed) => void this.setUp(informed),
					onMessage: (heard) => this.deps.onMessage(heard),
				}),
			),
			panel.onDidChangeViewState(() => {
				if (!panel.visible) {
					this.outbox.close();
				}
			}),
			panel.onDidDispose(() => {
				this.listeners?.dispose();
				this.outbox.close();
				this.panel = undefined;
			}),
		);
		this.fill(panel);
		panel.iconPath = vscode.Uri.joinPath(this.folder, '..', '..', 'media', 'icon.png');
	}

	/**
	 * Hands the panel its document at once, which brings along what is known so that the first view needs
	 * no asking; what is still being read is asked for.
	 */
	private fill({ webview }: vscode.WebviewPanel): void {
		const script = vscode.Uri.joinPath(this.folder, 'page.js');
		webview.html = pageHtml({
			script: webview.asWebviewUri(script).toString(),
			source: webview.cspSource,
			nonce: randomId(),
			state: { at: Date.now(), messages: this.deps.knownState() },
			language: vscode.env.language,
		});
	}

	/** Gives a fresh page its state, unless it was hidden or made anew meanwhile. */
	private async setUp(informed: boolean): Promise<void> {
		const turn = this.outbox.close();
		if (this.outbox.playWaits) {
			// A routine is picked by what the files say, not by what was known before.
			await this.deps.read();
		}
		const state = informed ? this.deps.changes() : await this.deps.setup();
		this.outbox.begin(state, turn);
	}

	private send(message: ToPage): void {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a webview has no origin to name
		this.panel?.webview.postMessage(message).then(undefined, (reason: unknown) => {
			this.deps.log('warn', `The page did not take "${message.kind}": ${String(reason)}`);
		});
	}
}
