import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, LitElement, nothing } from 'lit';
import { chips, controls } from '../../ui/controls.ts';
import { sentences } from '../../ui/words.ts';
import type { LineReading } from './lineReading.ts';

/**
 * One line of text, read while it is typed. Enter or its button submits it (event `submit`, with the text),
 * Esc leaves (event `leave`). Where Enter alone does not do, it says what Tab leads to.
 */
export class LineField extends LitElement {
	static override styles = [
		controls,
		chips,
		css`
			div {
				display: flex;
				flex-wrap: wrap;
				gap: 8px;
			}
			input {
				flex: 1 1 200px;
			}
			p {
				margin-top: 6px;
				min-height: 1.45em;
			}
			.ways {
				margin: 4px 0 8px;
				gap: 6px 8px;
			}
			.ways .chip {
				padding-block: 4px;
				overflow-wrap: anywhere;
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
		unsent: { state: true },
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
	/** The text that was not submitted on Enter, whose choices are named; null: none. */
	declare private unsent: string | null;

	constructor() {
		super();
		this.text = '';
		this.unsent = null;
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
					class="field"
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
				${reading ? this.words(reading) : nothing}
			</p>
			${reading ? this.ways(reading) : nothing}
			${reading?.warnings.map((warning) => html`<p class="quiet warning">${warning}</p>`) ?? nothing}`;
	}

	/** The reading, and after Enter the choices that Tab leads to. */
	private words({ words, choices, other }: LineReading): string {
		const labels = [...choices, ...(other === null ? [] : [other])].map(({ label }) => label);
		const isUnsent = this.unsent === this.text && labels.length > 0;
		return isUnsent ? sentences([words, l10n.t('Press Tab for: {0}', labels.join(' | '))]) : words;
	}

	/** What the person chooses from where the line alone does not do. */
	private ways({ choices, other }: LineReading) {
		const elsewhere = () => {
			other?.act();
			this.text = '';
			void this.focusField();
		};
		const way = (label: string, act: () => void) =>
			html`<button class="chip" @click=${act}>${label}</button>`;
		return choices.length === 0 && other === null
			? nothing
			: html`<div class="ways" role="group" aria-label=${l10n.t('What is meant')}>
					${choices.map(({ label, line }) => way(label, () => this.choose(line)))}
					${other === null ? nothing : way(other.label, elsewhere)}
				</div>`;
	}

	/** Writes the line as it is meant, for the person to go on with. */
	private choose(line: string): void {
		this.text = line;
		void this.focusField();
	}

	private handleKey(event: KeyboardEvent): void {
		// An input method uses Enter to accept a word.
		if (event.key === 'Enter' && !event.isComposing) {
			event.preventDefault();
			this.submit();
		} else if (event.key === 'Tab' && !event.shiftKey && this.unsent === this.text) {
			const first = this.renderRoot.querySelector<HTMLElement>('.ways .chip');
			if (first) {
				event.preventDefault();
				first.focus();
			}
		} else if (event.key === 'Escape') {
			this.dispatchEvent(new Event('leave'));
		}
	}

	/** A line that cannot be submitted keeps the focus, with what is wrong below it and where its choices are. */
	private submit(): void {
		if (this.text.trim() !== '' && this.read(this.text).good) {
			this.dispatchEvent(new CustomEvent('submit', { detail: this.text }));
			return;
		}
		this.unsent = this.text;
		void this.focusField();
	}
}

customElements.define('posture-line', LineField);
