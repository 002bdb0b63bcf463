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

/** The day's profile: what is known is filled, what is not is hatched, a pause is barred, the due height is dotted. */
export const profileStyles = [
	chartStyles,
	css`
		.drawing {
			position: relative;
			min-height: calc(180px + 1.9em);
		}
		svg {
			display: block;
			overflow: visible;
		}
		.sitting,
		.standing,
		.break {
			fill: color-mix(in srgb, var(--np-accent) 24%, var(--np-back));
			/* Closes the seam between a bout and its break. */
			stroke: color-mix(in srgb, var(--np-accent) 24%, var(--np-back));
			stroke-width: 0.6;
		}
		.unknown,
		.paused {
			fill: none;
		}
		.over-paused {
			stroke: var(--np-strong-line);
		}
		.over-unknown {
			stroke: var(--np-strong-line);
			stroke-dasharray: 3 3;
		}
		.hatch {
			stroke: var(--np-strong-line);
			stroke-width: 1.5;
		}
		.bar {
			fill: none;
			stroke: var(--np-strong-line);
			stroke-width: 2;
		}
		.dot {
			fill: var(--np-accent);
		}
		.outline {
			fill: none;
			stroke: var(--np-accent);
			stroke-width: 2;
			stroke-linejoin: round;
		}
		.base,
		.tick {
			stroke: var(--np-strong-line);
		}
		.now {
			stroke: var(--np-text);
			stroke-width: 1.5;
		}
		.due {
			stroke: var(--np-strong-line);
			stroke-dasharray: 2 4;
		}
		.on-line {
			paint-order: stroke;
			stroke: var(--np-back);
			stroke-width: 4px;
			stroke-linejoin: round;
		}
		.untimed {
			display: flex;
			gap: 8px;
			align-items: center;
			margin-top: 8px;
		}
		.untimed posture-figure {
			width: 40px;
			height: 40px;
		}
		.runner {
			position: absolute;
			left: clamp(0px, calc(var(--x, 0px) - 44px), calc(100% - 88px));
			/* Its words stand over its head: below are the hours. */
			display: flex;
			flex-direction: column-reverse;
			bottom: calc(100% - 92px - 88px);
			width: 88px;
			text-align: center;
			font-size: var(--np-small);
		}
		.runner posture-figure {
			display: block;
			height: 88px;
			--figure-ground: var(--np-back);
		}
		.runner span {
			display: block;
			width: fit-content;
			margin: 0 auto 2px;
			padding: 0 4px;
			border-radius: 4px;
			background: var(--np-back);
			font-weight: 600;
		}
		.legend {
			display: flex;
			flex-wrap: wrap;
			gap: 4px 22px;
			margin-top: 10px;
		}
		.legend li {
			display: flex;
			align-items: center;
			gap: 7px;
		}
	`,
];
