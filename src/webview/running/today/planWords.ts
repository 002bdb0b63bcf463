import * as l10n from '@vscode/l10n';
import type { Day } from '../../../core/running/days.ts';
import type { Plan } from '../../../core/running/plan.ts';
import type { Units } from '../../../core/running/units.ts';
import type { PlanChange } from '../../../core/running/planChanges.ts';
import { list, minutes } from '../../shell/words.ts';
import { ruleName } from '../load/findingWords.ts';
import { localDays } from '../localDays.ts';
import { distance, kindName, nearDay, timeOfDay } from '../runWords.ts';

/** What is planned, in few words: "8 km, easy". */
export function planWords({ km, minutes: long, kinds }: Plan, units: Units): string {
	return [
		...(km === null ? [] : [distance(km, units)]),
		...(long === null ? [] : [minutes(Math.round(long))]),
		...(kinds.length > 0 ? kinds.map(kindName) : [kindName('easy')]),
	].join(', ');
}

/** When: "Today, 18:00". */
export function whenWords({ at }: Pick<Plan, 'at'>, today: Day): string {
	return l10n.t('{0}, {1}', nearDay(localDays.dayOf(at), today), timeOfDay(at));
}

/** What was changed in the plan, and what by. */
export function planChangeWords(change: PlanChange, units: Units): string {
	switch (change.what) {
		case 'halved':
			return l10n.t('The check halves it.');
		case 'capped':
			return change.by === 'check'
				? l10n.t('The check holds it to {0}.', distance(change.km, units))
				: l10n.t(
						'The load holds it to {0} ({1}).',
						distance(change.km, units),
						ruleName(change.by),
					);
		case 'easier':
			return l10n.t('Easy instead of {0}.', list(change.kinds.map(kindName)));
		case 'moved':
			return l10n.t('A day later, so that there is a rest day.');
		case 'dropped':
			return change.by === 'check'
				? l10n.t('The check leaves it out.')
				: l10n.t('The load leaves it out ({0}).', ruleName(change.by));
	}
}
