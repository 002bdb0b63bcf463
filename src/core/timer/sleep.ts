import { MINUTE } from '../base/time.ts';
import { lapseRoutine, startAway } from './breaks.ts';
import type { TimerEvent } from './events.ts';
import { endSmallNudge } from './nudges.ts';
import type { TimerRules } from './rules.ts';
import { type Reduced, withRecord, withWindow } from './reduced.ts';
import { CLOSED_AFTER, SLEPT_AFTER, UNSHARED_PRESENCE } from './timing.ts';

/**
 * Nobody was at the desk while the machine slept or VS Code was closed. This is settled before what time
 * alone changes, so that the bout ends when the person left and not at a later edge of working hours.
 * A host that may have been frozen behind another window has seen nothing: the person's next sign settles
 * that time as one without focus.
 */
export function wakeUp(
	reduced: Reduced,
	event: TimerEvent,
	{ settings, mayFreeze }: TimerRules,
): Reduced {
	const { at } = event;
	if (event.type === 'opened' && event.lastWriteAt > at) {
		// The clock was set back meanwhile: this window has seen the last write too.
		return withWindow(reduced, { seen: event.lastWriteAt });
	}
	const late = event.type === 'wake' && at - event.planned >= SLEPT_AFTER;
	const slept = late && !(mayFreeze && !reduced.state.window.focused);
	const closed = event.type === 'opened' && at - event.lastWriteAt >= CLOSED_AFTER;
	const { presence: written } = reduced.state.record;
	if (
		event.type === 'opened' &&
		at - event.lastWriteAt < UNSHARED_PRESENCE &&
		event.lastWriteAt - written < UNSHARED_PRESENCE
	) {
		// A closed window may have seen the person after its last write.
		return withRecord(reduced, { presence: Math.max(written, event.lastWriteAt) });
	}
	if (!slept && !closed) {
		return reduced;
	}
	// Another window, open meanwhile, has ended a routine that was left; so does this one.
	const left = lapseRoutine(reduced, at);
	const woken = withRecord(endSmallNudge(left, 'ignored'), { returned: at });
	const { bout, presence } = woken.state.record;
	// Nobody can have been away for long from a bout that working hours began only now.
	const last = Math.max(presence, bout?.start ?? at);
	return at - last >= settings.awayMinutes * MINUTE
		? startAway(woken, last, slept ? 'slept' : 'closed')
		: woken;
}
