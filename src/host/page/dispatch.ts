import { type FromPage, type Handlers, parseFromPage } from '../../core/protocol/protocol.ts';

/**
 * Hands each message of the page to its handler, and then to `handled`. A message of the wrong shape is
 * logged and dropped.
 */
export function dispatcher(
	handlers: Handlers,
	log: { warn(message: string): void },
	handled: (message: FromPage) => void,
): (value: unknown) => void {
	return (value) => {
		const message = parseFromPage(value);
		if (typeof message === 'string') {
			log.warn(`Dropped a message from the page: ${message}`);
			return;
		}
		const handle = handlers[message.kind] as (message: FromPage) => void;
		handle(message);
		handled(message);
	};
}
