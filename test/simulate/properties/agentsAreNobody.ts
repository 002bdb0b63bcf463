import { EDITS_SETTLE_IN } from '../../../src/host/timer/handWatch.ts';
import { type Instant, type Milliseconds, MINUTE, SECOND } from '../../../src/core/base/time.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { TYPING_PAUSE } from '../../../src/core/timer/timing.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import type { SimWindow } from '../simWindow.ts';
import { longestToMark } from './nudgesComeInTime.ts';
import type { Property, Watched } from './property.ts';

/** Timers ring a little late, and clocks are corrected by a second. */
const LATE: Milliseconds = 5 * SECOND;

/**
 * Property 10: what an agent does is never taken for the person: the last presence is no later than the last
 * sign of them. Property 11: its edits postpone no nudge: an edit by hand is no later than the last key, and
 * who sits since `sitMinutes` and has not touched a key for 20 s is asked.
 */
export class AgentsAreNobody implements Property {
	private readonly watched: Watched;
	/** Epoch, and the last edit, after each window's last step. */
	private readonly last = new WeakMap<
		SimWindow,
		readonly [epoch: number, edited: Instant | null]
	>();

	constructor(watched: Watched) {
		this.watched = watched;
	}

	reduced(window: SimWindow, before: TimerRecord, { record, focused }: ReducedEvent): void {
		const { computer, onlooker, violated } = this.watched;
		const { real } = computer.time;
		/** How long after something of the person's an instant lies that was noted since the last jump of time. */
		const after = (sign: Milliseconds, noted: Instant) => {
			const ago = computer.now - noted;
			return ago >= 0 && ago < real - computer.jumpedAt ? real - ago - sign : 0;
		};
		const seen = after(Math.max(onlooker.lastHand, onlooker.lastSign), record.presence);
		const moved = record.epoch > before.epoch;
		// Where the clock was set back since, anchors moved with it, by as much as it may have gone on before.
		const known = LATE + onlooker.lost;
		if (record.presence > before.presence && !moved && seen > known) {
			violated('an agent is never presence', `${seen / SECOND} s after the last sign`);
		}
		// An edit is noted in its own step. Where the clock was set back, by what this window met or by what it
		// adopts of another one, the last edit moves along, and nobody knows by how much too little.
		const { edited } = window.signals;
		const [epoch, lastEdit] = this.last.get(window) ?? [];
		const isNew = edited === computer.now && edited !== lastEdit && record.epoch === epoch;
		this.last.set(window, [record.epoch, edited]);
		const typed = isNew ? after(onlooker.lastKey, edited) : 0;
		if (typed > LATE + EDITS_SETTLE_IN) {
			violated('an agent is never typing', `${typed / SECOND} s after the last key`);
		}
		if (focused && window.focused) {
			this.asks(window, record);
		}
	}

	/** Nothing but typing, or a breakpoint, may keep the nudge back from due on. */
	private asks(window: SimWindow, record: TimerRecord): void {
		const { computer, onlooker, violated } = this.watched;
		const { sitMinutes, nudgeKinds } = computer.settings;
		const { openHours } = computer.rules;
		const { real } = computer.time;
		const { hereSince } = onlooker;
		const open = openHours.isOpen(computer.now) && openHours.isOpen(computer.now + SECOND);
		const wanted = open && nudgeKinds.includes('stand') && !window.signals.inPausedFrame;
		if (!wanted || hereSince === null || onlooker.silenced) {
			return;
		}
		const due = hereSince + Math.max(sitMinutes, longestToMark(computer.settings)) * MINUTE;
		const late = real - Math.max(due, onlooker.lastKey + TYPING_PAUSE, window.since);
		const absent = real - onlooker.lastSign >= 80 * SECOND;
		if (late > LATE && !absent && !record.bout?.standNudge) {
			violated('an agent postpones no nudge', `none ${Math.round(late / SECOND)} s after a lull`);
		}
	}
}
