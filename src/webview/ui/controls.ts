import { css } from 'lit';

/** A box to tick beside its label, on the label's first line. */
export const checkboxStyles = css`
	label {
		display: flex;
		gap: 12px;
		align-items: baseline;
		cursor: pointer;
	}
	input {
		flex: none;
		appearance: none;
		display: grid;
		place-items: center;
		width: 16px;
		height: 16px;
		margin: 0;
		position: relative;
		top: 3px;
		border: 1px solid var(--np-edge);
		border-radius: 3px;
		background: var(--np-back);
		cursor: pointer;
	}
	input:checked {
		border-color: var(--np-accent);
		background: var(--np-accent);
	}
	/* In the colour of the ground it shows on a ticked box alone, whose baseline stays that of an empty one. */
	input::before {
		content: '';
		width: 10px;
		height: 10px;
		background: var(--np-back);
		clip-path: polygon(0 55%, 15% 40%, 38% 63%, 84% 12%, 100% 26%, 40% 94%);
	}
	@media (forced-colors: active) {
		input {
			appearance: auto;
		}
	}
`;

/** The styles shared by all parts: focus, headings, links, quiet text, and text for screen readers alone. */
export const controls = css`
	:host {
		display: block;
	}
	*,
	*::before,
	*::after {
		box-sizing: border-box;
	}
	h1,
	h2,
	h3,
	p,
	ol,
	ul,
	dl,
	dd {
		margin: 0;
		padding: 0;
	}
	ol,
	ul {
		list-style: none;
	}
	h1 {
		font-size: var(--np-big);
		font-weight: 400;
		line-height: 1.25;
		text-wrap: balance;
	}
	h2 {
		font-size: 1rem;
		font-weight: 600;
	}
	button {
		font: inherit;
		color: inherit;
		background: none;
		border: 0;
		padding: 0;
		text-align: start;
		cursor: pointer;
	}
	:focus-visible {
		outline: 2px solid var(--np-focus);
		outline-offset: 2px;
	}
	.link {
		color: var(--vscode-textLink-foreground);
		min-height: 28px;
		padding: 2px 4px;
		margin: 0 -4px;
		border-radius: 4px;
	}
	.link:hover {
		color: var(--vscode-textLink-activeForeground);
		text-decoration: underline;
	}
	summary {
		min-height: 24px;
		padding-block: 4px;
	}
	.quiet {
		color: var(--np-quiet);
		font-size: var(--np-small);
	}
	.sr-only {
		position: absolute;
		width: 1px;
		height: 1px;
		overflow: hidden;
		clip-path: inset(50%);
		white-space: nowrap;
	}
	vscode-button {
		height: var(--np-control);
		border-radius: 4px;
	}
	vscode-button[secondary] {
		--vscode-button-border: var(--vscode-button-secondaryBorder, var(--np-edge));
	}
	/* The one focus ring is that of the element, as on everything else. */
	vscode-button::part(base) {
		outline: none;
	}
`;

/** What is chosen, toggled or typed in a row: lists, toggles and fields, of one height and one edge. */
export const chips = css`
	select,
	.field {
		height: var(--np-control);
	}
	select,
	.field,
	.chip {
		min-height: var(--np-control);
		box-sizing: border-box;
		border: 1px solid var(--np-edge);
		border-radius: 4px;
		background-color: var(--np-back);
		color: var(--np-text);
		font: inherit;
	}
	select {
		appearance: none;
		padding: 0 26px 0 10px;
		max-width: 160px;
		text-overflow: ellipsis;
		cursor: pointer;
		/* A chevron of two strokes in the colour of the text. */
		background-image:
			linear-gradient(to top right, transparent 42%, currentColor 43% 57%, transparent 58%),
			linear-gradient(to bottom right, transparent 42%, currentColor 43% 57%, transparent 58%);
		background-size: 5px 5px;
		background-position:
			right 13px center,
			right 9px center;
		background-repeat: no-repeat;
	}
	option {
		background-color: var(--vscode-dropdown-listBackground, var(--np-back));
		color: var(--np-text);
	}
	.field {
		min-width: 0;
		padding: 0 10px;
		background-color: var(--vscode-input-background, var(--np-back));
		color: var(--vscode-input-foreground, var(--np-text));
	}
	.field::placeholder {
		color: var(--np-placeholder);
		font-style: var(--np-placeholder-style, normal);
		opacity: 1;
	}
	.chip {
		padding: 0 12px;
	}
	select:hover,
	.chip:hover {
		background-color: var(--np-hover);
	}
	.chip[aria-pressed='true'] {
		background-color: var(--np-chosen);
		border-color: var(--np-accent);
		box-shadow: inset 0 0 0 1px var(--np-accent);
	}
`;
