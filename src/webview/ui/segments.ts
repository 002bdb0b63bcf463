import { css, html, LitElement } from 'lit';
import { controls } from './controls.ts';

/** One option of several, with its words. */
export interface ChoiceOption {
	readonly value: string;
	readonly label: string;
}

/** A small group of options of which one is chosen; a radio group to the keyboard and to a screen reader. */
export class Segments extends LitElement {
	static override styles = [
		controls,
		css`
			div {
				display: flex;
				height: var(--np-control);
				border: 1px solid var(--np-edge);
				border-radius: 4px;
			}
			button {
				flex: 1 1 auto;
				padding: 0 12px;
				text-align: center;
				white-space: nowrap;
			}
			button:hover {
				background: var(--np-hover);
			}
			button + button {
				border-inline-start: 1px solid var(--np-line);
			}
			button:first-child {
				border-start-start-radius: 3px;
				border-end-start-radius: 3px;
			}
			button:last-child {
				border-start-end-radius: 3px;
				border-end-end-radius: 3px;
			}
			button:focus-visible {
				position: relative;
			}
			[aria-checked='true'] {
				background: var(--np-chosen);
				box-shadow: inset 0 -2px 0 var(--np-accent);
			}
			@media (max-width: 480px) {
				div {
					flex-wrap: wrap;
					height: auto;
				}
				button {
					min-width: 0;
					min-height: calc(var(--np-control) - 2px);
					padding: 0 7px;
					font-size: var(--np-small);
				}
			}
		`,
	];
	static override properties = {
		label: { attribute: false },
		options: { attribute: false },
		value: { attribute: false },
	};
	/** What the group is called, for a screen reader. */
	declare label: string;
	declare options: readonly ChoiceOption[];
	/** One of the options, or none where what is shown is none of them. */
	declare value: string;

	override render() {
		const chosen = this.options.some(({ value }) => value === this.value);
		const stop = chosen ? this.value : this.options[0]?.value;
		return html`<div
			role="radiogroup"
			aria-label=${this.label}
			@keydown=${(event: KeyboardEvent) => this.handleArrow(event)}
		>
			${this.options.map(
				({ value, label }) =>
					html`<button
						role="radio"
						aria-checked=${value === this.value ? 'true' : 'false'}
						tabindex=${value === stop ? 0 : -1}
						@click=${() => this.choose(value)}
					>
						${label}
					</button>`,
			)}
		</div>`;
	}

	private choose(detail: string): void {
		this.dispatchEvent(new CustomEvent('choose', { detail }));
	}

	/** Arrows move within the group, as in any group of radio buttons. */
	private handleArrow(event: KeyboardEvent): void {
		const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (by) {
			event.preventDefault();
			event.stopPropagation();
			const count = this.options.length;
			const now = this.options.findIndex(({ value }) => value === this.value);
			const at = now < 0 && by < 0 ? count - 1 : (now + by + count) % count;
			this.renderRoot.querySelectorAll<HTMLElement>('[role="radio"]').item(at).focus();
			this.choose(this.options[at]?.value ?? this.value);
		}
	}
}

customElements.define('posture-segments', Segments);
