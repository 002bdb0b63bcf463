import { placeAt } from '../../core/moves/play.ts';
import { secondsPlayed } from '../../core/moves/playing.ts';
import type { Body } from '../../core/moves/body.ts';
import { endsBout } from '../../core/moves/routine.ts';
import { ROUTINE_COUNTS } from '../../core/sitting/timing.ts';
import { SECOND } from '../../core/time.ts';
import type { BreakClock } from '../sitting/boutLine.ts';
import type { Session, SessionController } from './session.ts';

/** The routine's time for the line in the header; null where none is under way. */
export function breakClock({ current, now, underWay }: SessionController): BreakClock | null {
	if (!current || !underWay) {
		return null;
	}
	const { plan, play } = current;
	return {
		part: placeAt(plan, play, now) / plan.total,
		played: secondsPlayed(plan, play, now) * SECOND,
	};
}

/** Whether what was played of this routine ends the bout, by the sit timer's own rule. */
export function countsAsBreak({ routine, plan, play }: Session, body: Body): boolean {
	const enough = secondsPlayed(plan, play, play.seen) * SECOND >= ROUTINE_COUNTS;
	return enough && endsBout(routine, body);
}
