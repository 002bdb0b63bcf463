import type { Milliseconds } from '../../base/time.ts';
import type { Figure, Keyframe, PoseBlend } from './figure.ts';

/** One instant of a figure: its poses, and the breath. */
export interface FigureMoment {
	readonly blend: PoseBlend;
	/** How full the lungs are, 0 to 1. */
	readonly air: number;
	readonly breath: 'in' | 'out' | 'rest';
	/** How far the present in-breath or out-breath has come, 0 to 1. */
	readonly breathed: number;
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
	return { ...steadyBreath(modulo(t, loop) / loop), blend };
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
const modulo = (a: number, b: number): number => ((a % b) + b) % b;
