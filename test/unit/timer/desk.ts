import { nudges, plainNudges } from '../../../src/content/nudges.ts';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import type { SmallKind } from '../../../src/core/timer/nudgeLines.ts';
import type { TimerEvent, UntimedEvent } from '../../../src/core/timer/events.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import { type TimerView, view } from '../../../src/core/timer/view/view.ts';
import { initialState, type GapOutcome, type TimerState } from '../../../src/core/timer/state.ts';
import type { TimerRules } from '../../../src/core/timer/rules.ts';
import { alwaysOpen, type OpenHours } from '../../../src/core/timer/workingHours.ts';
import { reduce } from '../../../src/core/timer/reduce.ts';
import { type Instant, MINUTE, SECOND } from '../../../src/core/base/time.ts';

/** A morning at nine by UTC. */
export const NINE: Instant = Date.UTC(2026, 2, 2, 9);

/** Wake-ups that may follow each other hard; beside them one a second is far too many already. */
const MOST_AT_ONCE = 100;

/** A person at a desk with one window, on a clock that only they move. Spans are in minutes. */
export class Desk {
	now: Instant;
	state: TimerState;
	readonly log: LogEntry[] = [];
	readonly rules: {
		settings: Settings;
		lines: TimerRules['lines'];
		openHours: OpenHours;
		aheadAt: TimerRules['aheadAt'];
		closed: boolean;
		mayFreeze: boolean;
	};
	wakeUps = 0;
	private playsSince: Instant;

	constructor(settings: Partial<Settings> = {}, openHours: OpenHours = alwaysOpen, start = NINE) {
		this.now = start;
		this.playsSince = start;
		this.rules = {
			settings: { ...DEFAULTS, ...settings },
			lines: nudges,
			openHours,
			aheadAt: () => 0,
			closed: false,
			mayFreeze: false,
		};
		this.state = initialState(start);
		this.focus();
	}

	get view(): TimerView {
		return view(this.state, this.rules, this.now);
	}

	/** Something happens now. */
	do(untimed: UntimedEvent): this {
		const event = { ...untimed, at: this.now } as TimerEvent;
		const { state, log } = reduce(this.state, event, this.rules);
		this.state = state;
		this.log.push(...log);
		return this;
	}

	/** From now on nothing that strains is offered; or it is again. */
	close(closed = true): this {
		this.rules.closed = closed;
		this.rules.lines = closed ? plainNudges : nudges;
		return this;
	}

	/** The host is one that a browser may freeze, or on another machine. */
	elsewhere(): this {
		this.rules.mayFreeze = true;
		return this;
	}

	/** Types all the time. */
	type(minutes: number): this {
		return this.every(5 * SECOND, minutes, () => this.edit().present());
	}

	/** Clicks and scrolls now and then, and types nothing. */
	browse(minutes: number): this {
		return this.every(30 * SECOND, minutes, () => this.present());
	}

	/** Sits in front of the focused window and touches nothing. */
	still(minutes: number): this {
		return this.until(this.now + minutes * MINUTE);
	}

	/** Goes to another program, or away, and comes back to the window. */
	leave(minutes: number): this {
		return this.blur().still(minutes).focus();
	}

	/** The machine sleeps; the timer that was set rings when it wakes up. */
	sleep(minutes: number): this {
		const planned = this.view.nextWake ?? this.now;
		this.now += minutes * MINUTE;
		return this.do({ type: 'wake', planned: Math.min(planned, this.now) });
	}

	/** The wall clock is set, while nothing else happens. */
	setClock(minutes: number): this {
		this.now += minutes * MINUTE;
		return this;
	}

	/** VS Code opens again: the record is there, and what only its window knew is not. */
	reopen(lastWriteAt: Instant): this {
		this.state = { record: this.state.record, window: initialState(this.now).window };
		return this.do({ type: 'opened', lastWriteAt }).focus();
	}

	/** The person stays where they are; what is told from here on is another window, without focus. */
	becomeAnotherWindow(): this {
		this.state = { ...this.state, window: { ...this.state.window, focused: false } };
		return this;
	}

	/** Is seen now. */
	present(): this {
		return this.presentAt(this.now);
	}

	/** Was seen a little ago, as a window learns that has been in use. */
	presentAt(mark: Instant): this {
		return this.do({ type: 'presence', mark });
	}

	focus(): this {
		return this.do({ type: 'focus', focused: true });
	}

	blur(): this {
		return this.do({ type: 'focus', focused: false });
	}

	/** A hand edits. */
	edit(): this {
		return this.do({ type: 'edit', byHand: true });
	}

	/** Something edits that no hand is seen to do. */
	editAlone(): this {
		return this.do({ type: 'edit', byHand: false });
	}

	/** Files change on disk. */
	changeFiles(): this {
		return this.do({ type: 'files' });
	}

	save(): this {
		return this.do({ type: 'save' });
	}

	/** A task of the editor ends. */
	endTask(): this {
		return this.do({ type: 'lull', trigger: 'task' });
	}

	stopInDebugger(): this {
		return this.do({ type: 'pausedFrame', standing: true });
	}

	/** The machine works for the person from now on: a build, a test run. */
	machineBusy(source: 'task' | 'command' = 'task'): this {
		return this.do({ type: 'machine', source, busySince: this.now });
	}

	machineIdle(source: 'task' | 'command' = 'task'): this {
		return this.do({ type: 'machine', source, busySince: null });
	}

	imUp(): this {
		return this.do({ type: 'imUp' });
	}

	/** Says so, is away for so many minutes, and is back. */
	breakOf(minutes: number): this {
		return this.imUp().still(minutes).present();
	}

	undo(): this {
		return this.do({ type: 'undo' });
	}

	answer(outcome: GapOutcome): this {
		return this.do({ type: 'answer', outcome });
	}

	snooze(): this {
		return this.do({ type: 'snooze' });
	}

	skip(): this {
		return this.do({ type: 'skip' });
	}

	/** Pauses for so many minutes, or until resumed. */
	pause(minutes?: number): this {
		const until = minutes === undefined ? null : this.now + minutes * MINUTE;
		return this.do({ type: 'pause', until });
	}

	quiet(minutes: number): this {
		return this.do({ type: 'quiet', until: this.now + minutes * MINUTE });
	}

	resume(): this {
		return this.do({ type: 'resume' });
	}

	restart(): this {
		return this.do({ type: 'restart' });
	}

	standUp(): this {
		return this.do({ type: 'position', position: 'standing' });
	}

	sitDown(): this {
		return this.do({ type: 'position', position: 'sitting' });
	}

	tryNudge(): this {
		return this.do({ type: 'tryNudge' });
	}

	endTrial(): this {
		return this.do({ type: 'endTrial' });
	}

	/** Does what a small nudge asks for. */
	didSmall(kind: SmallKind): this {
		return this.do({ type: 'smallDone', kind });
	}

	startRoutine({ endsBout = true } = {}): this {
		this.playsSince = this.now;
		return this.do({ type: 'routineStarted', routine: 'quick', endsBout });
	}

	/** A sign of the page, which has played for so many minutes: since the start, unless it is said. */
	routineSign(played = this.minutesPlayed): this {
		return this.do({ type: 'routineSign', step: 1, played: played * MINUTE });
	}

	/** Goes on with the routine, with a sign every minute. */
	playRoutine(minutes: number): this {
		return this.every(MINUTE, minutes, () => this.routineSign());
	}

	endRoutine(played = this.minutesPlayed): this {
		return this.do({ type: 'routineEnded', finished: true, played: played * MINUTE });
	}

	leaveRoutine(played = this.minutesPlayed): this {
		return this.do({ type: 'routineEnded', finished: false, played: played * MINUTE });
	}

	private get minutesPlayed(): number {
		return (this.now - this.playsSince) / MINUTE;
	}

	/** Changes settings. */
	change(settings: Partial<Settings>): this {
		this.rules.settings = { ...this.rules.settings, ...settings };
		return this.do({ type: 'wake', planned: this.now });
	}

	/** Does something at a pace, in milliseconds, for so many minutes. */
	every(pace: number, minutes: number, act: () => void): this {
		const end = this.now + minutes * MINUTE;
		while (this.now + pace <= end) {
			this.until(this.now + pace);
			act();
		}
		return this.until(end);
	}

	private until(end: Instant): this {
		const most = this.wakeUps + MOST_AT_ONCE + (end - this.now) / SECOND;
		for (let next = this.view.nextWake; next !== null && next <= end; next = this.view.nextWake) {
			if (next <= this.now) {
				throw new Error('A wake-up does not lie ahead.');
			}
			if (this.wakeUps > most) {
				throw new Error('The timer wakes up again and again.');
			}
			this.now = next;
			this.wakeUps++;
			this.do({ type: 'wake', planned: next });
		}
		this.now = end;
		return this;
	}
}

/** What the person sees, in one line: phase, what shows, and "!" for the warning colour. */
export function seen({ view: { phase, content, severity, quietUntil } }: Desk): string {
	const detail = (() => {
		switch (content.what) {
			case 'nudge':
				return content.kind;
			case 'trial':
				return 'trial';
			case 'minutes':
			case 'up':
			case 'routine':
			case 'due':
				return `${content.what} ${content.minutes}`;
			case 'question':
				return `${content.gap} ${content.minutes}?`;
			case 'undo':
			case 'nothing':
				return content.what;
		}
	})();
	const over = quietUntil === null ? '' : 'quiet over ';
	return `${over}${phase}: ${detail}${severity === 'warning' ? ' !' : ''}`;
}

/** The log in one line an entry: minutes since `NINE`, and what it says. */
export function logged({ log }: Desk): string[] {
	const minute = (at: Instant) => Math.round(((at - NINE) / MINUTE) * 10) / 10;
	return log.map((entry) => {
		switch (entry.kind) {
			case 'bout':
				return `${entry.position} ${minute(entry.start)}-${minute(entry.end)} ${entry.ended}`;
			case 'break':
				return `break ${minute(entry.start)}-${minute(entry.end)} ${entry.how}`;
			case 'gap': {
				const known = entry.exactKnown ?? entry.known;
				return `unknown ${minute(entry.start)}-${minute(entry.end)} ${known}`;
			}
			case 'nudge':
				return `nudge ${minute(entry.at)} ${entry.exactNudge ?? entry.nudge} ${entry.answer}`;
			case 'move':
				return `move ${minute(entry.at)} ${entry.move}`;
			case 'withdrawn':
				return `withdrawn ${entry.of.split(':')[0]}`;
		}
	});
}
