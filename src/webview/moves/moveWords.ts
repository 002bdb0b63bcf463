import * as l10n from '@vscode/l10n';
import { type Move, repsIn } from '../../core/moves/move.ts';
import type { RoutineStep } from '../../core/moves/routine.ts';
import { secondsText } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';

/** How much of a move, in words: "25 s each side", "10 in 40 s". `seconds` are of each side. */
export function doseWords({ dose }: Move, seconds: number = dose.seconds): string {
	const time = secondsText(seconds);
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
	const time = secondsText(seconds);
	return pageCatalogue.moveOf(move).dose.sides === 2 ? l10n.t('{0} each side', time) : time;
}

/** A total in whole minutes, never less than one. */
export function totalMinutes(seconds: number): number {
	return Math.max(1, Math.round(seconds / 60));
}
