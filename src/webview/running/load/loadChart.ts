import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing, svg } from 'lit';
import type { Units } from '../../../core/running/diary/run.ts';
import type { Day } from '../../../core/base/calendar.ts';
import { controls } from '../../ui/controls.ts';
import { WidthController } from '../../ui/browser.ts';
import { capitalized } from '../../ui/words.ts';
import { amountWords, nearDayWords, unitWords, weekWords } from '../shared/runWords.ts';
import { type Bar, type ChartDrawing, drawLoad, type Rolling } from './chartDrawing.ts';

/** The chart: weeks outlined, the last one filled, the guard-rail dashed, what is over it hatched. */
const chartStyles = css`
	.room {
		height: 176px;
	}
	svg {
		display: block;
		overflow: visible;
		margin-top: 14px;
	}
	text {
		fill: var(--np-quiet);
		font-size: var(--np-small);
	}
	.scale {
		stroke: var(--np-line);
		stroke-width: 1;
		opacity: 0.6;
	}
	.base {
		stroke: var(--np-strong-line);
	}
	.week {
		fill: color-mix(in srgb, var(--np-accent) 22%, var(--np-back));
		stroke: var(--np-strong-line);
	}
	.now {
		fill: var(--np-accent);
		stroke: var(--np-accent);
	}
	.coming {
		fill: none;
		stroke: var(--np-quiet);
	}
	.over {
		fill: url(#over);
	}
	.hatch {
		stroke: var(--np-text);
		stroke-width: 1.5;
	}
	.area {
		fill: color-mix(in srgb, var(--np-accent) 22%, var(--np-back));
	}
	.line {
		fill: none;
		stroke: var(--np-accent);
		stroke-width: 1.5;
	}
	.guard {
		fill: none;
		stroke: var(--np-warn);
		stroke-width: 1.5;
		stroke-dasharray: 5 3;
	}
	.ends {
		display: flex;
		justify-content: space-between;
		margin-top: 4px;
		padding-inline-start: 2.6rem;
	}
`;

const HEIGHT = 150;

/** Room for the numbers of the scale, in their own size. */
const MARGIN_REM = 2.6;

/** Rolling weeks with the guard-rail that moves along with them; the figures stand in the text around it. */
export class LoadChart extends LitElement {
	static override styles = [controls, chartStyles];
	static override properties = {
		rolling: { attribute: false },
		today: { attribute: false },
		units: { attribute: false },
		summary: { attribute: false },
	};
	/** Distances in `units`. */
	declare rolling: Rolling;
	/** The last day that is no plan: what is after it is outlined. */
	declare today: Day;
	declare units: Units;
	/** The chart in a sentence, for a screen reader. */
	declare summary: string;
	private readonly room = new WidthController(this);

	override render() {
		const { width } = this.room;
		if (width <= 0) {
			return html`<div class="room"></div>`;
		}
		const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
		const margin = MARGIN_REM * rem;
		return this.drawn(drawLoad(this.rolling, { width, height: HEIGHT, margin }), margin);
	}

	private drawn({ bars, path, outline, guard, ticks, base }: ChartDrawing, margin: number) {
		const { rolling, today } = this;
		const { width } = this.room;
		const last = rolling.first + rolling.weeks.length - 1;
		return html`<svg
				role="img"
				aria-label=${this.summary}
				width=${width}
				height=${HEIGHT + 2}
				viewBox="0 0 ${width} ${HEIGHT + 2}"
			>
				<defs>
					<pattern
						id="over"
						width="5"
						height="5"
						patternUnits="userSpaceOnUse"
						patternTransform="rotate(45)"
					>
						<line y2="5" class="hatch"></line>
					</pattern>
				</defs>
				<text x=${margin - 8} y="-8" text-anchor="end">${unitWords(this.units)}</text>
				${ticks.map(
					({ y, value }) =>
						svg`<line class="scale" x1=${margin} x2=${width} y1=${y} y2=${y}></line>
						<text x=${margin - 8} y=${y} dy=".32em" text-anchor="end">${value}</text>`,
				)}
				${bars.map((bar) => this.bar(bar))}
				${path === '' ? nothing : svg`<path class="area" d=${path}></path><path class="line" d=${outline}></path>`}
				<path class="guard" d=${guard}></path>
				<line class="base" x1=${margin} x2=${width} y1=${base} y2=${base}></line>
			</svg>
			<p class="ends quiet">
				<span>${nearDayWords(rolling.first, today)}</span>
				${
					last === today
						? html`<span>${l10n.t('Last 7 days')}</span>`
						: html`<span>${capitalized(l10n.t('outlined: to come'))}</span
								><span>${nearDayWords(last, today)}</span>`
				}
			</p>`;
	}

	private bar({ end, x, y, width, height, cut }: Bar) {
		const { rolling, units, today } = this;
		const kind = end === today ? 'now' : end > today ? 'coming' : 'week';
		const amount = rolling.weeks[end - rolling.first] ?? 0;
		const name = l10n.t('{0}: {1}', weekWords(end - 6, end), amountWords(amount, units));
		return svg`<g>
			<title>${name}</title>
			<rect class=${kind} x=${x} y=${y} width=${width} height=${height} rx="2"></rect>
			${
				cut === null
					? nothing
					: svg`<rect class="over" x=${x} y=${y} width=${width} height=${cut - y}></rect>`
			}
		</g>`;
	}
}

customElements.define('posture-load-chart', LoadChart);
