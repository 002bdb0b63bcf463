import { css } from 'lit';

/** The routines around a run: cards as those of the Stretch tab, their actions at the end of each, below its words where it is narrow. */
export const routineRowStyles = css`
	header {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 20px;
		justify-content: space-between;
		align-items: baseline;
	}
	.key svg {
		margin-inline-end: 6px;
		vertical-align: -3px;
	}
	ul {
		display: grid;
		gap: 8px;
	}
	ul,
	header + p {
		margin-top: 12px;
	}
	/* As the cards of the Stretch tab. */
	li {
		display: grid;
		grid-template-columns: 76px minmax(0, 1fr) auto;
		gap: 8px 14px;
		align-items: center;
		padding: 8px 14px 8px 10px;
		border: 1px solid var(--np-line);
		border-radius: var(--np-radius);
	}
	posture-picture {
		height: 60px;
	}
	.name {
		display: flex;
		flex-wrap: wrap;
		gap: 0 12px;
		align-items: baseline;
	}
	strong {
		font-weight: 600;
	}
	posture-segments {
		width: fit-content;
		margin-top: 8px;
	}
	.act {
		display: flex;
		gap: 10px;
		align-items: center;
	}
	.start {
		min-height: var(--np-control);
		padding: 0 13px;
		border: 1px solid var(--vscode-button-secondaryBorder, var(--np-edge));
		border-radius: 4px;
		background: var(--vscode-button-secondaryBackground);
		color: var(--vscode-button-secondaryForeground);
	}
	.start:hover {
		background: var(--vscode-button-secondaryHoverBackground);
	}
	.take {
		display: grid;
		place-items: center;
		width: var(--np-control);
		height: var(--np-control);
		border-radius: 4px;
		color: var(--np-quiet);
	}
	.take:hover {
		color: var(--np-text);
		background: var(--np-hover);
	}
	@media (max-width: 480px) {
		li {
			grid-template-columns: 56px minmax(0, 1fr);
		}
		.act {
			grid-column: 2;
		}
	}
`;
