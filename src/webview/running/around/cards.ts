import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import { cards, type Card } from '../../../content/cards.ts';
import type { Body } from '../../../core/moves/body.ts';
import { say } from '../../shell/words.ts';

/** The hour from which the day ends; ours. */
const EVENING = 19;

/** Small things for the rest of the day, one line each. */
export function dayCards({ wheelchair }: Pick<Body, 'wheelchair'>, hour: number) {
	const shown = cards.filter(({ evening }) => !evening || hour >= EVENING);
	const lineOf = ({ line, seatedLine }: Card) => (wheelchair && seatedLine) || line;
	return html`<section aria-labelledby="cards">
		<h2 id="cards">${l10n.t('The rest of the day')}</h2>
		<dl class="cards">
			${shown.map(
				(card) =>
					html`<dt>${say(card.name)}</dt>
						<dd>${say(lineOf(card))}</dd>`,
			)}
		</dl>
	</section>`;
}
