import { shortened } from './base/commandArguments.ts';
import type { PageOpener } from './base/page.ts';
import type { BreathPacer } from './timer/breathPacer.ts';

/** What an address may open: `vscode://next-posture.next-posture/stretch`, and so on. */
export const uriTargets = ['stretch', 'breathe', 'check'] as const;
export type UriTarget = (typeof uriTargets)[number];

/** The parts of an address that this extension was called by; VS Code has read scheme and authority. */
export interface Address {
	readonly path: string;
	readonly query: string;
	readonly fragment: string;
}

/**
 * What an address opens, or undefined. Anyone can write a link: so it is one of three words, nothing
 * before or after it.
 */
export function uriTarget({ path, query, fragment }: Address): UriTarget | undefined {
	return query === '' && fragment === ''
		? uriTargets.find((target) => path === `/${target}`)
		: undefined;
}

/** A line about an address that opens nothing: without query and fragment, which may hold a secret. */
export function refusal({ path, query, fragment }: Address): string {
	const more = query === '' && fragment === '' ? '' : ' with more behind it';
	const allowed = uriTargets.map((target) => `/${target}`).join(', ');
	return `An address was refused: ${shortened(path)}${more}. It can be one of ${allowed}.`;
}

/** What an address can open. */
export interface UriDeps {
	readonly page: PageOpener;
	readonly pacer: () => Promise<Pick<BreathPacer, 'breathe'>>;
	/** Pauses the routine on the page, which paces as well. */
	readonly pauseRoutine: () => void;
	readonly log: { warn(message: string): void };
}

/**
 * Opens what an address names, such as one in a calendar entry. It only opens: no bout ends, nothing is
 * logged, no routine starts. Anything else is refused, with a line in the log.
 */
export async function openUri(
	address: Address,
	{ page, pacer, pauseRoutine, log }: UriDeps,
): Promise<void> {
	switch (uriTarget(address)) {
		case 'stretch':
			return page.show({ kind: 'open', view: 'library' });
		case 'breathe':
			pauseRoutine();
			return (await pacer()).breathe();
		case 'check':
			return page.show({ kind: 'open', view: 'check' });
		case undefined:
			log.warn(refusal(address));
	}
}
