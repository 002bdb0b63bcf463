import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import { planText } from '../../../core/running/lineText.ts';
import { load } from '../../../core/running/load.ts';
import type { LineContext } from '../../../core/running/parseRun.ts';
import { parsePlan, type PlanDraft } from '../../../core/running/parsePlan.ts';
import type { Plan } from '../../../core/running/plan.ts';
import type { Run } from '../../../core/running/run.ts';
import type { Running } from '../../../core/running/running.ts';
import { chips } from '../../moves/chips.ts';
import { controls } from '../../shell/controls.ts';
import { host } from '../../shell/host.ts';
import { freshId } from '../freshId.ts';
import '../lineField.ts';
import type { LineField, Reading } from '../lineField.ts';
import { lineFaultWords } from '../lineWords.ts';
import { findingWords } from '../load/findingWords.ts';
import { localDays } from '../localDays.ts';
import { draftOf, fieldsOf, type PlanFields } from './planFields.ts';
import { planFormStyles } from './planFormStyles.ts';
import { planWords, whenWords } from './planWords.ts';
import { smallForm } from './smallForm.ts';

/** A run to come, in one line or in a small form; either says what load rules it would meet. */
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
	declare running: Running;
	/** Planning is the one thing to do here. */
	declare primary: boolean;
	/** What stands in the small form; null: the line is shown. */
	declare fields: PlanFields | null;

	constructor() {
		super();
		this.plan = null;
		this.primary = false;
		this.fields = null;
	}

	/** Puts the keyboard into the line. */
	async takeFocus(): Promise<void> {
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
			.example=${this.example}
			.action=${this.plan ? l10n.t('Change the plan') : l10n.t('Plan it')}
			.primary=${this.primary}
			.text=${this.plan ? planText(this.plan, this.context()) : ''}
			.read=${(text: string) => this.readLine(text)}
			@take=${({ detail }: CustomEvent<string>) => this.takeLine(detail)}
			@leave=${() => this.leave()}
		></posture-line>`;
	}

	private get example(): string {
		return this.running.units === 'km' ? 'today 18:00, 8 km, easy' : 'today 18:00, 5 mi, easy';
	}

	private context(): LineContext {
		return { now: Date.now(), days: localDays, units: this.running.units };
	}

	private readLine(text: string): Reading {
		const parsed = parsePlan(text, this.context());
		return 'fault' in parsed
			? { words: lineFaultWords(parsed.fault, this.example), good: false, asides: [] }
			: { words: this.words(parsed.is), good: true, asides: this.rulesMet(parsed.is) };
	}

	private words(draft: PlanDraft): string {
		const when = whenWords(draft, localDays.dayOf(Date.now()));
		return l10n.t('{0}: {1}', when, planWords({ id: '', ...draft }, this.running.units));
	}

	/** What the load would say if it was run as planned. */
	private rulesMet(draft: PlanDraft): readonly string[] {
		const { rulesOff: off } = this.running;
		const day = localDays.dayOf(draft.at);
		return load(this.runs, day, { days: localDays, off, plan: draft })
			.findings.filter(({ level }) => level !== 'info')
			.map(findingWords);
	}

	private takeLine(text: string): void {
		const parsed = parsePlan(text, this.context());
		if ('is' in parsed) {
			this.takeDraft(parsed.is);
		}
	}

	private takeDraft(draft: PlanDraft): void {
		host.say({ kind: 'setPlan', plan: { id: this.plan?.id ?? freshId(), ...draft } });
		this.leave();
	}

	private form(fields: PlanFields) {
		const { units } = this.running;
		const draft = draftOf(fields, units, Date.now());
		const take = () => draft && this.takeDraft(draft);
		return html`${smallForm(fields, units, { say: (part) => this.say(part), take })}
			<vscode-button ?secondary=${!this.primary} ?disabled=${!draft} @click=${take}>
				${this.plan ? l10n.t('Change the plan') : l10n.t('Plan it')}
			</vscode-button>
			<div class="read" role="status">
				${
					draft
						? [
								html`<p class="quiet">${this.words(draft)}</p>`,
								...this.rulesMet(draft).map((line) => html`<p class="quiet">△ ${line}</p>`),
							]
						: html`<p class="quiet">${l10n.t('A time to come, and a distance or minutes.')}</p>`
				}
			</div>`;
	}

	private say(part: Partial<PlanFields>): void {
		if (this.fields) {
			this.fields = { ...this.fields, ...part };
		}
	}

	/** What the one form holds stands in the other. */
	private swap(): void {
		if (this.fields) {
			this.fields = null;
			void this.takeFocus();
			return;
		}
		const text = this.renderRoot.querySelector<LineField>('posture-line')?.text ?? '';
		const parsed = parsePlan(text, this.context());
		this.fields = fieldsOf('is' in parsed ? parsed.is : this.plan, this.running.units, Date.now());
		void this.updateComplete.then(() =>
			this.renderRoot.querySelector<HTMLElement>('input')?.focus(),
		);
	}

	private clear(): void {
		if (this.plan) {
			host.say({ kind: 'clearPlan', plan: this.plan.id });
		}
		this.leave();
	}

	private leave(): void {
		this.fields = null;
		this.dispatchEvent(new Event('leave'));
	}
}

customElements.define('posture-plan', PlanForm);
