import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { type Milliseconds, MINUTE, SECOND } from '../../../src/core/base/time.ts';
import { aheadAt } from '../../../src/host/base/locale.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import type { SimWindow } from '../simWindow.ts';
import type { Property, Watched } from './property.ts';

/**
 * Overdue needs no lull, so the one timer rings at it exactly: what is left is a timer that is a
 * second late and a window that is still catching up as it gains focus.
 */
const LATE: Milliseconds = 5 * SECOND;

/**
 * Property 3: a stand nudge by `latestMinutes`, or by the clock's next mark if that is later, whenever the
 * person was present all along, with signs closer than `awayMinutes`, and neither snooze, skip, quiet,
 * pause, off hours nor a return stood against it. And by the clock none before a mark that lies far enough into the bout.
 */
export class NudgesComeInTime implements Property {
	private readonly watched: Watched;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	reduced(window: SimWindow, _: TimerRecord, { record, focused, nudged }: ReducedEvent): void {
		const { computer, onlooker, violated } = this.watched;
		const { latestMinutes, nudgeKinds } = computer.settings;
		if (nudged?.kind === 'stand') {
			this.atMark(record);
		}
		const { hereSince } = onlooker;
		const { real } = computer.time;
		const { openHours } = computer.rules;
		const open = openHours.isOpen(computer.now) && openHours.isOpen(computer.now + SECOND);
		const wanted = open && nudgeKinds.includes('stand');
		if (!focused || !window.focused || !wanted || hereSince === null || onlooker.silenced) {
			return;
		}
		const late =
			real -
			Math.max(
				hereSince + Math.max(latestMinutes, longestToMark(computer.settings)) * MINUTE,
				window.since,
			);
		const absent = real - onlooker.lastSign >= 80 * SECOND;
		if (late > LATE && !absent && !record.bout?.standNudge) {
			violated('a stand nudge in time', `none ${Math.round(late / SECOND)} s after it was overdue`);
		}
	}

	/** What was snoozed comes when its snooze ends. */
	private atMark({ bout }: TimerRecord): void {
		const { computer, violated } = this.watched;
		if (!computer.settings.alignToClock || !bout || bout.snoozedUntil !== null) {
			return;
		}
		// A timer may ring a moment before the clock shows the mark.
		const now = bout.standNudge?.at ?? computer.now;
		const mark = now - ((((now + aheadAt(now) * MINUTE) % MARK) + MARK) % MARK);
		const sat = (mark - bout.start - bout.unknown) / MINUTE;
		if (sat < shortestToMark(computer.settings)) {
			violated('no nudge before its mark', `one ${Math.round(sat)} min into a bout`);
		}
	}
}

const MARK = 30 * MINUTE;

/** After how many minutes of a bout a mark of the clock counts at the earliest. */
function shortestToMark({ sitMinutes }: Pick<Settings, 'sitMinutes'>): number {
	return Math.max(10, sitMinutes - 15);
}

/** After how many minutes a bout is due at the latest, where it goes by the clock; else 0. */
export function longestToMark(settings: Pick<Settings, 'alignToClock' | 'sitMinutes'>): number {
	return settings.alignToClock ? shortestToMark(settings) + 30 : 0;
}
