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
		width: 16px;
		height: 16px;
		margin: 0;
		position: relative;
		top: 3px;
		accent-color: var(--np-accent);
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
		height: max(30px, 2.3rem);
	}
	vscode-button:focus-visible {
		outline: none;
	}
`;

/** Small choices in a row: lists to choose from, and toggles. */
export const chips = css`
	select,
	.chip {
		min-height: 28px;
		box-sizing: border-box;
		border: 1px solid var(--np-line);
		border-radius: 4px;
		background: var(--np-back);
		color: var(--np-text);
		font: inherit;
	}
	select {
		padding: 0 4px 0 8px;
		max-width: 150px;
	}
	.chip {
		padding: 0 12px;
	}
	select:hover,
	.chip:hover {
		background: var(--np-hover);
	}
	.chip[aria-pressed='true'] {
		background: var(--np-hover);
		border-color: var(--np-accent);
		box-shadow: inset 0 0 0 1px var(--np-accent);
	}
`;
