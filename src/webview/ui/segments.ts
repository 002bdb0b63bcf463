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
				border: 1px solid var(--np-line);
				border-radius: 4px;
				overflow: hidden;
			}
			button {
				flex: 1 1 auto;
				min-height: 26px;
				padding: 0 12px;
				text-align: center;
				white-space: nowrap;
			}
			button:hover {
				background: var(--np-hover);
			}
			button:focus-visible {
				outline-offset: -2px;
			}
			[aria-checked='true'] {
				background: var(--np-hover);
				box-shadow: inset 0 -2px 0 var(--np-accent);
			}
			@media (max-width: 480px) {
				button {
					min-width: 0;
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
	declare value: string;

	override render() {
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
						tabindex=${value === this.value ? 0 : -1}
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
			const at = (now + by + count) % count;
			this.renderRoot.querySelectorAll<HTMLElement>('[role="radio"]').item(at).focus();
			this.choose(this.options[at]?.value ?? this.value);
		}
	}
}

customElements.define('posture-segments', Segments);
