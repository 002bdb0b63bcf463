import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { Day } from '../../../core/running/days.ts';
import type { Run } from '../../../core/running/run.ts';
import type { Units } from '../../../core/running/units.ts';
import { dayWords, distance, duration, kindName, runWords, timeOfDay } from '../runWords.ts';
import type { DiaryWeek } from './weeksOf.ts';

/** What can be done with a run. */
export interface RowDoings {
	readonly edit: () => void;
	readonly remove: () => void;
}

/** A run in one line, with what can be done about it at its end. */
export function diaryRow(
	run: DiaryWeek['runs'][number],
	units: Units,
	today: Day,
	{ edit, remove }: RowDoings,
) {
	const day = dayWords(run.day, today);
	const name = `${day}, ${runWords(run, units)}`;
	return html`<li class="run" data-run=${run.id}>
		<span class="quiet day" title=${timeOfDay(run.start)}>${day}</span>
		<span class="far">${run.km > 0 ? distance(run.km, units) : ''}</span>
		<span class="time">${run.seconds === null ? '' : duration(run.seconds)}</span>
		<span class="note">${noteOf(run)}</span>
		<span class="act">
			<button class="link edit" aria-label=${l10n.t('Edit: {0}', name)} @click=${edit}>
				${l10n.t('Edit')}
			</button>
			<button class="link" aria-label=${l10n.t('Delete: {0}', name)} @click=${remove}>
				${l10n.t('Delete')}
			</button>
		</span>
	</li>`;
}

function noteOf({ kinds, note, pain }: Run): string {
	return [
		...kinds.map(kindName),
		...(note ? [note] : []),
		...(pain === undefined ? [] : [l10n.t('pain {0}', pain)]),
	].join(', ');
}
