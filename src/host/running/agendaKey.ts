import type { Memento } from 'vscode';
import type { Instant } from '../../core/base/time.ts';

/** Where windows tell each other from when to when a planned run concerns the status item. */
export const AGENDA = 'agenda';

/** Whether a planned run is near: only then a window opens what running is kept in. */
export function runIsNear(memory: Memento, now: Instant): boolean {
	const [from = 0, to = 0] = memory.get<readonly Instant[]>(AGENDA, []);
	return now >= from && now < to;
}
