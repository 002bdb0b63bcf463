import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { type Milliseconds, MINUTE, SECOND } from '../../../src/core/base/time.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import type { SimWindow } from '../simWindow.ts';
import type { Property, Watched } from './property.ts';

/**
 * Overdue needs no lull, so the one timer rings at it exactly: what is left is a timer that is a
 * second late and a window that is still catching up as it gains focus.
 */
const LATE: Milliseconds = 5 * SECOND;

/**
 * Property 3: a stand nudge by `latestMinutes` whenever the person was present all along, with signs
 * closer than `awayMinutes`, and neither snooze, skip, quiet, pause, off hours nor a return stood
 * against it.
 */
export class NudgesComeInTime implements Property {
	private readonly watched: Watched;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	reduced(window: SimWindow, _: TimerRecord, { record, focused }: ReducedEvent): void {
		const { computer, onlooker, violated } = this.watched;
		const { latestMinutes, nudgeKinds } = computer.settings;
		const { hereSince } = onlooker;
		const { real } = computer.time;
		const { openHours } = computer.rules;
		const open = openHours.isOpen(computer.now) && openHours.isOpen(computer.now + SECOND);
		const wanted = open && nudgeKinds.includes('stand');
		if (!focused || !window.focused || !wanted || hereSince === null || onlooker.silenced) {
			return;
		}
		const late = real - Math.max(hereSince + latestMinutes * MINUTE, window.since);
		const absent = real - onlooker.lastSign >= 80 * SECOND;
		if (late > LATE && !absent && !record.bout?.standNudge) {
			violated('a stand nudge in time', `none ${Math.round(late / SECOND)} s after it was overdue`);
		}
	}
}
