import * as l10n from '@vscode/l10n';
import { repsIn, type Move } from '../../core/moves/move.ts';
import { planOf } from '../../core/moves/plan.ts';
import type { Body } from '../../core/moves/body.ts';
import { stepsFor, type Routine, type RoutineStep } from '../../core/moves/routine.ts';
import { moveOf } from '../../content/moves.ts';
import { span } from '../shell/words.ts';

/** How much of a move, in words: "25 s each side", "10 in 40 s". `seconds` are of each side. */
export function doseWords({ dose }: Move, seconds: number = dose.seconds): string {
	const time = span(seconds);
	const reps = repsIn(dose, seconds);
	if (reps !== null) {
		return dose.kind === 'breaths'
			? l10n.t('breaths: {0} in {1}', reps, time)
			: l10n.t('{0} in {1}', reps, time);
	}
	return dose.sides === 2 ? l10n.t('{0} each side', time) : time;
}

/** How much of a move in a routine: its time, without the count. */
export function stepWords({ move, seconds }: RoutineStep): string {
	const time = span(seconds);
	return moveOf(move).dose.sides === 2 ? l10n.t('{0} each side', time) : time;
}

/** The steps of a routine for this body and the true total of their time, in seconds. */
export interface Fit {
	readonly steps: readonly RoutineStep[];
	readonly seconds: number;
}

/** How a routine fits this body; null where there is no fair version of it. */
export function fitOf(routine: Routine, body: Pick<Body, 'seated'>): Fit | null {
	const steps = stepsFor(routine, body, moveOf);
	return steps && { steps, seconds: planOf(steps, moveOf).total / 1000 };
}

/** A total in whole minutes, never less than one. */
export function wholeMinutes(seconds: number): number {
	return Math.max(1, Math.round(seconds / 60));
}
