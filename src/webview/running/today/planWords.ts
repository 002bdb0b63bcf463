import * as l10n from '@vscode/l10n';
import type { Day } from '../../../core/base/calendar.ts';
import type { Body } from '../../../core/moves/body.ts';
import type { CheckDone } from '../../../core/running/check/readiness.ts';
import { type Units, wallTimeOfRun } from '../../../core/running/diary/run.ts';
import { type WallTime, wallTimeOf } from '../../../core/running/diary/wallTime.ts';
import type { PlanChange } from '../../../core/running/plan/rewrite.ts';
import { localDays } from '../../ui/browser.ts';
import { listText } from '../../ui/words.ts';
import { type MovingLimits, outcomeTitle } from '../check/checkWords.ts';
import { ruleName } from '../load/findingWords.ts';
import { distanceWords, kindName, planWords, runWords, whenWords } from '../shared/runWords.ts';
import type { Situation } from './situation.ts';

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
	const wall = wallTimeIn(situation);
	return wall === null ? l10n.t('Today') : whenWords(wall, today);
}

function wallTimeIn(situation: Situation): WallTime | null {
	switch (situation.kind) {
		case 'warned':
		case 'open':
			return null;
		case 'ran':
			return wallTimeOfRun(situation.run, localDays);
		case 'otherwise':
			return situation.rewritten && wallTimeOf(situation.rewritten, localDays);
		case 'after':
		case 'ready':
		case 'unchecked':
		case 'later':
			return wallTimeOf(situation.plan, localDays);
	}
}

/** The card's heading. */
export function headingOf(
	situation: Situation,
	checked: Pick<CheckDone, 'outcome' | 'worse'> | null,
	units: Units,
	{ wheelchair, postpartum }: Pick<Body, 'wheelchair' | 'postpartum'>,
): string {
	const limits = { wheelchair, walkOnly: postpartum, worse: checked?.worse ?? false };
	switch (situation.kind) {
		case 'warned':
			return l10n.t('Earlier you ticked a warning sign');
		case 'after':
			return l10n.t('Did you run? {0}', planWords(situation.plan, units));
		case 'ran':
			return runWords(situation.run, units);
		case 'otherwise':
			return situation.rewritten
				? planWords(situation.rewritten, units)
				: insteadOf(checked, limits);
		case 'ready':
		case 'unchecked':
		case 'later':
			return planWords(situation.plan, units);
		case 'open':
			return situation.outcome ? outcomeTitle(situation.outcome, limits) : l10n.t('Running today?');
	}
}

/** The heading where nothing is left of a plan: the outcome of the check, if it did that. */
function insteadOf(checked: Pick<CheckDone, 'outcome'> | null, limits: MovingLimits): string {
	return checked && checked.outcome !== 'easy' && checked.outcome !== 'short'
		? outcomeTitle(checked.outcome, limits)
		: l10n.t('A day without a run');
}

/** A day of which nothing is logged: one of rest only since `first`, the day of the first run in the diary. */
export function emptyDayText(day: Day, today: Day, first: Day): string {
	if (day === today) {
		return l10n.t('nothing yet');
	}
	return day < first ? l10n.t('not known') : l10n.t('rest');
}
