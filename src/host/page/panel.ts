import * as vscode from 'vscode';
import type { ToPage } from '../../core/protocol/protocol.ts';
import type { AppContext } from '../base/appContext.ts';
import { randomId } from '../base/bytes.ts';
import { PAGE_TYPE, pageHtml, type PageParts } from './pageHtml.ts';

/** What the panel shows, and who gets what it posts. */
export interface PanelContent {
	/** Called with everything that the page posts. */
	onMessage(value: unknown): void;
	/** All that a fresh page needs to know. */
	state(): Promise<readonly ToPage[]>;
	/** The same, if all of it was read by now; else nothing. */
	knownState(): readonly ToPage[];
	/** Resolves when all of it is read. */
	read(): Promise<void>;
	/** What has changed since. */
	changes(): readonly ToPage[];
	dispose(): void;
}

/** Where a panel opens, and in whose place: one that opens unasked leaves the focus where it is. */
export interface PanelPlace extends Pick<PageParts, 'succeeds'> {
	readonly viewColumn: vscode.ViewColumn;
}

const HERE: PanelPlace = { viewColumn: vscode.ViewColumn.Active, succeeds: null };

/**
 * Owns the one editor panel with the page. The page keeps its own place (a routine in progress, the
 * move looked up) in the webview's state, so hiding it costs no memory and a reload loses nothing.
 */
export class Panel implements vscode.Disposable {
	private readonly log: AppContext['log'];
	private readonly content: PanelContent;
	private readonly folder: vscode.Uri;
	private readonly outbox: Outbox;
	/** Given with the panel: set later, they would make it load its document twice. */
	private readonly options: vscode.WebviewOptions;
	private panel: vscode.WebviewPanel | undefined;
	private listeners: vscode.Disposable | undefined;

	constructor(
		{ log, extensionUri }: Pick<AppContext, 'log' | 'extensionUri'>,
		content: PanelContent,
	) {
		this.log = log;
		this.content = content;
		this.folder = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
		this.options = { enableScripts: true, localResourceRoots: [this.folder] };
		this.outbox = new Outbox((message) => this.send(message));
	}

	/** Whether the page can be seen now. */
	get visible(): boolean {
		return this.panel?.visible ?? false;
	}

	/** Whether there is a panel, seen or hidden. */
	get isOpen(): boolean {
		return this.panel !== undefined;
	}

	/** A request (a view, a routine) reaches the page once it listens. */
	ask(request: ToPage): void {
		this.outbox.ask(request);
	}

	/** Shows the page; makes it in `place` if there is none. */
	open({ viewColumn, succeeds }: PanelPlace = HERE): void {
		if (this.panel) {
			this.panel.reveal();
			return;
		}
		const where = { viewColumn, preserveFocus: succeeds === 'quiet' };
		const panel = vscode.window.createWebviewPanel(PAGE_TYPE, 'Next Posture', where, this.options);
		this.attach(panel, succeeds);
	}

	/** Sends the page what has changed, unless it is hidden or not there. */
	refresh(): void {
		this.outbox.post(() => this.content.changes());
	}

	/** Sends the page an answer; a page that was hidden meanwhile asks again when it is back. */
	post(message: ToPage): void {
		this.outbox.post(() => [message]);
	}

	/**
	 * A page listens now: it is sent its state, unless it is hidden or made anew meanwhile. `informed`: it
	 * has the state that its document brought along.
	 */
	async begin(informed: boolean): Promise<void> {
		const turn = this.outbox.close();
		if (this.outbox.playWaits) {
			// A routine is picked by what the files say, not by what was known before.
			await this.content.read();
		}
		const state = informed ? this.content.changes() : await this.content.state();
		this.outbox.begin(state, turn);
	}

	/** Releases the panel but leaves it open: closed at a window reload, it could not be restored. */
	dispose(): void {
		this.listeners?.dispose();
		this.outbox.close();
		this.content.dispose();
	}

	/** Takes over a restored panel. A second one, restored beside ours, is closed. */
	adopt(panel: vscode.WebviewPanel): void {
		if (this.panel) {
			panel.dispose();
			return;
		}
		panel.webview.options = this.options;
		this.attach(panel, null);
	}

	private attach(panel: vscode.WebviewPanel, succeeds: PageParts['succeeds']): void {
		this.panel = panel;
		const { webview } = panel;
		this.listeners = vscode.Disposable.from(
			webview.onDidReceiveMessage((message: unknown) => this.content.onMessage(message)),
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
		this.fill(panel, succeeds);
		panel.iconPath = vscode.Uri.joinPath(this.folder, '..', '..', 'media', 'icon.png');
	}

	/**
	 * Hands the panel its document at once, which brings along what is known so that the first view needs
	 * no asking; what is still being read is asked for.
	 */
	private fill({ webview }: vscode.WebviewPanel, succeeds: PageParts['succeeds']): void {
		const script = vscode.Uri.joinPath(this.folder, 'page.js');
		webview.html = pageHtml({
			script: webview.asWebviewUri(script).toString(),
			source: webview.cspSource,
			nonce: randomId(),
			state: { at: Date.now(), messages: this.content.knownState() },
			language: vscode.env.language,
			succeeds,
		});
	}

	private send(message: ToPage): void {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a webview has no origin to name
		this.panel?.webview.postMessage(message).then(undefined, (reason: unknown) => {
			this.log.warn(`The page did not take "${message.kind}": ${String(reason)}`);
		});
	}
}

/**
 * Sends messages to a page that may be hidden or not be made yet. A request (a view, a routine) waits for
 * it; state (the bout, the body) is read afresh when the page comes up, so it need not wait.
 */
export class Outbox {
	private listening = false;
	private turn = 0;
	private waiting: ToPage | undefined;
	private readonly send: (message: ToPage) => void;

	/** `send` posts a message to the page; it is called only while the page listens. */
	constructor(send: (message: ToPage) => void) {
		this.send = send;
	}

	/** Whether a request for a routine waits; one for a view does not count. */
	get playWaits(): boolean {
		return this.waiting !== undefined && this.waiting.kind !== 'open';
	}

	/**
	 * The page listens: it is sent `state`, then the request that waits. Nothing is sent if `close` was
	 * called again since the call that returned `turn`.
	 */
	begin(state: readonly ToPage[], turn: number): void {
		if (turn !== this.turn) {
			return;
		}
		this.listening = true;
		for (const message of state) {
			this.send(message);
		}
		if (this.waiting) {
			this.send(this.waiting);
			this.waiting = undefined;
		}
	}

	/** The page is hidden, gone or new. Returns the turn that it may begin with. */
	close(): number {
		this.listening = false;
		return ++this.turn;
	}

	/** Sends what has changed; `changes` is not called while the page does not listen. */
	post(changes: () => readonly ToPage[]): void {
		if (this.listening) {
			changes().forEach((message) => this.send(message));
		}
	}

	/** Sends a request; the last one waits until the page listens. */
	ask(message: ToPage): void {
		if (this.listening) {
			this.send(message);
		} else {
			this.waiting = message;
		}
	}
}
