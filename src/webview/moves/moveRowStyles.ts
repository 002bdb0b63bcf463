import { css } from 'lit';

/** A row of the library and the detail that opens beneath it. */
export const moveRowStyles = css`
	:host {
		border-bottom: 1px solid var(--np-line);
	}
	.row {
		display: grid;
		grid-template-columns: minmax(0, 1fr) auto;
		align-items: center;
		border-radius: 4px;
	}
	.row:hover {
		background: var(--np-hover);
		--figure-ground: var(--np-hover);
	}
	h3 {
		font: inherit;
	}
	.opener {
		display: grid;
		grid-template-columns: 84px 1fr auto;
		align-items: center;
		gap: 2px 16px;
		width: 100%;
		min-height: 76px;
		padding: 6px 8px;
		border-radius: 4px;
	}
	.opener posture-picture {
		height: 64px;
	}
	.opener:focus-visible,
	.star:focus-visible {
		outline-offset: -2px;
	}
	strong {
		display: block;
		font-weight: 600;
	}
	.arrow {
		width: 12px;
		height: 12px;
		color: var(--np-quiet);
	}
	[aria-expanded='true'] {
		grid-template-columns: 0 1fr auto;
		min-height: 52px;
		gap: 2px 0;
	}
	[aria-expanded='true'] .arrow {
		transform: rotate(90deg);
	}
	.star {
		display: grid;
		place-items: center;
		width: 36px;
		height: 36px;
		border-radius: 4px;
		color: var(--np-quiet);
	}
	.star svg {
		width: 16px;
		height: 16px;
		fill: none;
	}
	.star:hover,
	.star[aria-pressed='true'] {
		color: var(--np-text);
	}
	.star[aria-pressed='true'] svg {
		fill: currentColor;
	}
	.detail {
		padding: 0 8px 24px;
	}
	.top {
		display: grid;
		grid-template-columns: minmax(0, 190px) minmax(0, 1fr);
		gap: 20px;
		align-items: start;
	}
	.top posture-picture {
		height: 200px;
	}
	ol {
		list-style: decimal;
		padding-inline-start: 1.4em;
	}
	ol li {
		padding: 3px 0 3px 4px;
	}
	.top vscode-button {
		margin-top: 14px;
	}
	dl {
		display: grid;
		grid-template-columns: minmax(84px, auto) 1fr;
		gap: 6px 14px;
		margin-top: 18px;
	}
	dt {
		color: var(--np-quiet);
	}
	.sources {
		display: flex;
		flex-wrap: wrap;
		gap: 2px 16px;
		align-items: center;
	}
	.sources .link {
		min-height: 24px;
		margin-block: -2px;
	}
	@media (max-width: 420px) {
		.opener:not([aria-expanded='true']) {
			grid-template-columns: 64px 1fr auto;
			gap: 2px 12px;
			padding-inline: 0;
		}
		.top {
			grid-template-columns: minmax(0, 1fr);
			gap: 12px;
		}
	}
`;
