import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, LitElement, nothing } from 'lit';
import { controls } from '../../ui/controls.ts';

/** What a line was read as. */
export interface Reading {
	/** In words; for a fault, what is wrong and what is allowed. */
	readonly words: string;
	/** It can be taken. */
	readonly good: boolean;
	/** What speaks against it without forbidding it. */
	readonly asides: readonly string[];
}

/** Says that the person wants the line taken as it stands. */
export type TakeEvent = CustomEvent<string>;

/** One line of text, read while it is typed; Enter or its button takes it, Esc leaves. */
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
			.aside::before {
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
	/** Its button is the one thing to do in its view. */
	declare primary: boolean;
	declare text: string;
	declare read: (text: string) => Reading;

	constructor() {
		super();
		this.text = '';
		this.primary = false;
	}

	/** Puts the keyboard into the field, at its end. */
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
					@keydown=${(event: KeyboardEvent) => this.key(event)}
				/>
				<vscode-button ?secondary=${!this.primary} @click=${() => this.take()}
					>${this.action}</vscode-button
				>
				<slot></slot>
			</div>
			<p id="reading" role="status" class="quiet ${reading && !reading.good ? 'fault' : ''}">
				${reading?.words ?? nothing}
			</p>
			${reading?.asides.map((aside) => html`<p class="quiet aside">${aside}</p>`) ?? nothing}`;
	}

	private key(event: KeyboardEvent): void {
		// An input method uses Enter to take a word.
		if (event.key === 'Enter' && !event.isComposing) {
			this.take();
		} else if (event.key === 'Escape') {
			this.dispatchEvent(new Event('leave'));
		}
	}

	/** A line that cannot be taken keeps the keyboard, with what is wrong beside it. */
	private take(): void {
		if (this.text.trim() !== '' && this.read(this.text).good) {
			this.dispatchEvent(new CustomEvent('take', { detail: this.text }));
		} else {
			void this.focusField();
		}
	}
}

customElements.define('posture-line', LineField);
