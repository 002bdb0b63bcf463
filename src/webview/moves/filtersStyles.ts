import { css } from 'lit';

/** The filters: two calm lines, wrapping into full rows where it is narrow. */
export const filtersStyles = css`
	:host {
		display: grid;
		grid-template-columns: minmax(0, 1fr);
		gap: 8px;
		margin: 12px 0 8px;
	}
	div {
		display: flex;
		flex-wrap: wrap;
		align-items: center;
		gap: 8px;
	}
	.places select {
		flex: 1 1 110px;
		max-width: none;
	}
	vscode-textfield {
		flex: 1 1 180px;
		min-width: 0;
		/* Some themes make a placeholder too faint to read. */
		--vscode-input-placeholderForeground: var(--np-quiet);
	}
	@media (max-width: 640px) {
		posture-segments,
		vscode-textfield {
			flex: 1 1 100%;
		}
		.chip {
			flex: 1 1 40%;
			text-align: center;
		}
	}
`;
