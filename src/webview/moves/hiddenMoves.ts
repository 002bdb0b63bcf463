import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { host } from '../shell/host.ts';
import { say } from '../shell/words.ts';
import { catalogue } from './catalogue.ts';

/** The moves that the person never wants to see, with the way back; nothing where there are none. */
export function hiddenMoves(hidden: readonly string[]) {
	const moves = catalogue.every.filter(({ id }) => hidden.includes(id));
	const inFile = catalogue.every.filter(({ id }) => catalogue.hiddenInFile.includes(id));
	if (moves.length + inFile.length === 0) {
		return nothing;
	}
	return html`<details class="quiet">
		<summary>${l10n.t('Hidden moves: {0}', moves.length + inFile.length)}</summary>
		<ul>
			${moves.map(
				({ id, name }) =>
					html`<li>
						${say(name)}
						<button
							class="link"
							aria-label=${l10n.t('Show again: {0}', say(name))}
							@click=${() => host.say({ kind: 'hide', move: id, on: false })}
						>
							${l10n.t('Show again')}
						</button>
					</li>`,
			)}
			${inFile.map(({ name }) => html`<li>${l10n.t('{0}, hidden in your file', say(name))}</li>`)}
		</ul>
	</details>`;
}
