import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { PageView } from '../../core/protocol/messages.ts';
import type { CheckContext } from '../../core/running/answers.ts';
import { checkContext, painOfWeek } from '../../core/running/checkContext.ts';
import type { CheckResult } from '../../core/running/checkResult.ts';
import { load } from '../../core/running/load.ts';
import type { LoadReport } from '../../core/running/loadReport.ts';
import type { Run } from '../../core/running/run.ts';
import { noRunning, type Running } from '../../core/running/running.ts';
import { verdict } from '../../core/running/verdict.ts';
import type { Offer, Person } from '../moves/fitting.ts';
import { controls } from '../shell/controls.ts';
import { host } from '../shell/host.ts';
import { dayCards } from './around/cards.ts';
import { gentleOffer, offerById } from './around/offers.ts';
import './around/routineRows.ts';
import './around/sheetView.ts';
import type { SheetView } from './around/sheetView.ts';
import './check/checkView.ts';
import type { CheckedEvent } from './check/checkView.ts';
import './diary/diaryView.ts';
import type { DiaryView } from './diary/diaryView.ts';
import { DropController } from './diary/dropping.ts';
import { ImportController } from './diary/importing.ts';
import { lastDays } from './diary/lastDays.ts';
import './diary/logLine.ts';
import type { LogLine } from './diary/logLine.ts';
import { undoLine } from './diary/importPanel.ts';
import { undoWords } from './diary/undoWords.ts';
import type { RunningKnown } from './known.ts';
import { localDays } from './localDays.ts';
import { runStyles } from './runStyles.ts';
import { ranText } from './diary/ranText.ts';
import './today/planForm.ts';
import type { PlanForm } from './today/planForm.ts';
import { checkOfToday, situation } from './today/situation.ts';
import './today/todayCard.ts';
import type { TodayCard, Wish } from './today/todayCard.ts';

/** What of the Run tab is shown; a check knows what it began with. */
type Part =
	| { readonly kind: 'today' }
	| { readonly kind: 'check'; readonly context: CheckContext }
	| { readonly kind: 'diary' }
	| { readonly kind: 'sheet'; readonly offer: Offer };

/** The Run tab: today's one verdict, the load and the last days; the check, the diary, a sheet. */
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
	declare known: RunningKnown;
	/** The view that the host asked for, until it is shown. */
	declare wanted: { readonly view: PageView } | null;
	declare view: Part;
	/** The plan form is open. */
	declare planning: boolean;
	private readonly importing = new ImportController(this);
	private readonly dropping = new DropController(this, (files) => this.take(files));
	private result: CheckResult | null = null;

	constructor() {
		super();
		this.view = { kind: 'today' };
		this.planning = false;
	}

	override connectedCallback() {
		super.connectedCallback();
		host.say({ kind: 'askRuns' });
	}

	private get running(): Running {
		return this.known.running ?? noRunning;
	}

	private get runs(): readonly Run[] {
		return this.known.runs ?? [];
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('known') && this.known.taken) {
			this.importing.take(this.known.taken);
		}
		if (changed.has('wanted') && this.wanted) {
			this.follow(this.wanted.view);
			this.dispatchEvent(new CustomEvent('followed', { bubbles: true, composed: true }));
		}
	}

	override render() {
		return html`${this.shown()}
		${this.dropping.over ? html`<p class="drop">${l10n.t('Drop to import')}</p>` : nothing}`;
	}

	private shown() {
		const { view } = this;
		switch (view.kind) {
			case 'today':
				return this.today();
			case 'check':
				return html`<posture-check
					.context=${view.context}
					.keeps=${this.running.keepsOutcomes}
					@checked=${({ detail }: CheckedEvent) => (this.result = detail)}
					@over=${() => this.check()}
					@leave=${() => this.toToday()}
					@done=${() => this.toToday()}
					@routine=${() => this.playOffered()}
				></posture-check>`;
			case 'diary':
				return html`<posture-diary
					.runs=${this.runs}
					.running=${this.running}
					.today=${localDays.dayOf(Date.now())}
					.importing=${this.importing}
					.stage=${this.importing.stage}
					@leave=${() => this.toToday()}
				></posture-diary>`;
			case 'sheet':
				return html`<posture-sheet
					.offer=${view.offer}
					@leave=${() => this.toToday()}
				></posture-sheet>`;
		}
	}

	private today() {
		const { running, runs, person } = this;
		const now = Date.now();
		const today = localDays.dayOf(now);
		const checked = checkOfToday(running.checks, today);
		const options = {
			days: localDays,
			off: running.rulesOff,
			pain: painOfWeek(running.checks, today, localDays),
		};
		const report = load(runs, today, options);
		const found = verdict(runs, today, {
			...options,
			check: checked && {
				...checked,
				asPlanned: checked.outcome === 'easy' && checked.score === 0,
			},
			plan: running.plans[0] ?? null,
			sittingMinutes: running.sittingMinutes,
			units: running.units,
		});
		const state = situation(found, running, checked, today, now);
		const unplanned = state.kind === 'open' && !state.outcome;
		return html`<posture-today
				.situation=${state}
				.verdict=${found}
				.checked=${checked}
				.running=${running}
				.person=${person}
				.today=${today}
				@wish=${({ detail }: CustomEvent<Wish>) => this.grant(detail)}
			>
				${
					unplanned || this.planning
						? html`<posture-plan
								.plan=${this.planning ? found.plan : null}
								.runs=${runs}
								.running=${running}
								@leave=${() => (this.planning = false)}
							></posture-plan>`
						: nothing
				}
			</posture-today>
			<div class="columns">
				${this.load(report)}
				<section aria-labelledby="days">
					<h2 id="days">${l10n.t('Last 7 days')}</h2>
					${lastDays(runs, running, report.longest30, today)}
					<posture-log-line
						.units=${running.units}
						.plan=${state.kind === 'after' ? state.plan : null}
					></posture-log-line>
					${undoLine(undoWords(running.undoable), () => host.say({ kind: 'undoRuns' }))}
					<p class="more">
						<button class="link" @click=${() => this.open('import')}>${l10n.t('Import…')}</button>
						<button class="link" @click=${() => this.open('title')}>
							${l10n.t('The whole diary')}
						</button>
					</p>
				</section>
			</div>
			${
				state.kind === 'warned'
					? nothing
					: html`<posture-routine-rows
							.person=${person}
							.running=${running}
							.today=${today}
							@takeAlong=${({ detail }: CustomEvent<Offer>) => this.takeAlong(detail)}
						></posture-routine-rows>`
			}
			${dayCards(person.body, new Date(now).getHours())}
			<p class="quiet privacy">
				${l10n.t('All of it stays on this machine; answers to the warning signs are never kept.')}
			</p>`;
	}

	/** The chart and what it is drawn with come after the first view. */
	private load(report: LoadReport) {
		void import('./load/loadView.ts');
		return html`<posture-load
			.report=${report}
			.runs=${this.runs}
			.running=${this.running}
		></posture-load>`;
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
				void this.updateComplete.then(() =>
					this.renderRoot.querySelector<PlanForm>('posture-plan')?.focusField(),
				);
				return;
			case 'log':
				void this.renderRoot.querySelector<LogLine>('posture-log-line')?.focusField(this.ran());
		}
	}

	/** The plan that is over, as the line of a run that went as planned. */
	private ran(): string {
		const [plan] = this.running.plans;
		return plan ? ranText(plan, this.running.units) : '';
	}

	private check(): void {
		const { running, runs, person } = this;
		this.view = { kind: 'check', context: checkContext(running, runs, person.body, Date.now()) };
	}

	private toToday(): void {
		const was = this.view.kind;
		this.view = { kind: 'today' };
		if (was !== 'today') {
			window.scrollTo({ top: 0 });
			void this.updateComplete.then(() =>
				this.renderRoot.querySelector<TodayCard>('posture-today')?.focusAction(),
			);
		}
	}

	private open(part: 'title' | 'import'): void {
		this.view = { kind: 'diary' };
		window.scrollTo({ top: 0 });
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<DiaryView>('posture-diary')?.focusPart(part),
		);
	}

	private take(files: readonly File[]): void {
		this.open('import');
		void this.importing.read(files, this.runs, this.running.units);
	}

	private takeAlong(offer: Offer): void {
		this.view = { kind: 'sheet', offer };
		window.scrollTo({ top: 0 });
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<SheetView>('posture-sheet')?.focusTitle(),
		);
	}

	/** Plays what the check offers. The gentle set opens here and nowhere else. */
	private playOffered(): void {
		const { result, person } = this;
		const gentle = result?.routine === 'sciatica-friendly';
		const offer = gentle
			? gentleOffer(person)
			: result?.routine && offerById(result.routine, person);
		if (offer) {
			this.toToday();
			this.dispatchEvent(
				new CustomEvent('start', { detail: offer, bubbles: true, composed: true }),
			);
		}
	}
}

customElements.define('posture-run', RunView);
