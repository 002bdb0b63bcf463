import type { Instant } from '../time.ts';
import type { Trigger } from './nudge.ts';
import type { WindowSignals } from './record.ts';
import { AFTER_SAVE, MACHINE_BUSY, TYPING_PAUSE } from './timing.ts';

/** A natural pause in the work, when a nudge costs least. */
export interface Lull {
	/** From when on it holds; it ends with the next edit. */
	readonly from: Instant;
	readonly trigger: Trigger;
}

/**
 * The lull that is on, or the next one if no edit comes: 3 s after a save, else 20 s after the last
 * edit. A window in which nothing was edited yet is in a lull all along.
 */
export function nextLull({ edited, saved }: WindowSignals): Lull {
	if (edited === null) {
		return { from: -Infinity, trigger: 'any' };
	}
	const idle: Lull = { from: edited + TYPING_PAUSE, trigger: 'idle' };
	const afterSave = saved !== null && saved >= edited ? saved + AFTER_SAVE : Infinity;
	return afterSave < idle.from ? { from: afterSave, trigger: 'save' } : idle;
}

/** When a running task or command becomes a lull; Infinity while the machine is idle. */
export function machineLullFrom({ machineBusySince }: WindowSignals): Instant {
	return machineBusySince === null ? Infinity : machineBusySince + MACHINE_BUSY;
}
