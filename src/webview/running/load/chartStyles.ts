import { css } from 'lit';

/** The chart: weeks outlined, the last one filled, the guard-rail dashed, what is over it hatched. */
export const chartStyles = css`
	.room {
		height: 176px;
	}
	svg {
		display: block;
		overflow: visible;
	}
	text {
		fill: var(--np-quiet);
		font-size: var(--np-small);
	}
	.scale {
		stroke: var(--np-line);
		stroke-width: 1;
		opacity: 0.6;
	}
	.base {
		stroke: var(--np-strong-line);
	}
	.week {
		fill: color-mix(in srgb, var(--np-accent) 22%, var(--np-back));
		stroke: var(--np-strong-line);
	}
	.now {
		fill: var(--np-accent);
		stroke: var(--np-accent);
	}
	.over {
		fill: url(#over);
	}
	.hatch {
		stroke: var(--np-text);
		stroke-width: 1.5;
	}
	.area {
		fill: color-mix(in srgb, var(--np-accent) 22%, var(--np-back));
	}
	.line {
		fill: none;
		stroke: var(--np-accent);
		stroke-width: 1.5;
	}
	.guard {
		fill: none;
		stroke: var(--np-warn);
		stroke-width: 1.5;
		stroke-dasharray: 5 3;
	}
	.ends {
		display: flex;
		justify-content: space-between;
		margin-top: 4px;
		padding-inline-start: 2.6rem;
	}
`;
