import * as l10n from '@vscode/l10n';
import { html, LitElement } from 'lit';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { runText } from '../../../core/running/line/lineText.ts';
import { amendRun } from '../../../core/running/line/amendRun.ts';
import { parseRun } from '../../../core/running/line/parseLine.ts';
import { controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { randomId } from '../../ui/browser.ts';
import type { LineField } from '../shared/lineField.ts';
import '../shared/lineField.ts';
import { exampleLine, lineContext, runReading } from '../shared/lineReading.ts';

/** A run in one line: a new one for the diary, or one that is being edited. */
export class LogLine extends LitElement {
	static override styles = [controls];
	static override properties = {
		running: { attribute: false },
		runs: { attribute: false },
		edited: { attribute: false },
		plan: { attribute: false },
	};
	declare running: RunningState;
	/** The latest first. */
	declare runs: readonly Run[];
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
			.example=${exampleLine('run', this)}
			.action=${edited ? l10n.t('Save') : l10n.t('Log')}
			.text=${edited ? runText(edited, lineContext(this)) : ''}
			.read=${(text: string) => runReading(this.parse(text), text, this, edited === null)}
			@submit=${({ detail }: CustomEvent<string>) => this.submit(detail)}
		>
			${
				edited
					? html`<button class="link" @click=${() => this.leave()}>${l10n.t('Cancel')}</button>`
					: ''
			}
		</posture-line>`;
	}

	private parse(text: string) {
		const { edited } = this;
		return edited ? amendRun(edited, text, lineContext(this)) : parseRun(text, lineContext(this));
	}

	private submit(text: string): void {
		const { edited, plan } = this;
		if (edited) {
			const amended = amendRun(edited, text, lineContext(this));
			if ('is' in amended) {
				host.post({ kind: 'editRun', run: amended.is });
				this.leave();
			}
			return;
		}
		const parsed = parseRun(text, lineContext(this));
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
