import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { ToPage } from '../../core/protocol/messages.ts';
import type { Ask } from '../moves/ask.ts';
import { catalogue } from '../moves/catalogue.ts';
import { offerOf, offerOfMove, type Offer, type Person } from '../moves/fitting.ts';
import type { StartEvent } from '../moves/lead.ts';
import { leadingFit } from '../moves/leading.ts';
import type { Filter } from '../moves/search.ts';
import '../moves/stretchView.ts';
import type { StretchView } from '../moves/stretchView.ts';
import { KeysController } from '../player/keys.ts';
import { keptSession } from '../player/savedSession.ts';
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

/** The page: its header, the view of the moment, and what the host tells it. */
export class Shell extends LitElement {
	static override styles = [controls, shellStyles];
	static override properties = {
		person: { state: true },
		bout: { state: true },
		aside: { state: true },
		ask: { state: true },
	};
	/** Null until the host has set the page up: nothing is drawn before. */
	declare person: Person | null;
	declare bout: Bout | null;
	/** The library is shown while a routine waits. */
	declare aside: boolean;
	declare ask: Ask;
	private filter: Filter;
	private readonly session = new SessionController(this, () => this.remember());

	constructor() {
		super();
		this.person = null;
		this.bout = null;
		this.aside = false;
		const { filter, ask } = remembered(memory.read());
		this.filter = filter;
		this.ask = ask;
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
				catalogue.take(message.mine);
				this.session.sound.voice = message.voice;
				this.person = { body: message.body, likes: message.likes, done: message.done };
				this.session.restore(remembered(memory.read()).session);
				return;
			case 'body':
				return this.know({ body: message.body });
			case 'likes':
				return this.know({ likes: message.likes });
			case 'done':
				return this.know({ done: message.done });
			case 'mine':
				catalogue.take(message.mine);
				return this.know({});
			case 'voice':
				this.session.sound.voice = message.voice;
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
				return this.playCalled(message.routine);
			case 'playFit':
				return this.playFit();
		}
	}

	override render() {
		const { person } = this;
		if (!person) {
			return nothing;
		}
		const playing = this.aside
			? null
			: sessionView(this.session, person, {
					drive: (kind) => this.session.drive(kind),
					leave: () => this.leave(),
					again: () => this.again(),
				});
		return html`
			<header class=${playing ? 'playing' : ''}>
				<posture-tabs .chosen=${'stretch'}></posture-tabs>
				<posture-bout
					.bout=${this.bout}
					.running=${breakClock(this.session)}
					.body=${person.body}
				></posture-bout>
			</header>
			<main>${playing ?? this.stretch(person)}</main>
			<footer class="quiet">${l10n.t('General wellness information, not medical advice.')}</footer>
			<div role="status" class="heard">${this.session.spoken}</div>
		`;
	}

	private stretch(person: Person) {
		return html`
			${waiting(this.session, () => this.goOn())}
			<posture-stretch
				.person=${person}
				.filter=${this.filter}
				.ask=${this.ask}
				@start=${({ detail }: StartEvent) => this.play(detail)}
				@playMove=${({ detail }: CustomEvent<string>) => this.play(offerOfMove(detail))}
				@narrow=${({ detail }: CustomEvent<Filter>) => this.narrow(detail)}
				@ask=${({ detail }: CustomEvent<Ask>) => this.askFor(detail)}
			></posture-stretch>
		`;
	}

	/** Something that is known of the person has changed, or what they wrote has. */
	private know(part: Partial<Person>): void {
		if (this.person) {
			const { likes } = this.person;
			this.person = { ...this.person, likes: { ...likes }, ...part };
		}
	}

	private play({ routine }: Offer): void {
		if (this.session.start(routine, this.person?.body.seated ?? false)) {
			this.aside = false;
			window.scrollTo({ top: 0 });
		}
	}

	/** A routine by its id, as a keybinding or the menu asks for it. */
	private playCalled(id: string): void {
		const routine = catalogue.routineOf(id);
		const offer = routine && this.person && offerOf(routine, this.person);
		if (offer) {
			this.play(offer);
		}
	}

	private playFit(): void {
		if (this.person) {
			const wish = { seated: false, area: '', turn: 0 } as const;
			this.play(leadingFit(this.ask, this.person, wish).offer);
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
		const { current } = this.session;
		if (current) {
			this.play({ routine: current.routine, seconds: 0, leftOut: [] });
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

	private askFor(ask: Ask): void {
		this.ask = ask;
		this.remember();
	}

	private remember(): void {
		const { current, underWay } = this.session;
		const session = current && underWay ? keptSession(current) : null;
		memory.write({ session, filter: this.filter, ask: this.ask });
	}
}

customElements.define('next-posture-page', Shell);
