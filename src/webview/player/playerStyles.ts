import { css } from 'lit';

/** The player: the stage beside the words and controls, stacked where it is narrow. */
export const playerStyles = css`
	section {
		display: grid;
		grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
		gap: 40px;
	}
	posture-stage {
		/* Where nothing moves, start and end stand side by side and need less height. */
		--still: 300px;
		height: calc(var(--still) + var(--np-motion) * (max(360px, min(500px, 72vh)) - var(--still)));
		position: sticky;
		top: 16px;
	}
	.words {
		display: flex;
		flex-direction: column;
		gap: 16px;
	}
	.between {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 16px;
		justify-content: space-between;
		align-items: end;
	}
	posture-steps {
		margin-top: 6px;
	}
	h1 {
		margin-top: -10px;
		/* Room for two lines, or what is below would move from step to step. */
		min-height: 2.5em;
		align-content: end;
	}
	.mark {
		display: inline-block;
		padding: 1px 9px 2px;
		border: 1px solid var(--np-accent);
		border-radius: 999px;
		font-size: var(--np-small);
		font-weight: 400;
		vertical-align: middle;
	}
	.cue {
		font-size: 1.5rem;
		line-height: 1.35;
		min-height: 4.05em;
	}
	.progress {
		display: grid;
		grid-template-columns: 136px 1fr;
		gap: 24px;
		align-items: center;
	}
	.beat {
		font-size: 1.3rem;
		margin-bottom: 4px;
	}
	/* Of one width, which the longest word may need more of; the gap leaves room for the ring of the focus. */
	.controls {
		display: grid;
		grid-template-columns: repeat(3, minmax(max-content, 1fr));
		gap: 14px;
		max-width: 420px;
	}
	.links {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 24px;
		align-items: center;
	}
	.links .check {
		margin-inline-end: 6px;
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
	@media (max-height: 700px) {
		h1 {
			font-size: 1.5rem;
		}
	}
	@media (max-width: 640px) {
		section {
			grid-template-columns: minmax(0, 1fr);
			gap: 10px;
		}
		posture-stage {
			position: static;
			--still: 150px;
			height: calc(var(--still) + var(--np-motion) * (clamp(150px, 28vh, 320px) - var(--still)));
		}
		.words {
			gap: 8px;
		}
		h1 {
			font-size: 1.3rem;
			margin-top: -2px;
		}
		.cue {
			font-size: 1.15rem;
			min-height: 4.05em;
		}
		.progress {
			grid-template-columns: 92px 1fr;
			gap: 16px;
			--np-ring-number: 1.9rem;
		}
		.beat {
			font-size: 1.15rem;
			margin-bottom: 2px;
		}
		.controls {
			max-width: none;
			gap: 12px;
		}
	}
	@media (max-width: 480px) {
		dl {
			grid-template-columns: minmax(0, 1fr);
			gap: 0;
		}
		dd + dt {
			margin-top: 6px;
		}
	}
	/* Two lines hold the longest cue where the column is this wide. */
	@media (min-width: 440px) and (max-width: 640px) {
		.cue {
			min-height: 2.7em;
		}
	}
`;
