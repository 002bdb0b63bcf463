import { css, html, LitElement, nothing } from 'lit';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import {
	isStepDone,
	partsPlayed,
	type Play,
	type PlayEvent,
	type PlayMoment,
} from '../../core/moves/play.ts';
import type { Schedule } from '../../core/moves/schedule.ts';
import { pageCatalogue } from '../moves/catalogue.ts';
import { checkMark } from '../ui/toggle.ts';
import { capitalized, t } from '../ui/words.ts';
import { beatOf, isEnding, nextOf, noteOf, ringWords } from './momentWords.ts';
import './ring.ts';
import type { Breath } from './session.ts';

/** One bar a step: how much was played of one that is done or to be done; a broken line where it was skipped. */
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
		.played {
			fill: var(--np-accent);
		}
		.skipped {
			stroke: var(--np-strong-line);
			stroke-width: 2;
			stroke-dasharray: 2 4;
		}
	`;
	static override properties = {
		plan: { attribute: false },
		play: { attribute: false },
		now: { attribute: false },
		moment: { attribute: false },
	};
	declare plan: Schedule;
	declare play: Play;
	declare now: number;
	declare moment: PlayMoment;

	override render() {
		const { segment, stepGone } = this.moment;
		return partsPlayed(this.plan, this.play, this.now).map((part, index) => {
			if (index < segment.step && !isStepDone(part)) {
				return html`<svg aria-hidden="true">
					<line class="skipped" x1="0" x2="100%" y1="2" y2="2"></line>
				</svg>`;
			}
			const played = `${(index === segment.step ? stepGone : part) * 100}%`;
			return html`<svg aria-hidden="true">
				<rect class="track" y="1.5" width="100%" height="1"></rect>
				<rect class="played" width=${played} height="4" rx="2"></rect>
			</svg>`;
		});
	}
}

customElements.define('posture-steps', StepBar);

/** The ring that counts, with what to do now and next beside it. */
export function progress(plan: Schedule, moment: PlayMoment, breath: Breath, paused: boolean) {
	const { segment, move, gone } = moment;
	const { figure, of } = ringWords(plan, moment);
	return html`<div class="progress">
		<posture-ring
			.gone=${gone}
			.figure=${figure}
			.of=${of}
			?ready=${segment.kind !== 'work'}
			?ending=${isEnding(moment)}
			?steady=${pageCatalogue.pictureOf(move.id) !== undefined}
			?still=${paused}
		></posture-ring>
		<div>
			<p class="beat">${paused ? l10n.t('Paused') : beatOf(moment, breath)}</p>
			<p class="quiet">${nextOf(plan, moment)}</p>
		</div>
	</div>`;
}

/** What a button says of itself on hovering, with the key that does the same, as VS Code writes it: "Next (→)". */
export const withKey = (name: string, key: string) => `${name} (${key})`;

/** What the buttons beneath the ring show and do. */
export interface ControlParts {
	readonly paused: boolean;
	/** The first button begins this move anew; else it goes to the one before. */
	readonly restarts: boolean;
	/** Whether the step is played in its easier version; null where none is offered. */
	readonly easier: boolean | null;
	readonly control: (kind: PlayEvent['kind']) => void;
	readonly ease: () => void;
}

/** Previous, pause, next; the way out below them, where it stays, and the easier version of some moves. The keys are those of `KeysController`. */
export function playerControls({ paused, restarts, easier, control, ease }: ControlParts) {
	const back = restarts ? l10n.t('Begin this move again') : l10n.t('Go to the move before');
	const pause = paused ? l10n.t('Go on') : l10n.t('Pause');
	return html`<div class="controls">
			<vscode-button
				secondary
				title=${withKey(back, '←')}
				aria-keyshortcuts="ArrowLeft"
				@click=${() => control('previous')}
			>
				${restarts ? l10n.t('Restart') : l10n.t('Previous')}
			</vscode-button>
			<vscode-button
				class="pause"
				title=${withKey(pause, l10n.t('Space'))}
				aria-keyshortcuts="Space"
				@click=${() => control(paused ? 'resume' : 'pause')}
			>
				${pause}
			</vscode-button>
			<vscode-button
				secondary
				title=${withKey(l10n.t('Next'), '→')}
				aria-keyshortcuts="ArrowRight"
				@click=${() => control('next')}
			>
				${l10n.t('Next')}
			</vscode-button>
		</div>
		<div class="links">
			<button
				class="link"
				title=${withKey(l10n.t('End here'), 'Esc')}
				aria-keyshortcuts="Escape"
				@click=${() => control('finish')}
			>
				${l10n.t('End here')}
			</button>
			${
				easier === null
					? nothing
					: html`<button class="link" aria-pressed=${easier ? 'true' : 'false'} @click=${ease}>
							${easier ? checkMark : nothing}${l10n.t('Easier')}
						</button>`
			}
		</div>`;
}

/** The routine's own note on this step, and what to be careful about. */
export function notesOf(plan: Schedule, moment: PlayMoment) {
	const lines: readonly [string, string][] = [
		[l10n.t('In this routine'), noteOf(plan, moment)],
		[l10n.t('Caution'), moment.move.caution],
	];
	const shown = lines.filter(([, text]) => text !== '');
	return shown.length > 0
		? html`<dl class="quiet">
				${shown.map(
					([label, text]) =>
						html`<dt>${label}</dt>
							<dd>${capitalized(t(text))}</dd>`,
				)}
			</dl>`
		: nothing;
}
