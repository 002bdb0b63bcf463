import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Body } from '../../core/moves/routine.ts';
import type { ToPage } from '../../core/protocol/messages.ts';
import type { StartEvent } from '../moves/lead.ts';
import type { Filter } from '../moves/search.ts';
import '../moves/stretchView.ts';
import { driveOf } from '../player/keys.ts';
import type { DriveEvent } from '../player/player.ts';
import { SessionController, type Session } from '../player/session.ts';
import { breakClock, countsAsBreak } from '../player/sessionWords.ts';
import '../sitting/boutLine.ts';
import type { Bout } from '../sitting/boutWords.ts';
import { controls } from './controls.ts';
import { memory } from './host.ts';
import { remembered } from './remembered.ts';
import { shellStyles } from './shellStyles.ts';
import './tabs.ts';
import { say } from './words.ts';

/** The page: its header, the view of the moment, and what the host tells it. */
export class Shell extends LitElement {
	static override styles = [controls, shellStyles];
	static override properties = {
		body: { state: true },
		bout: { state: true },
		aside: { state: true },
	};
	/** Null until the host has set the page up: nothing is drawn before. */
	declare body: Body | null;
	declare bout: Bout | null;
	/** The library is shown while a routine waits. */
	declare aside: boolean;
	private filter: Filter;
	private readonly session = new SessionController(this, () => this.remember());

	constructor() {
		super();
		this.body = null;
		this.bout = null;
		this.aside = false;
		this.filter = remembered(memory.read()).filter;
	}

	override connectedCallback() {
		super.connectedCallback();
		window.addEventListener('keydown', this.key);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		window.removeEventListener('keydown', this.key);
	}

	/** Takes in a message of the host. */
	take(message: ToPage): void {
		switch (message.kind) {
			case 'setup':
				l10n.config({ contents: { ...message.bundle } });
				this.body = message.body;
				this.session.restore(remembered(memory.read()).play);
				return;
			case 'body':
				this.body = message.body;
				return;
			case 'bout':
				this.bout = message;
				return;
			case 'open':
				if (this.session.underWay) {
					this.session.drive('pause');
				} else {
					this.session.forget();
				}
				this.aside = true;
				return;
			case 'play':
				this.play(message.routine, this.body?.seated ?? false);
		}
	}

	override render() {
		if (!this.body) {
			return nothing;
		}
		const { current, spoken } = this.session;
		return html`
			<header>
				<posture-tabs .chosen=${'stretch'}></posture-tabs>
				<posture-bout .bout=${this.bout} .running=${breakClock(this.session)}></posture-bout>
			</header>
			<main>
				${current && !this.aside ? this.player(current, this.body) : this.stretch(this.body)}
			</main>
			<footer class="quiet">${l10n.t('General wellness information, not medical advice.')}</footer>
			<div role="status" class="heard">${spoken}</div>
		`;
	}

	private stretch(body: Body) {
		const { current, underWay } = this.session;
		return html`
			${
				current && underWay
					? html`<div class="waiting">
							<span>${l10n.t('{0} is waiting for you.', say(current.routine.name))}</span>
							<button class="link" @click=${() => this.goOn()}>${l10n.t('Go on')}</button>
						</div>`
					: nothing
			}
			<posture-stretch
				.body=${body}
				.filter=${this.filter}
				@start=${({ detail }: StartEvent) => this.play(detail.routine, detail.seated)}
				@narrow=${({ detail }: CustomEvent<Filter>) => this.narrow(detail)}
			></posture-stretch>
		`;
	}

	private player({ routine, plan, play }: Session, body: Body) {
		void import('../player/views.ts');
		return play.ended === null
			? html`<posture-player
					.routine=${routine}
					.plan=${plan}
					.play=${play}
					.now=${this.session.now}
					@drive=${({ detail }: DriveEvent) => this.session.drive(detail)}
				></posture-player>`
			: html`<posture-finish
					.routine=${routine}
					.plan=${plan}
					.play=${play}
					.counts=${countsAsBreak({ routine, plan, play }, body)}
					@leave=${() => this.session.forget()}
					@again=${() => this.play(routine.id, play.seated)}
				></posture-finish>`;
	}

	private play(routine: string, seated: boolean): void {
		if (this.session.start(routine, seated)) {
			this.aside = false;
			window.scrollTo({ top: 0 });
		}
	}

	private goOn(): void {
		this.aside = false;
		this.session.drive('resume');
	}

	private narrow(filter: Filter): void {
		this.filter = filter;
		this.remember();
	}

	private remember(): void {
		const { current, underWay } = this.session;
		memory.write({ play: current && underWay ? current.play : null, filter: this.filter });
	}

	private key = (event: KeyboardEvent): void => {
		const { current, underWay } = this.session;
		if (!current || this.aside) {
			return;
		}
		const kind = driveOf(event, current.play.since === null);
		if (kind && underWay) {
			event.preventDefault();
			this.session.drive(kind);
		} else if (kind === 'finish') {
			this.session.forget();
		}
	};
}

customElements.define('next-posture-page', Shell);
