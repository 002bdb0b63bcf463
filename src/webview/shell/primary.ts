import { css } from 'lit';

/**
 * The look of the editor's own buttons for the one that the first view has: the element itself is
 * loaded after that view.
 */
export const primary = css`
	.primary {
		min-height: 30px;
		padding: 0 13px;
		border: 1px solid var(--vscode-button-border, transparent);
		border-radius: 4px;
		background: var(--vscode-button-background);
		color: var(--vscode-button-foreground);
		text-align: center;
		white-space: nowrap;
	}
	.primary:hover,
	.primary:focus-visible {
		background: var(--vscode-button-hoverBackground);
	}
`;
