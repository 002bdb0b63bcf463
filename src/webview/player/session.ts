import * as l10n from '@vscode/l10n';
import {
	type BreathHalf,
	cueInBreath,
	type Play,
	type PlayMoment,
	restorePlay,
} from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { type Schedule, scheduleOf } from '../../core/moves/schedule.ts';
import { secondsText, t } from '../ui/words.ts';
import { pageCatalogue } from '../moves/catalogue.ts';

/** Which way the breath goes now, as the figure shows it; null where nothing shows it. */
export type Breath = BreathHalf | null;

/** The move, and the side where it has two: "Seated spinal twist, now the left". */
export function titleOf({ move, segment }: PlayMoment): string {
	const name = t(move.name);
	switch (segment.side) {
		case 'left':
			return l10n.t('{0}, now the left', name);
		case 'right':
			return l10n.t('{0}, now the right', name);
		case null:
			return name;
	}
	return name;
}

/** The index of the cue to show: while the body gets into place, no breath is asked for. */
export function cueOf({ move, cue, segment }: PlayMoment, breath: Breath): number {
	return cueInBreath(move.cues, cue, segment.kind === 'work' ? breath : null);
}

/** What a screen reader announces when a step or side begins. */
export function spokenOf(plan: Schedule, moment: PlayMoment): string {
	const { segment, move } = moment;
	const place = l10n.t('{0} of {1}', segment.step + 1, plan.steps.length);
	const seconds = plan.steps[segment.step]?.step.seconds ?? 0;
	return `${place}: ${titleOf(moment)}. ${secondsText(seconds)}. ${t(move.cues[0])}`;
}

/** How a routine ended: at its end, or left before. */
export function outcomeOf({ name }: Routine, { ended }: Play): string {
	return ended === 'finished' ? l10n.t('{0}: done', t(name)) : l10n.t('{0}: ended', t(name));
}

/** A routine being played or just ended, with what its views need. */
export interface Session {
	readonly routine: Routine;
	readonly plan: Schedule;
	readonly play: Play;
}

/** A routine laid out in time; null where it is locked or has no steps. */
export function planFor({ locked, steps }: Routine): Schedule | null {
	return locked || steps.length === 0 ? null : scheduleOf(steps, pageCatalogue.moveOf);
}

/** What the page's memory keeps of a session. */
export function sessionToSave({ routine, play }: Session): unknown {
	return { routine, play };
}

/** A session as read back; null where it is none, is over, or no longer fits its routine. */
export function savedSession(saved: unknown): Session | null {
	const { routine: ofRoutine, play: ofPlay } = (saved ?? {}) as Record<string, unknown>;
	const routine = savedRoutine(ofRoutine);
	const plan = routine && planFor(routine);
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

function isStep(step: unknown): boolean {
	const { move, seconds } = (step ?? {}) as Record<string, unknown>;
	return typeof move === 'string' && pageCatalogue.has(move) && typeof seconds === 'number';
}
