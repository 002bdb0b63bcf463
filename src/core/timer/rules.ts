import type { Instant } from '../base/time.ts';
import type { LineTag, NudgeKind } from './nudgeLines.ts';
import type { TimerSettings } from '../settings/settings.ts';

/** Working hours as instants: the time zone stays with whoever made it. */
export interface Calendar {
	/** Whether `at` lies inside working hours. */
	isOpen(at: Instant): boolean;
	/** The first opening or closing after `at`; null where hours never change. */
	nextEdge(at: Instant): Instant | null;
	/** The last opening or closing at or before `at`; null where hours never change. */
	lastEdge(at: Instant): Instant | null;
}

/** What `step` and `look` follow besides state and event. */
export interface Rules {
	readonly settings: TimerSettings;
	readonly lines: Readonly<Record<NudgeKind, readonly LineTag[]>>;
	readonly calendar: Calendar;
}

/** Every hour is a working hour. */
export const alwaysOpen: Calendar = {
	isOpen: () => true,
	nextEdge: () => null,
	lastEdge: () => null,
};
