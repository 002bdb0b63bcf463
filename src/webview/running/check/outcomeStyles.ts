import { css } from 'lit';

/** The answer, in reading order; a warning is framed and marked, not only coloured. */
export const outcomeStyles = css`
	:host {
		display: grid;
		gap: 14px;
		justify-items: start;
	}
	h1:focus-visible {
		outline: none;
	}
	.now {
		font-size: 1.15rem;
		max-width: 34em;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 20px;
		align-items: center;
	}
	dl {
		width: 100%;
		display: grid;
		grid-template-columns: minmax(110px, max-content) minmax(0, 1fr);
		gap: 2px 20px;
		padding: 14px 0;
		border-block: 1px solid var(--np-line);
	}
	dt {
		grid-column: 1;
		color: var(--np-quiet);
		padding-top: 6px;
	}
	dd {
		grid-column: 2;
	}
	dt + dd {
		padding-top: 6px;
	}
	label .quiet {
		display: block;
	}
	.warning {
		width: 100%;
		padding: 20px 24px 22px;
		display: grid;
		gap: 12px;
		border: 2px solid var(--np-warn);
		border-inline-start-width: 8px;
		border-radius: var(--np-radius);
	}
	.emergency {
		border-color: var(--vscode-errorForeground);
	}
	.mark {
		display: inline-grid;
		place-items: center;
		width: 1.4em;
		height: 1.4em;
		margin-inline-end: 0.5em;
		border: 2px solid currentColor;
		border-radius: 50%;
		font-size: 0.8em;
		font-weight: 700;
	}
	@media (max-width: 480px) {
		dl {
			grid-template-columns: minmax(0, 1fr);
		}
		dd {
			grid-column: 1;
		}
		dt + dd {
			padding-top: 0;
		}
		.act vscode-button {
			flex: 1 1 100%;
		}
	}
`;
