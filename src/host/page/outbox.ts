import type { ToPage } from '../../core/protocol/protocol.ts';

/**
 * What waits for a page that is being made or is hidden. A view or routine asked for must arrive;
 * a state (the bout, the body) is read afresh when the page comes up, so it need not wait.
 */
export class Outbox {
	private listening = false;
	private turn = 0;
	private waiting: ToPage | undefined;
	private readonly send: (message: ToPage) => void;

	/** `send` hands a message to the page; it is called only while the page listens. */
	constructor(send: (message: ToPage) => void) {
		this.send = send;
	}

	/** Whether a routine was asked for and waits; a view does not count. */
	get playWaits(): boolean {
		return this.waiting !== undefined && this.waiting.kind !== 'open';
	}

	/**
	 * The page listens: first `state`, then what was asked for meanwhile. Nothing happens if it was
	 * closed again after the `close` that gave this turn.
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

	/** The page is hidden, gone or new; gives the turn that it would begin with. */
	close(): number {
		this.listening = false;
		return ++this.turn;
	}

	/** Sends what has changed; nobody is asked for it while the page does not listen. */
	post(changes: () => readonly ToPage[]): void {
		if (this.listening) {
			changes().forEach((message) => this.send(message));
		}
	}

	/** Sends a request; the last one is kept until the page listens. */
	ask(message: ToPage): void {
		if (this.listening) {
			this.send(message);
		} else {
			this.waiting = message;
		}
	}
}
