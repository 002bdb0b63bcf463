import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, svg } from 'lit';
import type { Units } from '../../../core/running/units.ts';
import { controls } from '../../shell/controls.ts';
import { amountWords, nearDay, weekWords } from '../runWords.ts';
import { chartStyles } from './chartStyles.ts';
import { drawLoad, type Bar, type Drawing } from './drawing.ts';
import type { Rolling } from './rolling.ts';
import { WidthController } from '../../shell/width.ts';

const HEIGHT = 150;

/** Room for the numbers of the scale, in their own size. */
const MARGIN_REM = 2.6;

/** Rolling weeks with the guard-rail that moves along with them. What it shows is told beside it. */
export class LoadChart extends LitElement {
	static override styles = [controls, chartStyles];
	static override properties = {
		rolling: { attribute: false },
		units: { attribute: false },
		summary: { attribute: false },
	};
	/** Its distances are in `units`. */
	declare rolling: Rolling;
	declare units: Units;
	/** What a person who does not see the chart needs to know of it. */
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

	private drawn({ bars, path, outline, guard, ticks, base }: Drawing, margin: number) {
		const { rolling } = this;
		const { width } = this.room;
		const today = rolling.first + rolling.weeks.length - 1;
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
				${ticks.map(
					({ y, value }) =>
						svg`<line class="scale" x1=${margin} x2=${width} y1=${y} y2=${y}></line>
						<text x=${margin - 8} y=${y} dy=".32em" text-anchor="end">${value}</text>`,
				)}
				${bars.map((bar) => this.bar(bar, bar.end === today))}
				${path === '' ? nothing : svg`<path class="area" d=${path}></path><path class="line" d=${outline}></path>`}
				<path class="guard" d=${guard}></path>
				<line class="base" x1=${margin} x2=${width} y1=${base} y2=${base}></line>
			</svg>
			<p class="ends quiet">
				<span>${nearDay(rolling.first, today)}</span><span>${l10n.t('last 7 days')}</span>
			</p>`;
	}

	private bar({ end, x, y, width, height, cut }: Bar, last: boolean) {
		const { rolling, units } = this;
		const amount = rolling.weeks[end - rolling.first] ?? 0;
		const name = l10n.t('{0}: {1}', weekWords(end - 6, end), amountWords(amount, units));
		return svg`<g>
			<title>${name}</title>
			<rect class=${last ? 'now' : 'week'} x=${x} y=${y} width=${width} height=${height} rx="2"></rect>
			${
				cut === null
					? nothing
					: svg`<rect class="over" x=${x} y=${y} width=${width} height=${cut - y}></rect>`
			}
		</g>`;
	}
}

customElements.define('posture-load-chart', LoadChart);
