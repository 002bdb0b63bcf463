import * as l10n from '@vscode/l10n';
import { css, LitElement, nothing } from 'lit';
import type { PageView } from '../../core/protocol/app.ts';
import type { CheckMessage, ToPage } from '../../core/protocol/protocol.ts';
import type { WarmUp } from '../../core/running/plan/warmUp.ts';
import { historyStore } from '../history/historyStore.ts';
import { pageCatalogue } from '../moves/catalogue.ts';
import { requestedOffer } from '../moves/leadOffer.ts';
import { isOpenRoutine, type Offer, warmUpOffer } from '../moves/offer.ts';
import type { StretchView } from '../moves/stretchView.ts';
import { KeysController } from '../player/keys.ts';
import { SessionController } from '../player/sessionController.ts';
import { pageImport } from '../running/import/importing.ts';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { setHourCycle } from '../ui/words.ts';
import { layout, type PageCallbacks } from './layout.ts';
import { knownCheck, OtherPages, stopAfter } from './otherPages.ts';
import { type Effects, noData, type PageData, reducePageData, runEffect } from './pageData.ts';
import { type Tab, tabOf, type Tabs } from './tabs.ts';
import { UiState } from './uiState.ts';

/** The page's one column: tabs and the bout's line on top, the view, the line below. */
const shellStyles = css`
	:host {
		max-width: var(--np-column);
		margin: 0 auto;
		padding: 20px 32px 28px;
	}
	header {
		display: flex;
		gap: 0 32px;
		align-items: flex-end;
		justify-content: space-between;
		border-bottom: 1px solid var(--np-line);
		margin-bottom: 20px;
	}
	posture-tabs {
		flex: none;
		margin-bottom: -1px;
	}
	/* The second line of its words stands on the line of the tabs' names. */
	posture-bout {
		flex: 0 1 520px;
		min-width: 0;
		margin-bottom: 8px;
	}
	.waiting .link + .link {
		margin-inline-start: 16px;
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
			flex-direction: column;
			align-items: stretch;
			border: 0;
			margin-bottom: 8px;
		}
		posture-tabs {
			margin: 0;
			border-bottom: 1px solid var(--np-line);
		}
		posture-bout {
			flex: none;
			margin: 4px 0 0;
		}
	}
	/* Where it is low as well, the player needs the line of the timer for its controls; no tab moves. */
	@media (max-width: 480px) and (max-height: 560px) {
		.playing posture-bout {
			display: none;
		}
	}
`;

/** The page's element: holds what the host sent and what the person chose, and decides which view is shown. */
export class PageFrame extends LitElement {
	static override styles = [controls, shellStyles];
	static override properties = {
		data: { state: true },
		minimized: { state: true },
		requested: { state: true },
	};
	declare data: PageData;
	/** A tab is shown while a routine waits. */
	declare minimized: boolean;
	/** The view that the host asked for, until it is shown. */
	declare requested: { readonly view: PageView } | null;
	private readonly uiState = new UiState();
	private readonly otherPages = new OtherPages(
		() => knownCheck(this.data.running.running),
		(message) => host.post(message),
	);
	private readonly session = new SessionController(this, () => this.uiState.save(this.session));

	private readonly callbacks: PageCallbacks = {
		show: (tab) => this.show(tab),
		play: (offer) => this.play(offer),
		check: () => this.open('check'),
		checked: (message) => this.checked(message),
		updateUi: (part) => this.updateUi(part),
		control: (kind) => this.session.control(kind),
		ease: () => this.session.ease(),
		leave: () => this.leave(),
		again: (routine) => this.play({ routine, seconds: 0, leftOut: [] }),
		resume: () => this.resume(),
		end: () => this.end(),
		viewShown: () => (this.requested = null),
	};

	private readonly effects: Effects = {
		clock: ({ hourCycle }) => setHourCycle(hourCycle),
		setup: ({ mine, bundle, voice }) => {
			pageCatalogue.setCustom(mine);
			l10n.config({ contents: { ...bundle } });
			this.session.sound.voice = voice;
			this.session.restore(this.uiState.session);
			this.leaveClosed();
			this.otherPages.ask();
		},
		running: () => this.otherPages.introduce(),
		body: () => this.leaveClosed(),
		mine: ({ mine }) => pageCatalogue.setCustom(mine),
		voice: ({ voice }) => (this.session.sound.voice = voice),
		bout: () => historyStore.boutChanged(),
		open: ({ view }) => this.open(view),
		play: (message) => this.playRequested(message),
		playFit: (message) => this.playRequested(message),
		pausePlay: () => this.session.control('pause'),
		playWarmUp: ({ warmUp }) => this.playWarmUp(warmUp),
		runsTaken: (message) => pageImport.sliceSaved(message),
		day: (message) => historyStore.handleMessage(message),
		days: (message) => historyStore.handleMessage(message),
		historyFailed: (message) => historyStore.handleMessage(message),
	};

	constructor() {
		super();
		this.data = noData;
		this.minimized = false;
		this.requested = null;
		this.addController(
			new KeysController(
				this.session,
				() => !this.minimized,
				() => this.leave(),
			),
		);
		historyStore.addEventListener('shownDay', () => this.uiState.save(this.session));
	}

	/** Handles a message of the host. */
	handleMessage(message: ToPage): void {
		this.data = reducePageData(this.data, message);
		runEffect(this.effects, message);
	}

	override render() {
		const { requested, minimized, uiState, session } = this;
		const { hourCycle, person, bout, running } = this.data;
		// Nothing is drawn before the host has set the page up.
		return person
			? layout(
					{ hourCycle, person, bout, running, requested, minimized, uiState, session },
					this.callbacks,
				)
			: nothing;
	}

	/** Brings a tab to the front; a routine under way waits, paused. */
	private show(tab: Tab): void {
		this.session.control('pause');
		this.minimized = this.session.underWay;
		if (!this.minimized) {
			this.session.forget();
		}
		this.updateUi({ tab });
	}

	private open(view: PageView): void {
		this.requested = { view };
		this.show(tabOf(view));
	}

	/** Plays an offer; in the place of one that is closed, which may have been drawn before it was, stands help. */
	private play(offer: Offer | null): void {
		const { person } = this.data;
		if (
			person &&
			person.body.closed !== null &&
			!(offer && isOpenRoutine(offer.routine, person.body))
		) {
			this.show('stretch');
			this.focusStretches();
		} else if (person && offer && this.session.start(offer.routine, person)) {
			this.minimized = false;
			window.scrollTo({ top: 0 });
		}
	}

	/** A check of this page came to something, which holds before the host has answered. */
	private checked(message: CheckMessage): void {
		const { person, running } = this.data;
		this.otherPages.post(message);
		if (person) {
			const closed = stopAfter(message, running.running?.ticked ?? null);
			this.data = { ...this.data, person: { ...person, body: { ...person.body, closed } } };
			this.leaveClosed();
		}
	}

	/** Leaves a routine that is closed by now, wherever it is; help stands in its place. */
	private leaveClosed(): void {
		const { person } = this.data;
		const { current } = this.session;
		if (person && current && !isOpenRoutine(current.routine, person.body)) {
			this.session.control('finish');
			this.session.forget();
			if (!this.minimized) {
				this.show('stretch');
				this.focusStretches();
			}
			this.minimized = false;
		}
	}

	private playRequested(message: Parameters<typeof requestedOffer>[0]): void {
		const { person } = this.data;
		// It was asked for outside of the page: the tab in front has nothing to do with it.
		this.updateUi({ tab: 'stretch' });
		this.play(person && requestedOffer(message, this.uiState.ask, person));
	}

	private playWarmUp(warmUp: WarmUp): void {
		const { person } = this.data;
		this.play(person && warmUpOffer(warmUp, person));
	}

	/** From the finish view back to the stretches, or to the Run tab. */
	private leave(): void {
		this.session.forget();
		this.leaveHistory();
		this.focusStretches();
	}

	/** No routine belongs to the history: beside one, and after it, the stretches are in front. */
	private leaveHistory(): void {
		if (this.uiState.tab === 'history') {
			this.updateUi({ tab: 'stretch' });
		}
	}

	private focusStretches(): void {
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<StretchView>('posture-stretch')?.focusTop(),
		);
	}

	private resume(): void {
		this.minimized = false;
		this.leaveHistory();
		this.session.control('resume');
	}

	/** Ends the routine that waits above a tab. Its line goes, and what it had in focus: that is the tab's now. */
	private end(): void {
		this.session.control('finish');
		this.session.forget();
		this.minimized = false;
		this.renderRoot.querySelector<Tabs>('posture-tabs')?.focusChosen();
	}

	/** The person chose a tab, narrowed the library, or asks for another break: saved and drawn. */
	private updateUi(part: Partial<Pick<UiState, 'tab' | 'filter' | 'ask'>>): void {
		Object.assign(this.uiState, part);
		this.uiState.save(this.session);
		this.requestUpdate();
	}
}

customElements.define('next-posture-page', PageFrame);
