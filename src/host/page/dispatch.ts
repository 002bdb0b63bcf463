import { type FromPage, parseFromPage } from '../../core/protocol/protocol.ts';

/** Who hears what the page says. */
export interface MessageListener {
	log(level: 'warn', message: string): void;
	/** The page is new, or made anew after it was hidden. */
	ready(informed: boolean): void;
	onMessage(message: FromPage): void;
}

/** Hands on a message of the page. One of the wrong shape is logged and dropped. */
export function receive(message: unknown, listener: MessageListener): void {
	const parsed = parseFromPage(message);
	if (typeof parsed === 'string') {
		listener.log('warn', `Dropped a message from the page: ${parsed}`);
		return;
	}
	if (parsed.kind === 'ready') {
		listener.ready(parsed.informed);
	}
	listener.onMessage(parsed);
}
