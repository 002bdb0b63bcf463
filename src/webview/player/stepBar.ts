import { css, html, LitElement } from 'lit';
import type { PlayMoment } from '../../core/moves/playMoment.ts';
import type { Schedule } from '../../core/moves/schedule.ts';

/** One bar a step: done, filling, or still to come. */
export class StepBar extends LitElement {
	static override styles = css`
		:host {
			display: flex;
			gap: 6px;
		}
		svg {
			flex: 1;
			min-width: 0;
			width: 100%;
			height: 4px;
		}
		.track {
			fill: var(--np-track);
		}
		.gone {
			fill: var(--np-accent);
		}
	`;
	static override properties = { plan: { attribute: false }, moment: { attribute: false } };
	declare plan: Schedule;
	declare moment: PlayMoment;

	override render() {
		const { segment, stepGone } = this.moment;
		return this.plan.steps.map((_, index) => {
			const gone = index < segment.step ? 1 : index === segment.step ? stepGone : 0;
			return html`<svg aria-hidden="true">
				<rect class="track" y="1.5" width="100%" height="1"></rect>
				<rect class="gone" width=${`${gone * 100}%`} height="4" rx="2"></rect>
			</svg>`;
		});
	}
}

customElements.define('posture-steps', StepBar);
