import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Plan, PlanDraft } from '../../../core/running/diary/plan.ts';
import { type Run, usualClock } from '../../../core/running/diary/run.ts';
import { planText } from '../../../core/running/line/lineText.ts';
import { parsePlan } from '../../../core/running/line/parseLine.ts';
import {
	changedFrom,
	endedBefore,
	planOfDraft,
	seriesFrom,
} from '../../../core/running/plan/series.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { chips, controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { localDays, randomId } from '../../ui/browser.ts';
import '../../ui/segments.ts';
import type { LineField } from '../shared/lineField.ts';
import '../shared/lineField.ts';
import { exampleLine, lineContext, planDraftWords, planReading } from '../shared/lineReading.ts';
import { planWarnings } from './coming.ts';
import { draftOf, fieldsOf, type PlanFields, planFieldsForm } from './planFields.ts';

/** The plan: one line, or fields in a row that wraps. */
const planFormStyles = css`
	:host {
		max-width: 640px;
	}
	.form {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(9.6rem, 1fr));
		gap: 8px 12px;
		align-items: end;
		margin-bottom: 10px;
	}
	label {
		display: grid;
		gap: 2px;
	}
	input,
	select {
		width: 100%;
		max-width: none;
	}
	.days {
		grid-column: 1 / -1;
		display: flex;
		flex-wrap: wrap;
		gap: 4px 6px;
		align-items: center;
	}
	posture-segments {
		width: fit-content;
		max-width: 100%;
		margin-bottom: 8px;
	}
	.read {
		margin: 8px 0;
	}
	.more {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 20px;
		align-items: center;
	}
`;

/** Of a run that comes back: that one alone, or all from then on. */
const SCOPES = ['one', 'following'] as const;
type Scope = (typeof SCOPES)[number];

/**
 * The plan of a run, or of one that comes back, in one line or in a small form; either shows which load rules
 * it would break.
 */
export class PlanForm extends LitElement {
	static override styles = [controls, chips, planFormStyles];
	static override properties = {
		plan: { attribute: false },
		runs: { attribute: false },
		running: { attribute: false },
		primary: { attribute: false },
		closable: { attribute: false },
		fields: { state: true },
		scope: { state: true },
	};
	/** The plan that is being changed; null: a new one. */
	declare plan: Plan | null;
	declare runs: readonly Run[];
	declare running: RunningState;
	/** Planning is the main action here. */
	declare primary: boolean;
	/** It can be left without a plan. */
	declare closable: boolean;
	/** The content of the small form; null: the line is shown. */
	declare fields: PlanFields | null;
	declare scope: Scope;

	constructor() {
		super();
		this.plan = null;
		this.primary = false;
		this.closable = false;
		this.fields = null;
		this.scope = 'one';
	}

	/** Focuses the line. */
	async focusContent(): Promise<void> {
		await this.updateComplete;
		await this.renderRoot.querySelector<LineField>('posture-line')?.focusField();
	}

	override render() {
		return html`${this.series ? this.scopes() : nothing}
			${this.fields ? this.form(this.fields) : this.line()}
			<p class="more">
				<button class="link" @click=${() => this.swap()}>
					${this.fields ? l10n.t('One line instead') : l10n.t('A small form instead')}
				</button>
				${this.plan ? this.removal() : nothing}
				${
					this.plan || this.closable
						? html`<button class="link" @click=${() => this.leave()}>${l10n.t('Cancel')}</button>`
						: nothing
				}
				<span class="quiet">${l10n.t('The plan stays on this machine.')}</span>
			</p>`;
	}

	/** What the plan is a run of; null: of no series. */
	private get series() {
		return this.plan && seriesFrom(this.running.series, this.plan.id, localDays);
	}

	private scopes() {
		const labels: Readonly<Record<Scope, string>> = {
			one: l10n.t('Only this run'),
			following: l10n.t('This and all that follow'),
		};
		return html`<posture-segments
			.label=${l10n.t('What to change')}
			.options=${SCOPES.map((value) => ({ value, label: labels[value] }))}
			.value=${this.scope}
			@choose=${({ detail }: CustomEvent<Scope>) => this.choose(detail)}
		></posture-segments>`;
	}

	/** Begins anew with what the series is from here on, or with this run. */
	private choose(scope: Scope): void {
		this.scope = scope;
		if (this.fields) {
			this.fields = fieldsOf(this.edited, this.running.units, Date.now());
		}
	}

	/** What is being changed, as it would be planned. */
	private get edited(): PlanDraft | null {
		return (this.scope === 'following' && this.series?.draft) || this.plan;
	}

	private removal() {
		const label = !this.series
			? l10n.t('Remove the plan')
			: this.scope === 'one'
				? l10n.t('Skip this run')
				: l10n.t('Stop from here on');
		return html`<button class="link" @click=${() => this.clear()}>${label}</button>`;
	}

	private line() {
		const { edited } = this;
		return html`<posture-line
			.label=${l10n.t('Plan a run in one line')}
			.example=${exampleLine('plan', this)}
			.action=${this.plan ? l10n.t('Change the plan') : l10n.t('Plan it')}
			.primary=${this.primary}
			.text=${edited ? planText(edited, lineContext(this)) : ''}
			.read=${(text: string) => planReading(text, this, (draft) => this.warnings(draft))}
			@submit=${({ detail }: CustomEvent<string>) => this.submitLine(detail)}
			@leave=${() => this.leave()}
		></posture-line>`;
	}

	/** The plan that a draft makes, and what it was before: the line decides whether all that follow change. */
	private planned(draft: PlanDraft): { readonly plan: Plan; readonly before: Plan | null } {
		const { series, plan } = this;
		const { weekly } = draft;
		if (series && weekly) {
			const today = localDays.dayOf(Date.now());
			const changed = changedFrom(series.series, { ...draft, weekly }, today);
			return { plan: changed, before: series.series };
		}
		return { plan: planOfDraft(plan?.id ?? randomId(), draft), before: plan };
	}

	private warnings(draft: PlanDraft): readonly string[] {
		const { plan, before } = this.planned(draft);
		return planWarnings(plan, before, this);
	}

	private submitLine(text: string): void {
		const parsed = parsePlan(text, lineContext(this));
		if ('is' in parsed) {
			this.submit(parsed.is);
		}
	}

	private submit(draft: PlanDraft): void {
		host.post({ kind: 'setPlan', plan: this.planned(draft).plan });
		this.leave();
	}

	private form(fields: PlanFields) {
		const { units } = this.running;
		const draft = draftOf(fields, units, Date.now(), usualClock(this.runs, localDays));
		const submit = () => draft && this.submit(draft);
		return html`${planFieldsForm(fields, units, { change: (part) => this.change(part), submit })}
			<vscode-button ?secondary=${!this.primary} ?disabled=${!draft} @click=${submit}>
				${this.plan ? l10n.t('Change the plan') : l10n.t('Plan it')}
			</vscode-button>
			<div class="read" role="status">
				${
					draft
						? [
								html`<p class="quiet">${planDraftWords(draft, units)}</p>`,
								...this.warnings(draft).map((line) => html`<p class="quiet">△ ${line}</p>`),
							]
						: html`<p class="quiet">${l10n.t('A day to come, and a distance or minutes.')}</p>`
				}
			</div>`;
	}

	private change(part: Partial<PlanFields>): void {
		if (this.fields) {
			this.fields = { ...this.fields, ...part };
		}
	}

	/** Goes to the other form, with the content of this one in it. */
	private swap(): void {
		if (this.fields) {
			this.fields = null;
			void this.focusContent();
			return;
		}
		const text = this.renderRoot.querySelector<LineField>('posture-line')?.text ?? '';
		const parsed = parsePlan(text, lineContext(this));
		const draft = 'is' in parsed ? parsed.is : this.edited;
		this.fields = fieldsOf(draft, this.running.units, Date.now());
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<HTMLElement>('input')?.focus(),
		);
	}

	private clear(): void {
		const { plan, series, scope } = this;
		if (series && scope === 'following') {
			const { series: whole, day } = series;
			const rest = endedBefore(whole, day, localDays.dayOf(Date.now()), localDays);
			host.post(rest ? { kind: 'setPlan', plan: rest } : { kind: 'clearPlan', plan: whole.id });
		} else if (plan) {
			host.post({ kind: 'clearPlan', plan: plan.id });
		}
		this.leave();
	}

	private leave(): void {
		this.fields = null;
		this.scope = 'one';
		this.dispatchEvent(new Event('leave'));
	}
}

customElements.define('posture-plan', PlanForm);
