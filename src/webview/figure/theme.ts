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
		--cloth: color-mix(in srgb, var(--body) 68%, black);
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
		fill: var(--body);
	}
	.shorts,
	.cap,
	.shoe {
		fill: color-mix(in srgb, var(--body) 30%, var(--ink));
	}
	.vest {
		fill: var(--cloth);
	}
	.skin.far {
		fill: color-mix(in srgb, var(--body) 66%, var(--ground));
	}
	.shorts.far,
	.shoe.far {
		fill: color-mix(in srgb, color-mix(in srgb, var(--body) 30%, var(--ink)) 60%, var(--ground));
	}
	.face,
	.bib,
	.halo,
	.seam {
		fill: var(--ground);
	}
	.line {
		fill: none;
	}
	.halo.line,
	.face.line {
		stroke: var(--ground);
	}
	.cap.line {
		stroke: color-mix(in srgb, var(--body) 30%, var(--ink));
	}
	.seam.line {
		stroke: color-mix(in srgb, var(--cloth) 70%, var(--ground));
	}
	.stretch {
		fill: var(--pull);
	}
	.hatch {
		fill: var(--ground);
	}
	.hatch.line {
		stroke: var(--ground);
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
		stroke: var(--ink);
	}
	.floor {
		fill: color-mix(in srgb, var(--ink) 7%, var(--ground));
	}
	.press {
		fill: color-mix(in srgb, var(--ink) 45%, var(--ground));
	}
	.breath.line,
	.arrow.line {
		stroke: var(--ink);
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
