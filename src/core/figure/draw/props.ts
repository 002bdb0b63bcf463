import { chair, wheelchair } from './chairs.ts';
import type { Prop } from './figure.ts';
import { box, HEIGHT, part, type Part } from './part.ts';
import type { Vec } from './vector.ts';

function table(x: readonly [number, number], z: readonly [number, number], lift = 0): Part[] {
	const top = HEIGHT.desk + lift;
	const legs = x.flatMap((foot) =>
		z.map((across): Vec[] => [
			[foot + (foot === x[0] ? 0.02 : -0.02), top, across * 0.94],
			[foot + (foot === x[0] ? 0.02 : -0.02), 0, across * 0.94],
		]),
	);
	return [part('between', legs), part('between', [], [box(x, top - 0.012, z)], 0.024)];
}

function upright(corners: readonly [Vec, Vec]): Part[] {
	const [from, to] = corners;
	const panel: Vec[] = [from, [from[0], to[1], from[2]], to, [to[0], from[1], to[2]]];
	return [part('behind', [], [panel], 0.012)];
}

function doorway({ at, half }: Extract<Prop, { kind: 'doorway' }>): Part[] {
	const jambs = [-1, 1].map((z): Vec[] => [
		[at, 0, z * half],
		[at, HEIGHT.door, z * half],
	]);
	const lintel: Vec[] = [
		[at, HEIGHT.door, -half],
		[at, HEIGHT.door, half],
	];
	return [part('behind', [...jambs, lintel], [], 0.036)];
}

/** The bars and panels of a prop. Straps and rollers are drawn with the body that they touch. */
export function partsOf(prop: Prop): readonly Part[] {
	switch (prop.kind) {
		case 'chair':
			return chair(prop);
		case 'wheelchair':
			return wheelchair(prop);
		case 'desk':
			return table([prop.edge, prop.edge + 0.32], [-0.24, 0.24], prop.lift);
		case 'side desk':
			return table(
				[prop.at[0] - 0.2, prop.at[0] + 0.2],
				[prop.at[2] - 0.12, prop.at[2] + 0.12],
				prop.lift,
			);
		case 'wall': {
			const { face, z = 0, half = 0.32 } = prop;
			return upright([
				[face, 0, z - half],
				[face, HEIGHT.wall, z + half],
			]);
		}
		case 'side wall':
			return upright([
				[(prop.x ?? 0) - 0.4, 0, prop.face],
				[(prop.x ?? 0) + 0.4, HEIGHT.wall, prop.face],
			]);
		case 'doorway':
			return doorway(prop);
		case 'mat':
		case 'roller':
		case 'strap':
			return [];
	}
}
