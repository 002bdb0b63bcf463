import { css } from 'lit';

/** The page's one column: tabs and the bout's line on top, the view, the standing line. */
export const shellStyles = css`
	:host {
		max-width: var(--np-column);
		margin: 0 auto;
		padding: 20px 32px 28px;
	}
	header {
		display: flex;
		gap: 12px 32px;
		align-items: flex-end;
		justify-content: space-between;
		border-bottom: 1px solid var(--np-line);
		margin-bottom: 24px;
	}
	posture-tabs {
		margin-bottom: -1px;
	}
	posture-bout {
		flex: 0 1 300px;
		min-width: 0;
		padding-bottom: 8px;
	}
	.waiting {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 20px;
		align-items: center;
		justify-content: space-between;
		padding: 10px 16px;
		margin-bottom: 20px;
		border: 1px solid var(--np-accent);
		border-radius: var(--np-radius);
	}
	footer {
		margin-top: 40px;
	}
	@media (max-width: 480px) {
		:host {
			padding: 12px 16px 24px;
		}
		header {
			flex-direction: column-reverse;
			align-items: stretch;
			gap: 4px;
			margin-bottom: 16px;
		}
		posture-bout {
			flex: none;
		}
		/* The player tells its time itself, and has to fit on one screen with its controls. */
		.playing posture-bout {
			display: none;
		}
		.playing {
			margin-bottom: 10px;
		}
	}
`;
