import { html, nothing, svg } from 'lit';
import type { HistoryDay } from '../../core/history/history.ts';
import { partText } from './historyWords.ts';

/** Samples of the shapes, just large enough to show what they are filled with. */
const SAMPLES = {
	sitting: 'M1,17L33,1V17Z',
	standing: 'M1,17L33,1V17Z',
	break: 'M1,1L33,17H1Z',
	unknown: 'M1,3H33V17H1Z',
};
const EDGES = { sitting: 'M1,17L33,1', standing: 'M1,17L33,1', break: 'M1,1L33,17' };

/** What each shape of the profile stands for; only of those that the day has. */
export function legendOf(day: HistoryDay) {
	const kinds = (['sitting', 'standing', 'break', 'unknown'] as const).filter((kind) =>
		day.timeline.some((part) => part.kind === kind),
	);
	return html`<ul class="legend quiet" aria-hidden="true">
		${kinds.map(
			(kind) =>
				html`<li>
					<svg width="34" height="18" viewBox="0 0 34 18">
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
