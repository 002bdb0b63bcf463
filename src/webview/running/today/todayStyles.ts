import { css } from 'lit';

/** Today's card: the figure, the words, the actions; stacked where it is narrow. */
export const todayStyles = css`
	section {
		display: grid;
		grid-template-columns: auto minmax(0, 1fr) auto;
		gap: 8px 32px;
		align-items: center;
		padding-bottom: 24px;
		border-bottom: 1px solid var(--np-line);
	}
	posture-picture {
		width: 120px;
		height: 128px;
	}
	.text {
		grid-column: 2;
		display: grid;
		gap: 6px;
	}
	section:not(:has(posture-picture)) .text {
		grid-column: 1 / 3;
	}
	h1:focus-visible {
		outline: none;
	}
	.warned {
		padding: 16px 20px;
		border: 2px solid var(--np-warn);
		border-inline-start-width: 8px;
		border-radius: var(--np-radius);
	}
	.emergency {
		border-color: var(--vscode-errorForeground);
	}
	.act {
		display: grid;
		gap: 8px;
		justify-items: end;
	}
	.act > div {
		display: flex;
		flex-wrap: wrap;
		justify-content: flex-end;
		gap: 4px 20px;
	}
	.act vscode-button {
		min-width: 132px;
	}
	::slotted(*) {
		grid-column: 1 / -1;
		margin-top: 8px;
	}
	@media (max-width: 760px) {
		section {
			grid-template-columns: auto minmax(0, 1fr);
		}
		.act {
			grid-column: 1 / -1;
			grid-template-columns: auto minmax(0, 1fr);
			align-items: center;
		}
	}
	@media (max-width: 480px) {
		section {
			gap: 8px 14px;
		}
		posture-picture {
			width: 64px;
			height: 84px;
		}
		.act {
			grid-template-columns: minmax(0, 1fr);
			justify-items: stretch;
		}
		.act > div {
			justify-content: flex-start;
		}
	}
`;
