import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import { isKeyFor, isUnfocused } from '../../ui/browser.ts';
import { controls } from '../../ui/controls.ts';
import type { ChoiceOption } from '../../ui/segments.ts';

/** The person's answer: the value of an option. */
export type AnswerEvent = CustomEvent<string>;

/**
 * One question, which is in the slot, with one answer of several: a radio group in which arrows (and, where
 * the options are numbers, digits) choose, and Enter, Space or a click answer.
 */
export class Choice extends LitElement {
	static override styles = [
		controls,
		css`
			[role='radiogroup'] {
				display: grid;
				gap: 8px;
			}
			/* The words of the ends stand at the 0 and at the 10, also where the numbers take two rows. */
			.scale {
				display: grid;
				grid-template-columns: repeat(11, minmax(0, 1fr));
				gap: 6px;
			}
			.numbers {
				display: contents;
			}
			.least {
				grid-area: 2 / 1 / auto / 6;
			}
			.most {
				grid-area: 2 / 6 / auto / -1;
				text-align: end;
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
			@media (max-width: 440px) {
				.scale {
					grid-template-columns: repeat(6, minmax(0, 1fr));
				}
				.least {
					grid-area: 1 / 1 / auto / -1;
				}
				.most {
					grid-area: 4 / 1 / auto / 6;
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

	/** Focuses the chosen option; without one, the question: a ring around an answer would read as one that is given. */
	async focusChosen(): Promise<void> {
		await this.updateComplete;
		const chosen = this.renderRoot.querySelector<HTMLElement>('[aria-checked="true"]');
		(chosen ?? this.querySelector<HTMLElement>('h1'))?.focus();
	}

	override render() {
		const stop = this.value ?? this.options[0]?.value;
		const { ends } = this;
		return html`<slot></slot>
			<div class=${ends ? 'scale' : ''}>
				<div role="radiogroup" aria-label=${this.label} class=${ends ? 'numbers' : ''}>
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
					ends
						? html`<p class="least quiet" aria-hidden="true">${l10n.t('0: {0}', ends[0])}</p>
								<p class="most quiet" aria-hidden="true">${l10n.t('10: {0}', ends[1])}</p>`
						: ''
				}
			</div>
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

	/** Index of the option that is chosen, else of the one that has the focus; -1: neither. */
	private current(): number {
		const chosen = this.options.findIndex(({ value }) => value === this.value);
		const radios = [...this.renderRoot.querySelectorAll('[role="radio"]')];
		return chosen >= 0 ? chosen : radios.findIndex((radio) => radio.matches(':focus'));
	}

	/** Index of the option that a key means: a digit after 1 may be the second one of 10. */
	private target(key: string): number | null {
		const count = this.options.length;
		const last = count - 1;
		const now = this.current();
		// From the question itself the arrows lead to the first answer, or to the last.
		const [next, before] = now < 0 ? [0, last] : [(now + 1) % count, (now + last) % count];
		const step = {
			ArrowRight: next,
			ArrowDown: next,
			ArrowLeft: before,
			ArrowUp: before,
			Home: 0,
			End: last,
		}[key];
		if (step !== undefined) {
			return step;
		}
		if (!this.ends || !/^\d$/.test(key)) {
			return null;
		}
		return key === '0' && this.value === '1' ? last : Number(key);
	}
}

customElements.define('posture-choice', Choice);
