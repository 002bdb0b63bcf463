import { css, html, type TemplateResult } from 'lit';

/** The mark of what is on. */
export const checkMark: TemplateResult = html`<svg
	class="check"
	viewBox="0 0 12 12"
	aria-hidden="true"
>
	<path d="M2 6.5l2.7 2.7L10 3.5" fill="none" stroke="currentColor" stroke-width="1.6"></path>
</svg>`;

/** A box that is ticked where something is on, before its words, as VS Code draws one. */
export const toggleStyles = css`
	.check {
		width: 12px;
		height: 12px;
	}
	.toggle {
		display: inline-flex;
		align-items: center;
		gap: 8px;
		min-height: var(--np-control);
		padding: 0 6px 0 2px;
		border-radius: 4px;
	}
	.box {
		flex: none;
		display: grid;
		place-items: center;
		width: 18px;
		height: 18px;
		border: 1px solid var(--np-edge);
		border-radius: 3px;
		background: var(--np-back);
	}
	.toggle:hover .box {
		background: var(--np-hover);
	}
	[aria-checked='true'] .box {
		border-color: var(--np-accent);
		background: var(--np-chosen);
	}
	[aria-checked='false'] .check {
		visibility: hidden;
	}
`;

/** Something that is on or off. */
export function toggle(label: string, on: boolean, onToggle: () => void): TemplateResult {
	return html`<button
		class="toggle"
		role="checkbox"
		aria-checked=${on ? 'true' : 'false'}
		@click=${onToggle}
	>
		<span class="box">${checkMark}</span>${label}
	</button>`;
}
