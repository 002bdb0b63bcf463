import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Instant } from '../../core/base/time.ts';
import type { PageView } from '../../core/protocol/app.ts';
import type { CheckContext } from '../../core/running/check/answers.ts';
import { withTick } from '../../core/running/check/checkContext.ts';
import type { Run } from '../../core/running/diary/run.ts';
import {
	emptyRunningState,
	type RunningData,
	type RunningState,
} from '../../core/running/runningState.ts';
import { isOpenRoutine, type Offer, type Person } from '../moves/offer.ts';
import { controls } from '../ui/controls.ts';
import { keyDone, localDays } from '../ui/browser.ts';
import { host } from '../ui/host.ts';
import './around/sheetView.ts';
import type { CheckedEvent, WarnedEvent } from './check/checkView.ts';
import './check/checkView.ts';
import { SessionCheck } from './check/sessionCheck.ts';
import './diary/diaryView.ts';
import { DropController } from './import/dropping.ts';
import { pageImport } from './import/importing.ts';
import { runStyles } from './runStyles.ts';
import { runLineText } from './shared/lineReading.ts';
import type { CardAction } from './today/todayCard.ts';
import { isPlannedFor } from './today/situation.ts';
import { ranOn, todayPart } from './today/todayPart.ts';

/** A part of the tab that knows which of its elements to focus; `at` names another place than the first. */
interface FocusTarget extends Element {
	focusContent(at?: string): Promise<void>;
}

/** The part of the tab that is shown. A check keeps the context in which it began; null: it waits for the host. */
type Part =
	| { readonly kind: 'today' }
	| { readonly kind: 'check'; readonly context: CheckContext | null }
	| { readonly kind: 'diary' }
	/** `save`: which request for a calendar it answers; 0: none. */
	| { readonly kind: 'program'; readonly save: number }
	| { readonly kind: 'sheet'; readonly offer: Offer };

/** When what could be undone was done as the tab was left: it is not offered on return. */
let leftUndo: Instant | null = null;

/** The Run tab: today's one verdict with the load and the last days; the check, the diary, a sheet. */
export class RunView extends LitElement {
	static override styles = [controls, runStyles];
	static override properties = {
		person: { attribute: false },
		data: { attribute: false },
		requested: { attribute: false },
		view: { state: true },
		planning: { state: true },
	};
	declare person: Person;
	declare data: RunningData;
	/** The view that the host asked for, until it is shown. */
	declare requested: { readonly view: PageView } | null;
	declare view: Part;
	/** The plan form is open. */
	declare planning: boolean;
	private readonly dropping = new DropController(this, (files) => this.importFiles(files));
	private readonly sessionCheck = new SessionCheck();
	/** Requests for a calendar so far. */
	private saves = 0;

	constructor() {
		super();
		this.view = { kind: pageImport.stage ? 'diary' : 'today' };
		this.planning = false;
	}

	override connectedCallback() {
		super.connectedCallback();
		host.post({ kind: 'askRuns' });
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		leftUndo = this.data.running?.undoable?.at ?? leftUndo;
	}

	private get running(): RunningState {
		const today = localDays.dayOf(Date.now());
		const running = this.sessionCheck.running(this.data.running ?? emptyRunningState, today);
		return running.undoable?.at === leftUndo ? { ...running, undoable: null } : running;
	}

	private get runs(): readonly Run[] {
		return this.data.runs ?? [];
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('requested') && this.requested) {
			this.follow(this.requested.view);
			this.dispatchEvent(new CustomEvent('viewShown', { bubbles: true, composed: true }));
		}
		if (this.view.kind === 'check' && this.view.context === null) {
			this.check();
		}
		if (this.view.kind === 'sheet' && !isOpenRoutine(this.view.offer.routine, this.person.body)) {
			this.show({ kind: 'today' });
		}
	}

	override render() {
		return html`${this.shown()} ${this.dropping.sign()}`;
	}

	private shown() {
		const { view, person, running, runs, planning } = this;
		const today = localDays.dayOf(Date.now());
		switch (view.kind) {
			case 'today':
				return todayPart(
					{ person, running, runs, planning, now: Date.now() },
					{
						act: (action) => this.act(action),
						planned: () => this.planned(),
						open: (part) => this.open(part),
						openSheet: (offer) => this.openSheet(offer),
						openProgram: () => void this.toProgram(),
					},
				);
			case 'check':
				return view.context === null
					? nothing
					: keyed(
							view.context,
							html`<posture-check
								.context=${withTick(view.context, running.ticked)}
								.keeps=${running.keepsOutcomes}
								.wheelchair=${person.body.wheelchair}
								.ranToday=${ranOn(today, runs) !== null}
								.hasPlan=${isPlannedFor(today, running)}
								@checked=${({ detail }: CheckedEvent) => this.sessionCheck.checked(detail)}
								@warned=${({ detail }: WarnedEvent) => this.sessionCheck.warn(detail)}
								@over=${() => this.check()}
								@leave=${() => this.toToday()}
								@done=${() => this.toToday()}
								@routine=${() => this.play(this.sessionCheck.offered(person))}
								@gentle=${() => this.play(this.sessionCheck.gentle(person))}
							></posture-check>`,
						);
			case 'diary':
				return html`<posture-diary
					.runs=${runs}
					.running=${running}
					.today=${today}
					@leave=${() => this.leaveDiary()}
				></posture-diary>`;
			case 'program':
				// Few make one: it is loaded when it is asked for.
				void import('./program/programView.ts');
				return html`<posture-program
					.person=${person}
					.runs=${runs}
					.running=${running}
					.today=${today}
					.save=${view.save}
					@leave=${() => this.toToday()}
					@diary=${() => this.open('title')}
				></posture-program>`;
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
				return this.act('change');
			case 'program':
				return void this.toProgram();
			case 'calendar':
				return void this.toProgram(++this.saves);
			case 'run':
				return this.toToday();
			case 'library':
			case 'history':
		}
	}

	private act(action: CardAction): void {
		switch (action) {
			case 'check':
				return this.check();
			case 'change':
				this.planning = true;
				return this.focusOn('posture-plan');
			case 'log':
				return this.focusOn('posture-log-line', this.plannedRunText());
		}
	}

	/** The person left the form to plan. */
	private planned(): void {
		this.planning = false;
		this.focusOn('posture-today');
	}

	/** The plan that is over, as the line of a run that went as planned. */
	private plannedRunText(): string {
		const [plan] = this.running.plans;
		return plan ? runLineText(plan, this.running.units) : '';
	}

	private check(): void {
		const context = this.sessionCheck.begin(this.data, this.person, Date.now());
		this.show({ kind: 'check', context });
	}

	private toToday(): void {
		if (this.view.kind !== 'today') {
			this.show({ kind: 'today' });
			this.focusOn('posture-today');
		}
	}

	private async toProgram(save = 0): Promise<void> {
		this.show({ kind: 'program', save });
		await import('./program/programView.ts');
		this.focusOn('posture-program');
	}

	private open(part: 'title' | 'import'): void {
		this.show({ kind: 'diary' });
		this.focusOn('posture-diary', part);
	}

	/** The outcome of an import has been read by now; an import under way goes on and is there on return. */
	private leaveDiary(): void {
		if (!pageImport.busy) {
			pageImport.close();
		}
		this.toToday();
	}

	private openSheet(offer: Offer): void {
		this.show({ kind: 'sheet', offer });
		this.focusOn('posture-sheet');
	}

	private importFiles(files: readonly File[]): void {
		this.open('import');
		void pageImport.read(files, this.runs, this.running.units);
	}

	/** Plays what the check offers. */
	private play(offer: Offer | null): void {
		if (offer) {
			this.show({ kind: 'today' });
			this.dispatchEvent(
				new CustomEvent('start', { detail: offer, bubbles: true, composed: true }),
			);
		}
	}

	private show(view: Part): void {
		this.view = view;
		window.scrollTo({ top: 0 });
	}

	/** Focuses what is shown, once it is drawn. */
	private focusOn(name: string, at?: string): void {
		void this.updateComplete
			.then(keyDone)
			.then(() => this.renderRoot.querySelector<FocusTarget>(name)?.focusContent(at));
	}
}

customElements.define('posture-run', RunView);
