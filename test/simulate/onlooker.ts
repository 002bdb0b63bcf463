import { HOUR, type Instant, type Milliseconds, MINUTE, SECOND } from '../../src/core/base/time.ts';
import { type Computer, OPENS } from './computer.ts';
import type { SimWindow } from './simWindow.ts';

/** Gaps a little under a limit may be seen as one: presence is marked every 5 s at most. */
const NEARLY: Milliseconds = 10 * SECOND;
/** Absence that is asked about while a nudge is due. */
const STOOD_UP: Milliseconds = 90 * SECOND;

/** After keys in a terminal or a chat, their end is known so much too early at most. */
const REST_NOTICED: Milliseconds = 30 * SECOND;
/** Activity that begins after so long without a key is no progress bar's. */
const CERTAIN_REST: Milliseconds = 86 * SECOND;
/** Activity that goes on for longer, and nothing else, is taken for a progress bar's. */
const LONGEST_READING: Milliseconds = 20 * MINUTE - NEARLY;

/**
 * What a window saw last is known to the next one so much later at most: it writes once a minute, of a
 * mark that may be a minute old, and one that is killed or has just told of another says no more.
 */
const UNSHARED: Milliseconds = 2 * MINUTE + NEARLY;
/** A window in focus sets its timer for so long at most, so it takes no less for a sleep with certainty. */
const NOTICED_IN_FOCUS: Milliseconds = 3 * MINUTE;
/** A window without focus sets its timer for five minutes, and one that opens takes this for closed. */
export const NOTICED_BY_ALL: Milliseconds = 6 * MINUTE;
/** A window may have been asleep for so long when its clock is set back: that much is lost, with none all. */
const TICK: Milliseconds = 5 * MINUTE;

/**
 * What really happens to the person, by the time that really passes: told by those who play it,
 * never by the code that is tested. Spans of real time, except what people set by their clock.
 */
export class Onlooker {
	private readonly computer: Computer;
	private readonly awayFrom: Milliseconds;
	/** The last sign of the person in a focused window. */
	lastSign: Milliseconds = -Infinity;
	/** The last thing that the person's hands did, whether or not anyone can know of it. */
	lastHand: Milliseconds = -Infinity;
	/** The last key in a text. */
	lastKey: Milliseconds = -Infinity;
	/** The last sign that only a hand can have given. */
	private lastSure: Milliseconds = -Infinity;
	/** The last return from an absence, a sleep, a break or a closed VS Code. */
	returned: Milliseconds = -Infinity;
	/** The window that alone can notice that return, if it is a short sleep. */
	private noticing: SimWindow | null = null;
	/** The last thing that may have ended a bout or that stands against a nudge. */
	interrupted: Milliseconds = 0;
	/** Since when the person has been here without any such thing; null while there is one. */
	hereSince: Milliseconds | null = null;
	/** The last time that the person asked for one nudge more. */
	snoozed: Milliseconds = -Infinity;
	/** Nothing may be asked until a bout that is certain to be another one. */
	silenced = false;
	/** The window of the last sign. */
	private lastWindow: SimWindow | null = null;
	/** How much of the time since the last sign nobody can know of, the clock having been set back in it. */
	lost: Milliseconds = 0;
	/** The clock was set back while the person was up: how long they were, nobody knows by it. */
	private setBackWhileUp = false;
	/** By then a break is over, however long it seemed to be. */
	private upUntil: Milliseconds = -Infinity;
	/** When a routine was left open that counts as a break unless someone is seen within a minute. */
	private forgot: Milliseconds | null = null;
	/** The bout is no older than the person's being here. */
	private fresh = false;
	/** By the computer's clock. */
	pausedUntil: Instant = -Infinity;
	quietUntil: Instant = -Infinity;
	/** Until then a pause or a quiet may still last, wherever the clock was set. */
	private hushedUntil: Instant = -Infinity;
	/** Since when a window, and which, has had the focus. */
	upSince: Milliseconds | null = null;

	constructor(computer: Computer) {
		this.computer = computer;
		this.awayFrom = computer.settings.awayMinutes * MINUTE;
	}

	/** A key in a text. */
	key(): void {
		this.lastKey = this.computer.time.real;
		this.sign();
	}

	/**
	 * A key in a terminal or a chat: VS Code tells of activity alone, and that it ended. It begins no bout
	 * with certainty, and nobody can know of it where activity may be a progress bar's or a cell's.
	 */
	vagueSign(window: SimWindow): void {
		const { real } = this.computer.time;
		const { lastSure, hereSince } = this;
		const sure = real - this.lastSign >= CERTAIN_REST;
		this.lastHand = real;
		if (window.cellRan || (!sure && real - lastSure > LONGEST_READING)) {
			this.lastSign = real;
			this.interrupt();
			return;
		}
		this.sign(window);
		this.lastSure = sure ? real : lastSure;
		if (hereSince === null) {
			this.hereSince = null;
		}
	}

	/** A key, a click, a command, a change of focus: the person is here, in that window. */
	sign(window: SimWindow | null = this.computer.focused): void {
		const { time, now, settings, rules } = this.computer;
		const at = time.real;
		const gap = at - this.lastSign;
		const vague = this.lastSign > this.lastSure ? REST_NOTICED : 0;
		this.lastSign = at;
		this.lastSure = at;
		this.lastHand = at;
		if (gap >= this.awayFrom + this.doubt(window)) {
			this.returned = at;
		}
		if (this.forgot !== null && at - this.forgot >= MINUTE) {
			this.forgot = null;
			this.interrupt();
		}
		const sat = this.hereSince === null || !this.fresh ? Infinity : at - this.hereSince;
		const due = sat >= (settings.sitMinutes / 2) * MINUTE;
		if (gap >= this.awayFrom - NEARLY - vague || (due && gap >= STOOD_UP - NEARLY - vague)) {
			this.interrupt();
		}
		if (!rules.openHours.isOpen(now)) {
			this.upSince = null;
			this.interrupt();
		} else if (this.upSince === null) {
			this.hereSince ??= at >= this.upUntil ? at : null;
		} else if (at - this.upSince >= MINUTE) {
			this.upSince = null;
			this.returned = at;
			this.interrupt();
			this.upUntil = this.setBackWhileUp ? at + MINUTE : at;
			this.hereSince = this.setBackWhileUp ? null : at;
			this.setBackWhileUp = false;
		}
		if (now < this.hushedUntil + OPENS) {
			this.interrupt();
		}
	}

	/** How much longer a gap must be for anyone to know it for one; asked at each sign. */
	private doubt(window: SimWindow | null): Milliseconds {
		const moved = window === null || window !== this.lastWindow;
		const unsure = (moved ? UNSHARED : 0) + this.lost;
		this.lastWindow = window ?? this.lastWindow;
		this.lost = 0;
		return unsure;
	}

	/** The person goes to another program, or locks the screen: that is known of someone just active. */
	leaves({ active, cellRan }: SimWindow): void {
		this.lastHand = this.computer.time.real;
		if (active && !cellRan) {
			this.lastSign = this.computer.time.real;
		}
	}

	/** Something that may end the bout, or stands against a nudge. */
	interrupt(): void {
		this.interrupted = this.computer.time.real;
		this.hereSince = null;
		this.fresh = false;
	}

	/**
	 * The machine slept, VS Code was closed, or the clock was set forward, by `span` until now. That is a
	 * return if anyone can know of it.
	 */
	wokeUp(span: Milliseconds): void {
		this.interrupt();
		const { focused, time } = this.computer;
		const byAll = span >= NOTICED_BY_ALL;
		if (byAll || (focused && span >= NOTICED_IN_FOCUS)) {
			this.returned = time.real;
			this.noticing = byAll ? null : focused;
		}
	}

	/**
	 * A window is gone; if it alone could notice the return, and has not moved since, nobody did. If it was the last
	 * one, and had not met yet that the clock was set back, nobody knows of any of the time until another opens.
	 */
	lose(window: SimWindow): void {
		if (window.ahead && this.lost > 0 && this.computer.windows.length === 0) {
			this.lost = Infinity;
		}
		if (window === this.noticing && window.reducedAt <= this.returned) {
			this.returned = -Infinity;
		}
	}

	/** A break that the person ends themselves. */
	cameBack(): void {
		this.lastSign = this.computer.time.real;
		this.upSince = null;
		this.interrupt();
	}

	/** The person says that they are up; a last click while leaving is no return. */
	gotUp(): void {
		this.interrupt();
		this.silenced = false;
		this.upSince = this.computer.time.real;
	}

	/** A routine plays, which is a break if it ends bouts, or if the person was up already. */
	plays(endsBout: boolean): void {
		this.lastSign = this.computer.time.real;
		this.interrupt();
		if (endsBout || this.upSince !== null) {
			this.upSince = this.computer.time.real;
		}
	}

	/** A routine is left as it stands, and the page with it. */
	forgets(): void {
		this.forgot = this.computer.time.real;
	}

	pause(until: Instant | null): void {
		this.interrupt();
		this.upSince = null;
		this.pausedUntil = until ?? Infinity;
		this.hushedUntil = Math.max(this.hushedUntil, this.pausedUntil);
	}

	quiet(until: Instant): void {
		this.interrupt();
		this.quietUntil = until;
		this.hushedUntil = Math.max(this.hushedUntil, until);
	}

	/** Snooze, skip, or an answer that may bring a snoozed or skipped bout back. */
	silence(snoozed: boolean): void {
		this.interrupt();
		this.silenced = true;
		if (snoozed) {
			this.snoozed = this.computer.time.real;
		}
	}

	/** A fresh bout begins: no break and no pause is left. */
	restart(): void {
		this.resume();
		this.upSince = null;
		this.silenced = false;
		this.fresh = true;
		this.sign();
	}

	/** No pause is left; a break goes on until the person is seen. */
	resume(): void {
		this.interrupt();
		this.pausedUntil = -Infinity;
		this.hushedUntil = this.quietUntil + 2 * HOUR;
	}

	/** The clock was set by less than anyone can tell from a timer: by it, all lies so far back. */
	clockCorrected(by: Milliseconds): void {
		this.returned -= by;
		this.lastSign -= by;
	}

	/** The clock was set by `by`. What was promised by it moves along if it was set back. */
	clockSet(by: Milliseconds): void {
		if (by > 0) {
			this.wokeUp(by);
		} else {
			this.interrupt();
			this.lost = this.computer.windows.length > 0 ? TICK : Infinity;
			this.setBackWhileUp = this.upSince !== null;
			// Nobody knows how long the clock had gone on since the last event before it was set.
			const moved = (until: Instant) => until + by - HOUR;
			this.pausedUntil = moved(this.pausedUntil);
			this.quietUntil = moved(this.quietUntil);
		}
	}
}
