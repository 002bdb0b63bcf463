import { type Milliseconds, MINUTE } from '../../../src/core/base/time.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import { NOTICED_BY_ALL } from '../onlooker.ts';
import type { SimWindow } from '../simWindow.ts';
import type { Property, Watched } from './property.ts';

/** By then every window has noticed that the machine slept, or never will. */
const NOTICED: Milliseconds = NOTICED_BY_ALL + MINUTE;

/**
 * Property 12: timers that ring late are no sleep where the browser kept them back: whoever is in another tab
 * meanwhile may well sit. A break for a sleep begins only where the machine slept, or its clock was set on.
 */
export class FrozenIsAwake implements Property {
	private readonly watched: Watched;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	reduced(_: SimWindow, before: TimerRecord, { record }: ReducedEvent): void {
		const { computer, violated } = this.watched;
		const slept = (one: TimerRecord) => one.onBreak?.how === 'away' && one.onBreak.gap === 'slept';
		const ago = computer.time.real - computer.sleptAt;
		if (slept(record) && !slept(before) && ago > NOTICED) {
			violated('a frozen tab is no sleep', `the last sleep was over ${ago / MINUTE} minutes ago`);
		}
	}
}
