import type { Instant } from '../../core/base/time.ts';
import type { StateStore } from '../base/appContext.ts';

/** Under which windows share from when to when a planned run concerns the status item. */
export const AGENDA = 'agenda';

/** Whether a planned run is near: only then a window opens running. */
export function runIsNear(state: StateStore, now: Instant): boolean {
	const [from = 0, to = 0] = state.get<readonly Instant[]>(AGENDA, []);
	return now >= from && now < to;
}
