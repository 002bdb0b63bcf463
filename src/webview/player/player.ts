import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Plan } from '../../core/moves/plan.ts';
import type { Play, PlayEvent } from '../../core/moves/play.ts';
import { playAt, type Moment } from '../../core/moves/playing.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { catalogue } from '../moves/catalogue.ts';
import { controls } from '../shell/controls.ts';
import { focusOn } from '../shell/focus.ts';
import { clock, say } from '../shell/words.ts';
import { asideOf } from './aside.ts';
import { beatOf, easierOf, nextOf, ofWords, titleOf, type Breath } from './momentWords.ts';
import { outOfSight } from './outOfSight.ts';
import { countOf } from './pace.ts';
import { playerStyles } from './playerStyles.ts';
import './ring.ts';
import type { Ring } from './ring.ts';
import type { Sound } from './sound.ts';
import './soundMenu.ts';
import './stage.ts';
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
		sound: { attribute: false },
		wheels: { attribute: false },
		breath: { state: true },
		easier: { state: true },
	};
	declare routine: Routine;
	declare plan: Plan;
	declare play: Play;
	declare now: number;
	declare sound: Sound;
	declare wheels: boolean;
	declare breath: Breath;
	/** The step of which the easier version is shown. */
	declare easier: number | null;
	private air = 0;

	constructor() {
		super();
		this.breath = null;
		this.easier = null;
	}

	override firstUpdated() {
		void focusOn(this.renderRoot, '.pause');
	}

	override willUpdate(changed: PropertyValues<this>) {
		if (changed.has('play') && this.play.since === null) {
			this.breath = null;
		}
	}

	override render() {
		const moment = playAt(this.plan, this.play, this.now);
		return moment ? this.scene(moment) : nothing;
	}

	private scene(moment: Moment) {
		const { segment, move, left } = moment;
		const place = l10n.t('{0} of {1}', segment.step + 1, this.plan.steps.length);
		const easier = this.easier === segment.step ? easierOf(move) : '';
		return html`<section>
			<posture-stage
				.plan=${this.plan}
				.play=${this.play}
				.moment=${moment}
				.wheels=${this.wheels}
				@air=${({ detail }: CustomEvent<number>) => this.breathe(detail)}
			></posture-stage>
			<div class="words">
				<p class="quiet between">
					<span>${say(this.routine.name)} · ${place}</span>
					<span>${l10n.t('{0} left', clock(left + 999))}</span>
				</p>
				<h1>${titleOf(moment)}</h1>
				<p class="cue">${say(easier || (move.cues[moment.cue] ?? move.cues[0]))}</p>
				${this.pulse(moment)} ${this.controls(moment)}
				<posture-steps .plan=${this.plan} .moment=${moment}></posture-steps>
				<div class="between">
					<posture-sound
						.sound=${this.sound}
						.offer=${segment.step === 0 && this.wouldHear()}
					></posture-sound>
					<button class="link" @click=${() => this.drive('finish')}>${l10n.t('End here')}</button>
				</div>
				${asideOf(this.plan, moment)}
			</div>
		</section>`;
	}

	/** The ring that counts, and what to do in step with it. */
	private pulse(moment: Moment) {
		const { segment, move, remaining, gone } = moment;
		const count = countOf(this.plan, moment);
		const paused = this.play.since === null;
		return html`<div class="pulse">
			<posture-ring
				.gone=${gone}
				.figure=${count ?? Math.ceil(remaining / 1000)}
				.of=${ofWords(moment, count)}
				?ready=${segment.kind !== 'work'}
				?steady=${catalogue.pictureOf(move.id) !== undefined}
				?still=${paused}
			></posture-ring>
			<div>
				<p class="beat">${paused ? l10n.t('Paused') : beatOf(moment, this.breath)}</p>
				<p class="quiet">${nextOf(this.plan, moment)}</p>
			</div>
		</div>`;
	}

	private controls({ segment, move }: Moment) {
		const paused = this.play.since === null;
		const shown = this.easier === segment.step;
		return html`<div class="controls">
			<vscode-button secondary @click=${() => this.drive('previous')}>
				${l10n.t('Previous')}
			</vscode-button>
			<vscode-button class="pause" @click=${() => this.drive(paused ? 'resume' : 'pause')}>
				${paused ? l10n.t('Go on') : l10n.t('Pause')}
			</vscode-button>
			<vscode-button secondary @click=${() => this.drive('next')}>${l10n.t('Next')}</vscode-button>
			${
				easierOf(move)
					? html`<button
							class="link"
							aria-pressed=${shown ? 'true' : 'false'}
							@click=${() => (this.easier = shown ? null : segment.step)}
						>
							${l10n.t('Easier')}
						</button>`
					: nothing
			}
		</div>`;
	}

	/** Sound is offered where the eyes leave the screen, and to whoever liked it before. */
	private wouldHear(): boolean {
		const { cues, voice } = this.sound;
		return !cues && (voice.on || this.plan.steps.some(({ move }) => outOfSight(move)));
	}

	/** The figure tells its breath at every frame; only a turn of it needs new words. */
	private breathe(air: number): void {
		this.renderRoot.querySelector<Ring>('posture-ring')?.breathe(air);
		if (Math.abs(air - this.air) > 0.001) {
			this.breath = air > this.air ? 'in' : 'out';
		}
		this.air = air;
	}

	private drive(detail: PlayEvent['kind']): void {
		this.dispatchEvent(new CustomEvent('drive', { detail }));
	}
}

customElements.define('posture-player', Player);
