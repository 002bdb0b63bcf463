import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { localDays } from '../../ui/localDays.ts';
import { kindName, nearDayWords, runWords, timeText, weekdayWords } from '../shared/runWords.ts';

const WEEK = 7;

/** The last seven days: runs, core and plans, or rest. */
export function lastDays(
	runs: readonly Run[],
	{ units, days, plans }: RunningState,
	longest30: number,
	today: Day,
) {
	if (runs.length === 0) {
		return html`<p>${l10n.t('No run in the diary yet. The first one takes one line:')}</p>`;
	}
	const recent = runs.filter(({ start }) => localDays.dayOf(start) > today - WEEK);
	const lines = (day: Day): readonly string[] => {
		const ran = recent.filter(({ start }) => localDays.dayOf(start) === day);
		const core = days.some((each) => each.day === day && each.core);
		const planned = day === today ? plans.filter(({ at }) => localDays.dayOf(at) === day) : [];
		const logged = [
			...ran.map((run) => withLongest(run, longest30, runWords(run, units))),
			...(core ? [l10n.t('core')] : []),
			...planned.map(({ at, kinds }) =>
				[l10n.t('planned {0}', timeText(at)), ...kinds.map(kindName)].join(', '),
			),
		];
		return logged.length > 0 ? logged : [day === today ? l10n.t('nothing yet') : l10n.t('rest')];
	};
	return html`<dl>
		${Array.from({ length: WEEK }, (_, back) => today - WEEK + 1 + back).map(
			(day) =>
				html`<dt class="quiet">${day === today ? nearDayWords(day, today) : weekdayWords(day)}</dt>
					<dd>${lines(day).map((line) => html`<span>${line}</span>`)}</dd>`,
		)}
	</dl>`;
}

function withLongest({ km }: Run, longest30: number, words: string): string {
	return km > 0 && km === longest30 ? l10n.t('{0}, longest in 30 days', words) : words;
}
