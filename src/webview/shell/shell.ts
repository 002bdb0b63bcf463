import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Body } from '../../core/moves/body.ts';
import type { ToPage } from '../../core/protocol/messages.ts';
import type { StartEvent } from '../moves/lead.ts';
import type { Filter } from '../moves/search.ts';
import '../moves/stretchView.ts';
import type { StretchView } from '../moves/stretchView.ts';
import { KeysController } from '../player/keys.ts';
import { SessionController } from '../player/session.ts';
import { sessionView } from '../player/sessionView.ts';
import { breakClock } from '../player/sessionWords.ts';
import { waiting } from '../player/waiting.ts';
import '../sitting/boutLine.ts';
import type { Bout } from '../sitting/boutWords.ts';
import { controls } from './controls.ts';
import { memory } from './host.ts';
import { remembered } from './remembered.ts';
import { shellStyles } from './shellStyles.ts';
import './tabs.ts';

/** What Stretch Now plays: beside the desk, or its chair version for someone who stays seated. */
const QUICK_ROUTINE = 'stand-break';

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
		this.addController(
			new KeysController(
				this.session,
				() => !this.aside,
				() => this.leave(),
			),
		);
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
				this.session.drive('pause');
				this.aside = this.session.underWay;
				if (!this.aside) {
					this.session.forget();
				}
				return;
			case 'play':
				this.play(message.routine, this.body?.seated ?? false);
				return;
			case 'playFit':
				this.play(QUICK_ROUTINE, this.body?.seated ?? false);
		}
	}

	override render() {
		if (!this.body) {
			return nothing;
		}
		const playing = this.aside
			? null
			: sessionView(this.session, this.body, {
					drive: (kind) => this.session.drive(kind),
					leave: () => this.leave(),
					again: () => this.again(),
				});
		return html`
			<header>
				<posture-tabs .chosen=${'stretch'}></posture-tabs>
				<posture-bout .bout=${this.bout} .running=${breakClock(this.session)}></posture-bout>
			</header>
			<main>${playing ?? this.stretch(this.body)}</main>
			<footer class="quiet">${l10n.t('General wellness information, not medical advice.')}</footer>
			<div role="status" class="heard">${this.session.spoken}</div>
		`;
	}

	private stretch(body: Body) {
		return html`
			${waiting(this.session, () => this.goOn())}
			<posture-stretch
				.body=${body}
				.filter=${this.filter}
				@start=${({ detail }: StartEvent) => this.play(detail.routine, detail.seated)}
				@narrow=${({ detail }: CustomEvent<Filter>) => this.narrow(detail)}
			></posture-stretch>
		`;
	}

	private play(routine: string, seated: boolean): void {
		if (this.session.start(routine, seated)) {
			this.aside = false;
			window.scrollTo({ top: 0 });
		}
	}

	/** From the finish view back to the stretches. */
	private leave(): void {
		this.session.forget();
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<StretchView>('posture-stretch')?.focusLead(),
		);
	}

	private again(): void {
		const play = this.session.current?.play;
		if (play) {
			this.play(play.routine, play.seated);
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
}

customElements.define('next-posture-page', Shell);
