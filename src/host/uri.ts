import type { PageDoor } from '../page/pageDoor.ts';
import type { Pacer } from '../sitting/pacer.ts';
import { refusal, uriTarget, type Address } from './uriTarget.ts';

/** What an address can open. */
export interface UriDeps {
	readonly page: Pick<PageDoor, 'show'>;
	readonly pacer: () => Promise<Pick<Pacer, 'breathe'>>;
	readonly log: { warn(message: string): void };
}

/**
 * Opens what an address names, such as one in a calendar entry. It only opens: no bout ends, nothing is
 * logged, no routine starts. Anything else is refused, with a line in the log.
 */
export async function openUri(address: Address, { page, pacer, log }: UriDeps): Promise<void> {
	switch (uriTarget(address)) {
		case 'stretch':
			return page.show({ kind: 'open', view: 'library' });
		case 'breathe':
			return (await pacer()).breathe();
		case 'check':
			return page.show({ kind: 'open', view: 'check' });
		case undefined:
			log.warn(refusal(address));
	}
}
