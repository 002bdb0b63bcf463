import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Figure } from '../../core/figure/model/figure.ts';
import type { Move } from '../../core/moves/move.ts';
import { type Play, type PlayEvent, type PlayMoment, playMomentAt } from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import type { Schedule } from '../../core/moves/schedule.ts';
import { isTurn } from '../../core/running/program/intervalRoutine.ts';
import { moveFigure } from '../figure/loading.ts';
import { pageCatalogue } from '../moves/catalogue.ts';
import { controls } from '../ui/controls.ts';
import { toggleStyles } from '../ui/toggle.ts';
import { focusOn } from '../ui/browser.ts';
import { stopwatchText, t } from '../ui/words.ts';
import './finish.ts';
import { notesOf, playerControls, progress } from './playerControls.ts';
import { playerStyles } from './playerStyles.ts';
import type { Ring } from './ring.ts';
import { type Breath, cueOf, titleOf } from './session.ts';
import type { Sound } from './sound.ts';
import './soundMenu.ts';
import './stageView.ts';

/** Tipped forward by more than this (degrees, all bends of the trunk together), the eyes meet the floor. */
const FOLDED = 60;

/** Whether the trunk tips forward so far that the eyes meet the floor. */
function folds({ keyframes }: Figure): boolean {
	return keyframes.some(({ pose: { pelvis, lumbar, thorax, neck } }) => {
		const bends = [pelvis, lumbar, thorax, neck].map((bend) => bend?.[0] ?? 0);
		return bends.reduce((sum, bend) => sum + bend, 0) > FOLDED;
	});
}

/** Whether a move takes the eyes off the screen: folded, on the floor, facing a wall, or on the run. */
function outOfSight({ id, position }: Move): boolean {
	const figure = moveFigure(pageCatalogue.figureOf(id));
	return (
		isTurn(id) ||
		position === 'floor' ||
		position === 'wall' ||
		(figure !== undefined && folds(figure))
	);
}

/** Asks for a change of the routine that is played. */
export type ControlEvent = CustomEvent<PlayEvent['kind']>;

/**
 * A routine step by step. It draws the moment that it is given; the page controls it. The finish view
 * is loaded with it, since it follows.
 */
export class Player extends LitElement {
	static override styles = [controls, toggleStyles, playerStyles];
	static override properties = {
		routine: { attribute: false },
		plan: { attribute: false },
		play: { attribute: false },
		now: { attribute: false },
		sound: { attribute: false },
		wheelchair: { attribute: false },
		breath: { state: true },
		easier: { attribute: false },
	};
	declare routine: Routine;
	declare plan: Schedule;
	declare play: Play;
	declare now: number;
	declare sound: Sound;
	declare wheelchair: boolean;
	declare breath: Breath;
	/** Whether the step is played in its easier version; null where none is offered. */
	declare easier: boolean | null;
	private air = 0;
	private step: number | undefined;

	constructor() {
		super();
		this.breath = null;
	}

	override firstUpdated() {
		void focusOn(this.renderRoot, '.pause');
	}

	/** The breath that a step's figure showed does not hold for the next step. */
	override willUpdate() {
		const step = playMomentAt(this.plan, this.play, this.now)?.segment.step;
		if (step !== this.step) {
			this.step = step;
			this.breath = null;
		}
		this.sound.breath = this.breath;
	}

	override render() {
		const moment = playMomentAt(this.plan, this.play, this.now);
		return moment ? this.scene(moment) : nothing;
	}

	private scene(moment: PlayMoment) {
		const { segment, move, left } = moment;
		const place = l10n.t('{0} of {1}', segment.step + 1, this.plan.steps.length);
		const cue = move.cues[cueOf(moment, this.breath)] ?? move.cues[0];
		const paused = this.play.since === null;
		return html`<section>
			<posture-stage
				.plan=${this.plan}
				.play=${this.play}
				.moment=${moment}
				.wheelchair=${this.wheelchair}
				@air=${({ detail }: CustomEvent<number>) => this.breathe(detail)}
			></posture-stage>
			<div class="words">
				<div>
					<p class="quiet between">
						<span>${t(this.routine.name)} · ${place}</span>
						<span>${l10n.t('{0} left', stopwatchText(left + 999))}</span>
					</p>
					<posture-steps
						.plan=${this.plan}
						.play=${this.play}
						.now=${this.now}
						.moment=${moment}
					></posture-steps>
				</div>
				<h1>
					${titleOf(moment)}
					${this.easier ? html`<span class="mark">${l10n.t('Easier')}</span>` : nothing}
				</h1>
				<p class="cue">${t(cue)}</p>
				${progress(this.plan, moment, this.breath, paused)}
				${playerControls({
					paused,
					restarts: moment.restarts,
					easier: this.easier,
					control: (kind) => this.control(kind),
					ease: () => this.dispatchEvent(new Event('ease')),
				})}
				<posture-sound
					.sound=${this.sound}
					.offer=${segment.step === 0 && this.offersSound()}
				></posture-sound>
				${notesOf(this.plan, moment)}
			</div>
		</section>`;
	}

	/** Sound is offered where the eyes leave the screen, and to whoever liked it before. */
	private offersSound(): boolean {
		const { cues, voice } = this.sound;
		return !cues && (voice.on || this.plan.steps.some(({ move }) => outOfSight(move)));
	}

	/** The figure reports its breath at every frame; only a turn of it needs new words. */
	private breathe(air: number): void {
		this.renderRoot.querySelector<Ring>('posture-ring')?.breathe(air);
		if (Math.abs(air - this.air) > 0.001) {
			this.breath = air > this.air ? 'in' : 'out';
		}
		this.air = air;
	}

	private control(detail: PlayEvent['kind']): void {
		this.dispatchEvent(new CustomEvent('control', { detail }));
	}
}

customElements.define('posture-player', Player);
