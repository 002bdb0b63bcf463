import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { lineExamples } from '../../../content/running/runTexts.ts';
import { dayOfPlan, type Plan } from '../../../core/running/diary/plan.ts';
import { type Run, usualClock } from '../../../core/running/diary/run.ts';
import { planText } from '../../../core/running/line/lineText.ts';
import { parsePlan, type PlanDraft } from '../../../core/running/line/parseLine.ts';
import { load } from '../../../core/running/load/load.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { chips, controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { localDays, randomId } from '../../ui/browser.ts';
import { findingWords } from '../load/findingWords.ts';
import type { LineField } from '../shared/lineField.ts';
import '../shared/lineField.ts';
import { lineContext, planDraftWords, planReading } from '../shared/lineReading.ts';
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
		height: max(30px, 2.3rem);
		padding: 0 8px;
		font: inherit;
		color: var(--vscode-input-foreground, var(--np-text));
		background: var(--vscode-input-background, var(--np-back));
		border: 1px solid var(--np-strong-line);
		border-radius: 4px;
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

/** The plan of a run, in one line or in a small form; either shows which load rules it would break. */
export class PlanForm extends LitElement {
	static override styles = [controls, chips, planFormStyles];
	static override properties = {
		plan: { attribute: false },
		runs: { attribute: false },
		running: { attribute: false },
		primary: { attribute: false },
		fields: { state: true },
	};
	/** The plan that is being changed; null: a new one. */
	declare plan: Plan | null;
	declare runs: readonly Run[];
	declare running: RunningState;
	/** Planning is the main action here. */
	declare primary: boolean;
	/** The content of the small form; null: the line is shown. */
	declare fields: PlanFields | null;

	constructor() {
		super();
		this.plan = null;
		this.primary = false;
		this.fields = null;
	}

	/** Focuses the line. */
	async focusContent(): Promise<void> {
		await this.updateComplete;
		await this.renderRoot.querySelector<LineField>('posture-line')?.focusField();
	}

	override render() {
		return html`${this.fields ? this.form(this.fields) : this.line()}
			<p class="more">
				<button class="link" @click=${() => this.swap()}>
					${this.fields ? l10n.t('One line instead') : l10n.t('A small form instead')}
				</button>
				${
					this.plan
						? html`<button class="link" @click=${() => this.clear()}>
									${l10n.t('Remove the plan')}
								</button>
								<button class="link" @click=${() => this.leave()}>${l10n.t('Cancel')}</button>`
						: nothing
				}
				<span class="quiet">${l10n.t('The plan stays on this machine.')}</span>
			</p>`;
	}

	private line() {
		return html`<posture-line
			.label=${l10n.t('Plan a run in one line')}
			.example=${lineExamples.plan[this.running.units]}
			.action=${this.plan ? l10n.t('Change the plan') : l10n.t('Plan it')}
			.primary=${this.primary}
			.text=${this.plan ? planText(this.plan, lineContext(this)) : ''}
			.read=${(text: string) => planReading(text, this, (draft) => this.findingsFor(draft))}
			@submit=${({ detail }: CustomEvent<string>) => this.submitLine(detail)}
			@leave=${() => this.leave()}
		></posture-line>`;
	}

	/** The findings of the load if it was run as planned. */
	private findingsFor(draft: PlanDraft): readonly string[] {
		const { rulesOff: off } = this.running;
		const day = dayOfPlan(draft, localDays);
		return load(this.runs, day, { days: localDays, off, plan: draft })
			.findings.filter(({ level }) => level !== 'info')
			.map(findingWords);
	}

	private submitLine(text: string): void {
		const parsed = parsePlan(text, lineContext(this));
		if ('is' in parsed) {
			this.submit(parsed.is);
		}
	}

	private submit(draft: PlanDraft): void {
		host.post({ kind: 'setPlan', plan: { id: this.plan?.id ?? randomId(), ...draft } });
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
								...this.findingsFor(draft).map((line) => html`<p class="quiet">△ ${line}</p>`),
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
		this.fields = fieldsOf('is' in parsed ? parsed.is : this.plan, this.running.units, Date.now());
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<HTMLElement>('input')?.focus(),
		);
	}

	private clear(): void {
		if (this.plan) {
			host.post({ kind: 'clearPlan', plan: this.plan.id });
		}
		this.leave();
	}

	private leave(): void {
		this.fields = null;
		this.dispatchEvent(new Event('leave'));
	}
}

customElements.define('posture-plan', PlanForm);
