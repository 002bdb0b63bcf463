import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import { cards } from '../../../content/cards.ts';
import type { Body } from '../../../core/moves/body.ts';
import { say } from '../../shell/words.ts';

/** The hour from which the day ends; ours. */
const EVENING = 19;

/** Small things for the rest of the day, one line each. */
export function dayCards({ seated }: Pick<Body, 'seated'>, hour: number) {
	const shown = cards.filter(({ evening }) => !evening || hour >= EVENING);
	return html`<section aria-labelledby="cards">
		<h2 id="cards">${l10n.t('The rest of the day')}</h2>
		<dl class="cards">
			${shown.map((card) => {
				const { name, line } = (seated && card.seated) || card;
				return html`<dt>${say(name)}</dt>
					<dd>${say(line)}</dd>`;
			})}
		</dl>
	</section>`;
}
