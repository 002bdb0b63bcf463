import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Plan } from '../../core/moves/plan.ts';
import type { Play, PlayEvent } from '../../core/moves/play.ts';
import { playAt, type Moment } from '../../core/moves/playing.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { controls } from '../shell/controls.ts';
import { focusOn } from '../shell/focus.ts';
import { capital, clock, say } from '../shell/words.ts';
import { beatOf, nextOf, titleOf } from './momentWords.ts';
import { playerStyles } from './playerStyles.ts';
import './ring.ts';
import './stepBar.ts';

/** Asks for a change of the routine being played. */
export type DriveEvent = CustomEvent<PlayEvent['kind']>;

/** A routine step by step. It draws the moment it is given; the page drives it. */
export class Player extends LitElement {
	static override styles = [controls, playerStyles];
	static override properties = {
		routine: { attribute: false },
		plan: { attribute: false },
		play: { attribute: false },
		now: { attribute: false },
	};
	declare routine: Routine;
	declare plan: Plan;
	declare play: Play;
	declare now: number;

	override firstUpdated() {
		void focusOn(this.renderRoot, '.pause');
	}

	override render() {
		const moment = playAt(this.plan, this.play, this.now);
		return moment ? this.scene(moment) : nothing;
	}

	private scene(moment: Moment) {
		const { segment, move, remaining, gone, left } = moment;
		const place = l10n.t('{0} of {1}', segment.step + 1, this.plan.steps.length);
		return html`<section>
			<div class="stage">
				<posture-ring
					.gone=${gone}
					.seconds=${Math.ceil(remaining / 1000)}
					?ready=${segment.kind !== 'work'}
				></posture-ring>
				<p class="beat">${this.play.since === null ? l10n.t('Paused') : beatOf(moment)}</p>
			</div>
			<div class="words">
				<div>
					<p class="quiet">${say(this.routine.name)} · ${place}</p>
					<h1>${titleOf(moment)}</h1>
				</div>
				<p class="cue">${say(move.cues[moment.cue] ?? move.cues[0])}</p>
				${this.controls()}
				<posture-steps .plan=${this.plan} .moment=${moment}></posture-steps>
				<p class="quiet between">
					<span>${nextOf(this.plan, moment)}</span>
					<span>${l10n.t('{0} left', clock(left + 999))}</span>
				</p>
				${this.aside(moment)}
			</div>
		</section>`;
	}

	private controls() {
		const paused = this.play.since === null;
		return html`<div class="controls">
			<vscode-button secondary @click=${() => this.drive('previous')}>
				${l10n.t('Previous')}
			</vscode-button>
			<vscode-button class="pause" @click=${() => this.drive(paused ? 'resume' : 'pause')}>
				${paused ? l10n.t('Go on') : l10n.t('Pause')}
			</vscode-button>
			<vscode-button secondary @click=${() => this.drive('next')}>${l10n.t('Next')}</vscode-button>
			<button class="link" @click=${() => this.drive('finish')}>${l10n.t('End here')}</button>
		</div>`;
	}

	/** What to be careful about, how to make it easier, and the routine's own note on this step. */
	private aside({ segment, move }: Moment) {
		const note = this.plan.steps[segment.step]?.step.note ?? '';
		const easier = 'easier' in move && typeof move.easier === 'string' ? move.easier : '';
		const lines: readonly [string, string][] = [
			[l10n.t('Here'), note],
			[l10n.t('Careful'), move.caution],
			[l10n.t('Easier'), easier],
		];
		const said = lines.filter(([, text]) => text !== '');
		return said.length > 0
			? html`<dl class="quiet">
					${said.map(
						([label, text]) =>
							html`<dt>${label}</dt>
								<dd>${capital(say(text))}</dd>`,
					)}
				</dl>`
			: nothing;
	}

	private drive(detail: PlayEvent['kind']): void {
		this.dispatchEvent(new CustomEvent('drive', { detail }));
	}
}

customElements.define('posture-player', Player);
