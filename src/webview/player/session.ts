import * as l10n from '@vscode/l10n';
import {
	type BreathHalf,
	cueInBreath,
	movedTo,
	type Play,
	type PlayMoment,
	playMomentAt,
	restorePlay,
	sinceHalf,
	stepsDone,
} from '../../core/moves/play.ts';
import { easierOf, type Move } from '../../core/moves/move.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { type Schedule, scheduleOf } from '../../core/moves/schedule.ts';
import { pageCatalogue } from '../moves/catalogue.ts';
import { FIT, type Person, suits } from '../moves/offer.ts';
import type { BoutMessage } from '../timer/boutWords.ts';
import { listText, secondsText, t } from '../ui/words.ts';

/** Which way the breath goes now, as the figure shows it; null where nothing shows it. */
export type Breath = BreathHalf | null;

/** The move, and the side where it has two: "Seated spinal twist, left side". */
export function titleOf({ move, segment }: PlayMoment): string {
	const name = t(move.name);
	switch (segment.side) {
		case 'left':
			return l10n.t('{0}, left side', name);
		case 'right':
			return l10n.t('{0}, right side', name);
		case null:
			return name;
	}
	return name;
}

/** The index of the cue to show: while the body gets into place, no breath is asked for. */
export function cueOf({ move, cue, segment }: PlayMoment, breath: Breath): number {
	return cueInBreath(move.cues, cue, segment.kind === 'work' ? breath : null);
}

/** That half of a piece is done. */
export function halfWords(): string {
	return l10n.t('Half-way');
}

/** What a screen reader announces when a step or side begins, and at its half where that is marked. */
export function spokenOf(plan: Schedule, moment: PlayMoment): string {
	const { segment, move } = moment;
	if ((sinceHalf(moment) ?? -1) >= 0) {
		return halfWords();
	}
	const place = l10n.t('{0} of {1}', segment.step + 1, plan.steps.length);
	const { seconds = 0, easier = false } = plan.steps[segment.step]?.step ?? {};
	const title = easier ? l10n.t('{0}, easier', titleOf(moment)) : titleOf(moment);
	return `${place}: ${title}. ${secondsText(seconds)}. ${t(move.cues[0])}`;
}

/** A routine being played or just ended, with what its views need. */
export interface Session {
	readonly routine: Routine;
	readonly plan: Schedule;
	readonly play: Play;
}

/** The moves of a routine that were done, in order, and how many it has; a rest is none. */
export function movesDone({ plan, play }: Omit<Session, 'routine'>): {
	readonly done: readonly Move[];
	readonly planned: number;
} {
	const isMove = ({ position }: Move) => position !== 'any';
	return {
		done: stepsDone(plan, play)
			.flatMap((step) => plan.steps[step]?.move ?? [])
			.filter(isMove),
		planned: plan.steps.filter(({ move }) => isMove(move)).length,
	};
}

/** What waits while another view is shown: a break that was put together by its place alone, since the next has its name. */
export function waitingOf({ routine, plan, play }: Session, now: number): string {
	const step = (playMomentAt(plan, play, now)?.segment.step ?? 0) + 1;
	const steps = plan.steps.length;
	if (routine.id === FIT) {
		return l10n.t('Your break is waiting for you: step {0} of {1}.', step, steps);
	}
	const name = t(routine.name);
	return steps === 1
		? l10n.t('{0} is waiting for you.', name)
		: l10n.t('{0} is waiting for you: step {1} of {2}.', name, step, steps);
}

/** How a routine ended: done, or left before its end, or skipped to it with most moves undone. */
export function outcomeOf(session: Session): string {
	const { routine, plan, play } = session;
	const { done, planned } = movesDone(session);
	const name = t(routine.name);
	// Where all of it is run and walked in turn, the steps count.
	const isMost =
		planned > 0
			? done.length * 2 >= planned
			: stepsDone(plan, play).length * 2 >= plan.steps.length;
	return play.ended === 'finished' && isMost
		? l10n.t('{0}: done', name)
		: l10n.t('{0}: ended', name);
}

/**
 * What was done of a routine, each move once, in a sentence. `time`: how long it was played, in words; `planned`:
 * how many moves it has, of which running and walking in turn has none.
 */
export function doneText(done: readonly Move[], time: string, planned: number): string {
	if (planned === 0) {
		return l10n.t('That was {0}.', time);
	}
	if (done.length === 0) {
		return l10n.t('No move counted yet: a move counts once half of it is done.');
	}
	const areas = new Set(done.flatMap(({ areas: [area] }) => area ?? []));
	return l10n.t('That was {0} for {1}.', time, listText([...areas].map(t)));
}

/**
 * What a routine that has ended means for the sit timer, as the timer has judged it; null before it has,
 * and where it had gone on without waiting for the end.
 */
export function judgementOf(bout: BoutMessage | null): string | null {
	switch (bout?.routine) {
		case 'break':
			return bout.phase === 'paused' || bout.phase === 'off'
				? l10n.t('This counts as a break.')
				: l10n.t('Your sit timer starts afresh.');
		case 'noBreak':
			return l10n.t('Your sit timer runs on: this was not yet a break.');
		case null:
		case undefined:
			return null;
	}
}

/** A routine laid out in time; null where it is locked or has no steps. */
export function planFor({ locked, steps }: Routine, readySeconds?: number): Schedule | null {
	return locked || steps.length === 0
		? null
		: scheduleOf(steps, pageCatalogue.moveOf, readySeconds);
}

/**
 * Whether the step at `now` is played in its easier version; null where there is none, or none that suits
 * this person.
 */
export function isEasier(
	{ routine, plan, play }: Session,
	person: Person,
	now: number,
): boolean | null {
	const at = playMomentAt(plan, play, now)?.segment.step;
	const step = at === undefined ? undefined : routine.steps[at];
	if (!step || step.easier) {
		return step ? true : null;
	}
	const easier = easierOf(pageCatalogue.moveOf(step.move), pageCatalogue.moveOf);
	return easier && suits(easier, person) ? false : null;
}

/** The session with the step at `now` in its easier version, or in full again; it begins that step anew. */
export function eased(session: Session, now: number): Session {
	const { play, plan: before } = session;
	const at = playMomentAt(before, play, now)?.segment.step;
	const steps = session.routine.steps.map(({ easier = false, ...step }, index) =>
		easier === (index === at) ? step : { ...step, easier: true },
	);
	const routine = { ...session.routine, steps };
	const plan = planFor(routine, before.readySeconds);
	return plan ? { routine, plan, play: movedTo(before, plan, play, now) } : session;
}

/** What the page's memory keeps of a session. */
export function sessionToSave({ routine, play, plan: { readySeconds } }: Session): unknown {
	return { routine, play, readySeconds };
}

/** A session as read back; null where it is none, is over, or no longer fits its routine. */
export function savedSession(saved: unknown): Session | null {
	const {
		routine: ofRoutine,
		play: ofPlay,
		readySeconds,
	} = (saved ?? {}) as Record<string, unknown>;
	const routine = savedRoutine(ofRoutine);
	const plan = routine && planFor(routine, isReady(readySeconds) ? readySeconds : undefined);
	const play = plan && restorePlay(ofPlay, plan);
	return routine && plan && play ? { routine, plan, play } : null;
}

/** A routine as it was played, which need not stand in the catalogue: a fit is composed anew each time. */
function savedRoutine(saved: unknown): Routine | null {
	const { id, name, where, endsBout, steps } = (saved ?? {}) as Record<string, unknown>;
	const fits =
		[id, name, where].every((text) => typeof text === 'string') &&
		(endsBout === 'always' || endsBout === 'seated') &&
		Array.isArray(steps) &&
		steps.every(isStep);
	return fits ? (saved as Routine) : null;
}

/** An earlier version kept none: there was one for all. */
function isReady(readySeconds: unknown): readySeconds is number {
	return typeof readySeconds === 'number' && readySeconds >= 0 && readySeconds <= 60;
}

function isStep(step: unknown): boolean {
	const { move, seconds } = (step ?? {}) as Record<string, unknown>;
	return typeof move === 'string' && pageCatalogue.has(move) && typeof seconds === 'number';
}
