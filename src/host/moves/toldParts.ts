import * as vscode from 'vscode';
import type { ToPage } from '../../core/protocol/messages.ts';

/** The fields of `setup` that change while the page is open, each with a message of its own. */
export type PageParts = Pick<
	Extract<ToPage, { kind: 'setup' }>,
	'body' | 'likes' | 'done' | 'mine' | 'voice'
>;

/** By what a part is known again; one without has not been told. */
type Prints = Partial<Record<keyof PageParts, unknown>>;

/** What an open page was told of its parts: all at first, then only what differs. */
export class ToldParts {
	private told: Prints = {};

	/** The first message to a fresh page, with the words of the editor's language. */
	setup(parts: PageParts): ToPage {
		this.told = printsOf(parts);
		return { kind: 'setup', bundle: vscode.l10n.bundle ?? null, ...parts };
	}

	/** A message for each part that differs from what was told last. */
	changes({ body, likes, done, mine, voice }: PageParts): readonly ToPage[] {
		const before = this.told;
		const now = printsOf({ body, likes, done, mine, voice });
		this.told = now;
		const messages: readonly (ToPage & { readonly kind: keyof PageParts })[] = [
			{ kind: 'body', body },
			{ kind: 'likes', likes },
			{ kind: 'done', done },
			{ kind: 'mine', mine },
			{ kind: 'voice', voice },
		];
		return messages.filter(({ kind }) => now[kind] !== before[kind]);
	}
}

/** Own moves may hold megabytes of pictures: the object itself is their print. */
function printsOf({ mine, ...others }: PageParts): Prints {
	const texts = Object.entries(others).map(([kind, part]) => [kind, JSON.stringify(part)]);
	return { ...(Object.fromEntries(texts) as Record<string, string>), mine };
}
