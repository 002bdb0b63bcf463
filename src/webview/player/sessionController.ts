import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HOUR } from '../../core/base/time.ts';
import {
	type PlayEvent,
	playMomentAt,
	reducePlay,
	secondsPlayed,
	startPlay,
	stepsDone,
} from '../../core/moves/play.ts';
import { fullId } from '../../core/moves/move.ts';
import type { Routine } from '../../core/moves/routine.ts';
import type { Person } from '../moves/offer.ts';
import { host } from '../ui/host.ts';
import { eased, outcomeOf, planFor, savedSession, type Session, spokenOf } from './session.ts';
import { Sound } from './sound.ts';

/** Four times a second (ms): the ring's transition fills the rest, and no second is ever missed. */
const TICK = 250;

/** A routine unseen for longer (ms) is not resumed: the day has moved on. */
const FORGOTTEN = HOUR;

/** Controls the one routine of the page: ticks only while it runs and is seen, and keeps the host informed. */
export class SessionController implements ReactiveController {
	current: Session | null = null;
	now = Date.now();
	readonly sound = new Sound();
	private readonly reporter = new SessionReporter();
	private readonly page: ReactiveControllerHost;
	private readonly changed: () => void;
	private timer: number | undefined;

	/** `changed` is called whenever there is something to save. */
	constructor(page: ReactiveControllerHost, changed: () => void) {
		this.page = page;
		this.changed = changed;
		page.addController(this);
	}

	hostConnected(): void {
		document.addEventListener('visibilitychange', this.tick);
		// A page that is closed or made anew may leave no other sign.
		window.addEventListener('pagehide', this.stopSound);
	}

	hostDisconnected(): void {
		document.removeEventListener('visibilitychange', this.tick);
		window.removeEventListener('pagehide', this.stopSound);
		window.clearInterval(this.timer);
	}

	/** Whether a routine is under way, running or paused. */
	get underWay(): boolean {
		return this.current?.play.ended === null;
	}

	/** What a screen reader announces; it changes once a step and side. */
	get spoken(): string {
		return this.current ? this.reporter.spoken : '';
	}

	/** Begins a routine for a person; one under way is left. False where it is locked or does not fit. */
	start(routine: Routine, { body, readySeconds }: Pick<Person, 'body' | 'readySeconds'>): boolean {
		const plan = planFor(routine, readySeconds);
		if (!plan) {
			return false;
		}
		this.control('finish');
		this.attach(
			{ routine, plan, play: startPlay(routine.id, body.seated, plan, Date.now()) },
			false,
		);
		return true;
	}

	/** Resumes a routine saved before the page was hidden or reloaded. */
	restore(saved: unknown): void {
		const session = savedSession(saved);
		if (session && Date.now() - session.play.seen < FORGOTTEN) {
			this.attach(session, true);
		}
	}

	/** Applies an event to the routine under way; without one, nothing happens. */
	control(kind: PlayEvent['kind']): void {
		if (!this.current || !this.underWay) {
			return;
		}
		this.now = Date.now();
		const play = reducePlay(this.current.plan, this.current.play, { kind, now: this.now });
		this.show({ ...this.current, play });
	}

	/** Turns the step now to its easier version, or back. */
	ease(): void {
		if (this.current && this.underWay) {
			this.now = Date.now();
			this.show(eased(this.current, this.now));
		}
	}

	/** Leaves the finish view. */
	forget(): void {
		this.current = null;
		this.changed();
		this.page.requestUpdate();
	}

	private show(session: Session): void {
		this.current = session;
		this.reporter.report(session, this.now);
		this.playSound(session);
		this.updateTimer();
		this.changed();
		this.page.requestUpdate();
	}

	private attach(session: Session, isResumed: boolean): void {
		this.current = session;
		this.reporter.begin(session, isResumed);
		this.control('seen');
	}

	private playSound({ plan, play }: Session): void {
		const moment = playMomentAt(plan, play, this.now);
		if (moment && play.since !== null && !document.hidden) {
			this.sound.follow(moment);
		} else {
			this.sound.stopSound();
		}
	}

	private readonly stopSound = (): void => this.sound.stopSound();

	private readonly tick = (): void => this.control('seen');

	/** One timer while a routine runs and is seen; none otherwise. */
	private updateTimer(): void {
		const needed = this.underWay && this.current?.play.since !== null && !document.hidden;
		if (needed && this.timer === undefined) {
			this.timer = window.setInterval(this.tick, TICK);
		} else if (!needed) {
			window.clearInterval(this.timer);
			this.timer = undefined;
		}
	}
}

/** The host gets a sign of life at least this often (ms); it expects one a minute. */
const SIGN_OF_LIFE = 45_000;

/** Reports each step, signs of life and the end to the host, and each step and side to a screen reader. */
class SessionReporter {
	/** What a screen reader announces: it changes once a step and side, and at the end. */
	spoken = '';
	private step = -1;
	private waits = false;
	private done = new Set<number>();
	private at = 0;

	/** A routine begins, or `resumed` goes on: what was reported of it is not reported again. */
	begin(session: Session, isResumed: boolean): void {
		this.spoken = '';
		this.step = -1;
		this.waits = false;
		this.at = session.play.seen;
		this.done = new Set(isResumed ? stepsDone(session.plan, session.play) : []);
		if (!isResumed) {
			const { routine, plan } = session;
			const { id, endsBout } = routine;
			host.post({ kind: 'routineStarted', routine: id, steps: plan.steps.length, endsBout });
		}
	}

	/** Reports the routine as it is now; to be called at every change until it has ended. */
	report(session: Session, now: number): void {
		const { plan, play } = session;
		const { id: routine, endsBout } = session.routine;
		const moment = playMomentAt(plan, play, now);
		const seconds = secondsPlayed(plan, play, now);
		this.reportDone(session);
		if (!moment) {
			const finished = play.ended === 'finished';
			host.post({ kind: 'routineEnded', routine, finished, seconds });
			this.spoken = outcomeOf(session);
			return;
		}
		this.spoken = spokenOf(plan, moment);
		const { step } = moment.segment;
		const waits = play.since === null || document.hidden;
		const due = !waits && now - this.at >= SIGN_OF_LIFE;
		if (step !== this.step || waits !== this.waits || due) {
			this.step = step;
			this.waits = waits;
			this.at = now;
			const place = { step: step + 1, steps: plan.steps.length };
			host.post({ kind: 'routineStep', routine, endsBout, ...place, seconds, waits });
		}
	}

	/** Each move once, as soon as it was played enough to count and its time is taken into account. */
	private reportDone({ plan, play }: Session): void {
		for (const step of stepsDone(plan, play)) {
			const move = plan.steps[step]?.move;
			if (move && move.position !== 'any' && !this.done.has(step)) {
				host.post({ kind: 'moveDone', move: fullId(move) });
			}
			this.done.add(step);
		}
	}
}
