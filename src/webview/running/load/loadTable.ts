import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { Day } from '../../../core/running/days.ts';
import type { Run } from '../../../core/running/run.ts';
import type { Running } from '../../../core/running/running.ts';
import { weeksTo } from '../../../core/running/weeks.ts';
import { localDays } from '../localDays.ts';
import { distance, hours, weekWords } from '../runWords.ts';

const WEEK = 7;

/** The rolling weeks up to `today` in figures, the latest first. */
export function loadTable(
	runs: readonly Run[],
	{ units, days: beside }: Running,
	today: Day,
	count: number,
) {
	const known = runs.map((run) => ({ ...run, day: localDays.dayOf(run.start) }));
	const unknown = html`<span aria-label=${l10n.t('not known')}>–</span>`;
	const earliest = Math.min(...beside.map(({ day }) => day));
	return html`<div
		class="scroll"
		tabindex="0"
		role="region"
		aria-label=${l10n.t('The weeks as a table')}
	>
		<table>
			<thead>
				<tr>
					<th scope="col">${l10n.t('7 days')}</th>
					<th scope="col">${l10n.t('Distance')}</th>
					<th scope="col">${l10n.t('Longest run')}</th>
					<th scope="col">${l10n.t('Rest days')}</th>
					<th scope="col">${l10n.t('Core days')}</th>
					<th scope="col">${l10n.t('Sat')}</th>
				</tr>
			</thead>
			<tbody>
				${weeksTo(known, today, count).map(({ end, km, longest, rest }) => {
					const here = beside.filter(({ day }) => day > end - WEEK && day <= end);
					const told = end - WEEK + 1 >= earliest;
					const sat = here.reduce((sum, { satMinutes }) => sum + satMinutes, 0);
					return html`<tr>
						<th scope="row">${weekWords(end - WEEK + 1, end)}</th>
						<td>${distance(km, units)}</td>
						<td>${distance(longest, units)}</td>
						<td>${rest}</td>
						<td>${told ? here.filter(({ core }) => core).length : unknown}</td>
						<td>${told ? hours(sat) : unknown}</td>
					</tr>`;
				})}
			</tbody>
		</table>
	</div>`;
}
