import { css } from 'lit';

/** The player: the stage beside the words and controls, stacked where it is narrow. */
export const playerStyles = css`
	section {
		display: grid;
		grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
		gap: 40px;
	}
	.stage {
		display: grid;
		place-items: center;
		align-content: center;
		gap: 22px;
		min-height: 440px;
		padding: 24px;
		border: 1px solid var(--np-line);
		border-radius: 10px;
		background: var(--np-card);
	}
	posture-ring {
		width: min(260px, 100%);
		--np-ring-number: 5rem;
	}
	.beat {
		font-size: 1.25rem;
		text-align: center;
	}
	.words {
		display: flex;
		flex-direction: column;
		gap: 18px;
	}
	h1 {
		margin-top: 4px;
	}
	.cue {
		font-size: 1.55rem;
		line-height: 1.35;
		min-height: 4.05em;
	}
	.controls {
		display: flex;
		flex-wrap: wrap;
		gap: 6px;
		align-items: center;
	}
	.controls vscode-button {
		min-width: 84px;
	}
	.controls .link {
		margin-inline-start: 10px;
	}
	.between {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 16px;
		justify-content: space-between;
	}
	dl {
		display: grid;
		grid-template-columns: auto 1fr;
		gap: 6px 14px;
		padding-top: 14px;
		border-top: 1px solid var(--np-line);
	}
	dt {
		color: var(--np-quiet);
	}
	@media (max-width: 640px) {
		section {
			grid-template-columns: minmax(0, 1fr);
			gap: 14px;
		}
		.stage {
			min-height: 0;
			grid-template-columns: auto 1fr;
			padding: 14px;
			gap: 16px;
		}
		posture-ring {
			width: 112px;
			--np-ring-number: 2.4rem;
		}
		.beat {
			text-align: start;
			font-size: 1.1rem;
		}
		.words {
			gap: 12px;
		}
		h1 {
			font-size: 1.45rem;
		}
		.cue {
			font-size: 1.25rem;
		}
		.controls vscode-button {
			flex: 1 1 70px;
			min-width: 0;
		}
		.controls .link {
			margin-inline-start: -4px;
		}
	}
`;
