import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { planText } from '../../../core/running/lineText.ts';
import { load } from '../../../core/running/load.ts';
import type { LineContext } from '../../../core/running/parseRun.ts';
import { parsePlan, type PlanDraft } from '../../../core/running/parsePlan.ts';
import type { Plan } from '../../../core/running/plan.ts';
import { RUN_KINDS, type Run } from '../../../core/running/run.ts';
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
import { capital } from '../../shell/words.ts';
import { kindName } from '../runWords.ts';
import { dateText, draftOf, fieldsOf, type PlanFields } from './planFields.ts';
import { planWords, whenWords } from './planWords.ts';

/** A run to come, in one line or in a small form; either says what load rules it would meet. */
export class PlanForm extends LitElement {
	static override styles = [
		controls,
		chips,
		css`
			:host {
				max-width: 640px;
			}
			form {
				display: grid;
				grid-template-columns: repeat(auto-fit, minmax(9.6rem, 1fr));
				gap: 8px 12px;
				align-items: end;
				margin-bottom: 8px;
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
				color-scheme: inherit;
			}
			.more {
				display: flex;
				flex-wrap: wrap;
				gap: 4px 20px;
				align-items: center;
			}
		`,
	];
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
		const draft = draftOf(fields, this.running.units, Date.now());
		return html`<form
				@submit=${(event: Event) => {
					event.preventDefault();
					if (draft) {
						this.takeDraft(draft);
					}
				}}
			>
				${this.field('date', l10n.t('Day'), 'date', fields.date, { min: dateText(Date.now()) })}
				${this.field('time', l10n.t('Time'), 'time', fields.time)}
				${this.field(
					'distance',
					this.running.units === 'km' ? l10n.t('Distance, km') : l10n.t('Distance, miles'),
					'number',
					fields.distance,
					{ min: '0', step: 'any' },
				)}
				${this.field('minutes', l10n.t('or minutes'), 'number', fields.minutes, { min: '0' })}
				<label>
					<span class="quiet">${l10n.t('Kind')}</span>
					<select
						@change=${({ target }: { target: HTMLSelectElement }) => this.say({ kind: target.value })}
					>
						${RUN_KINDS.map(
							(kind) =>
								html`<option value=${kind} ?selected=${kind === fields.kind}>
									${capital(kindName(kind))}
								</option>`,
						)}
					</select>
				</label>
				<vscode-button
					?secondary=${!this.primary}
					?disabled=${!draft}
					@click=${() => draft && this.takeDraft(draft)}
				>
					${this.plan ? l10n.t('Change the plan') : l10n.t('Plan it')}
				</vscode-button>
			</form>
			<div role="status">
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

	private field(
		name: keyof PlanFields,
		label: string,
		type: string,
		value: string,
		{ min, step }: { readonly min?: string; readonly step?: string } = {},
	) {
		return html`<label>
			<span class="quiet">${label}</span>
			<input
				type=${type}
				min=${min ?? nothing}
				step=${step ?? nothing}
				.value=${value}
				@input=${({ target }: { target: HTMLInputElement }) => this.say({ [name]: target.value })}
			/>
		</label>`;
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
