import { css } from 'lit';

/** The finish view: a figure that jogs off past what was done. */
export const finishStyles = css`
	section {
		border: 1px solid var(--np-line);
		border-radius: 10px;
		background: var(--np-card);
		padding: 28px 34px 30px;
		overflow: hidden;
	}
	posture-jogger {
		height: 150px;
		margin: 0 -34px 22px;
		--figure-ground: var(--np-card);
	}
	.scene {
		display: flex;
		justify-content: center;
		gap: 10px;
		height: 100%;
		padding: 14px 34px 10px;
	}
	.scene posture-picture {
		flex: 0 1 150px;
		min-width: 0;
	}
	h1 + p,
	.quiet + .quiet {
		margin-top: 8px;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 20px;
		align-items: center;
		margin-top: 22px;
	}
	ul {
		margin-top: 28px;
		border-top: 1px solid var(--np-line);
	}
	li {
		display: grid;
		grid-template-columns: 26px 1fr auto;
		align-items: center;
		min-height: 38px;
		border-bottom: 1px solid var(--np-line);
	}
	li svg {
		width: 14px;
		height: 14px;
		color: var(--np-accent);
	}
	.hidden,
	.hidden svg {
		color: var(--np-quiet);
	}
	li .link {
		margin: 0;
		color: var(--np-quiet);
		text-decoration: underline;
		text-decoration-color: var(--np-track);
		text-underline-offset: 3px;
	}
	li .link:hover {
		color: var(--vscode-textLink-foreground);
	}
	@media (max-width: 480px) {
		section {
			padding: 16px 18px 20px;
		}
		posture-jogger {
			height: 110px;
			margin: 0 -18px 14px;
		}
		.scene {
			gap: 4px;
			padding: 12px 12px 8px;
		}
		/* More would be too small to be told apart; the list below has them all. */
		.scene posture-picture:nth-child(n + 7) {
			display: none;
		}
		li {
			grid-template-columns: 24px 1fr;
			padding: 6px 0;
		}
		li .link {
			grid-column: 2;
			justify-self: start;
		}
	}
`;
