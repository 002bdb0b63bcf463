import { HOUR, type Milliseconds, SECOND } from '../../../src/core/base/time.ts';
import type { SimWindow } from '../simWindow.ts';
import type { Property, Watched } from './property.ts';

/** A timer that rings late belongs to the hour for which it was set. */
const ANY_HOUR: Milliseconds = HOUR - SECOND;
const MOST = { focused: 70, unfocused: 12, writes: 120 } as const;
/**
 * Two slots of small nudges, due and the end of its colour fall on whole minutes of a bout, at which a window
 * wakes anyway; by the clock they do not, twice an hour.
 */
const MORE_BY_THE_CLOCK = 2 * 4;

/**
 * Property 9: in any hour, at most 70 wake-ups in a focused window (78 where bouts go by the clock), 12 in one
 * that has had no focus, and 120 writes of files over all windows.
 */
export class SeldomAwake implements Property {
	/** The most seen in any hour. */
	readonly most = { focused: 0, unfocused: 0, writes: 0 };
	private readonly watched: Watched;
	private readonly wakes = new Map<SimWindow, Milliseconds[]>();
	private readonly writes: Milliseconds[] = [];

	constructor(watched: Watched) {
		this.watched = watched;
	}

	woke(window: SimWindow): void {
		const rung = this.wakes.get(window) ?? [];
		this.wakes.set(window, rung);
		this.add(rung, 'focused');
		const { time, clockSetAt } = this.watched.computer;
		if (!window.focused) {
			// An hour is one by the clock, so none in which it was set.
			const from = Math.max(window.since, clockSetAt, time.real - ANY_HOUR);
			this.note('unfocused', rung.filter((at) => at > from).length);
		}
	}

	wrote(): void {
		this.add(this.writes, 'writes');
	}

	private add(instants: Milliseconds[], what: keyof typeof MOST): void {
		const { real } = this.watched.computer.time;
		instants.push(real);
		while ((instants[0] ?? real) <= real - ANY_HOUR) {
			instants.shift();
		}
		this.note(what, instants.length);
	}

	private note(what: keyof typeof MOST, count: number): void {
		this.most[what] = Math.max(this.most[what], count);
		const { alignToClock } = this.watched.computer.settings;
		const most = MOST[what] + (what === 'focused' && alignToClock ? MORE_BY_THE_CLOCK : 0);
		if (count > most) {
			this.watched.violated('seldom awake', `${count} ${what} in an hour, ${most} at most`);
		}
	}
}
