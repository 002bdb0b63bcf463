import type { FigureDrawing, ShapeRole, FigureShape } from '../../src/core/figure/draw/shape.ts';
import { shapePath, SVG_SCALE } from '../../src/webview/figure/paint.ts';

const mix = (colour: string, share: number, other: string) =>
	`color-mix(in srgb, ${colour} ${share}%, ${other})`;

/** The theme's colours, as attributes: a walkthrough lets no style sheet in. */
export const ground = 'var(--vscode-editor-background)';
export const ink = 'var(--vscode-editor-foreground)';
export const blue = 'var(--vscode-charts-blue)';
export const orange = 'var(--vscode-charts-orange, var(--vscode-editorWarning-foreground))';
export const faint = mix(ink, 14, ground);
export const grey = mix(ink, 62, ground);

const skin = mix(blue, 92, 'black');
const top = mix(mix(blue, 65, ground), 95, 'black');
const cloth = mix(blue, 6, ink);

/** As `src/webview/figure/theme.ts` has them. */
const colours: Readonly<Record<ShapeRole, string>> = {
	skin,
	top,
	shorts: cloth,
	shoe: cloth,
	cap: cloth,
	hair: mix(skin, 50, cloth),
	sole: top,
	face: mix(skin, 30, ground),
	seam: mix(top, 45, ground),
	ghost: mix(ink, 28, ground),
	halo: ground,
	stretch: mix(orange, 82, ground),
	grain: mix(orange, 28, 'black'),
	prop: grey,
	panel: mix(ink, 20, ground),
	mat: faint,
	strap: ink,
	floor: mix(ink, 7, ground),
	press: mix(ink, 45, ground),
	breath: mix(blue, 82, ground),
	arrow: ink,
	wrong: ink,
	mark: ink,
};

function element(shape: FigureShape): string {
	if (shape.kind === 'mark') {
		return '';
	}
	const colour = shape.far ? mix(colours[shape.role], 62, ground) : colours[shape.role];
	const d = shapePath(shape).replaceAll(/\.\d+/g, '');
	return shape.kind === 'line'
		? `<path fill="none" stroke="${colour}" stroke-width="${Math.round(shape.width * SVG_SCALE)}" d="${d}"/>`
		: `<path fill="${colour}" d="${d}"/>`;
}

/**
 * A drawing as a group, its frame's lower edge on `floor` and its middle at `middle`, a body `height`
 * high.
 */
export function figureSvg(
	{ shapes, frame }: FigureDrawing,
	{ middle, floor, height }: { middle: number; floor: number; height: number },
): string {
	const scale = height / SVG_SCALE;
	const x = middle - (frame.x + frame.width / 2) * height;
	const y = floor - (frame.y + frame.height) * height;
	const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`;
	const drawn = shapes.map(element).join('\n');
	return `<g transform="${place}" stroke-linecap="round" stroke-linejoin="round">\n${drawn}\n</g>`;
}
