import * as l10n from '@vscode/l10n';
import type { Day } from '../../../core/running/days.ts';
import type { Plan } from '../../../core/running/plan.ts';
import type { CheckDone } from '../../../core/running/readiness.ts';
import type { Units } from '../../../core/running/units.ts';
import { outcomeTitle } from '../check/resultWords.ts';
import { runWords } from '../runWords.ts';
import { planWords, whenWords } from './planWords.ts';
import type { Situation } from './situation.ts';

/** When what the card is about is to be, or was. */
export function whenOf(situation: Situation, today: Day): string {
	const at = instantOf(situation);
	return at === null ? l10n.t('Today') : whenWords({ at }, today);
}

function instantOf(situation: Situation): Plan['at'] | null {
	switch (situation.kind) {
		case 'warned':
		case 'open':
			return null;
		case 'ran':
			return situation.run.start;
		case 'otherwise':
			return situation.rewritten?.at ?? null;
		case 'after':
		case 'ready':
		case 'unchecked':
		case 'later':
			return situation.plan.at;
	}
}

/** What the card says first. */
export function headingOf(
	situation: Situation,
	checked: Pick<CheckDone, 'outcome'> | null,
	units: Units,
): string {
	switch (situation.kind) {
		case 'warned':
			return l10n.t('Earlier you ticked a warning sign');
		case 'after':
			return l10n.t('Did you run? {0}', planWords(situation.plan, units));
		case 'ran':
			return runWords(situation.run, units);
		case 'otherwise':
			return situation.rewritten ? planWords(situation.rewritten, units) : insteadOf(checked);
		case 'ready':
		case 'unchecked':
		case 'later':
			return planWords(situation.plan, units);
		case 'open':
			return situation.outcome ? outcomeTitle(situation.outcome) : l10n.t('Running today?');
	}
}

/** Where nothing is left of a plan, the check says what the day is, or it is one without a run. */
function insteadOf(checked: Pick<CheckDone, 'outcome'> | null): string {
	return checked && checked.outcome !== 'easy' && checked.outcome !== 'short'
		? outcomeTitle(checked.outcome)
		: l10n.t('A day without a run');
}
