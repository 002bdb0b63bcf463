import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, svg } from 'lit';
import { HOUR, MINUTE } from '../../core/base/time.ts';
import { SPAN_KINDS } from '../../core/history/observations.ts';
import type { HistoryDay } from '../../core/history/queries.ts';
import { minutesOf } from '../../core/history/timeline.ts';
import type { Units } from '../../core/running/diary/run.ts';
import { loadFigures, stateFigure } from '../figure/loading.ts';
import { controls } from '../ui/controls.ts';
import { WidthController } from '../ui/browser.ts';
import { hoursText, minutesText } from '../ui/words.ts';
import { dataTable } from './dataTable.ts';
import { profileStyles } from './chartStyles.ts';
import {
	clockText,
	daySentence,
	dayText,
	hourText,
	partText,
	runMarkText,
} from './historyWords.ts';
import { type Profile, profileOf, type ProfilePart } from './profileShape.ts';

/** Samples of the shapes for the legend, just large enough to show their filling. */
const SAMPLES = {
	sitting: 'M1,17L33,1V17Z',
	standing: 'M1,17L33,1V17Z',
	break: 'M1,1L33,17H1Z',
	unknown: 'M1,3H33V17H1Z',
	paused: 'M1,8H33V17H1Z',
};
const EDGES = { sitting: 'M1,17L33,1', standing: 'M1,17L33,1', break: 'M1,1L33,17' };

/** What fills a shape over its colour: no kind is told by its colour alone. */
const PATTERNS = { standing: 'dots', unknown: 'hatch', paused: 'bars' };

/** A shape of the profile, or its sample, as it is filled. */
function shapeOf(kind: ProfilePart['kind'], d: string) {
	const pattern = kind in PATTERNS ? PATTERNS[kind as keyof typeof PATTERNS] : null;
	return svg`
		<path class=${kind} d=${d}></path>
		${pattern ? svg`<path class="over-${kind}" d=${d} fill="url(#${pattern})"></path>` : nothing}`;
}

/** The legend: what each shape of the profile stands for, of those that the day has; none where it only climbs. */
function legendOf(day: HistoryDay) {
	const kinds = SPAN_KINDS.filter((kind) => day.timeline.some((part) => part.kind === kind));
	if (kinds.every((kind) => kind === 'sitting')) {
		return nothing;
	}
	return html`<ul class="legend quiet" aria-hidden="true">
		${kinds.map(
			(kind) =>
				html`<li>
					<svg width="34" height="18" viewBox="0 0 34 18">
						${shapeOf(kind, SAMPLES[kind])}
						${
							kind === 'unknown' || kind === 'paused'
								? nothing
								: svg`<path class="outline" d=${EDGES[kind]}></path>`
						}
					</svg>
					${partText(kind)}
				</li>`,
		)}
	</ul>`;
}

/** The day as a table: what the profile draws, runs included. */
function dayTable({ timeline, runs, zone, day, today }: HistoryDay, units: Units) {
	const known = timeline.filter(({ kind }) => kind !== 'nothing');
	const rows = [
		...known.map((part) => ({
			at: part.from,
			cells: [
				clockText(part.from, zone),
				part.ongoing && part === timeline.at(-1) && day === today
					? l10n.t('until now')
					: clockText(part.to, zone),
				partText(part.kind),
				hoursText(minutesOf(part) * MINUTE),
			],
		})),
		...runs.map((run) => ({
			at: run.timed ? run.at : Infinity,
			cells: [
				run.timed ? clockText(run.at, zone) : '',
				run.timed && run.seconds !== null ? clockText(run.at + run.seconds * 1000, zone) : '',
				runMarkText(run, units),
				run.seconds === null ? '' : hoursText(run.seconds * 1000),
			],
		})),
	].sort((one, other) => one.at - other.at);
	return dataTable({
		summary: l10n.t('The day as a table'),
		caption: dayText(day),
		heads: [l10n.t('From'), l10n.t('To'), l10n.t('What'), l10n.t('How long')],
		rows: rows.map(({ cells }) => cells),
	});
}

/** What is written over a part of the drawing, where there is room: of what neither climbs nor descends. */
function labelOf(kind: ProfilePart['kind']): string | null {
	const label = kind === 'paused' ? l10n.t('Paused') : partText(kind);
	return kind in EDGES ? null : label;
}

/** Whether there is anything to draw along the hours of the day. */
const hasTimes = ({ timeline, runs }: HistoryDay) =>
	timeline.some(({ kind }) => kind !== 'nothing') || runs.some(({ timed }) => timed);

/** In CSS pixels: the room above the highest peak, and the height of the base line from the top. */
const TOP = 16;
const HEIGHT = 180;
/** Room for the hours below the base line, by the size of their text. */
const BELOW = 1.9;
/** How tall the mark of now is. */
const NOW = 28;
/** The average width of a letter, by the size of its text. */
const LETTER = 0.62;

/** The day as an elevation profile: sitting climbs, a break takes it down. */
export class DayProfile extends LitElement {
	static override styles = [controls, profileStyles];
	static override properties = {
		day: { attribute: false },
		units: { attribute: false },
	};
	declare day: HistoryDay;
	declare units: Units;
	private readonly room = new WidthController(this);

	/** The page's policy forbids style attributes, but not a property that a script sets. */
	override updated() {
		for (const runner of this.renderRoot.querySelectorAll<HTMLElement>('.runner')) {
			runner.style.setProperty('--x', `${runner.dataset['x']}px`);
		}
	}

	override render() {
		const { day } = this;
		const { width } = this.room;
		if (day.runs.length > 0 && !stateFigure('jog')) {
			void loadFigures().then(() => this.requestUpdate());
		}
		return html`
			<figure aria-labelledby="title sum">
				<figcaption id="title" class="sr-only">${dayText(day.day)}</figcaption>
				<p id="sum" class="sr-only">${daySentence(day.sums, day.runs, this.units)}</p>
				${
					hasTimes(day)
						? html`<div class="drawing" aria-hidden="true">
								${width > 0 ? this.drawing(width) : nothing}
							</div>`
						: nothing
				}
			</figure>
			${legendOf(day)} ${this.untimed(day)} ${dayTable(day, this.units)}
		`;
	}

	/** The runs of the day of which nobody said when they were: they have no place on its hours. */
	private untimed({ runs }: HistoryDay) {
		const figure = stateFigure('jog');
		return runs
			.filter(({ timed }) => !timed)
			.map(
				(run) =>
					html`<p class="untimed" aria-hidden="true">
						${figure ? html`<posture-figure .figure=${figure}></posture-figure>` : nothing}
						<span>${l10n.t('{0}, at some time of the day', runMarkText(run, this.units))}</span>
					</p>`,
			);
	}

	private drawing(width: number) {
		const { timeline, runs, sitMinutes } = this.day;
		const text = parseFloat(getComputedStyle(this).fontSize);
		const letter = text * LETTER;
		const tall = HEIGHT + text * BELOW;
		const longest = hourText(22 * HOUR, 'UTC').length;
		const due = l10n.t('Change due, {0}', minutesText(sitMinutes));
		const size = {
			width,
			height: HEIGHT,
			top: TOP,
			labelWidth: (longest + 2) * letter,
			dueWidth: due.length * letter,
		};
		const profile = profileOf(timeline, runs, sitMinutes, size);
		return html`
			<svg width=${width} height=${tall} viewBox="0 0 ${width} ${tall}">
				<defs>
					<pattern
						id="hatch"
						width="7"
						height="7"
						patternUnits="userSpaceOnUse"
						patternTransform="rotate(45)"
					>
						<line class="hatch" x1="0" x2="0" y1="0" y2="7"></line>
					</pattern>
					<pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">
						<circle class="dot" cx="4" cy="4" r="1.3"></circle>
					</pattern>
					<pattern id="bars" width="14" height="8" patternUnits="userSpaceOnUse">
						<path class="bar" d="M4.5,0V8M9.5,0V8"></path>
					</pattern>
				</defs>
				${profile.parts.map(({ kind, d, from, to, y }) => {
					const label = labelOf(kind);
					return svg`
						${shapeOf(kind, d)}
						${
							label !== null && to - from > label.length * letter
								? svg`<text x=${(from + to) / 2} y=${y - 6} text-anchor="middle">${label}</text>`
								: nothing
						}`;
				})}
				<line class="base" x1="0" x2=${width} y1=${HEIGHT} y2=${HEIGHT}></line>
				<path class="outline" d=${profile.outline}></path>
				<line class="due" x1="0" x2=${width} y1=${profile.dueY} y2=${profile.dueY}></line>
				<text class="on-line" x=${profile.dueX} y=${profile.dueY - 5}>${due}</text>
				${this.now(profile, width, letter)} ${this.hours(profile, width, HEIGHT + 6 + text * 0.95)}
			</svg>
			${profile.runs.map(({ run, x }) => {
				const figure = stateFigure('jog');
				return html`<div class="runner" data-x=${Math.round(x)}>
					${figure ? html`<posture-figure .figure=${figure}></posture-figure>` : nothing}
					<span>${runMarkText(run, this.units)}</span>
				</div>`;
			})}
		`;
	}

	/** Where today has come to; beside its mark nothing is drawn yet. */
	private now({ endX: x }: Profile, width: number, letter: number) {
		if (x === null || this.day.day !== this.day.today) {
			return nothing;
		}
		const label = l10n.t('Now');
		const isLast = x + (label.length + 2) * letter > width;
		return svg`
			<line class="now" x1=${x} x2=${x} y1=${HEIGHT - NOW} y2=${HEIGHT}></line>
			<text
				class="on-line"
				x=${isLast ? x - 6 : x + 6}
				y=${HEIGHT - NOW / 2}
				text-anchor=${isLast ? 'end' : 'start'}
			>
				${label}
			</text>`;
	}

	private hours({ hours }: Profile, width: number, y: number) {
		return hours.map(({ at, x }) => {
			const anchor = x < 8 ? 'start' : x > width - 8 ? 'end' : 'middle';
			return svg`
				<line class="tick" x1=${x} x2=${x} y1=${HEIGHT} y2=${HEIGHT + 4}></line>
				<text x=${x} y=${y} text-anchor=${anchor}>${hourText(at, this.day.zone)}</text>`;
		});
	}
}

customElements.define('posture-day-profile', DayProfile);
