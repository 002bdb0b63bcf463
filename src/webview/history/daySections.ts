import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import { sleepCard } from '../../content/running/cards.ts';
import type { HistoryDay } from '../../core/history/history.ts';
import type { Units } from '../../core/running/diary/units.ts';
import { host } from '../ui/host.ts';
import { t } from '../ui/words.ts';
import { daySentence, decimalText, hoursText } from './historyWords.ts';

/** The finished day in one line, and what helps at night. */
export function eveningSection(day: HistoryDay, units: Units) {
	return html`<section class="evening" aria-labelledby="evening">
		<h2 id="evening">${l10n.t('That was today')}</h2>
		<p>${daySentence(day.sums, day.runs, units)}.</p>
		<h3>${t(sleepCard.title)}</h3>
		<p>
			${t(sleepCard.text)}
			<button
				class="link"
				@click=${() => host.post({ kind: 'openSource', source: sleepCard.source })}
			>
				${l10n.t('Source')}
			</button>
		</p>
	</section>`;
}

/** The sums of the day. */
export function figuresSection({ sums, day, today }: HistoryDay) {
	const rows: [string, string][] = [
		[l10n.t('Breaks'), decimalText(sums.breaks)],
		[l10n.t('Longest bout'), hoursText(sums.longest)],
		[l10n.t('Sitting'), hoursText(sums.sat)],
		[l10n.t('Standing'), hoursText(sums.stood)],
		[l10n.t('On breaks'), hoursText(sums.rested)],
		[l10n.t('Not known'), hoursText(sums.unknown)],
		[l10n.t('Moves done'), decimalText(sums.moves)],
	];
	return html`<section class="figures" aria-labelledby="figures">
		<h2 id="figures">
			${day === today ? l10n.t('Today in figures') : l10n.t('The day in figures')}
		</h2>
		<dl>
			${rows.map(
				([name, value]) =>
					html`<div>
						<dt>${name}</dt>
						<dd>${value}</dd>
					</div>`,
			)}
		</dl>
	</section>`;
}
