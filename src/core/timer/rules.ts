import type { LineTag, NudgeKind } from './nudgeLines.ts';
import type { GapOutcome } from './state.ts';
import type { OpenHours } from './workingHours.ts';

/** What the sit timer reads of the person's settings, in whole minutes as they are written. */
export interface TimerSettings {
	readonly sitMinutes: number;
	readonly latestMinutes: number;
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
	readonly lines: Readonly<Record<NudgeKind, readonly LineTag[]>>;
	readonly openHours: OpenHours;
}
