import type { Point } from '../../core/figure/camera.ts';
import type { Chain, Disc, Line, Outline } from '../../core/figure/shape.ts';

/** Pictures are drawn in thousandths of a body height, so that paths hold whole numbers. */
export const SCALE = 1000;

const n = (value: number): string => (value * SCALE).toFixed(1);
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

function chain({ discs }: Chain): string {
	const [only] = discs;
	if (discs.length === 1 && only) {
		return circle(only);
	}
	return discs
		.slice(1)
		.map((disc, index) => link(discs[index] ?? disc, disc))
		.join('');
}

function outline({ outlines }: Outline): string {
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

function line({ lines, smooth }: Line): string {
	return lines.map((points) => (smooth ? curve(points) : `M${points.map(at).join('L')}`)).join('');
}

/** The path data of a shape. */
export function pathOf(shape: Chain | Outline | Line): string {
	switch (shape.kind) {
		case 'chain':
			return chain(shape);
		case 'outline':
			return outline(shape);
		case 'line':
			return line(shape);
	}
}
