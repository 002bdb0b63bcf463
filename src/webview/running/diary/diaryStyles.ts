import { css } from 'lit';

/** The diary: one line a run, with its actions at the end, which show under the pointer and in focus. */
export const diaryStyles = css`
	:host {
		display: grid;
		grid-template-columns: minmax(0, 1fr);
		gap: 14px;
		justify-items: stretch;
	}
	:host > .link {
		justify-self: start;
	}
	h1:focus-visible {
		outline: none;
	}
	h3 {
		display: flex;
		justify-content: space-between;
		font-size: 1rem;
		font-weight: 600;
		padding: 12px 0 4px;
		border-bottom: 1px solid var(--np-line);
	}
	header {
		display: flex;
		justify-content: space-between;
		align-items: center;
		margin-top: 12px;
	}
	.week {
		content-visibility: auto;
		contain-intrinsic-size: auto 120px;
	}
	.run {
		display: grid;
		grid-template-columns: 7.5em 5em 5em minmax(0, 1fr) auto;
		gap: 0 16px;
		align-items: center;
		padding: 1px 0;
	}
	.run .act {
		flex-wrap: nowrap;
		gap: 2px;
		opacity: var(--np-idle);
	}
	.run:hover .act,
	.run:focus-within .act {
		opacity: 1;
	}
	.icon {
		display: grid;
		place-items: center;
		width: 28px;
		height: 28px;
		border-radius: 4px;
		color: var(--np-quiet);
	}
	.icon:hover {
		background: var(--np-hover);
		color: var(--np-text);
	}
	.icon svg {
		width: 16px;
		height: 16px;
		fill: none;
		stroke: currentColor;
		stroke-width: 1.2;
		stroke-linejoin: round;
		stroke-linecap: round;
	}
	li posture-log-line {
		padding: 8px 2px;
	}
	.far,
	.time {
		text-align: end;
		font-variant-numeric: tabular-nums;
	}
	.note {
		overflow-wrap: anywhere;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 16px;
		align-items: center;
	}
	.import {
		display: grid;
		gap: 8px;
		padding: 14px 16px;
		border: 1px dashed var(--np-strong-line);
		border-radius: var(--np-radius);
	}
	/* What became of it is one line among the others. */
	.import.done {
		padding: 0;
		border: 0;
	}
	.file {
		display: inline-flex;
		align-items: center;
		cursor: pointer;
		position: relative;
	}
	.file:focus-within {
		outline: 2px solid var(--np-focus);
		outline-offset: 2px;
	}
	.file input {
		position: absolute;
		inset: 0;
		opacity: 0;
		cursor: pointer;
	}
	progress {
		flex: 1 1 160px;
		accent-color: var(--np-accent);
	}
	.reports {
		max-height: 240px;
		overflow-y: auto;
	}
	.reports li {
		display: flex;
		flex-wrap: wrap;
		gap: 0 12px;
		overflow-wrap: anywhere;
	}
	.undo {
		min-height: 1.45em;
	}
	@media (hover: none) {
		.run .act {
			opacity: 1;
		}
	}
	@media (max-width: 560px) {
		.run {
			grid-template-columns: minmax(0, 1fr) 4em 4em auto;
			gap: 0 10px;
			padding: 4px 0;
			border-bottom: 1px solid var(--np-line);
		}
		.note {
			grid-row: 2;
			grid-column: 1 / -1;
		}
	}
`;
