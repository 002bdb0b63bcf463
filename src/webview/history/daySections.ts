import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import { sleepCard } from '../../content/sleepCard.ts';
import type { HistoryDay } from '../../core/history/history.ts';
import type { Units } from '../../core/running/units.ts';
import { host } from '../shell/host.ts';
import { say } from '../shell/words.ts';
import { daySentence, duration, figure } from './historyWords.ts';

/** The day's end in one line, and what helps at night. */
export function eveningOf(day: HistoryDay, units: Units) {
	return html`<section class="evening" aria-labelledby="evening">
		<h2 id="evening">${l10n.t('That was today')}</h2>
		<p>${daySentence(day.sums, day.runs, units)}.</p>
		<h3>${say(sleepCard.title)}</h3>
		<p>
			${say(sleepCard.text)}
			<button
				class="link"
				@click=${() => host.say({ kind: 'openSource', source: sleepCard.source })}
			>
				${l10n.t('Source')}
			</button>
		</p>
	</section>`;
}

/** What the day adds up to. */
export function figuresOf({ sums, day, today }: HistoryDay) {
	const rows: [string, string][] = [
		[l10n.t('Breaks'), figure(sums.breaks)],
		[l10n.t('Longest bout'), duration(sums.longest)],
		[l10n.t('Sitting'), duration(sums.sat)],
		[l10n.t('Standing'), duration(sums.stood)],
		[l10n.t('On breaks'), duration(sums.rested)],
		[l10n.t('Not known'), duration(sums.unknown)],
		[l10n.t('Moves done'), figure(sums.moves)],
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
