import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { dateOf, type Day, weekStart } from '../../../core/base/calendar.ts';
import { HOUR } from '../../../core/base/time.ts';
import {
	dayOfRun,
	type Run,
	type Started,
	type Units,
	wallTimeOfRun,
} from '../../../core/running/diary/run.ts';
import { localDays } from '../../ui/browser.ts';
import {
	clockWords,
	dayWords,
	distanceWords,
	kindName,
	runTimeText,
	runWords,
} from '../shared/runWords.ts';
import { listText } from '../../ui/words.ts';

const WEEK = 7 * 24 * HOUR;

/** The runs of one calendar week, the latest first. */
export interface DiaryWeek {
	readonly first: Day;
	readonly runs: readonly (Run & { readonly day: Day })[];
	readonly km: number;
}

/** The year of a run where it was run. */
export function yearOf(run: Started): number {
	return dateOf(dayOfRun(run, localDays)).year;
}

/** The years that have runs, the latest first; this year is always one. */
export function yearsOf(runs: readonly Run[], today: Day): readonly number[] {
	const years = new Set([dateOf(today).year]);
	for (const run of runs) {
		years.add(yearOf(run));
	}
	return [...years].sort((one, other) => other - one);
}

/** The weeks of a year that have runs, the latest first; a week belongs to the year of its last day. */
export function weeksOf(
	runs: readonly Run[],
	year: number,
	firstWeekday: number,
): readonly DiaryWeek[] {
	const weeks = new Map<Day, DiaryWeek['runs'][number][]>();
	const from = new Date(year, 0, 1).getTime() - WEEK;
	const to = new Date(year + 1, 0, 1).getTime() + WEEK;
	for (const run of runs.filter(({ start }) => start > from && start < to)) {
		const day = dayOfRun(run, localDays);
		const first = weekStart(day, firstWeekday);
		if (dateOf(first + 6).year === year) {
			const week = weeks.get(first);
			if (week) {
				week.push({ ...run, day });
			} else {
				weeks.set(first, [{ ...run, day }]);
			}
		}
	}
	return [...weeks]
		.sort(([one], [other]) => other - one)
		.map(([first, all]) => ({
			first,
			// Westward over the date line a later run may be of the day before.
			runs: all.sort((one, other) => other.day - one.day),
			km: all.reduce((sum, { km }) => sum + km, 0),
		}));
}

const pencil = html`<svg viewBox="0 0 16 16" aria-hidden="true">
	<path d="M3 13l.7-3.2 7-7 2.5 2.5-7 7zM9.2 4.3l2.5 2.5"></path>
</svg>`;

const bin = html`<svg viewBox="0 0 16 16" aria-hidden="true">
	<path d="M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.5v4.5M9.3 6.5v4.5"></path>
</svg>`;

/** The actions on a run. */
export interface RowCallbacks {
	readonly edit: () => void;
	readonly remove: () => void;
}

/** A run in one line, with its actions at the end. */
export function diaryRow(
	run: DiaryWeek['runs'][number],
	units: Units,
	today: Day,
	{ edit, remove }: RowCallbacks,
) {
	const day = dayWords(run.day, today);
	// The week above has the year.
	const shown = dayWords(run.day, run.day);
	const { minutes } = wallTimeOfRun(run, localDays);
	const time = minutes === null ? nothing : clockWords(minutes);
	const name = `${day}, ${runWords(run, units)}`;
	return html`<li class="run" data-run=${run.id}>
		<span class="quiet day" title=${time}>${shown}</span>
		<span class="far">${run.km > 0 ? distanceWords(run.km, units, 1) : ''}</span>
		<span class="time">${run.seconds === null ? '' : runTimeText(run.seconds)}</span>
		<span class="note">${noteOf(run)}</span>
		<span class="act">
			<button
				class="icon edit"
				aria-label=${l10n.t('Edit: {0}', name)}
				title=${l10n.t('Edit')}
				@click=${edit}
			>
				${pencil}
			</button>
			<button
				class="icon"
				aria-label=${l10n.t('Delete: {0}', name)}
				title=${l10n.t('Delete')}
				@click=${remove}
			>
				${bin}
			</button>
		</span>
	</li>`;
}

function noteOf({ kinds, note, pain }: Run): string {
	return listText([
		...kinds.map(kindName),
		...(note ? [note] : []),
		...(pain === undefined ? [] : [l10n.t('pain {0}', pain)]),
	]);
}
