import { css } from 'lit';

/**
 * The figure's colours, all from the theme. Each is a custom property, so that a page or a sheet
 * can set its own; `--figure-ground` has to be the colour that the figure stands on.
 */
export const figureStyle = css`
	:host {
		--ground: var(--figure-ground, var(--vscode-editor-background));
		--ink: var(--figure-ink, var(--vscode-editor-foreground));
		--body: var(--figure-body, var(--vscode-charts-blue));
		--pull: var(--figure-stretch, var(--vscode-charts-orange));
		/* Three values that part from each other, and each from the ground. */
		--skin: color-mix(in srgb, var(--body) 92%, black);
		--top: color-mix(in srgb, color-mix(in srgb, var(--body) 65%, var(--ground)) 95%, black);
		--cloth: color-mix(in srgb, var(--body) 6%, var(--ink));
		--tint: color-mix(in srgb, var(--pull) 82%, var(--ground));
		display: block;
		contain: content;
	}
	svg {
		display: block;
		width: 100%;
		height: 100%;
		overflow: hidden;
	}
	path {
		stroke-linecap: round;
		stroke-linejoin: round;
	}
	.skin {
		fill: var(--skin);
	}
	.top {
		fill: var(--top);
	}
	.shorts,
	.cap,
	.shoe {
		fill: var(--cloth);
	}
	.hair {
		fill: color-mix(in srgb, var(--skin) 48%, black);
	}
	.sole {
		fill: var(--top);
	}
	.skin.far {
		fill: color-mix(in srgb, var(--skin) 58%, var(--ground));
	}
	.top.far,
	.sole.far {
		fill: color-mix(in srgb, var(--top) 62%, var(--ground));
	}
	.shorts.far,
	.shoe.far {
		fill: color-mix(in srgb, var(--cloth) 55%, var(--ground));
	}
	.ghost {
		fill: color-mix(in srgb, var(--ink) 28%, var(--ground));
	}
	.halo {
		fill: var(--ground);
	}
	.line {
		fill: none;
	}
	.halo.line {
		stroke: var(--ground);
	}
	.face.line {
		stroke: color-mix(in srgb, var(--skin) 30%, var(--ground));
	}
	.cap.line {
		stroke: var(--cloth);
	}
	.seam.line {
		stroke: color-mix(in srgb, var(--top) 45%, var(--ground));
	}
	.stretch {
		fill: var(--tint);
	}
	.grain.line {
		stroke: color-mix(in srgb, var(--pull) 28%, black);
	}
	.prop {
		fill: color-mix(in srgb, var(--ink) 62%, var(--ground));
	}
	.prop.line {
		fill: none;
		stroke: color-mix(in srgb, var(--ink) 62%, var(--ground));
	}
	.panel {
		fill: color-mix(in srgb, var(--ink) 20%, var(--ground));
	}
	.mat {
		fill: color-mix(in srgb, var(--ink) 16%, var(--ground));
		stroke: color-mix(in srgb, var(--ink) 55%, var(--ground));
		stroke-width: 6;
	}
	.strap {
		fill: var(--ink);
	}
	.strap.line {
		fill: none;
		stroke: var(--ink);
	}
	.floor {
		fill: color-mix(in srgb, var(--ink) 7%, var(--ground));
	}
	.press {
		fill: color-mix(in srgb, var(--ink) 45%, var(--ground));
	}
	.arrow.line,
	.wrong.line {
		stroke: var(--ink);
	}
	.breath.line {
		stroke: color-mix(in srgb, var(--body) 82%, var(--ground));
	}
	.mark circle {
		fill: var(--ground);
		stroke: var(--ink);
		stroke-width: 5;
	}
	.mark text {
		fill: var(--ink);
		font: 600 42px var(--vscode-font-family, sans-serif);
		text-anchor: middle;
	}
`;
