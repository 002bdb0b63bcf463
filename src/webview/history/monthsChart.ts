import * as l10n from '@vscode/l10n';
import { scaleLinear } from 'd3-scale';
import { css, html, LitElement } from 'lit';
import { type DaySums, monthsOf, type MonthSums } from '../../core/history/sums.ts';
import { controls } from '../ui/controls.ts';
import { chartStyles } from './chartStyles.ts';
import { hoursText } from '../ui/words.ts';
import { decimalText, monthText } from './historyWords.ts';

/** The length of a whole bar, and its height, in CSS pixels. */
const BAR = 120;
const THIN = 5;
const SHOWN = 12;

const aDay = ({ breaks, days }: MonthSums) => breaks / days;

/** The months of the last year: breaks a day as a bar with its figure. A table by itself. */
export class MonthsChart extends LitElement {
	static override styles = [
		controls,
		chartStyles,
		css`
			h2 {
				margin-bottom: 4px;
			}
			.sum {
				margin-bottom: 12px;
			}
			table {
				width: 100%;
				max-width: 640px;
			}
			.bars {
				display: flex;
				align-items: center;
				gap: 8px;
			}
			svg {
				flex: none;
			}
			.track {
				fill: none;
				stroke: var(--np-line);
			}
			.bar {
				fill: color-mix(in srgb, var(--np-accent) 45%, var(--np-back));
			}
			tbody th {
				white-space: nowrap;
			}
			@media (max-width: 480px) {
				svg {
					display: none;
				}
				th,
				td {
					padding-right: 10px;
				}
			}
		`,
	];
	static override properties = { days: { attribute: false } };
	declare days: readonly DaySums[];

	override render() {
		const months = monthsOf(this.days).slice(-SHOWN).reverse();
		const most = Math.max(1, ...months.map(aDay));
		const wide = scaleLinear([0, most], [0, BAR]);
		return html`
			<h2 id="title">${l10n.t('Months, breaks a day')}</h2>
			<p class="quiet sum">${summary(months)}</p>
			<table aria-labelledby="title">
				<thead>
					<tr>
						<th scope="col">${l10n.t('Month')}</th>
						<th scope="col">${l10n.t('Breaks a day')}</th>
						<th scope="col">${l10n.t('Longest in one position')}</th>
						<th scope="col">${l10n.t('Days')}</th>
					</tr>
				</thead>
				<tbody>
					${months.map(
						(month) =>
							html`<tr>
								<th scope="row">${monthText(month.year, month.month)}</th>
								<td>
									<div class="bars">
										<svg width=${BAR + 1} height=${THIN + 1} aria-hidden="true">
											<rect class="track" x=".5" y=".5" width=${BAR} height=${THIN} rx="2"></rect>
											<rect class="bar" width=${wide(aDay(month))} height=${THIN + 1} rx="2"></rect>
										</svg>
										${decimalText(aDay(month))}
									</div>
								</td>
								<td>${hoursText(month.longest)}</td>
								<td>${decimalText(month.days)}</td>
							</tr>`,
					)}
				</tbody>
			</table>
		`;
	}
}

/** This month beside the one before, where there are both. */
function summary([now, before]: readonly MonthSums[]): string {
	if (!now) {
		return l10n.t('Nothing logged yet.');
	}
	const text = l10n.t('{0}: {1} a day', monthText(now.year, now.month), decimalText(aDay(now)));
	return before
		? l10n.t('{0}, after {1} the month before.', text, decimalText(aDay(before)))
		: `${text}.`;
}

customElements.define('posture-months', MonthsChart);
