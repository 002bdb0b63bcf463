import type { Disposable } from 'vscode';
import type { Instant } from '../../core/base/time.ts';

/** The time, and one way to be woken at one. Whoever waits owns the Disposable. */
export interface Clock {
	now(): Instant;
	/** Calls `ring` once at `at`, or soon after if that has passed; late if the machine slept. */
	wakeAt(at: Instant, ring: () => void): Disposable;
}

// The same two functions exist in Node and in a web worker; neither's types are loaded here.
declare function setTimeout(ring: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** The longest wait that a timer can do; with a longer one it rings at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The wall clock of the machine. */
export const systemClock: Clock = {
	now: () => Date.now(),
	wakeAt(at, ring) {
		const timer = setTimeout(ring, Math.min(LONGEST_WAIT, Math.max(0, at - Date.now())));
		return { dispose: () => clearTimeout(timer) };
	},
};
