import { css } from 'lit';

/** The form: its questions below each other, the fields of each in a row that wraps. */
export const formStyles = css`
	:host {
		display: grid;
		gap: 16px;
		max-width: 640px;
	}
	.fields {
		display: grid;
		gap: 18px;
	}
	fieldset {
		display: grid;
		gap: 8px;
		min-width: 0;
		margin: 0;
		padding: 0;
		border: 0;
	}
	legend {
		padding: 0;
		margin-bottom: 6px;
		font-weight: 600;
	}
	.chips,
	.row {
		display: flex;
		flex-wrap: wrap;
		gap: 6px 8px;
		align-items: center;
	}
	.row {
		gap: 8px 12px;
		align-items: end;
	}
	label {
		display: grid;
		gap: 2px;
		min-width: 8.6rem;
	}
	input,
	select {
		width: 100%;
		max-width: none;
	}
	[aria-invalid='true'] {
		border-color: var(--np-warn);
	}
	.missing::before {
		content: '△ ' / '';
		color: var(--np-warn);
	}
	.outlook {
		display: grid;
		gap: 6px;
		min-height: 1.45em;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 20px;
		align-items: center;
	}
`;

/** The weeks: seven days beside each other, or below each other those with something on them. */
export const weekListStyles = css`
	.week {
		padding: 14px 0 12px;
		border-bottom: 1px solid var(--np-line);
	}
	.week.now {
		padding-inline-start: 14px;
		border-inline-start: 2px solid var(--np-accent);
	}
	h3 {
		display: flex;
		flex-wrap: wrap;
		justify-content: space-between;
		gap: 0 12px;
		font-size: 1rem;
		font-weight: 600;
	}
	h3 .quiet {
		font-weight: 400;
		margin-inline-start: 6px;
	}
	.days {
		display: grid;
		grid-template-columns: repeat(7, minmax(0, 1fr));
		gap: 6px;
		margin-top: 8px;
	}
	.day {
		display: grid;
		gap: 2px;
		align-content: start;
		min-height: 62px;
		padding: 4px 6px 6px;
		border: 1px solid transparent;
		border-radius: 4px;
		overflow-wrap: break-word;
	}
	.day:not(.empty) {
		border-color: var(--np-line);
	}
	.today .name {
		color: var(--np-text);
		font-weight: 600;
	}
	.day.open {
		border: 1px dashed var(--np-strong-line);
	}
	.day.target {
		border: 1px solid var(--np-accent);
		background: var(--np-hover);
	}
	.session {
		min-height: 24px;
		margin: 0 -2px;
		padding: 0 2px;
		border-radius: 3px;
		cursor: grab;
	}
	.session:hover {
		background: var(--np-hover);
	}
	.chosen {
		box-shadow: inset 0 0 0 1px var(--np-accent);
	}
	.mover {
		margin-top: 8px;
	}
	.chips {
		display: flex;
		flex-wrap: wrap;
		gap: 6px 10px;
		align-items: center;
	}
	.answers {
		min-height: 1.45em;
		margin-top: 4px;
	}
	.warning::before {
		content: '△ ' / '';
		color: var(--np-warn);
	}
	@media (max-width: 640px) {
		.days {
			grid-template-columns: minmax(0, 1fr);
			gap: 0;
		}
		.day {
			grid-template-columns: 4.6em minmax(0, 1fr);
			gap: 0 12px;
			align-items: baseline;
			min-height: 0;
			padding: 3px 4px;
		}
		.day:not(.empty) {
			border-color: transparent;
		}
		.day.empty:not(.open, .today) {
			display: none;
		}
	}
`;

/** The program: its goal and this week on top, the weeks, what changed it, what can be done with it. */
export const programStyles = css`
	:host {
		display: grid;
		grid-template-columns: minmax(0, 1fr);
		gap: 16px;
	}
	:host > .link {
		justify-self: start;
	}
	h1:focus-visible,
	h2:focus-visible {
		outline: none;
	}
	.lead {
		display: grid;
		gap: 6px;
	}
	.stop {
		display: grid;
		gap: 6px;
		padding: 12px 16px;
		border: 1px solid var(--np-warn);
		border-radius: var(--np-radius);
	}
	.changes li {
		display: flex;
		flex-wrap: wrap;
		gap: 2px 16px;
		align-items: baseline;
		justify-content: space-between;
		padding: 3px 0;
	}
	.undone {
		color: var(--np-quiet);
		text-decoration: line-through;
	}
	.more {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 20px;
	}
	.undo {
		min-height: 1.45em;
	}
`;
