import * as l10n from '@vscode/l10n';
import { html, LitElement } from 'lit';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { Units } from '../../../core/running/diary/units.ts';
import { runText } from '../../../core/running/line/lineText.ts';
import { amendRun, type LineContext, parseRun } from '../../../core/running/line/parseLine.ts';
import { controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { localDays, randomId } from '../../ui/browser.ts';
import { lineFaultWords, type LineField, type LineReading } from '../shared/lineField.ts';
import { nearDayWords, runTimeText, runWords, timeText } from '../shared/runWords.ts';

/** A run in one line: a new one for the diary, or one that is being edited. */
export class LogLine extends LitElement {
	static override styles = [controls];
	static override properties = {
		units: { attribute: false },
		edited: { attribute: false },
		plan: { attribute: false },
	};
	declare units: Units;
	/** The run that is being edited; null: a new one. */
	declare edited: Run | null;
	/** The plan that a new run carries out, and ends. */
	declare plan: Plan | null;

	constructor() {
		super();
		this.edited = null;
		this.plan = null;
	}

	/** Focuses the line, with `prefill` in it if it is empty. */
	async focusContent(prefill = ''): Promise<void> {
		await this.updateComplete;
		const field = this.field();
		if (field) {
			field.text ||= prefill;
			await field.focusField();
		}
	}

	override render() {
		const { edited } = this;
		return html`<posture-line
			.label=${edited ? l10n.t('The run in one line') : l10n.t('Log a run in one line')}
			.example=${this.example}
			.action=${edited ? l10n.t('Save') : l10n.t('Log')}
			.text=${edited ? runText(edited, this.context()) : ''}
			.read=${(text: string) => this.read(text)}
			@submit=${({ detail }: CustomEvent<string>) => this.submit(detail)}
		>
			${
				edited
					? html`<button class="link" @click=${() => this.leave()}>${l10n.t('Cancel')}</button>`
					: ''
			}
		</posture-line>`;
	}

	private get example(): string {
		return this.units === 'km' ? '8.2km 45:10 hills' : '5.1mi 45:10 hills';
	}

	private context(): LineContext {
		return { now: Date.now(), days: localDays, units: this.units };
	}

	private read(text: string): LineReading {
		const parsed = parseRun(text, this.context());
		if ('fault' in parsed) {
			return { words: lineFaultWords(parsed.fault, this.example), good: false, warnings: [] };
		}
		const { start, km, seconds, pain, note } = parsed.is;
		const today = localDays.dayOf(Date.now());
		const words = [
			nearDayWords(localDays.dayOf(start), today),
			timeText(start),
			runWords(parsed.is, this.units),
			...(seconds !== null && km > 0 ? [runTimeText(seconds)] : []),
			...(pain === undefined ? [] : [l10n.t('pain {0}', pain)]),
			...(note ? [note] : []),
		];
		return { words: words.join(', '), good: true, warnings: [] };
	}

	private submit(text: string): void {
		const { edited, plan } = this;
		if (edited) {
			const amended = amendRun(edited, text, this.context());
			if ('is' in amended) {
				host.post({ kind: 'editRun', run: amended.is });
				this.leave();
			}
			return;
		}
		const parsed = parseRun(text, this.context());
		if ('is' in parsed) {
			const run = { id: randomId(), ...parsed.is };
			host.post({ kind: 'logRun', run, plan: plan?.id ?? null });
			const field = this.field();
			if (field) {
				field.text = '';
			}
		}
	}

	private field(): LineField | null {
		return this.renderRoot.querySelector('posture-line');
	}

	private leave(): void {
		this.dispatchEvent(new Event('leave'));
	}
}

customElements.define('posture-log-line', LogLine);
