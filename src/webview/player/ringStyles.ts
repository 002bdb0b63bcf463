import { css } from 'lit';

/** The ring, its disc and its number. */
export const ringStyles = css`
	:host {
		display: grid;
		place-items: center;
		aspect-ratio: 1;
	}
	svg,
	div {
		grid-area: 1 / 1;
	}
	svg {
		width: 100%;
		transform: rotate(-90deg);
	}
	circle {
		fill: none;
		stroke: var(--np-track);
		stroke-width: 1.5;
	}
	.disc {
		fill: color-mix(in srgb, var(--np-accent) 16%, transparent);
		stroke: none;
		transform-origin: center;
	}
	.left {
		stroke: var(--np-accent);
		stroke-width: 6;
		stroke-linecap: round;
		transition: stroke-dashoffset calc(var(--np-motion) * 0.25s) linear;
	}
	:host([ready]) .left {
		stroke: var(--np-strong-line);
	}
	:host([steady]) .disc {
		animation: breath calc(var(--np-motion) * 10s) ease-in-out infinite;
	}
	:host([still]) .disc {
		animation-play-state: paused;
	}
	@keyframes breath {
		0%,
		100% {
			transform: scale(0.83);
		}
		40% {
			transform: scale(1.16);
		}
	}
	div {
		display: grid;
		justify-items: center;
		line-height: 1;
		font-variant-numeric: tabular-nums;
	}
	span {
		font-size: var(--np-ring-number, 2.4rem);
		font-weight: 300;
	}
	small {
		margin-top: 4px;
		font-size: var(--np-small);
		color: var(--np-quiet);
	}
`;
