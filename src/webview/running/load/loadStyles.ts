import { css } from 'lit';

/** The load: the chart, the findings below it, then the figures, one a line. */
export const loadStyles = css`
	section {
		display: grid;
		grid-template-columns: minmax(0, 1fr);
		gap: 12px;
	}
	header {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 16px;
		align-items: center;
		justify-content: space-between;
	}
	/* One line with the heading beside it, with choices or without. */
	h2 {
		line-height: var(--np-control);
	}
	.key {
		margin-top: -8px;
	}
	.key summary {
		width: fit-content;
		cursor: pointer;
		list-style: none;
	}
	.key p {
		margin-top: 4px;
	}
	.about {
		display: inline-grid;
		place-items: center;
		width: 1.25em;
		height: 1.25em;
		margin-inline-start: 0.3em;
		border: 1px solid currentColor;
		border-radius: 50%;
		font-size: 0.8em;
		font-weight: 700;
	}
	.findings {
		display: grid;
		gap: 10px;
	}
	.findings li {
		display: flex;
		gap: 10px;
	}
	.findings svg {
		flex: none;
		width: 1.35em;
		height: 1.35em;
		margin-top: 1px;
		fill: none;
		stroke: currentColor;
		stroke-width: 1.4;
		stroke-linejoin: round;
		stroke-linecap: round;
	}
	.warns {
		color: var(--np-warn);
	}
	.notes {
		color: var(--np-quiet);
	}
	.findings .link {
		min-height: 24px;
	}
	.whence {
		display: flex;
		flex-wrap: wrap;
		align-items: baseline;
		gap: 0 14px;
	}
	.sources > * {
		margin-inline-end: 6px;
	}
	dl {
		display: grid;
		gap: 6px;
		padding-top: 12px;
		border-top: 1px solid var(--np-line);
	}
	dl div {
		display: flex;
		gap: 16px;
		align-items: baseline;
		justify-content: space-between;
	}
	dd {
		font-weight: 600;
		font-variant-numeric: tabular-nums;
		white-space: nowrap;
	}
	summary {
		cursor: pointer;
		width: fit-content;
		border-radius: 4px;
	}
	.scroll {
		overflow: auto;
		max-height: 22rem;
		margin-top: 8px;
	}
	table {
		border-collapse: collapse;
		width: 100%;
		color: var(--np-text);
	}
	th,
	td {
		text-align: end;
		font-weight: 400;
		padding: 4px 8px;
		border-bottom: 1px solid var(--np-line);
		white-space: nowrap;
	}
	th:first-child {
		text-align: start;
		padding-inline-start: 0;
	}
	thead th {
		position: sticky;
		top: 0;
		background: var(--np-back);
		color: var(--np-quiet);
	}
`;
