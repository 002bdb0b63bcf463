import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { type Play, type PlayMoment, playMomentAt } from '../../core/moves/play.ts';
import type { Schedule } from '../../core/moves/schedule.ts';
import { moveFigure } from '../figure/loading.ts';
import { pageCatalogue } from '../moves/catalogue.ts';
import '../moves/movePicture.ts';
import { feltKey, feltStyles } from '../moves/feltAreas.ts';
import { controls } from '../ui/controls.ts';
import { figureTime } from './momentWords.ts';

/** The figure at large, in step with the routine, on the side that works now. */
export class StageView extends LitElement {
	static override styles = [
		controls,
		feltStyles,
		css`
			:host {
				display: grid;
				grid-template-rows: minmax(0, 1fr) auto;
				border: 1px solid var(--np-line);
				border-radius: 10px;
				background: var(--np-card);
				--figure-ground: var(--np-card);
				overflow: hidden;
			}
			posture-picture {
				margin: 4% 6% 3%;
			}
			.bust {
				margin-bottom: 0;
			}
			p {
				display: flex;
				flex-wrap: wrap;
				gap: 0 20px;
				justify-content: center;
				padding: 0 16px 10px;
			}
			p:empty {
				padding: 0;
			}
		`,
	];
	static override properties = {
		plan: { attribute: false },
		play: { attribute: false },
		moment: { attribute: false },
		wheelchair: { attribute: false },
	};
	declare plan: Schedule;
	declare play: Play;
	declare moment: PlayMoment;
	declare wheelchair: boolean;

	override render() {
		const { move, segment } = this.moment;
		// Seen down to the waist, the body comes up from the lower edge.
		const bust = moveFigure(pageCatalogue.figureOf(move.id))?.crop !== undefined;
		return html`<posture-picture
				class=${bust ? 'bust' : ''}
				.centred=${!bust}
				.move=${move.id}
				.moving=${this.play.since !== null}
				.labels=${segment.side !== null}
				.side=${segment.side}
				.wheelchair=${this.wheelchair}
				.clock=${this.clock}
			></posture-picture>
			<p class="quiet">
				${feltKey(move.id)}
				${
					segment.side && !pageCatalogue.pictureOf(move.id)
						? html`<span>${l10n.t('L is your left, R is your right')}</span>`
						: nothing
				}
			</p>`;
	}

	/** The figure calls this at every frame, so it reads the routine's own clock. */
	private readonly clock = (): number => {
		const moment = playMomentAt(this.plan, this.play, Date.now()) ?? this.moment;
		const figure = moveFigure(pageCatalogue.figureOf(moment.move.id));
		return figure ? figureTime(this.plan, moment, figure) : 0;
	};
}

customElements.define('posture-stage', StageView);
