import { playMomentAt, secondsPlayed, stepsDone } from '../../core/moves/play.ts';
import { host } from '../ui/host.ts';
import { outcomeOf, type Session, spokenOf } from './session.ts';

/** The host gets a sign of life at least this often (ms); it expects one a minute. */
const SIGN_OF_LIFE = 45_000;

/** Reports each step, signs of life and the end to the host, and each step and side to a screen reader. */
export class SessionReporter {
	/** What a screen reader announces: it changes once a step and side, and at the end. */
	spoken = '';
	private step = -1;
	private done = new Set<number>();
	private at = 0;

	/** A routine begins, or `resumed` goes on: what was reported of it is not reported again. */
	begin(resumed: Session | null): void {
		this.spoken = '';
		this.step = -1;
		this.done = new Set(resumed && stepsDone(resumed.plan, resumed.play));
	}

	/** Reports the routine as it is now; to be called at every change until it has ended. */
	report(session: Session, now: number): void {
		const { routine, plan, play } = session;
		const moment = playMomentAt(plan, play, now);
		this.reportDone(session);
		if (!moment) {
			const seconds = secondsPlayed(plan, play, now);
			const finished = play.ended === 'finished';
			host.post({ kind: 'routineEnded', routine: routine.id, finished, seconds });
			this.spoken = outcomeOf(routine, play);
			return;
		}
		this.spoken = spokenOf(plan, moment);
		const { step } = moment.segment;
		const due = play.since !== null && now - this.at >= SIGN_OF_LIFE;
		if (step !== this.step || due) {
			this.step = step;
			this.at = now;
			const steps = plan.steps.length;
			host.post({ kind: 'routineStep', routine: routine.id, step: step + 1, steps });
		}
	}

	/** Each move once, as soon as it was played enough to count and its time is taken into account. */
	private reportDone({ plan, play }: Session): void {
		for (const step of stepsDone(plan, play)) {
			const move = plan.steps[step]?.move;
			if (move && move.position !== 'any' && !this.done.has(step)) {
				host.post({ kind: 'moveDone', move: move.id });
			}
			this.done.add(step);
		}
	}
}
