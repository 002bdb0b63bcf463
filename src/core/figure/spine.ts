import type { Turn } from './turn.ts';
import { turned, UPRIGHT } from './turn.ts';
import { BONE, type Spine } from './skeleton.ts';
import { add, type Vec } from './vector.ts';

/** The bends of the trunk from below, in degrees. */
export interface Bends {
	readonly pelvis: Turn;
	readonly lumbar: Turn;
	readonly thorax: Turn;
	readonly neck: Turn;
	readonly gaze: Turn;
}

const half = ([bend, lean, twist]: Turn): Turn => [bend / 2, lean / 2, twist / 2];

/** How far the centre of the skull lies ahead of and above the top of the neck. */
const SKULL: Turn = [0.012, 0.048, 0];

/**
 * Stacks the trunk upward from the pelvis. Each of lumbar and thorax bends in two places, so that
 * a slump is round and not a fold.
 */
export function stackSpine(pelvis: Vec, bends: Bends): Spine {
	const pelvisAxes = turned(UPRIGHT, bends.pelvis);
	const lowAxes = turned(pelvisAxes, half(bends.lumbar));
	const waist = add(pelvis, lowAxes.top, BONE.lumbar / 2);
	const waistAxes = turned(lowAxes, half(bends.lumbar));
	const ribs = add(waist, waistAxes.top, BONE.lumbar / 2);
	const ribsAxes = turned(waistAxes, half(bends.thorax));
	const chest = add(ribs, ribsAxes.top, BONE.thorax / 2);
	const chestAxes = turned(ribsAxes, half(bends.thorax));
	const neck = add(chest, chestAxes.top, BONE.thorax / 2);
	const neckAxes = turned(chestAxes, bends.neck);
	const headAxes = turned(neckAxes, bends.gaze);
	const nape = add(neck, neckAxes.top, BONE.neck);
	const skull = add(add(nape, headAxes.front, SKULL[0]), headAxes.top, SKULL[1]);
	return {
		pelvis,
		waist,
		ribs,
		chest,
		neck,
		skull,
		pelvisAxes,
		waistAxes,
		ribsAxes,
		chestAxes,
		neckAxes,
		headAxes,
	};
}
