import { css } from 'lit';

/** What the charts of the history share: tables, and text in drawings. */
export const chartStyles = css`
	figure {
		margin: 0;
	}
	text {
		fill: var(--np-quiet);
		font-size: var(--np-small);
	}
	.table {
		margin-top: 8px;
	}
	.table summary {
		cursor: pointer;
		width: fit-content;
		min-height: 24px;
		border-radius: 4px;
	}
	.table summary:hover {
		color: var(--np-text);
	}
	.table > div {
		max-height: 22rem;
		overflow: auto;
		margin-top: 8px;
	}
	table {
		border-collapse: collapse;
		font-variant-numeric: tabular-nums;
	}
	th,
	td {
		padding: 3px 20px 3px 0;
		text-align: start;
		font-weight: 400;
		border-bottom: 1px solid var(--np-line);
	}
	thead th {
		color: var(--np-quiet);
		font-size: var(--np-small);
	}
`;
