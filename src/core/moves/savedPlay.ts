import type { Play } from './play.ts';

const isNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value);

/**
 * A routine in progress as read back from a webview's state, or null where it is none, is over, or
 * does not fit a plan of `steps` steps (the catalogue or the body setting has changed since).
 */
export function savedPlay(saved: unknown, stepsOf: (play: Play) => number | null): Play | null {
	if (typeof saved !== 'object' || saved === null) {
		return null;
	}
	const play = saved as Record<keyof Play, unknown>;
	const fits =
		typeof play.routine === 'string' &&
		typeof play.seated === 'boolean' &&
		isNumber(play.at) &&
		(play.since === null || isNumber(play.since)) &&
		isNumber(play.seen) &&
		Array.isArray(play.worked) &&
		play.worked.every(isNumber) &&
		play.ended === null;
	if (!fits) {
		return null;
	}
	const whole = saved as Play;
	return stepsOf(whole) === whole.worked.length ? whole : null;
}
