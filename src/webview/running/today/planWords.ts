import * as l10n from '@vscode/l10n';
import type { Day } from '../../../core/base/calendar.ts';
import type { CheckDone } from '../../../core/running/check/readiness.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Units } from '../../../core/running/diary/units.ts';
import type { PlanChange } from '../../../core/running/plan/rewrite.ts';
import { localDays } from '../../ui/browser.ts';
import { listText, minutesText } from '../../ui/words.ts';
import { outcomeTitle } from '../check/checkWords.ts';
import { ruleName } from '../load/findingWords.ts';
import { distanceWords, kindName, nearDayWords, runWords, timeText } from '../shared/runWords.ts';
import type { Situation } from './situation.ts';

/** A plan in few words: "8 km, easy". */
export function planWords({ km, minutes, kinds }: Plan, units: Units): string {
	return [
		...(km === null ? [] : [distanceWords(km, units)]),
		...(minutes === null ? [] : [minutesText(Math.round(minutes))]),
		...(kinds.length > 0 ? kinds.map(kindName) : [kindName('easy')]),
	].join(', ');
}

/** When a plan is to begin: "Today, 18:00". */
export function whenWords({ at }: Pick<Plan, 'at'>, today: Day): string {
	return l10n.t('{0}, {1}', nearDayWords(localDays.dayOf(at), today), timeText(at));
}

/** A change of the plan, and whether check or load made it. */
export function planChangeWords(change: PlanChange, units: Units): string {
	switch (change.what) {
		case 'halved':
			return l10n.t('The check halves it.');
		case 'capped':
			return change.by === 'check'
				? l10n.t('The check holds it to {0}.', distanceWords(change.km, units))
				: l10n.t(
						'The load holds it to {0} ({1}).',
						distanceWords(change.km, units),
						ruleName(change.by),
					);
		case 'easier':
			return l10n.t('Easy instead of {0}.', listText(change.kinds.map(kindName)));
		case 'moved':
			return l10n.t('A day later, so that there is a rest day.');
		case 'dropped':
			return change.by === 'check'
				? l10n.t('The check leaves it out.')
				: l10n.t('The load leaves it out ({0}).', ruleName(change.by));
	}
}

/** The time of the run that the card is about. */
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

/** The card's heading. */
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

/** The heading where nothing is left of a plan: the outcome of the check, if it did that. */
function insteadOf(checked: Pick<CheckDone, 'outcome'> | null): string {
	return checked && checked.outcome !== 'easy' && checked.outcome !== 'short'
		? outcomeTitle(checked.outcome)
		: l10n.t('A day without a run');
}
