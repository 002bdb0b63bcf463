import * as l10n from '@vscode/l10n';
import { scaleThreshold } from 'd3-scale';
import { css, html, LitElement, nothing, svg } from 'lit';
import { type Day, weekdayOf, weekStart } from '../../core/base/calendar.ts';
import { HEATMAP_WEEKS, type HistoryDays } from '../../core/history/queries.ts';
import type { DaySums } from '../../core/history/sums.ts';
import { controls } from '../ui/controls.ts';
import { WidthController } from '../ui/browser.ts';
import { chartStyles } from './chartStyles.ts';
import { dataTable } from './dataTable.ts';
import { hoursText, sentences } from '../ui/words.ts';
import { breaksText, dayText, decimalText, weekdayText } from './historyWords.ts';

/** One day of the heatmap. */
interface Cell {
	readonly day: Day;
	/** Column from the left, 0 being the oldest week; row from the top. */
	readonly week: number;
	readonly row: number;
	/** Null where nothing is known of the day. */
	readonly sums: DaySums | null;
	/** How strongly it is filled, 0 to 4. */
	readonly strength: number;
}

/** Breaks a day from which on a cell is filled more strongly: ours, and the same for every day. */
const strengthOf = scaleThreshold().domain([1, 3, 6, 9]).range([0, 1, 2, 3, 4]);

/** Twelve calendar weeks up to the one that holds `today`, oldest first; days to come have no cell. */
function weeksOf(days: readonly DaySums[], today: Day, firstWeekday: number): readonly Cell[] {
	const known = new Map(days.map((sums) => [sums.day, sums]));
	const start = weekStart(today, firstWeekday) - (HEATMAP_WEEKS - 1) * 7;
	return Array.from({ length: today - start + 1 }, (_, index): Cell => {
		const sums = known.get(start + index) ?? null;
		return {
			day: start + index,
			week: Math.floor(index / 7),
			row: index % 7,
			sums,
			strength: strengthOf(sums?.breaks ?? 0),
		};
	});
}

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
				stroke: var(--np-line);
				stroke-dasharray: 2 3;
			}
			.s1 rect {
				fill: color-mix(in srgb, var(--np-accent) 10%, var(--np-back));
			}
			.s2 rect {
				fill: color-mix(in srgb, var(--np-accent) 19%, var(--np-back));
			}
			.s3 rect {
				fill: color-mix(in srgb, var(--np-accent) 28%, var(--np-back));
			}
			.s4 rect {
				fill: color-mix(in srgb, var(--np-accent) 38%, var(--np-back));
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
		const { days, today } = this.history;
		const cells = weeksOf(days, today, this.firstWeekday);
		return html`
			<figure aria-labelledby="title" aria-describedby="sum">
				<figcaption><h2 id="title">${l10n.t('12 weeks, breaks a day')}</h2></figcaption>
				<div aria-hidden="true">${this.room.width > 0 ? this.drawing(cells) : nothing}</div>
				<p id="sum" class="quiet">${summary(cells)}</p>
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
		const height = 7 * (tall + GAP);
		return svg`<svg width=${width} height=${height}>
			${names.map(
				(name, row) =>
					svg`<text x="0" y=${row * (tall + GAP) + tall / 2} dy="0.35em">${name}</text>`,
			)}
			${cells.map(({ day, week, row, sums, strength }) => {
				const x = left + week * (wide + GAP) + 1;
				const y = row * (tall + GAP) + 1;
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

/** What the weeks come to, in a sentence. */
function summary(cells: readonly Cell[]): string {
	const known = cells.flatMap(({ sums }) => (sums ? [sums] : []));
	const [only] = known;
	if (!only) {
		return l10n.t('Nothing logged yet.');
	}
	if (known.length === 1) {
		return l10n.t('One day so far: {0} on {1}.', breaksText(only.breaks), dayText(only.day));
	}
	const breaks = known.reduce((sum, day) => sum + day.breaks, 0);
	const most = known.reduce((one, other) => (other.breaks > one.breaks ? other : one));
	const mean = l10n.t(
		'Breaks a day: {0} (days: {1}).',
		decimalText(breaks / known.length),
		known.length,
	);
	return most.breaks === 0
		? mean
		: sentences([
				mean,
				l10n.t('Most breaks: {0} ({1}).', weekdayText(weekdayOf(most.day), 'long'), most.breaks),
			]);
}

customElements.define('posture-weeks', WeeksMap);
