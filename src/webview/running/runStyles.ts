import { css } from 'lit';

/** The Run tab: one column; the load and the last days beside each other where there is room. */
export const runStyles = css`
	.columns {
		display: grid;
		grid-template-columns: minmax(0, 1.32fr) minmax(0, 1fr);
		gap: 28px 50px;
		margin: 28px 0 32px;
	}
	dl {
		display: grid;
		grid-template-columns: minmax(64px, max-content) minmax(0, 1fr);
		gap: 5px 16px;
		margin: 12px 0 16px;
	}
	/* One line with the heading beside it, which has choices. */
	#days {
		line-height: var(--np-control);
	}
	section[aria-labelledby='days'] > p:first-of-type {
		margin: 12px 0;
	}
	dd span {
		display: block;
	}
	.drop {
		position: fixed;
		inset: 12px;
		display: grid;
		place-items: center;
		font-size: var(--np-big);
		background: color-mix(in srgb, var(--np-back) 88%, transparent);
		border: 2px dashed var(--np-accent);
		border-radius: var(--np-radius);
		pointer-events: none;
	}
	.program {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 24px;
		align-items: baseline;
	}
	.more {
		display: flex;
		gap: 4px 20px;
		flex-wrap: wrap;
	}
	posture-routine-rows,
	.privacy {
		margin-top: 28px;
	}
	section:has(.cards) {
		margin-top: 28px;
	}
	summary {
		width: fit-content;
		cursor: pointer;
		border-radius: 4px;
	}
	summary h2 {
		display: inline;
	}
	.cards {
		gap: 6px 24px;
	}
	.cards dt {
		color: var(--np-quiet);
	}
	@media (max-width: 760px) {
		.columns {
			grid-template-columns: minmax(0, 1fr);
		}
	}
	@media (max-width: 480px) {
		.cards {
			grid-template-columns: minmax(0, 1fr);
		}
		.cards dd {
			margin-bottom: 6px;
		}
	}
`;
