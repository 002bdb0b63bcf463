// What Next Posture exports to other extensions. Copy this file into yours: it needs `vscode` alone.
//
//   const nextPosture = vscode.extensions.getExtension<NextPostureApi>('next-posture.next-posture');
//   const api = await nextPosture?.activate();
//
// List no `extensionDependencies`, so that yours works without it. All values are copies.
import type { Event } from 'vscode';

/** What the sit timer is doing. A later version may have more of them: treat one you do not know as `off`. */
export type NextPosturePhase =
	/** Outside of the person's working hours. */
	| 'off'
	/** Paused by the person. */
	| 'paused'
	/** In a bout, and no change of position is due. */
	| 'sitting'
	| 'standing'
	/** A change of position is due, and its nudge waits for a lull in the work. */
	| 'due'
	/** The stand nudge shows. */
	| 'asking'
	/** It is due for so long that a nudge waits for no lull. */
	| 'overdue'
	/** Away from the desk, or in a guided routine. */
	| 'onBreak'
	/** Just back: the person may say what the time away was. */
	| 'back';

/** The sit timer at one moment. */
export interface NextPostureState {
	/** Null until the timer has read what it goes on from, some 100 ms after the window opened. */
	readonly phase: NextPosturePhase | null;
	/**
	 * Whole minutes of the bout, the time in one position; null in a break, in a pause and as long as
	 * `phase` is. In a window without the focus it changes in steps of five.
	 */
	readonly minutes: number | null;
}

/** Version 1. It can be used as soon as `activate` has returned it. Nothing is ever taken out of a version. */
export interface NextPostureApi extends NextPostureState {
	readonly version: 1;
	/** Fires when `phase` or `minutes` is another. What your listener throws is logged, and stops nobody. */
	readonly onDidChange: Event<NextPostureState>;
	/**
	 * Does what the command "I'm Up" does: the bout ends and a break goes on until the person is seen again.
	 * In a break it changes nothing. The person can undo it.
	 * @returns whether a break goes on: false in a pause, or where no bout has begun
	 */
	startBreak(): Promise<boolean>;
}
