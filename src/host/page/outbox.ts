import type { ToPage } from '../../core/protocol/messages.ts';

/**
 * What waits for a page that is being made or is hidden. A view or routine asked for must arrive;
 * a state (the bout, the body) is read afresh when the page comes up, so it need not wait.
 */
export class Outbox {
	private listening = false;
	private waiting: ToPage | undefined;
	private readonly send: (message: ToPage) => void;

	/** `send` hands a message to the page; it is called only while the page listens. */
	constructor(send: (message: ToPage) => void) {
		this.send = send;
	}

	/** The page listens: first `state`, then what was asked for meanwhile. */
	open(state: readonly ToPage[]): void {
		this.listening = true;
		for (const message of state) {
			this.send(message);
		}
		if (this.waiting) {
			this.send(this.waiting);
			this.waiting = undefined;
		}
	}

	/** The page is hidden or gone. */
	close(): void {
		this.listening = false;
	}

	/** Sends a state; dropped while nobody listens. */
	post(message: ToPage): void {
		if (this.listening) {
			this.send(message);
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
