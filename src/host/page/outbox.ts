import type { ToPage } from '../../core/protocol/protocol.ts';

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
