import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plan } from '../../core/moves/plan.ts';
import { startPlay, stepPlay, type Play, type PlayEvent } from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { savedPlay } from '../../core/moves/savedPlay.ts';
import { HOUR } from '../../core/time.ts';
import { host } from '../shell/host.ts';
import { planFor } from './planFor.ts';
import { Teller } from './teller.ts';

/** Four times a second: the ring's transition fills the rest, and no second is ever missed. */
const TICK = 250;

/** A routine unseen for longer is not taken up again: the day has moved on. */
const FORGOTTEN = HOUR;

/** A routine being played or just ended, with what its views need. */
export interface Session {
	readonly routine: Routine;
	readonly plan: Plan;
	readonly play: Play;
}

/** Drives the one routine of the page: ticks only while it runs and is seen, and tells the host. */
export class SessionController implements ReactiveController {
	current: Session | null = null;
	now = Date.now();
	private readonly teller = new Teller();
	private readonly page: ReactiveControllerHost;
	private readonly changed: () => void;
	private timer: number | undefined;

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

	/** What a screen reader should hear; changes once a step and side. */
	get spoken(): string {
		return this.current ? this.teller.spoken : '';
	}

	/** Begins a routine; one under way is left. False where it is unknown, locked or does not fit. */
	start(id: string, seated: boolean): boolean {
		const found = planFor(id, seated);
		if (!found) {
			return false;
		}
		this.drive('finish');
		const steps = found.plan.steps.length;
		const { endsBout } = found.routine;
		host.say({ kind: 'routineStarted', routine: id, steps, endsBout });
		this.take({ ...found, play: startPlay(id, seated, found.plan, Date.now()) });
		return true;
	}

	/** Goes on with a routine remembered from before the page was hidden or reloaded. */
	restore(saved: unknown): void {
		const play = savedPlay(saved, ({ routine, seated }) => {
			return planFor(routine, seated)?.plan.steps.length ?? null;
		});
		const found = play && planFor(play.routine, play.seated);
		if (play && found && Date.now() - play.seen < FORGOTTEN) {
			this.take({ ...found, play });
		}
	}

	/** Passes on what the person asked for; nothing happens unless a routine is under way. */
	drive(kind: PlayEvent['kind']): void {
		if (!this.current || !this.underWay) {
			return;
		}
		this.now = Date.now();
		const play = stepPlay(this.current.plan, this.current.play, { kind, now: this.now });
		this.current = { ...this.current, play };
		this.teller.tell(this.current, this.now);
		this.run();
		this.changed();
		this.page.requestUpdate();
	}

	/** Leaves the finish view. */
	forget(): void {
		this.current = null;
		this.changed();
		this.page.requestUpdate();
	}

	private take(session: Session): void {
		this.current = session;
		this.teller.begin();
		this.drive('seen');
	}

	private tick = (): void => {
		if (!document.hidden) {
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
}
