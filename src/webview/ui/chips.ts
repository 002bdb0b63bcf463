import { css } from 'lit';

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
