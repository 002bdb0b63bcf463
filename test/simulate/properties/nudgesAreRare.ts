import type { TimerRecord } from '../../../src/core/timer/state.ts';
import type { TimerView } from '../../../src/core/timer/view/view.ts';
import { type Milliseconds, MINUTE, SECOND } from '../../../src/core/base/time.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import { SLOWEST_FILE, SLOWEST_WATCH } from '../disk.ts';
import type { SimWindow } from '../simWindow.ts';
import type { Property, Watched } from './property.ts';

/** No unrequested nudge so soon after a return; less the jitter that a clock may have. */
const SETTLING: Milliseconds = 2 * MINUTE - 2 * SECOND;
/**
 * No file system that we may use can lock, so two windows may decide the same within the time that a
 * write takes to be heard of: both then show what is one nudge in the record.
 */
const AT_ONCE: Milliseconds = 6 * SLOWEST_FILE + SLOWEST_WATCH;

/**
 * Properties 1 and 2: at most one unrequested stand nudge in a bout, and no nudge, stand or small,
 * while away, paused, quiet, off hours, on a break, or within two minutes of a return. A nudge that
 * was shown to nobody, and withdrawn because that time turned out not to be sat, is none. As a toast a bout
 * asks once, however many windows there are.
 */
export class NudgesAreRare implements Property {
	/** Nudges shown. */
	count = 0;
	private readonly watched: Watched;
	/** Toasts shown, and the bouts that they were for. */
	toasts = 0;
	private readonly bouts = new Set<string>();
	private lastStand: { readonly bout: string; readonly at: Milliseconds } | null = null;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	reduced(window: SimWindow, before: TimerRecord, { record }: ReducedEvent): void {
		const { bout, smallNudge, epoch } = record;
		const { now } = this.watched.computer;
		if (before.bout?.standNudge && bout && !bout.standNudge && bout.unknown > before.bout.unknown) {
			this.lastStand = null;
		}
		// With a clock that was set back, a nudge that shows moves along.
		const moved = epoch > before.epoch;
		if (
			bout?.standNudge?.at === now &&
			before.bout?.standNudge?.at !== now &&
			!(moved && before.bout?.standNudge)
		) {
			this.shown(window, record, 'stand');
			this.stand(`${epoch}: ${bout.start}`);
		}
		if (
			smallNudge?.at === now &&
			!smallNudge.tried &&
			before.smallNudge?.at !== now &&
			!(moved && before.smallNudge)
		) {
			this.shown(window, record, smallNudge.kind);
		}
	}

	viewed(window: SimWindow, { severity, content: shows }: TimerView): void {
		if (!window.focused && (severity === 'warning' || shows.what === 'question')) {
			this.watched.violated('colour and questions in the focused window only', shows.what);
		}
	}

	toasted(_: SimWindow, bout: string | null): void {
		this.toasts++;
		if (bout !== null && this.bouts.has(bout)) {
			this.watched.violated('one toast in a bout', `another one in the bout ${bout}`);
		}
		if (bout !== null) {
			this.bouts.add(bout);
		}
	}

	private stand(bout: string): void {
		const { computer, onlooker, violated } = this.watched;
		const at = computer.time.real;
		const last = this.lastStand;
		this.lastStand = { bout, at };
		if (last && at - last.at > AT_ONCE) {
			if (onlooker.interrupted < last.at) {
				violated('one stand nudge in a bout', 'nothing happened between two');
			} else if (last.bout === bout && onlooker.snoozed < last.at) {
				violated('one stand nudge in a bout', `two in the bout ${bout}`);
			}
		}
	}

	private shown(window: SimWindow, record: TimerRecord, kind: string): void {
		this.count++;
		const { computer, onlooker, violated } = this.watched;
		const { now, time, settings } = computer;
		const against = (why: string) => violated('no nudge at a bad time', `${kind}: ${why}`);
		if (!window.focused) {
			against('the window has no focus');
		}
		if (time.real - onlooker.lastSign >= settings.awayMinutes * MINUTE + onlooker.lost) {
			against('nobody is here');
		}
		if (now < onlooker.pausedUntil || record.pause) {
			against('paused');
		}
		if (now < onlooker.quietUntil) {
			against('quiet');
		}
		if (!computer.rules.openHours.isOpen(now)) {
			against('off hours');
		}
		if (onlooker.upSince !== null || record.onBreak) {
			against('on a break');
		}
		const sinceReturn = Math.min(
			time.real - onlooker.returned,
			now - (record.returned ?? -Infinity),
		);
		if (sinceReturn < SETTLING) {
			against(`${Math.round(sinceReturn / SECOND)} s after a return`);
		}
	}
}
