import type { Instant } from '../time.ts';
import type { SittingSettings } from '../settings/settings.ts';
import type { Trigger } from './nudge.ts';
import type { WindowSignals } from './record.ts';
import { AFTER_SAVE, MACHINE_BUSY, MACHINE_BUSY_FOR, TYPING_PAUSE } from './timing.ts';

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

/**
 * The lull that a running task or command makes: from 20 s after its start, for five minutes, since
 * what runs longer is a server or a watcher. Null while the machine is idle.
 */
export function machineLull(
	{ machineBusySince: since }: WindowSignals,
	{ lullWhileBusy }: SittingSettings,
): { readonly from: Instant; readonly to: Instant } | null {
	return since === null || !lullWhileBusy
		? null
		: { from: since + MACHINE_BUSY, to: since + MACHINE_BUSY_FOR };
}
