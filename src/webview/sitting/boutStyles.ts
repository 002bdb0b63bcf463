import { css } from 'lit';

/** The line of the bout, its marks, and the figure that rides it. */
export const boutStyles = css`
	posture-rider {
		width: 46px;
		height: 46px;
		margin-bottom: -6px;
		/* Its own middle stands over the end of the bar, and it never leaves the line. */
		margin-inline-start: clamp(0px, calc(var(--at, 0%) - 23px), calc(100% - 46px));
	}
	svg {
		display: block;
		width: 100%;
		height: 11px;
		overflow: visible;
	}
	.track {
		fill: var(--np-track);
	}
	.gone {
		fill: var(--np-accent);
	}
	.over {
		fill: var(--np-warn);
	}
	.mark {
		stroke: var(--np-strong-line);
	}
	text {
		fill: var(--np-quiet);
		font-size: var(--np-small);
	}
	p {
		display: flex;
		gap: 12px;
		align-items: baseline;
		min-height: 24px;
		padding-top: 3px;
	}
	.link {
		min-height: 24px;
		font-size: var(--np-small);
	}
	@media (max-width: 480px) {
		posture-rider {
			width: 38px;
			height: 38px;
			margin-inline-start: clamp(0px, calc(var(--at, 0%) - 19px), calc(100% - 38px));
		}
	}
`;
