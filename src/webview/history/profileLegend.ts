import { html, nothing, svg } from 'lit';
import type { HistoryDay } from '../../core/history/history.ts';
import { partText } from './historyWords.ts';

/** Small samples of the shapes, for the legend. */
const SAMPLES = {
	sitting: 'M1,11L21,1V11Z',
	standing: 'M1,11L21,1V11Z',
	break: 'M1,1L21,11H1Z',
	unknown: 'M1,2H21V11H1Z',
};
const EDGES = { sitting: 'M1,11L21,1', standing: 'M1,11L21,1', break: 'M1,1L21,11' };

/** What each shape of the profile stands for; only of those that the day has. */
export function legendOf(day: HistoryDay) {
	const kinds = (['sitting', 'standing', 'break', 'unknown'] as const).filter((kind) =>
		day.timeline.some((part) => part.kind === kind),
	);
	return html`<ul class="legend quiet" aria-hidden="true">
		${kinds.map(
			(kind) =>
				html`<li>
					<svg width="22" height="12" viewBox="0 0 22 12">
						<path class=${kind} d=${SAMPLES[kind]}></path>
						${
							kind === 'unknown' || kind === 'standing'
								? svg`<path
									class=${kind === 'unknown' ? 'unknown-edge' : ''}
									d=${SAMPLES[kind]}
									fill="url(#${kind === 'unknown' ? 'hatch' : 'dots'})"
								></path>`
								: nothing
						}
						${kind === 'unknown' ? nothing : svg`<path class="outline" d=${EDGES[kind]}></path>`}
					</svg>
					${partText(kind)}
				</li>`,
		)}
	</ul>`;
}
