import * as l10n from '@vscode/l10n';
import type { Play } from '../../core/moves/play.ts';
import { cueInBreath, type BreathHalf, type PlayMoment } from '../../core/moves/playMoment.ts';
import type { Routine } from '../../core/moves/routine.ts';
import type { Schedule } from '../../core/moves/schedule.ts';
import { secondsText, t } from '../ui/words.ts';

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
