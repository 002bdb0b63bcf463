import type { Instant } from '../time.ts';
import { endBreak, endRoutine } from './breaks.ts';
import type { BoutEnd } from './logEntry.ts';
import { endCue } from './nudging.ts';
import { newBout, type Position } from './record.ts';
import { closeBout, withRecord, type Stepped } from './stepped.ts';

/** The bout ends, and the next one starts with the first presence after the pause. */
export function pause(stepped: Stepped, at: Instant, until: Instant | null): Stepped {
	return withRecord(endWhatRuns(stepped, at, 'pause'), { pause: { since: at, until } });
}

/**
 * The command is itself presence, so the next bout starts with it, or with the end of the routine that
 * plays; quiet ends as well.
 */
export function resume(stepped: Stepped, at: Instant): Stepped {
	const { pause: paused, onBreak, presence } = stepped.state.record;
	const resumed = withRecord(stepped, { pause: null, quietUntil: null });
	return paused && !onBreak
		? withRecord(resumed, { bout: newBout(at), presence: Math.max(presence, at) })
		: resumed;
}

/** A fresh bout without a break: whatever ran is closed as it stands. */
export function restart(stepped: Stepped, at: Instant, position: Position): Stepped {
	const { position: was, presence } = stepped.state.record;
	const ended = position === was ? 'restart' : 'position';
	return withRecord(endWhatRuns(stepped, at, ended), {
		bout: newBout(at),
		position,
		pause: null,
		presence: Math.max(presence, at),
	});
}

/** Logs the bout or the break that is going on as ended at `at`; neither is left. */
function endWhatRuns(stepped: Stepped, at: Instant, ended: BoutEnd): Stepped {
	const { onBreak } = stepped.state.record;
	const back =
		onBreak?.how === 'routine' ? endRoutine(stepped, onBreak, at) : endBreak(stepped, at);
	const { bout, position } = back.state.record;
	return withRecord(
		endCue(back, 'ignored'),
		{ bout: null, onBreak: null, credit: null },
		bout ? closeBout(bout, position, at, ended) : [],
	);
}
