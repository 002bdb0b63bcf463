import type { Milliseconds } from '../../base/time.ts';
import type { PoseBlend, Figure, Keyframe } from './figure.ts';

/** One instant of a figure: its poses, and the breath. */
export interface FigureMoment {
	readonly blend: PoseBlend;
	/** How full the lungs are, 0 to 1. */
	readonly air: number;
	readonly breath: 'in' | 'out' | 'rest';
	/** How far the present in-breath or out-breath has come, 0 to 1. */
	readonly breathed: number;
}

function keyTime({ move, hold = 0 }: Keyframe): Milliseconds {
	return move + hold;
}

/** The time of one round of the keys. */
export function roundOf(figure: Figure): Milliseconds {
	return figure.keyframes.reduce((sum, key) => sum + keyTime(key), 0);
}

/** The time after which everything, the breath too, is as at the start. */
export function loopOf(figure: Figure): Milliseconds {
	return roundOf(figure) * (figure.rounds ?? 1);
}

/** Starts and ends softly: no jerk where a movement begins. */
function ease(share: number): number {
	return share * share * (3 - 2 * share);
}

/** Weights of four neighbouring keys for a curve through them (Catmull and Rom). */
function curve(u: number): readonly [number, number, number, number] {
	const [u2, u3] = [u * u, u * u * u];
	return [
		(-u + 2 * u2 - u3) / 2,
		(2 - 5 * u2 + 3 * u3) / 2,
		(u + 4 * u2 - 3 * u3) / 2,
		(u3 - u2) / 2,
	];
}

const modulo = (a: number, b: number): number => ((a % b) + b) % b;

function keyframeAt({ keyframes }: Figure, index: number): Keyframe {
	const frame = keyframes[modulo(index, keyframes.length)];
	if (!frame) {
		throw new Error('A figure needs at least one keyframe');
	}
	return frame;
}

/** In steps and circles one breath spans several rounds: in for two fifths, out for the rest. */
function steadyBreath(share: number): Pick<FigureMoment, 'air' | 'breath' | 'breathed'> {
	const [breath, breathed] =
		share < 0.4 ? (['in', share / 0.4] as const) : (['out', (share - 0.4) / 0.6] as const);
	return { breath, breathed, air: breath === 'in' ? ease(breathed) : 1 - ease(breathed) };
}

function onTheWay(figure: Figure, index: number, share: number): FigureMoment {
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

/** What the figure does at `t`, which may be any time: the figure goes round. */
export function momentOf(figure: Figure, t: Milliseconds): FigureMoment {
	let left = modulo(t, roundOf(figure));
	let index = 0;
	while (left >= keyTime(keyframeAt(figure, index)) && index < figure.keyframes.length - 1) {
		left -= keyTime(keyframeAt(figure, index));
		index += 1;
	}
	const share = Math.min(1, left / keyframeAt(figure, index).move);
	const loop = loopOf(figure);
	const steady = figure.rounds ? steadyBreath(modulo(t, loop) / loop) : {};
	if (!figure.flow) {
		return { ...onTheWay(figure, index, share), ...steady };
	}
	const blend = curve(share).map(
		(weight, offset) => [keyframeAt(figure, index + offset - 2).pose, weight] as const,
	);
	return { ...steadyBreath(modulo(t, loop) / loop), blend };
}

/** A moment between the first and the last key, 0 to 1, for figures that show an amount. */
export function momentBetween(figure: Figure, amount: number): FigureMoment {
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

/** The instant at which a figure arrives at its key of this number; -1 is the last. */
export function arrivalOf(figure: Figure, index: number): Milliseconds {
	const number = modulo(index, figure.keyframes.length);
	const before = figure.keyframes.slice(0, number).reduce((sum, key) => sum + keyTime(key), 0);
	return before + keyframeAt(figure, number).move;
}

/** The instant that shows the move best, for a still: just before the peak, still breathing out. */
export function peakOf(figure: Figure): Milliseconds {
	const index = figure.peak ?? -1;
	const early = figure.flow ? 0 : keyframeAt(figure, index).move * 0.12;
	return arrivalOf(figure, index) - early;
}
