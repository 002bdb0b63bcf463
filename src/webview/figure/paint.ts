import { drawFigure } from '../../core/figure/draw/drawFigure.ts';
import type { Disc, Point } from '../../core/figure/draw/projection.ts';
import type {
	ChainShape,
	FigureDrawing,
	FigureFrame,
	FigureShape,
	LineShape,
	OutlineShape,
} from '../../core/figure/draw/shape.ts';
import type { DrawOptions } from '../../core/figure/draw/stage.ts';
import type { Figure } from '../../core/figure/model/figure.ts';
import { peakOf } from '../../core/figure/model/timeline.ts';
import { figureStyle } from './theme.ts';

/** Pictures are drawn in thousandths of a body height, so that paths hold whole numbers. */
export const SVG_SCALE = 1000;

/** A number of a path, to a tenth. It is put together from whole numbers: `toFixed` takes three times as long. */
function n(value: number): string {
	const tenths = Math.round(Math.abs(value) * SVG_SCALE * 10);
	const last = tenths % 10;
	return `${value < 0 ? '-' : ''}${(tenths - last) / 10}.${last}`;
}

const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

function circle({ at: [x, y], radius }: Disc): string {
	const r = n(radius);
	return `M${n(x - radius)} ${n(y)}a${r} ${r} 0 1 1 ${n(2 * radius)} 0a${r} ${r} 0 1 1 ${n(-2 * radius)} 0Z`;
}

/** Two discs and the tapered skin between them. */
function link(a: Disc, b: Disc): string {
	const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
	const span = Math.hypot(dx, dy);
	if (span <= Math.abs(a.radius - b.radius) + 1e-6) {
		return circle(a.radius > b.radius ? a : b);
	}
	const way = Math.atan2(dy, dx);
	const open = Math.acos((a.radius - b.radius) / span);
	const touch = ({ at: [x, y], radius }: Disc, angle: number): string =>
		at([x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]);
	const arc = (radius: number, large: boolean): string =>
		`A${n(radius)} ${n(radius)} 0 ${large ? 1 : 0} 1 `;
	const [ra, rb] = [arc(a.radius, a.radius > b.radius), arc(b.radius, b.radius > a.radius)];
	return (
		`M${touch(a, way + open)}${ra}${touch(a, way - open)}` +
		`L${touch(b, way - open)}${rb}${touch(b, way + open)}Z`
	);
}

function chain(discs: readonly Disc[]): string {
	const [only] = discs;
	if (discs.length === 1 && only) {
		return circle(only);
	}
	return discs
		.slice(1)
		.map((disc, index) => link(discs[index] ?? disc, disc))
		.join('');
}

function outline({ outlines }: OutlineShape): string {
	return outlines.map((points) => `M${points.map(at).join('L')}Z`).join('');
}

/** A curve through points: quadratic pieces that meet halfway between its inner points. */
function curve(points: readonly Point[]): string {
	const [first, ...rest] = points;
	const last = rest.at(-1);
	if (!first || !last) {
		return '';
	}
	const middles = rest.slice(0, -1).map((point, index): string => {
		const next = rest[index + 1] ?? last;
		const end: Point =
			index === rest.length - 2 ? last : [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
		return `Q${at(point)} ${at(end)}`;
	});
	return `M${at(first)}${middles.join('') || `L${at(last)}`}`;
}

function line({ lines, smooth }: LineShape): string {
	return lines.map((points) => (smooth ? curve(points) : `M${points.map(at).join('L')}`)).join('');
}

/** The path data of a shape. */
export function shapePath(shape: ChainShape | OutlineShape | LineShape): string {
	switch (shape.kind) {
		case 'chain':
			return shape.rows.map(chain).join('');
		case 'outline':
			return outline(shape);
		case 'line':
			return line(shape);
	}
}

const SVG = 'http://www.w3.org/2000/svg';

function set(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) {
		element.setAttribute(name, value);
	}
}

/** The classes by which a shape has its colours. */
function classOf({ kind, role, far }: FigureShape): string {
	return `${role}${kind === 'line' ? ' line' : ''}${far ? ' far' : ''}`;
}

/** The element at `index` of the group, made anew where another kind of element stands there. */
function slot(group: SVGGElement, index: number, tag: 'path' | 'g'): Element {
	const present = group.children[index];
	if (present?.tagName === tag) {
		return present;
	}
	const fresh = group.ownerDocument.createElementNS(SVG, tag);
	if (tag === 'g') {
		fresh.append(
			group.ownerDocument.createElementNS(SVG, 'circle'),
			group.ownerDocument.createElementNS(SVG, 'text'),
		);
	}
	if (present) {
		present.replaceWith(fresh);
	} else {
		group.append(fresh);
	}
	return fresh;
}

/** What the elements show: what is the same again, as props and ghosts are, is not painted again. */
const shown = new WeakMap<Element, FigureShape>();

function paintShape(group: SVGGElement, index: number, shape: FigureShape): void {
	const element = slot(group, index, shape.kind === 'mark' ? 'g' : 'path');
	if (shown.get(element) === shape) {
		return;
	}
	shown.set(element, shape);
	set(element, 'class', classOf(shape));
	if (shape.kind === 'mark') {
		const [x, y] = shape.at;
		set(
			element,
			'transform',
			`translate(${(x * SVG_SCALE).toFixed(1)} ${(y * SVG_SCALE).toFixed(1)})`,
		);
		const [disc, letter] = element.children;
		disc?.setAttribute('r', '32');
		letter?.setAttribute('dy', '14');
		if (letter && letter.textContent !== shape.text) {
			letter.textContent = shape.text;
		}
		return;
	}
	set(element, 'd', shapePath(shape));
	if (shape.kind === 'line') {
		set(element, 'stroke-width', (shape.width * SVG_SCALE).toFixed(1));
	} else {
		element.removeAttribute('stroke-width');
	}
}

/** Draws shapes into a group, reusing the elements that an earlier drawing left there. */
export function paint(group: SVGGElement, { shapes }: FigureDrawing): void {
	for (const [index, shape] of shapes.entries()) {
		paintShape(group, index, shape);
	}
	while (group.children.length > shapes.length) {
		group.lastElementChild?.remove();
	}
}

/** The `viewBox` that shows a frame. */
export function viewBoxOf({ x, y, width, height }: FigureFrame): string {
	return [x, y, width, height].map((side) => (side * SVG_SCALE).toFixed(0)).join(' ');
}

/** A figure at its peak as the text of an SVG, for a document without our elements. */
export function figureMarkup(figure: Figure, options: DrawOptions): string {
	const { frame, shapes } = drawFigure(figure, peakOf(figure), { ...options, labels: false });
	const paths = shapes.flatMap((shape) => {
		if (shape.kind === 'mark') {
			return [];
		}
		const width =
			shape.kind === 'line' ? ` stroke-width="${(shape.width * SVG_SCALE).toFixed(1)}"` : '';
		return [`<path class="${classOf(shape)}"${width} d="${shapePath(shape)}"/>`];
	});
	return `<svg aria-hidden="true" viewBox="${viewBoxOf(frame)}">${paths.join('')}</svg>`;
}

/** The colours of such figures, for those within elements that `selector` matches. */
export function figureMarkupStyle(selector: string): string {
	return figureStyle.cssText.replace(':host', selector);
}
