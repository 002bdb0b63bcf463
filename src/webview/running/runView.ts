import { html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageView } from '../../core/protocol/messages.ts';
import type { CheckContext } from '../../core/running/check/answers.ts';
import { checkContext } from '../../core/running/check/checkContext.ts';
import type { Run } from '../../core/running/diary/run.ts';
import { emptyRunningState, type RunningState } from '../../core/running/runningState.ts';
import type { Offer, Person } from '../moves/fitting.ts';
import { controls } from '../ui/controls.ts';
import { keyDone } from '../ui/focus.ts';
import { host } from '../ui/host.ts';
import './around/sheetView.ts';
import { SessionCheck } from './check/sessionCheck.ts';
import type { CheckedEvent, WarnedEvent } from './check/checkView.ts';
import './check/checkView.ts';
import './diary/diaryView.ts';
import { DropController } from './import/dropping.ts';
import { pageImport } from './import/pageImport.ts';
import { ranText } from './shared/lineWords.ts';
import { localDays } from '../ui/localDays.ts';
import { runStyles } from './runStyles.ts';
import type { Wish } from './today/todayCard.ts';
import { todayPart } from './today/todayPart.ts';

/** What the page knows of the person's running. */
export interface RunTabState {
	/** Null until the host has sent it. */
	readonly running: RunningState | null;
	/** The diary, the latest run first; null until the host has sent it. */
	readonly runs: readonly Run[] | null;
}

/** A part of the tab that knows where in it the keyboard belongs. */
interface TakesFocus extends Element {
	takeFocus(at?: string): Promise<void>;
}

/** What of the Run tab is shown; a check knows what it began with. */
type Part =
	| { readonly kind: 'today' }
	| { readonly kind: 'check'; readonly context: CheckContext }
	| { readonly kind: 'diary' }
	| { readonly kind: 'sheet'; readonly offer: Offer };

/** The Run tab: today's one verdict with the load and the last days; the check, the diary, a sheet. */
export class RunView extends LitElement {
	static override styles = [controls, runStyles];
	static override properties = {
		person: { attribute: false },
		known: { attribute: false },
		wanted: { attribute: false },
		view: { state: true },
		planning: { state: true },
	};
	declare person: Person;
	declare known: RunTabState;
	/** The view that the host asked for, until it is shown. */
	declare wanted: { readonly view: PageView } | null;
	declare view: Part;
	/** The plan form is open. */
	declare planning: boolean;
	private readonly dropping = new DropController(this, (files) => this.take(files));
	private readonly checkedHere = new SessionCheck();

	constructor() {
		super();
		this.view = { kind: pageImport.stage ? 'diary' : 'today' };
		this.planning = false;
	}

	override connectedCallback() {
		super.connectedCallback();
		host.post({ kind: 'askRuns' });
	}

	private get running(): RunningState {
		return this.checkedHere.running(this.known.running ?? emptyRunningState);
	}

	private get runs(): readonly Run[] {
		return this.known.runs ?? [];
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('wanted') && this.wanted) {
			this.follow(this.wanted.view);
			this.dispatchEvent(new CustomEvent('followed', { bubbles: true, composed: true }));
		}
	}

	override render() {
		return html`${this.shown()} ${this.dropping.sign()}`;
	}

	private shown() {
		const { view, person, running, runs, planning } = this;
		switch (view.kind) {
			case 'today':
				return todayPart(
					{ person, running, runs, planning, now: Date.now() },
					{
						grant: (wish) => this.grant(wish),
						planned: () => this.planned(),
						open: (part) => this.open(part),
						takeAlong: (offer) => this.takeAlong(offer),
					},
				);
			case 'check':
				return keyed(
					view.context,
					html`<posture-check
						.context=${view.context}
						.keeps=${running.keepsOutcomes}
						.wheelchair=${person.body.wheelchair}
						@checked=${({ detail }: CheckedEvent) => this.checkedHere.checked(detail)}
						@warned=${({ detail }: WarnedEvent) => this.checkedHere.warn(detail)}
						@over=${() => this.check()}
						@leave=${() => this.toToday()}
						@done=${() => this.toToday()}
						@routine=${() => this.play(this.checkedHere.offered(person))}
						@gentle=${() => this.play(this.checkedHere.gentle(person))}
					></posture-check>`,
				);
			case 'diary':
				return html`<posture-diary
					.runs=${runs}
					.running=${running}
					.today=${localDays.dayOf(Date.now())}
					@leave=${() => this.leaveDiary()}
				></posture-diary>`;
			case 'sheet':
				return html`<posture-sheet
					.offer=${view.offer}
					.wheelchair=${person.body.wheelchair}
					@leave=${() => this.toToday()}
				></posture-sheet>`;
		}
	}

	private follow(view: PageView): void {
		switch (view) {
			case 'check':
				return this.check();
			case 'diary':
				return this.open('title');
			case 'import':
				return this.open('import');
			case 'plan':
				this.toToday();
				return this.grant('change');
			case 'run':
				return this.toToday();
			case 'library':
			case 'history':
		}
	}

	private grant(wish: Wish): void {
		switch (wish) {
			case 'check':
				return this.check();
			case 'change':
				this.planning = true;
				return this.focusOn('posture-plan');
			case 'log':
				return this.focusOn('posture-log-line', this.ran());
		}
	}

	/** The form to plan is left. */
	private planned(): void {
		this.planning = false;
		this.focusOn('posture-today');
	}

	/** The plan that is over, as the line of a run that went as planned. */
	private ran(): string {
		const [plan] = this.running.plans;
		return plan ? ranText(plan, this.running.units) : '';
	}

	private check(): void {
		const { running, runs, person } = this;
		const context = checkContext(running, runs, person.body, Date.now(), localDays);
		this.go({ kind: 'check', context });
	}

	private toToday(): void {
		if (this.view.kind !== 'today') {
			this.go({ kind: 'today' });
			this.focusOn('posture-today');
		}
	}

	private open(part: 'title' | 'import'): void {
		this.go({ kind: 'diary' });
		this.focusOn('posture-diary', part);
	}

	/** What became of an import has been read by then; one that goes on is there when one comes back. */
	private leaveDiary(): void {
		if (!pageImport.busy) {
			pageImport.close();
		}
		this.toToday();
	}

	private takeAlong(offer: Offer): void {
		this.go({ kind: 'sheet', offer });
		this.focusOn('posture-sheet');
	}

	private take(files: readonly File[]): void {
		this.open('import');
		void pageImport.read(files, this.runs, this.running.units);
	}

	/** Plays what the check offers. */
	private play(offer: Offer | null): void {
		if (offer) {
			this.go({ kind: 'today' });
			this.dispatchEvent(
				new CustomEvent('start', { detail: offer, bubbles: true, composed: true }),
			);
		}
	}

	private go(view: Part): void {
		this.view = view;
		window.scrollTo({ top: 0 });
	}

	/** The keyboard follows what is shown, once it is drawn. */
	private focusOn(name: string, at?: string): void {
		void this.updateComplete
			.then(keyDone)
			.then(() => this.renderRoot.querySelector<TakesFocus>(name)?.takeFocus(at));
	}
}

customElements.define('posture-run', RunView);
