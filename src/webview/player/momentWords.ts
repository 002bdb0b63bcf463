import * as l10n from '@vscode/l10n';
import { cueInBreath, type Half } from '../../core/moves/cueInBreath.ts';
import type { Move } from '../../core/moves/move.ts';
import type { Plan } from '../../core/moves/plan.ts';
import type { Play } from '../../core/moves/play.ts';
import type { Moment } from '../../core/moves/playing.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { say, span } from '../shell/words.ts';

/** Which way the breath goes now, as the figure shows it; null where nothing shows it. */
export type Breath = Half | null;

/** The move, and the side where it has two: "Seated spinal twist, now the left". */
export function titleOf({ move, segment }: Moment): string {
	const name = say(move.name);
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

/** What to do this moment, in two or three words. */
export function beatOf({ move, segment, reps }: Moment, breath: Breath): string {
	if (segment.kind === 'ready') {
		return l10n.t('Get ready');
	}
	if (segment.kind === 'change') {
		return l10n.t('Change sides');
	}
	// Where the pace is quick or nothing is held, the breath is the person's own.
	if (breath && move.dose.kind !== 'time') {
		return breath === 'in' ? l10n.t('Breathe in') : l10n.t('Breathe out');
	}
	if (reps === null) {
		return move.dose.kind === 'hold' ? l10n.t('Hold, and keep breathing') : l10n.t('Keep going');
	}
	return move.dose.kind === 'breaths' ? l10n.t('Slow breaths') : l10n.t('Repetitions');
}

/** The index of the cue to show: while the body gets into place, no breath is asked for. */
export function cueOf({ move, cue, segment }: Moment, breath: Breath): number {
	return cueInBreath(move.cues, cue, segment.kind === 'work' ? breath : null);
}

/** How many there are of what the ring counts: "of 8"; null while it counts seconds. */
export function ofWords({ reps }: Moment, count: number | null): string | null {
	return count === null ? null : l10n.t('of {0}', reps ?? 0);
}

/** What comes after this piece; empty where the routine is one move that ends with it. */
export function nextOf(plan: Plan, { segment }: Moment): string {
	const work = plan.segments.find(({ at, kind }) => kind === 'work' && at > segment.at);
	const following = plan.steps[segment.step + 1];
	if (segment.kind === 'work' && work?.step === segment.step) {
		return l10n.t('Next: the other side');
	}
	if (following) {
		return l10n.t('Next: {0}', say(following.move.name));
	}
	return plan.steps.length > 1 ? l10n.t('The last one') : '';
}

/** What a screen reader hears when a step or side begins: once, never again within it. */
export function spokenOf(plan: Plan, moment: Moment): string {
	const { segment, move } = moment;
	const place = l10n.t('{0} of {1}', segment.step + 1, plan.steps.length);
	const seconds = plan.steps[segment.step]?.step.seconds ?? 0;
	return `${place}: ${titleOf(moment)}. ${span(seconds)}. ${say(move.cues[0])}`;
}

/** How to make the move easier; empty where the catalogue says nothing of it. */
export function easierOf(move: Move): string {
	return 'easier' in move && typeof move.easier === 'string' ? move.easier : '';
}

/** How a routine ended: at its end, or left before. */
export function outcomeOf({ name }: Routine, { ended }: Play): string {
	return ended === 'finished' ? l10n.t('{0}: done', say(name)) : l10n.t('{0}: ended', say(name));
}
