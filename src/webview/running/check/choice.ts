import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import { isKeyFor, isUnfocused } from '../../ui/browser.ts';
import { controls } from '../../ui/controls.ts';
import type { ChoiceOption } from '../../ui/segments.ts';

/** The person's answer: the value of an option. */
export type AnswerEvent = CustomEvent<string>;

/**
 * One question with one answer of several: a radio group in which arrows (and, where the options are
 * numbers, digits) choose, and Enter, Space or a click answer.
 */
export class Choice extends LitElement {
	static override styles = [
		controls,
		css`
			[role='radiogroup'] {
				display: grid;
				gap: 8px;
			}
			.numbers {
				grid-template-columns: repeat(11, minmax(0, 1fr));
				gap: 6px;
			}
			button {
				min-height: 40px;
				padding: 8px 14px;
				border: 1px solid var(--np-strong-line);
				border-radius: 6px;
			}
			.numbers button {
				padding: 0;
				text-align: center;
				font-size: 1.1rem;
			}
			button:hover {
				background: var(--np-hover);
			}
			[aria-checked='true'] {
				border-color: var(--np-accent);
				box-shadow: inset 0 0 0 2px var(--np-accent);
			}
			.ends {
				display: flex;
				justify-content: space-between;
				margin-top: 6px;
			}
			@media (max-width: 560px) {
				.numbers {
					grid-template-columns: repeat(6, minmax(0, 1fr));
				}
			}
		`,
	];
	static override properties = {
		label: { attribute: false },
		options: { attribute: false },
		value: { attribute: false },
		ends: { attribute: false },
	};
	declare label: string;
	declare options: readonly ChoiceOption[];
	/** Null as long as nothing is chosen. */
	declare value: string | null;
	/** Words for the two ends of a row of numbers; null: the options are words, one below the other. */
	declare ends: readonly [string, string] | null;

	private readonly onKey = (event: KeyboardEvent) => this.handleKey(event);

	override connectedCallback() {
		super.connectedCallback();
		window.addEventListener('keydown', this.onKey);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		window.removeEventListener('keydown', this.onKey);
	}

	/** Focuses the chosen option, else the first. */
	async focusChosen(): Promise<void> {
		await this.updateComplete;
		this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
	}

	override render() {
		const stop = this.value ?? this.options[0]?.value;
		return html`<div role="radiogroup" aria-label=${this.label} class=${this.ends ? 'numbers' : ''}>
				${this.options.map(
					({ value, label }) =>
						html`<button
							role="radio"
							aria-checked=${value === this.value ? 'true' : 'false'}
							tabindex=${value === stop ? 0 : -1}
							@click=${() => this.answer(value)}
						>
							${label}
						</button>`,
				)}
			</div>
			${
				this.ends
					? html`<p class="ends quiet" aria-hidden="true">
							<span>${l10n.t('0: {0}', this.ends[0])}</span>
							<span>${l10n.t('10: {0}', this.ends[1])}</span>
						</p>`
					: ''
			}
			<p class="quiet" role="status">${this.value === null ? '' : l10n.t('Enter goes on.')}</p>`;
	}

	private answer(detail: string): void {
		this.value = detail;
		this.dispatchEvent(new CustomEvent('answer', { detail }));
	}

	private handleKey(event: KeyboardEvent): void {
		const { key } = event;
		if (!isKeyFor(this, event)) {
			return;
		}
		if (event.repeat && key === 'Enter') {
			// A key held down answers one question, not the next as well.
			event.preventDefault();
			return;
		}
		if (key === 'Enter' && this.value !== null && isUnfocused(event)) {
			this.answer(this.value);
			return;
		}
		const at = this.target(key);
		const option = at === null ? undefined : this.options[at];
		if (option && at !== null) {
			event.preventDefault();
			this.value = option.value;
			this.renderRoot.querySelectorAll<HTMLElement>('[role="radio"]').item(at).focus();
		}
	}

	/** Index of the option that a key means: a digit after 1 may be the second one of 10. */
	private target(key: string): number | null {
		const last = this.options.length - 1;
		const now = this.options.findIndex(({ value }) => value === this.value);
		const start = Math.max(0, now);
		const step = {
			ArrowRight: start + 1,
			ArrowDown: start + 1,
			ArrowLeft: start - 1,
			ArrowUp: start - 1,
			Home: 0,
			End: last,
		}[key];
		if (step !== undefined) {
			return (step + last + 1) % (last + 1);
		}
		if (!this.ends || !/^\d$/.test(key)) {
			return null;
		}
		return key === '0' && this.value === '1' ? last : Number(key);
	}
}

customElements.define('posture-choice', Choice);
