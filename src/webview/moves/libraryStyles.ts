import { css } from 'lit';

/** The library: its moves in two columns that open independently, in one where it is narrow. */
export const libraryStyles = css`
	header {
		display: flex;
		justify-content: space-between;
		align-items: baseline;
	}
	.columns {
		display: grid;
		grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
		gap: 0 28px;
		align-items: start;
	}
	@media (max-width: 640px) {
		.columns {
			grid-template-columns: minmax(0, 1fr);
		}
	}
	[role='status'] {
		padding: 12px 8px 0;
	}
	.more {
		margin-top: 12px;
	}
	details {
		margin-top: 12px;
	}
	summary {
		cursor: pointer;
		width: fit-content;
		border-radius: 4px;
	}
	details li {
		padding: 2px 0 2px 14px;
	}
	details .link {
		margin-inline-start: 8px;
	}
`;
