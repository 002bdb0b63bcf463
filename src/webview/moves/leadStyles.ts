import { css } from 'lit';

/** The lead: a panel with its steps drawn in a row, stacked where it is narrow. */
export const leadStyles = css`
	section {
		border: 1px solid var(--np-line);
		border-radius: 10px;
		background: var(--np-card);
		--figure-ground: var(--np-card);
		padding: 24px 26px 22px;
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
	.primary {
		min-width: 84px;
	}
	ol {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(136px, 1fr));
		gap: 18px 20px;
		margin: 22px 0 4px;
	}
	li {
		display: grid;
		justify-items: center;
		align-content: start;
		gap: 2px;
		text-align: center;
	}
	li posture-picture {
		width: 100%;
		height: 136px;
		margin-bottom: 6px;
	}
	details {
		margin-top: 14px;
	}
	summary {
		cursor: pointer;
		width: fit-content;
		border-radius: 4px;
	}
	details p {
		margin: 4px 0 0 14px;
	}
	@media (max-width: 480px) {
		section {
			padding: 18px;
		}
		ol {
			grid-template-columns: minmax(0, 1fr);
			gap: 8px;
		}
		li {
			grid-template-columns: 72px 1fr;
			justify-items: start;
			text-align: start;
			column-gap: 14px;
		}
		li posture-picture {
			grid-row: 1 / 3;
			height: 68px;
			margin: 0;
		}
		li span:first-of-type {
			align-self: end;
		}
		.act {
			flex: 1 1 100%;
		}
		.primary {
			order: -1;
			flex: 1 1 100%;
		}
	}
`;
