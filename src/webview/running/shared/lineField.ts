import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, LitElement, nothing } from 'lit';
import { lineFaultTexts } from '../../../content/running/runTexts.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Units } from '../../../core/running/diary/units.ts';
import type { LineFault } from '../../../core/running/line/lineParts.ts';
import { distanceText } from '../../../core/running/line/lineText.ts';
import { controls } from '../../ui/controls.ts';

/** The line that logs a plan as it was planned, for the person to correct before it is submitted. */
export function runLineText({ at, km, minutes, kinds }: Plan, units: Units): string {
	const local = new Date(at);
	const clock = [local.getHours(), local.getMinutes()].map((part) => String(part).padStart(2, '0'));
	return [
		...(km === null ? [] : [distanceText(km, units)]),
		...(minutes === null ? [] : [`${minutes} min`]),
		...kinds,
		`at ${clock.join(':')}`,
	].join(' ');
}

/** Why a line could not be read, and what can be; `example` is a line that is right. */
export function lineFaultWords(fault: LineFault, example: string): string {
	return l10n.t(lineFaultTexts[fault.kind], 'text' in fault ? fault.text : '', example);
}

/** What the text of a line was read as. */
export interface LineReading {
	/** The reading in words; for a fault, what is wrong and what is allowed. */
	readonly words: string;
	/** Whether the line can be submitted. */
	readonly good: boolean;
	/** What speaks against it, but does not forbid it. */
	readonly warnings: readonly string[];
}

/**
 * One line of text, read while it is typed. Enter or its button submits it (event `submit`, with the text),
 * Esc leaves (event `leave`).
 */
export class LineField extends LitElement {
	static override styles = [
		controls,
		css`
			:host {
				--vscode-input-placeholderForeground: var(--np-quiet);
			}
			div {
				display: flex;
				flex-wrap: wrap;
				gap: 8px;
			}
			input {
				flex: 1 1 200px;
				min-width: 0;
				height: max(30px, 2.3rem);
				padding: 0 10px;
				font: inherit;
				color: var(--vscode-input-foreground, var(--np-text));
				background: var(--vscode-input-background, var(--np-back));
				border: 1px solid var(--np-strong-line);
				border-radius: 4px;
			}
			input::placeholder {
				color: var(--np-quiet);
				opacity: 1;
			}
			input:focus-visible {
				outline-offset: -1px;
			}
			p {
				margin-top: 6px;
				min-height: 1.45em;
			}
			.fault::before {
				content: '! ';
				font-weight: 700;
				color: var(--np-warn);
			}
			.warning::before {
				content: '△ ';
				color: var(--np-warn);
			}
		`,
	];
	static override properties = {
		label: { attribute: false },
		example: { attribute: false },
		action: { attribute: false },
		primary: { attribute: false },
		text: { attribute: false },
		read: { attribute: false },
	};
	declare label: string;
	declare example: string;
	/** What its button is called. */
	declare action: string;
	/** Its button is the main action of its view. */
	declare primary: boolean;
	declare text: string;
	declare read: (text: string) => LineReading;

	constructor() {
		super();
		this.text = '';
		this.primary = false;
	}

	/** Focuses the field, with the cursor at its end. */
	async focusField(): Promise<void> {
		await this.updateComplete;
		const input = this.renderRoot.querySelector('input');
		input?.focus();
		input?.setSelectionRange(input.value.length, input.value.length);
	}

	override render() {
		const reading = this.text.trim() === '' ? null : this.read(this.text);
		return html`<div>
				<input
					aria-label=${this.label}
					aria-describedby="reading"
					aria-invalid=${reading && !reading.good ? 'true' : 'false'}
					placeholder=${this.example}
					spellcheck="false"
					autocomplete="off"
					.value=${this.text}
					@input=${({ target }: { target: HTMLInputElement }) => (this.text = target.value)}
					@keydown=${(event: KeyboardEvent) => this.handleKey(event)}
				/>
				<vscode-button ?secondary=${!this.primary} @click=${() => this.submit()}
					>${this.action}</vscode-button
				>
				<slot></slot>
			</div>
			<p id="reading" role="status" class="quiet ${reading && !reading.good ? 'fault' : ''}">
				${reading?.words ?? nothing}
			</p>
			${reading?.warnings.map((warning) => html`<p class="quiet warning">${warning}</p>`) ?? nothing}`;
	}

	private handleKey(event: KeyboardEvent): void {
		// An input method uses Enter to accept a word.
		if (event.key === 'Enter' && !event.isComposing) {
			this.submit();
		} else if (event.key === 'Escape') {
			this.dispatchEvent(new Event('leave'));
		}
	}

	/** A line that cannot be submitted keeps the focus, with what is wrong below it. */
	private submit(): void {
		if (this.text.trim() !== '' && this.read(this.text).good) {
			this.dispatchEvent(new CustomEvent('submit', { detail: this.text }));
		} else {
			void this.focusField();
		}
	}
}

customElements.define('posture-line', LineField);
