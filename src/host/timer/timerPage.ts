import { type Milliseconds, MINUTE, SECOND } from '../../core/base/time.ts';
import { endsBout, type RoutineTitle } from '../../core/moves/routine.ts';
import type { Handlers, ToPage } from '../../core/protocol/protocol.ts';
import type { timerFromPage } from '../../core/protocol/timer.ts';
import { isBoutBefore } from '../../core/timer/breaks.ts';
import type { Bout } from '../../core/timer/state.ts';
import type { AppContext } from '../base/appContext.ts';
import type { PageLink, PageSource } from '../base/page.ts';
import type { TimerService } from './timerService.ts';

/** The routine that the page played last. */
interface EndedRoutine {
	/** The bout in which it began. */
	readonly before: Bout | null;
	readonly wasBreak: boolean;
}

/** The sit timer on the page: the line of the bout, and what the page sees of the person. */
export class TimerPage implements PageSource {
	readonly handlers: Handlers<keyof typeof timerFromPage> = {
		presence: () => this.timer.dispatch({ type: 'presence', mark: this.clock.now() }),
		routineStarted: ({ routine, endsBout }) => this.start(routine, endsBout, 0),
		routineStep: ({ routine, endsBout, step, seconds, waits }) => {
			// One that had waited for long was left, as the timer sees it: it begins anew where it goes on.
			if (!waits && this.timer.record.onBreak?.how !== 'routine') {
				this.start(routine, endsBout, seconds);
			}
			this.timer.dispatch({ type: 'routineSign', step: step - 1, played: this.played(seconds) });
		},
		routineEnded: ({ finished, seconds }) => {
			const { onBreak } = this.timer.record;
			this.timer.dispatch({ type: 'routineEnded', finished, played: this.played(seconds) });
			this.ended =
				onBreak?.how === 'routine'
					? { before: onBreak.before, wasBreak: !isBoutBefore(onBreak, this.timer.record) }
					: null;
			this.link.refresh();
		},
	};
	private readonly clock: AppContext['clock'];
	private readonly settings: AppContext['settings'];
	private readonly timer: Pick<TimerService, 'view' | 'record' | 'dispatch'>;
	private readonly link: Pick<PageLink, 'refresh'>;
	private ended: EndedRoutine | null = null;
	/** Seconds that the page had played of the routine when the timer began it. */
	private playedBefore = 0;

	constructor(
		{ clock, settings }: Pick<AppContext, 'clock' | 'settings'>,
		timer: Pick<TimerService, 'view' | 'record' | 'dispatch'>,
		link: Pick<PageLink, 'refresh'>,
	) {
		this.clock = clock;
		this.settings = settings;
		this.timer = timer;
		this.link = link;
	}

	begin(): readonly ToPage[] {
		return [this.bout()];
	}

	/** Sent though it may be the same: the history takes it for a sign that today has changed. */
	changes(): readonly ToPage[] {
		return [this.bout()];
	}

	private start(routine: string, ends: RoutineTitle['endsBout'], playedBefore: number): void {
		this.ended = null;
		this.playedBefore = playedBefore;
		const { seatedMode: seated } = this.settings.current;
		this.timer.dispatch({
			type: 'routineStarted',
			routine,
			endsBout: endsBout({ endsBout: ends }, { seated }),
		});
	}

	/** Time played since the timer began the routine, of the seconds that the page has played. */
	private played(seconds: number): Milliseconds {
		return Math.max(0, seconds - this.playedBefore) * SECOND;
	}

	private bout(): ToPage {
		const { phase, quietUntil, position, minutes, breakMinutes } = this.timer.view;
		return {
			kind: 'bout',
			phase: quietUntil === null || minutes === null ? phase : 'quiet',
			position,
			minutes: minutes ?? 0,
			...this.dueAfter(),
			breakMinutes,
			routine: this.judgement(),
		};
	}

	/** After how many minutes the bout is due and overdue: by the clock each after another time. */
	private dueAfter(): { readonly sitMinutes: number; readonly latestMinutes: number } {
		const { alignToClock, sitMinutes, latestMinutes } = this.settings.current;
		const { minutes, dueAt } = this.timer.view;
		if (!alignToClock || minutes === null || dueAt === null) {
			return { sitMinutes, latestMinutes };
		}
		const due = Math.max(1, minutes + Math.ceil((dueAt - this.clock.now()) / MINUTE));
		return { sitMinutes: due, latestMinutes: Math.max(due, latestMinutes) };
	}

	/** What the last routine counts as by now: a break that was taken back is none. */
	private judgement(): 'break' | 'noBreak' | null {
		const { ended } = this;
		const isBreak = ended?.wasBreak && !isBoutBefore(ended, this.timer.record);
		return ended && (isBreak ? 'break' : 'noBreak');
	}
}
