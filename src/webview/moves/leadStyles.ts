import { css } from 'lit';

/** The lead: a panel with its steps in a row, stacked where it is narrow. */
export const leadStyles = css`
	section {
		border: 1px solid var(--np-line);
		border-radius: 10px;
		background: var(--np-card);
		padding: 24px 26px 26px;
	}
	header {
		display: flex;
		flex-wrap: wrap;
		gap: 16px 24px;
		align-items: center;
		justify-content: space-between;
	}
	header > div:first-child {
		flex: 1 1 300px;
	}
	header p {
		margin-top: 6px;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 20px;
		align-items: center;
	}
	.act vscode-button {
		min-width: 84px;
	}
	ol {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(136px, 1fr));
		gap: 18px 20px;
		margin-top: 26px;
		counter-reset: step;
	}
	li {
		border-top: 2px solid var(--np-line);
		padding-top: 10px;
		display: grid;
		grid-template-columns: 1.5em 1fr;
		align-content: start;
		gap: 3px 0;
		counter-increment: step;
	}
	li::before {
		content: counter(step);
		color: var(--np-quiet);
		font-variant-numeric: tabular-nums;
	}
	li .quiet {
		grid-column: 2;
	}
	@media (max-width: 480px) {
		section {
			padding: 18px;
		}
		ol {
			grid-template-columns: 1fr;
			gap: 10px;
		}
		.act {
			flex: 1 1 100%;
		}
	}
`;
