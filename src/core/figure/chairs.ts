import type { Prop } from './figure.ts';
import { box, HEIGHT, part, SEAT, type Part } from './part.ts';
import { radians } from './turn.ts';
import { add, rotate, type Vec } from './vector.ts';

/** A plain chair on four legs; a stool where it has no back. */
export function chair({ at, turn = 0, back }: Extract<Prop, { kind: 'chair' }>): Part[] {
	const place = (p: Vec): Vec => add(at, rotate(p, [0, 1, 0], -radians(turn)));
	const all = (...lines: Vec[][]): Vec[][] => lines.map((line) => line.map(place));
	const { depth: d, width: w } = SEAT;
	const top = HEIGHT.seat - SEAT.thick / 2;
	const crest = back === 'low' ? 0.47 : 0.54;
	const legs = [-1, 1].flatMap((z): Vec[][] => [
		[
			[d - 0.01, top, z * (w - 0.012)],
			[d, 0, z * w],
		],
		[
			[-d + 0.01, top, z * (w - 0.012)],
			[-d - 0.02, 0, z * w],
		],
	]);
	const posts = [-1, 1].map((z): Vec[] => [
		[-d, top, z * (w - 0.01)],
		[-d - 0.035, crest, z * (w - 0.01)],
	]);
	const panel: Vec[] = [
		[-d - 0.02, crest - 0.14, w - 0.01],
		[-d - 0.036, crest, w - 0.01],
		[-d - 0.036, crest, 0.01 - w],
		[-d - 0.02, crest - 0.14, 0.01 - w],
	];
	const seat = [
		part('behind', all(...legs)),
		part('behind', [], all(box([-d, d], HEIGHT.seat - SEAT.thick / 2, [-w, w])), 0.02),
	];
	return back === 'none'
		? seat
		: [...seat, part(place([-d - 0.1, 0.4, 0]), all(...posts), all(panel))];
}

function circle(centre: Vec, radius: number): Vec[] {
	return Array.from({ length: 29 }, (_, step) => {
		const angle = (step / 28) * 2 * Math.PI;
		return add(centre, [Math.cos(angle) * radius, Math.sin(angle) * radius, 0]);
	});
}

/** Big wheels behind, castors and footplates in front, a low back: a chair to be active in. */
export function wheelchair({ at }: Extract<Prop, { kind: 'wheelchair' }>): Part[] {
	const here = (...lines: Vec[][]): Vec[][] => lines.map((line) => line.map((p) => add(at, p)));
	const { depth: d, width: w } = SEAT;
	const top = HEIGHT.seat + HEIGHT.wheelchair - SEAT.thick / 2;
	const side = (z: 1 | -1): Part[] => {
		const [hub, rim] = [[-0.06, 0.178, z * 0.165] as const, z * 0.18];
		const frame: Vec[][] = [
			[
				[-d, top, z * w],
				[d + 0.01, top, z * w],
				[0.27, 0.03, z * 0.1],
			],
			[
				[d - 0.02, top, z * w],
				[d + 0.01, 0.045, z * w],
			],
			circle([d + 0.01, 0.035, z * w], 0.03),
		];
		const wheel: Vec[][] = [circle(hub, 0.175)];
		const pushRim: Vec[][] = [circle([hub[0], hub[1], rim], 0.15), circle(hub, 0.018)];
		return [
			part(z === 1 ? [0.12, 0, 0.19] : 'behind', here(...frame), [], 0.013),
			part(z === 1 ? [0.12, 0, 0.2] : 'behind', here(...wheel), [], 0.016),
			part(z === 1 ? [0.12, 0, 0.2] : 'behind', here(...pushRim), [], 0.007),
		];
	};
	const plate = box([0.235, 0.36], HEIGHT.wheelchair - 0.006, [-0.115, 0.115]);
	const posts = [-1, 1].map((z): Vec[] => [
		[-d, top, z * (w - 0.01)],
		[-d - 0.02, 0.47, z * (w - 0.01)],
		[-d - 0.065, 0.475, z * (w - 0.01)],
	]);
	const back: Vec[] = [
		[-d - 0.006, top + 0.04, w - 0.01],
		[-d - 0.019, 0.455, w - 0.01],
		[-d - 0.019, 0.455, 0.01 - w],
		[-d - 0.006, top + 0.04, 0.01 - w],
	];
	return [
		...side(-1),
		part('behind', [], here(box([-d, d], top, [-w, w])), 0.018),
		part('behind', [], here(plate), 0.01),
		part(add(at, [-d - 0.1, 0.4, 0]), here(...posts), here(back)),
		...side(1),
	];
}
