import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { planOf, type Plan } from '../../core/moves/plan.ts';
import { startPlay, stepPlay, type Play, type PlayEvent } from '../../core/moves/play.ts';
import { playAt, secondsPlayed } from '../../core/moves/playing.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { savedPlay } from '../../core/moves/savedPlay.ts';
import { moveOf } from '../../content/moves.ts';
import { routineOf } from '../../content/routines.ts';
import { fitOf } from '../moves/moveWords.ts';
import { host } from '../shell/host.ts';
import { spokenOf } from './momentWords.ts';

/** Four times a second: the ring's transition fills the rest, and no second is ever missed. */
const TICK = 250;

/** A sign of life to the host at least this often (it asks for one a minute). */
const SIGN_OF_LIFE = 45_000;

/** A routine being played or just ended, with what its views need. */
export interface Session {
	readonly routine: Routine;
	readonly plan: Plan;
	readonly play: Play;
}

function planFor(id: string, seated: boolean): { routine: Routine; plan: Plan } | null {
	const routine = routineOf(id);
	const fit = routine && !routine.locked ? fitOf(routine, { seated }) : null;
	return routine && fit ? { routine, plan: planOf(fit.steps, moveOf) } : null;
}

/** Drives the one routine of the page: ticks only while it runs and is seen, and tells the host. */
export class SessionController implements ReactiveController {
	current: Session | null = null;
	now = Date.now();
	/** What a screen reader should hear; changes once a step and side. */
	spoken = '';
	private readonly page: ReactiveControllerHost;
	private readonly changed: () => void;
	private timer: number | undefined;
	private told = { step: -1, at: 0 };

	/** `changed` is called whenever there is something to remember. */
	constructor(page: ReactiveControllerHost, changed: () => void) {
		this.page = page;
		this.changed = changed;
		page.addController(this);
	}

	hostConnected(): void {
		document.addEventListener('visibilitychange', this.tick);
	}

	hostDisconnected(): void {
		document.removeEventListener('visibilitychange', this.tick);
		window.clearInterval(this.timer);
	}

	/** Whether a routine is under way, running or paused. */
	get underWay(): boolean {
		return this.current?.play.ended === null;
	}

	/** Begins a routine; one under way is left. False where it is unknown, locked or has no version. */
	start(id: string, seated: boolean): boolean {
		const found = planFor(id, seated);
		if (!found) {
			return false;
		}
		if (this.underWay) {
			this.drive('finish');
		}
		const steps = found.plan.steps.length;
		host.say({ kind: 'routineStarted', routine: id, steps });
		this.take({ ...found, play: startPlay(id, seated, found.plan, Date.now()) });
		return true;
	}

	/** Goes on with a routine remembered from before the page was hidden or reloaded. */
	restore(saved: unknown): void {
		const play = savedPlay(saved, ({ routine, seated }) => {
			return planFor(routine, seated)?.plan.steps.length ?? null;
		});
		const found = play && planFor(play.routine, play.seated);
		if (play && found) {
			this.take({ ...found, play });
		}
	}

	/** Passes on what the person asked for. */
	drive(kind: PlayEvent['kind']): void {
		if (!this.current) {
			return;
		}
		const before = this.current.play;
		this.now = Date.now();
		const play = stepPlay(this.current.plan, before, { kind, now: this.now });
		this.current = { ...this.current, play };
		this.tell(before.ended === null);
		this.changed();
		this.run();
		this.page.requestUpdate();
	}

	/** Leaves the finish view. */
	forget(): void {
		this.current = null;
		this.spoken = '';
		this.changed();
		this.page.requestUpdate();
	}

	private take(session: Session): void {
		this.current = session;
		this.told = { step: -1, at: 0 };
		this.spoken = '';
		this.drive('seen');
	}

	private tick = (): void => {
		if (this.underWay && !document.hidden) {
			this.drive('seen');
		}
		this.run();
	};

	/** One timer while a routine runs and is seen; none otherwise. */
	private run(): void {
		const needed = this.underWay && this.current?.play.since !== null && !document.hidden;
		if (needed && this.timer === undefined) {
			this.timer = window.setInterval(this.tick, TICK);
		} else if (!needed) {
			window.clearInterval(this.timer);
			this.timer = undefined;
		}
	}

	/** The host hears of each step, of life, and of the end; the screen reader of each step and side. */
	private tell(wasUnderWay: boolean): void {
		if (!this.current) {
			return;
		}
		const { routine, plan, play } = this.current;
		const moment = playAt(plan, play, this.now);
		if (moment) {
			const { step } = moment.segment;
			const alive = play.since !== null && this.now - this.told.at >= SIGN_OF_LIFE;
			if (step !== this.told.step || alive) {
				this.told = { step, at: this.now };
				const steps = plan.steps.length;
				host.say({ kind: 'routineStep', routine: routine.id, step: step + 1, steps });
			}
			this.spoken = spokenOf(plan, moment);
		} else if (wasUnderWay) {
			const seconds = secondsPlayed(plan, play, this.now);
			const finished = play.ended === 'finished';
			host.say({ kind: 'routineEnded', routine: routine.id, finished, seconds });
			this.spoken = '';
		}
	}
}
