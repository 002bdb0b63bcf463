import { css, LitElement, nothing } from 'lit';
import * as l10n from '@vscode/l10n';
import type { PageView, ToPage } from '../../core/protocol/messages.ts';
import type { WarmUp } from '../../core/running/plan/warmUp.ts';
import type { Offer, Person } from '../moves/fitting.ts';
import { calledFor } from '../moves/leading.ts';
import type { StretchView } from '../moves/stretchView.ts';
import { historyStore } from '../history/historyStore.ts';
import { KeysController } from '../player/keys.ts';
import { SessionController } from '../player/sessionController.ts';
import { pageImport } from '../running/import/pageImport.ts';
import { emptyRunTab, reduceRunTab, type RunTabState } from '../running/shared/runningState.ts';
import type { Bout } from '../timer/boutWords.ts';
import { controls } from '../ui/controls.ts';
import { reducePerson } from './pageState.ts';
import { scene, type SceneCallbacks } from './scene.ts';
import { type Tab, tabOf } from './tabs.ts';
import { UiState } from './uiState.ts';

/** The page's one column: tabs and the bout's line on top, the view, the standing line. */
const shellStyles = css`
	:host {
		max-width: var(--np-column);
		margin: 0 auto;
		padding: 20px 32px 28px;
	}
	header {
		display: flex;
		gap: 12px 32px;
		align-items: flex-end;
		justify-content: space-between;
		border-bottom: 1px solid var(--np-line);
		margin-bottom: 24px;
	}
	posture-tabs {
		margin-bottom: -1px;
	}
	posture-bout {
		flex: 0 1 300px;
		min-width: 0;
		padding-bottom: 8px;
	}
	.waiting {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 20px;
		align-items: center;
		justify-content: space-between;
		padding: 10px 16px;
		margin-bottom: 20px;
		border: 1px solid var(--np-accent);
		border-radius: var(--np-radius);
	}
	footer {
		margin-top: 40px;
	}
	@media (max-width: 480px) {
		:host {
			padding: 12px 16px 24px;
		}
		header {
			flex-direction: column-reverse;
			align-items: stretch;
			gap: 4px;
			margin-bottom: 16px;
		}
		posture-bout {
			flex: none;
		}
		/* The player tells its time itself, and has to fit on one screen with its controls. */
		.playing posture-bout {
			display: none;
		}
		.playing {
			margin-bottom: 10px;
		}
	}
`;

/** The page: its header, the view of the moment, and what the host tells it. */
export class Frame extends LitElement {
	static override styles = [controls, shellStyles];
	static override properties = {
		person: { state: true },
		bout: { state: true },
		minimized: { state: true },
		running: { state: true },
		wanted: { state: true },
	};
	/** Null until the host has set the page up: nothing is drawn before. */
	declare person: Person | null;
	declare bout: Bout | null;
	/** A tab is shown while a routine waits. */
	declare aside: boolean;
	declare running: RunTabState;
	/** The view that the host asked for, until it is shown. */
	declare wanted: { readonly view: PageView } | null;
	private readonly uiState = new UiState();
	private readonly session = new SessionController(this, () => this.uiState.save(this.session));

	private readonly callbacks: SceneCallbacks = {
		show: (tab) => this.show(tab),
		play: (offer) => this.play(offer),
		updateUi: (part) => this.wish(part),
		control: (kind) => this.session.control(kind),
		leave: () => this.leave(),
		again: (routine) => this.play({ routine, seconds: 0, leftOut: [] }),
		resume: () => this.resume(),
		followed: () => (this.wanted = null),
	};

	constructor() {
		super();
		this.person = null;
		this.bout = null;
		this.aside = false;
		this.running = emptyRunTab;
		this.wanted = null;
		this.addController(
			new KeysController(
				this.session,
				() => !this.aside,
				() => this.leave(),
			),
		);
		historyStore.addEventListener('look', () => this.uiState.save(this.session));
	}

	/** Takes in a message of the host. */
	handleMessage(message: ToPage): void {
		this.person = reducePerson(this.person, message);
		this.running = reduceRunTab(this.running, message);
		switch (message.kind) {
			case 'setup':
				l10n.config({ contents: { ...message.bundle } });
				this.session.sound.voice = message.voice;
				return this.session.restore(this.uiState.session);
			case 'voice':
				this.session.sound.voice = message.voice;
				return;
			case 'bout':
				this.bout = message;
				return historyStore.ticked();
			case 'open':
				this.wanted = message;
				return this.show(tabOf(message.view));
			case 'play':
			case 'playFit':
				return this.play(this.person && calledFor(message, this.uiState.ask, this.person));
			case 'playWarmUp':
				return void this.playWarmUp(message.warmUp);
			case 'body':
			case 'likes':
			case 'done':
			case 'mine':
			case 'runs':
			case 'running':
			case 'runsChanged':
				return;
			case 'runsTaken':
				return pageImport.take(message);
			case 'day':
			case 'days':
			case 'historyFailed':
				return historyStore.take(message);
		}
	}

	override render() {
		const { person, bout, running, wanted, aside, uiState: wishes, session } = this;
		return person
			? scene(
					{ person, bout, running, wanted, minimized: aside, uiState: wishes, session },
					this.callbacks,
				)
			: nothing;
	}

	/** Brings a tab to the front; a routine under way waits, paused. */
	private show(tab: Tab): void {
		this.session.control('pause');
		this.aside = this.session.underWay;
		if (!this.aside) {
			this.session.forget();
		}
		this.wish({ tab });
	}

	private play(offer: Offer | null): void {
		if (offer && this.session.start(offer.routine, this.person?.body.seated ?? false)) {
			this.aside = false;
			window.scrollTo({ top: 0 });
		}
	}

	/** What makes a warm-up longer or other is loaded with the first one. */
	private async playWarmUp(warmUp: WarmUp): Promise<void> {
		const { warmUpOffer } = await import('../running/around/offers.ts');
		this.play(this.person && warmUpOffer(warmUp, this.person));
	}

	/** From the finish view back to the stretches. */
	private leave(): void {
		this.session.forget();
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<StretchView>('posture-stretch')?.focusLead(),
		);
	}

	private resume(): void {
		this.aside = false;
		this.session.control('resume');
	}

	/** The person chose a tab, narrowed the library, or asks for another break. */
	private wish(part: Partial<Pick<UiState, 'tab' | 'filter' | 'ask'>>): void {
		Object.assign(this.uiState, part);
		this.uiState.save(this.session);
		this.requestUpdate();
	}
}

customElements.define('next-posture-page', Frame);
