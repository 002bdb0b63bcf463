import { css } from 'lit';

/** The History tab: one column, with the weeks and the day's figures side by side where there is room. */
export const historyStyles = css`
	/* The ways to other days stand on the line of the title. */
	.top {
		display: grid;
		grid-template-columns: minmax(0, 1fr) auto;
		gap: 0 24px;
		align-items: center;
		margin-bottom: 22px;
	}
	.top > p {
		grid-column: 1 / -1;
	}
	h1 {
		text-wrap: balance;
	}
	.lines {
		margin-top: 4px;
	}
	.days {
		display: flex;
		gap: 4px;
		align-items: stretch;
	}
	.sign {
		font-size: 1.3rem;
		line-height: 1;
	}
	.chip[aria-disabled='true'] {
		opacity: var(--np-disabled);
		border-style: var(--np-disabled-edge);
		background: none;
		cursor: default;
	}
	.evening {
		border: 1px solid var(--np-line);
		border-radius: var(--np-radius);
		background: var(--np-card);
		padding: 14px 18px;
		margin-bottom: 22px;
	}
	.evening h3 {
		font-size: 1rem;
		font-weight: 600;
		margin-top: 10px;
	}
	.blank {
		border: 1px solid var(--np-line);
		border-radius: var(--np-radius);
		padding: 28px 24px;
	}
	.blank p {
		margin-top: 6px;
		max-width: 34rem;
	}
	.limits {
		margin-top: 14px;
		max-width: 46rem;
	}
	.columns {
		display: grid;
		grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
		gap: 32px 48px;
		margin: 32px 0;
	}
	dl {
		margin-top: 6px;
	}
	dl > div {
		display: flex;
		justify-content: space-between;
		gap: 16px;
		padding: 3px 0;
	}
	dt {
		color: var(--np-quiet);
	}
	dd {
		font-weight: 600;
		font-variant-numeric: tabular-nums;
	}
	@media (max-width: 560px) {
		.top {
			grid-template-columns: minmax(0, 1fr);
		}
		.days {
			grid-row: 4;
			margin-top: 12px;
		}
	}
	@media (max-width: 640px) {
		.columns {
			grid-template-columns: minmax(0, 1fr);
		}
	}
`;
