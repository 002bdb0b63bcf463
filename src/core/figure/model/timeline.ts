import type { Milliseconds } from '../../base/time.ts';
import type { Figure, Keyframe, MovingPart, PoseBlend } from './figure.ts';
import { add, evenly, length, subtract, type Vec } from './geometry.ts';
import { type Side, SIDES, type Skeleton } from './skeleton.ts';
import { solvePose } from './solvePose.ts';

/** One instant of a figure: its poses, and the breath. */
export interface FigureMoment {
	readonly blend: PoseBlend;
	/** How full the lungs are, 0 to 1. */
	readonly air: number;
	readonly breath: 'in' | 'out' | 'rest';
	/** How far the present in-breath or out-breath has come, 0 to 1. */
	readonly breathed: number;
	/** The index of the keyframe to which the body goes, or at which it stays; -1 where it shows an amount. */
	readonly toward: number;
	readonly held: boolean;
}

/** What the figure does at `t`, which may be any time: its keyframes repeat. */
export function momentAt(figure: Figure, t: Milliseconds): FigureMoment {
	let left = modulo(t, roundOf(figure));
	let index = 0;
	while (left >= keyframeTime(keyframeAt(figure, index)) && index < figure.keyframes.length - 1) {
		left -= keyframeTime(keyframeAt(figure, index));
		index += 1;
	}
	const share = Math.min(1, left / keyframeAt(figure, index).move);
	const loop = loopOf(figure);
	const steady = figure.rounds ? steadyBreath(modulo(t, loop) / loop) : {};
	if (!figure.flow) {
		return { ...momentBetweenKeyframes(figure, index, share), ...steady };
	}
	const blend = curve(share).map(
		(weight, offset) => [keyframeAt(figure, index + offset - 2).pose, weight] as const,
	);
	return { ...steadyBreath(modulo(t, loop) / loop), blend, toward: index, held: false };
}

/** The moment between the first and the last keyframe, 0 to 1, of a figure that shows an amount. */
export function momentForAmount(figure: Figure, amount: number): FigureMoment {
	const share = Math.min(1, Math.max(0, amount));
	const [first, last] = [keyframeAt(figure, 0), keyframeAt(figure, -1)];
	return {
		blend: [
			[first.pose, 1 - share],
			[last.pose, share],
		],
		air: 0.5,
		breath: 'rest',
		breathed: 0,
		toward: -1,
		held: true,
	};
}

/** The time of one round of the keyframes. */
export function roundOf(figure: Figure): Milliseconds {
	return figure.keyframes.reduce((sum, key) => sum + keyframeTime(key), 0);
}

/** The time after which everything, the breath too, is as at the start. */
export function loopOf(figure: Figure): Milliseconds {
	return roundOf(figure) * (figure.rounds ?? 1);
}

/** The instant at which a figure arrives at the keyframe of this index; -1 is the last. */
export function arrivalOf(figure: Figure, index: number): Milliseconds {
	const number = modulo(index, figure.keyframes.length);
	const before = figure.keyframes.slice(0, number).reduce((sum, key) => sum + keyframeTime(key), 0);
	return before + keyframeAt(figure, number).move;
}

/** The instant that shows the move best, for a still: just before the peak, still breathing out. */
export function peakOf(figure: Figure): Milliseconds {
	const index = figure.peak ?? -1;
	const early = figure.flow ? 0 : keyframeAt(figure, index).move * 0.12;
	return arrivalOf(figure, index) - early;
}

/** The point of a part that an arrow follows, in the room. */
function followed(part: MovingPart, { spine, legs, arms }: Skeleton): Vec {
	if (part === 'pelvis' || part === 'chest') {
		return spine[part];
	}
	if (part === 'head') {
		return add(spine.skull, spine.headAxes.top, 0.01);
	}
	const side: Side = part.startsWith('right') ? 'right' : 'left';
	const [arm, leg] = [arms[side], legs[side]];
	switch (part.replace(/^\w+ /, '')) {
		case 'shoulder':
			return arm.shoulder;
		case 'elbow':
			return arm.elbow;
		case 'hand':
			return add(arm.wrist, arm.fingers, 0.05);
		case 'knee':
			return leg.knee;
		default:
			return add(leg.ankle, leg.toward, 0.04);
	}
}

/** All that an arrow can follow. */
const MOVING: readonly MovingPart[] = [
	'head',
	'chest',
	'pelvis',
	...SIDES.flatMap((side) =>
		(['shoulder', 'elbow', 'hand', 'knee', 'foot'] as const).map(
			(joint) => `${side} ${joint}` as const,
		),
	),
];

/** The least way of a part, in body heights, that is a movement and no hold. */
export const MOVEMENT = 0.06;

/** The indices of the keyframes between which the arrow of a figure leads; the first may be below zero. */
export function spanOf({
	arrow,
	flow,
	keyframes,
	peak,
}: Figure): readonly [from: number, to: number] {
	const count = keyframes.length;
	const to = (peak ?? count - 1) % count;
	// Circles are shown nearly whole, steps by a part of their round.
	const back = flow ? (count === 4 ? 3 : Math.ceil(count / 4)) : to === 0 ? 1 : to;
	return [arrow?.from ?? to - back, to];
}

/** The way of a part from the start to the peak in nine points of the room, and the body halfway. */
export interface PartWay {
	readonly part: MovingPart;
	readonly way: readonly Vec[];
	readonly body: Skeleton;
}

/** The ways of the parts that move; none for a hold. */
export function waysOf(figure: Figure): readonly PartWay[] {
	const [from, to] = spanOf(figure);
	const start = arrivalOf(figure, from);
	const span = modulo(arrivalOf(figure, to) - start, roundOf(figure));
	const bodies = Array.from({ length: 13 }, (_, step) =>
		solvePose(momentAt(figure, start + (span * step) / 12).blend),
	);
	const wayOf = (part: MovingPart): Vec[] => bodies.map((body) => followed(part, body));
	const travel = (part: MovingPart): number => {
		const [first, ...rest] = wayOf(part);
		return Math.max(...rest.map((point) => (first ? length(subtract(point, first)) : 0)));
	};
	const [farthest] = MOVING.toSorted((a, b) => travel(b) - travel(a));
	return (figure.arrow?.on ?? [farthest ?? 'head'])
		.filter((part) => travel(part) >= MOVEMENT)
		.map((part) => ({ part, way: evenly(wayOf(part), 9), body: bodies[6] as Skeleton }));
}

/** The moment between a keyframe and the one before it; `share` of its time has passed. */
function momentBetweenKeyframes(figure: Figure, index: number, share: number): FigureMoment {
	const [from, to] = [keyframeAt(figure, index - 1), keyframeAt(figure, index)];
	const eased = ease(share);
	const change = to.air - from.air;
	const breath = change > 0 ? 'in' : change < 0 ? 'out' : 'rest';
	return {
		blend:
			eased === 1
				? [[to.pose, 1]]
				: [
						[from.pose, 1 - eased],
						[to.pose, eased],
					],
		air: from.air + change * eased,
		breath: share < 1 ? breath : 'rest',
		breathed: share,
		toward: index,
		held: share === 1,
	};
}

/** In steps and circles one breath spans several rounds: in for two fifths, out for the rest. */
function steadyBreath(share: number): Pick<FigureMoment, 'air' | 'breath' | 'breathed'> {
	const [breath, breathed] =
		share < 0.4 ? (['in', share / 0.4] as const) : (['out', (share - 0.4) / 0.6] as const);
	return { breath, breathed, air: breath === 'in' ? ease(breathed) : 1 - ease(breathed) };
}

/**
 * The weights of four neighbouring keyframes on a curve through them (Catmull-Rom), `u` from 0 to 1.
 */
function curve(u: number): readonly [number, number, number, number] {
	const [u2, u3] = [u * u, u * u * u];
	return [
		(-u + 2 * u2 - u3) / 2,
		(2 - 5 * u2 + 3 * u3) / 2,
		(u + 4 * u2 - 3 * u3) / 2,
		(u3 - u2) / 2,
	];
}

/** Starts and ends softly: no jerk where a movement begins. */
function ease(share: number): number {
	return share * share * (3 - 2 * share);
}

function keyframeTime({ move, hold = 0 }: Keyframe): Milliseconds {
	return move + hold;
}

/** The keyframe of an index, which goes round: -1 is the last. Throws where there is none at all. */
function keyframeAt({ keyframes }: Figure, index: number): Keyframe {
	const frame = keyframes[modulo(index, keyframes.length)];
	if (!frame) {
		throw new Error('A figure needs at least one keyframe');
	}
	return frame;
}

/** The remainder that is never below zero. */
export const modulo = (a: number, b: number): number => ((a % b) + b) % b;
