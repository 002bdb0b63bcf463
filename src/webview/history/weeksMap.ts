import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing, svg } from 'lit';
import type { Day } from '../../core/base/calendar.ts';
import type { BestTime } from '../../core/history/bestTime.ts';
import { HEATMAP_WEEKS, type HistoryDays } from '../../core/history/queries.ts';
import type { DaySums } from '../../core/history/sums.ts';
import { controls } from '../ui/controls.ts';
import { WidthController } from '../ui/browser.ts';
import { chartStyles } from './chartStyles.ts';
import { dataTable } from './dataTable.ts';
import { formatDay, hoursText, listText, sentences } from '../ui/words.ts';
import { bestTimeText, breaksText, dayText, decimalText, weekdayText } from './historyWords.ts';
import { type Cell, mostBreaks, monthsOf, weeksOf } from './weeksShape.ts';

/** The person chose a day to see. */
export type DayEvent = CustomEvent<Day>;

const GAP = 3;
const WIDEST = 30;
/** A cell's height and the size of its number, by its width: two digits fit at any size of text. */
const TALL = 0.7;
const NUMBER = 0.62;
/** A figure is about this wide, by the size of its text. */
const LETTER = 0.62;

/** Twelve weeks as a heatmap: each day with its breaks, written in it and by how it is filled. */
export class WeeksMap extends LitElement {
	static override styles = [
		controls,
		chartStyles,
		css`
			figcaption {
				margin-bottom: 10px;
			}
			svg {
				display: block;
				margin-bottom: 6px;
			}
			.cell rect {
				stroke: var(--np-strong-line);
				fill: var(--np-back);
			}
			.cell text {
				fill: var(--np-text);
				font-size: inherit;
			}
			.empty rect {
				stroke-dasharray: 2 3;
			}
			.s1 rect {
				fill: color-mix(in srgb, var(--np-accent) 8%, var(--np-back));
			}
			.s2 rect {
				fill: color-mix(in srgb, var(--np-accent) 18%, var(--np-back));
			}
			.s3 rect {
				fill: color-mix(in srgb, var(--np-accent) 29%, var(--np-back));
			}
			.s4 rect {
				fill: color-mix(in srgb, var(--np-accent) 42%, var(--np-back));
			}
			.cell {
				cursor: pointer;
			}
			.cell:hover rect {
				stroke: var(--np-text);
			}
			.shown rect {
				stroke: var(--np-accent);
				stroke-width: 2.5;
				stroke-dasharray: none;
			}
		`,
	];
	static override properties = {
		history: { attribute: false },
		firstWeekday: { attribute: false },
		shown: { attribute: false },
	};
	declare history: HistoryDays;
	/** The first day of a week, 0 being Sunday. */
	declare firstWeekday: number;
	/** The day that is shown in full. */
	declare shown: Day;
	private readonly room = new WidthController(this);

	override render() {
		const { days, today, suits } = this.history;
		const cells = weeksOf(days, today, this.firstWeekday);
		return html`
			<figure aria-labelledby="title" aria-describedby="sum">
				<figcaption><h2 id="title">${l10n.t('12 weeks, breaks a day')}</h2></figcaption>
				<div aria-hidden="true">${this.room.width > 0 ? this.drawing(cells) : nothing}</div>
				<p id="sum" class="quiet">${summary(cells, suits)}</p>
			</figure>
			${this.table(cells)}
		`;
	}

	private drawing(cells: readonly Cell[]) {
		const text = parseFloat(getComputedStyle(this).fontSize);
		const letter = text * LETTER;
		const names = Array.from({ length: 7 }, (_, row) =>
			weekdayText((this.firstWeekday + row) % 7, 'short'),
		);
		const left = Math.max(...names.map((name) => name.length)) * letter + 6;
		const room = (this.room.width - left) / HEATMAP_WEEKS - GAP;
		const wide = Math.max(8, Math.min(room, Math.max(WIDEST, text * 2)));
		const tall = Math.max(wide * TALL, text * 1.4);
		const number = Math.min(text * 0.85, wide * NUMBER);
		const width = left + HEATMAP_WEEKS * (wide + GAP);
		const head = text * 1.4;
		// A name that would reach into the next one is left out.
		const months = monthsOf(cells)
			.map(({ day, week, weeks }) => ({ name: formatDay(day, { month: 'short' }), week, weeks }))
			.filter(({ name, weeks }) => name.length * letter < weeks * (wide + GAP));
		const height = head + 7 * (tall + GAP);
		return svg`<svg width=${width} height=${height}>
			${months.map(
				({ name, week }) =>
					svg`<text x=${left + week * (wide + GAP) + 1} y=${text * 0.9}>${name}</text>`,
			)}
			${names.map(
				(name, row) =>
					svg`<text x="0" y=${head + row * (tall + GAP) + tall / 2} dy="0.35em">${name}</text>`,
			)}
			${cells.map(({ day, week, row, sums, strength }) => {
				const x = left + week * (wide + GAP) + 1;
				const y = head + row * (tall + GAP) + 1;
				const style = `${sums ? `s${strength}` : 'empty'}${day === this.shown ? ' shown' : ''}`;
				return svg`<g class="cell ${style}" font-size=${number} @click=${() => this.chooseDay(day)}>
					<rect x=${x} y=${y} width=${wide - 2} height=${tall - 2} rx="3"></rect>
					${
						sums
							? svg`<text x=${x + wide / 2 - 1} y=${y + tall / 2 - 1} dy="0.35em" text-anchor="middle">${sums.breaks}</text>`
							: nothing
					}
				</g>`;
			})}
		</svg>`;
	}

	private table(cells: readonly Cell[]) {
		return dataTable({
			summary: l10n.t('The weeks as a table'),
			caption: l10n.t('12 weeks, breaks a day'),
			heads: [
				l10n.t('Day'),
				l10n.t('Breaks'),
				l10n.t('Longest in one position'),
				l10n.t('Sitting'),
			],
			rows: cells
				.toReversed()
				.flatMap(({ day, sums }) =>
					sums
						? [
								[
									html`<button class="link" @click=${() => this.chooseDay(day)}>
										${dayText(day, 'short')}
									</button>`,
									decimalText(sums.breaks),
									hoursText(sums.longest),
									hoursText(sums.sat),
								],
							]
						: [],
				),
		});
	}

	private chooseDay(detail: Day): void {
		this.dispatchEvent(new CustomEvent('day', { detail }));
	}
}

/** More days than this are counted, not named. */
const NAMED = 3;

/** The days with the most breaks: named where they are few. */
function mostText(known: readonly DaySums[]): string {
	const { most, days } = mostBreaks(known);
	if (most === 0) {
		return '';
	}
	const names = days.map((day) => formatDay(day, { day: 'numeric', month: 'short' }));
	return days.length > NAMED
		? l10n.t('Most breaks a day: {0} (days: {1}).', most, days.length)
		: l10n.t('Most breaks a day: {0} ({1}).', most, listText(names));
}

/** What the weeks come to, in sentences, with the time that suits the person. */
function summary(cells: readonly Cell[], suits: BestTime | null): string {
	const known = cells.flatMap(({ sums }) => (sums ? [sums] : []));
	const [only] = known;
	if (!only) {
		return l10n.t('Nothing logged yet.');
	}
	if (known.length === 1) {
		return l10n.t('One day so far: {0} on {1}.', breaksText(only.breaks), dayText(only.day));
	}
	const breaks = known.reduce((sum, day) => sum + day.breaks, 0);
	const mean = l10n.t(
		'Breaks a day: {0} (days: {1}).',
		decimalText(breaks / known.length),
		known.length,
	);
	return sentences([mean, mostText(known), suits ? bestTimeText(suits) : '']);
}

customElements.define('posture-weeks', WeeksMap);
