import { FIT_MINUTES } from '../../core/moves/fit.ts';

/** What the person asks of a break and keeps: how long, and whether the floor will do. */
export interface Ask {
	readonly minutes: number;
	readonly floor: boolean;
}

/** Two minutes beside the desk. */
const FIRST: Ask = { minutes: 2, floor: false };

/** An ask as read back from a webview's state. */
export function savedAsk(saved: unknown): Ask {
	const { minutes, floor } = (saved ?? {}) as Record<string, unknown>;
	return {
		minutes: FIT_MINUTES.find((each) => each === minutes) ?? FIRST.minutes,
		floor: floor === true,
	};
}
