import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing, svg } from 'lit';
import { controls } from '../shell/controls.ts';
import { host } from '../shell/host.ts';
import { clock } from '../shell/words.ts';
import { boutWords, type Bout } from './boutWords.ts';

/** A routine being played, for which the line stands in meanwhile. */
export interface BreakClock {
	/** Part of the routine gone by, skipped steps included (0 to 1). */
	readonly part: number;
	/** Time really played (ms). */
	readonly played: number;
}

/** Above this part of the line the first mark's label would run into the second's. */
const CROWDED = 0.86;

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`;

function mark(at: number, label: number | null) {
	const x = percent(at);
	return svg`
		<line class="mark" x1=${x} x2=${x} y1="0" y2="11"></line>
		<text x=${x} y="27" text-anchor=${at === 1 ? 'end' : 'middle'}>${label}</text>`;
}

/** The line of the bout: how long it has lasted, and the two marks it is heading for. */
export class BoutLine extends LitElement {
	static override styles = [
		controls,
		css`
			svg {
				display: block;
				width: 100%;
				height: 11px;
				overflow: visible;
			}
			.track {
				fill: var(--np-track);
			}
			.gone {
				fill: var(--np-accent);
			}
			.over {
				fill: var(--np-warn);
			}
			.mark {
				stroke: var(--np-strong-line);
			}
			text {
				fill: var(--np-quiet);
				font-size: var(--np-small);
			}
			p {
				display: flex;
				gap: 12px;
				align-items: baseline;
				min-height: 24px;
				padding-top: 3px;
			}
			.link {
				min-height: 24px;
				font-size: var(--np-small);
			}
		`,
	];
	static override properties = { bout: { attribute: false }, running: { attribute: false } };
	declare bout: Bout | null;
	declare running: BreakClock | null;

	override render() {
		return this.running
			? this.breakLine(this.running)
			: this.bout
				? this.boutLine(this.bout)
				: nothing;
	}

	private breakLine({ part, played }: BreakClock) {
		return html`
			${this.line(part, 'gone', nothing, l10n.t('Break'))}
			<p class="quiet" aria-hidden="true">${l10n.t('Break {0}', clock(played))}</p>
		`;
	}

	private boutLine(bout: Bout) {
		const { sitMinutes, latestMinutes, minutes: count, phase } = bout;
		const { main, note, offer } = boutWords(bout);
		const first = sitMinutes / latestMinutes;
		const marks =
			first < 1
				? [mark(first, first > CROWDED ? null : sitMinutes), mark(1, latestMinutes)]
				: mark(1, sitMinutes);
		const idle = ['off', 'paused', 'onBreak'].includes(phase);
		const part = idle ? 0 : count / latestMinutes;
		return html`
			${this.line(part, phase === 'overdue' ? 'over' : 'gone', marks, main)}
			<p class="quiet" aria-hidden="true">${main}</p>
			${
				note || offer
					? html`<p class="quiet">
							${note}
							${
								offer
									? html`<button
											class="link"
											@click=${() => host.say({ kind: 'command', command: offer.command })}
										>
											${offer.label}
										</button>`
									: nothing
							}
						</p>`
					: nothing
			}
		`;
	}

	private line(part: number, look: 'gone' | 'over', marks: unknown, label: string) {
		return html`<svg role="img" aria-label=${label}>
			<rect class="track" y="5" width="100%" height="1"></rect>
			<rect class=${look} y="4" width=${percent(part)} height="3" rx="1.5"></rect>
			${marks}
		</svg>`;
	}
}

customElements.define('posture-bout', BoutLine);
