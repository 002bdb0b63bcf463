import type { Instant } from '../base/time.ts';
import type { NudgeKind, NudgeLines } from './nudgeLines.ts';
import type { GapOutcome } from './state.ts';
import type { OpenHours } from './workingHours.ts';

/** What the sit timer reads of the person's settings, in whole minutes as they are written. */
export interface TimerSettings {
	readonly sitMinutes: number;
	readonly latestMinutes: number;
	/** Due at the full and the half hour. */
	readonly alignToClock: boolean;
	readonly snoozeMinutes: number;
	/** How many small nudges a bout has. */
	readonly smallNudges: 'none' | 'one' | 'two';
	readonly nudgeKinds: readonly NudgeKind[];
	/** How a nudge shows; `auto` is text and colour, and a toast for a screen reader. */
	readonly nudgeStyle: 'auto' | 'text' | 'colour' | 'toast';
	/** What a click does while a stand nudge is open. */
	readonly clickAction: 'imUp' | 'stretch' | 'menu';
	/** How long overdue keeps its colour; 0 is never. */
	readonly colourMinutes: number;
	readonly seatedMode: boolean;
	/** A running task or command makes a lull. */
	readonly lullWhileBusy: boolean;
	/** A longer time without presence is a gap. */
	readonly awayMinutes: number;
	/** What a gap without focus, a short and a long quiet one, and one while due count as. */
	readonly unfocusedCountsAs: GapOutcome;
	readonly quietCountsAs: 'here' | 'moved';
	readonly longQuietCountsAs: 'here' | 'moved';
	readonly dueGapCountsAs: 'here' | 'moved';
}

/** What `reduce` and `view` follow besides state and event. */
export interface TimerRules {
	readonly settings: TimerSettings;
	readonly lines: NudgeLines;
	readonly openHours: OpenHours;
	/** By how many minutes local clocks are ahead of UTC at an instant. */
	readonly aheadAt: (at: Instant) => number;
	/** Nothing that strains is offered: a break offers no stretch, and a click starts none. */
	readonly closed: boolean;
	/**
	 * The host does not run on the person's own desk: a browser that freezes a hidden tab, or a remote machine
	 * that sleeps, makes its wake-ups late, and that says nothing of where the person is.
	 */
	readonly mayFreeze: boolean;
}
