import * as l10n from '@vscode/l10n';
import type { CheckResult } from '../../../core/running/checkResult.ts';
import type { Readiness } from '../../../core/running/readiness.ts';

/** The answer in a few words. */
export function outcomeTitle(outcome: Readiness): string {
	switch (outcome) {
		case 'easy':
			return l10n.t('Easy run looks reasonable');
		case 'short':
			return l10n.t('Short, flat and chatty');
		case 'swap':
			return l10n.t('Give impact the day off');
		case 'no-run':
			return l10n.t('Not a running day');
		case 'same-day':
			return l10n.t('Please get medical advice today');
		case 'emergency':
			return l10n.t('Please get emergency help now');
	}
}

/** What to do now (guide §4, copy); `wheels`: in a wheelchair, where moving stands for walking. */
export function nowWords({ outcome, restFirst }: CheckResult, wheels: boolean): string {
	switch (outcome) {
		case 'easy':
			return l10n.t(
				'Keep it relaxed; stop if pain climbs past 3, turns sharp or changes your stride.',
			);
		case 'short':
			return l10n.t(
				'Halve the plan, no hills or speed, turn back early if it builds. Check in tomorrow.',
			);
		case 'swap':
			return wheels ? easeOnWheels(restFirst) : ease(restFirst);
		case 'no-run':
			return wheels
				? l10n.t(
						'Change position often, try gentle moves that ease it, wheel about only if that helps. Book a physio or doctor if it is 8 or more, brings leg symptoms, or has not eased with home care.',
					)
				: l10n.t(
						'Change position often, try gentle moves that ease it, walk only if walking helps. Book a physio or doctor if it is 8 or more, brings leg symptoms, or has not eased with home care.',
					);
		case 'same-day':
			return l10n.t('NHS 111, your GP, urgent care or maternity unit.');
		case 'emergency':
			return l10n.t(
				'999, 112, 911 or your local number, or go to the emergency department. Do not wait and do not drive yourself.',
			);
	}
}

function ease(restFirst: boolean): string {
	return restFirst
		? l10n.t('Rest, cycle or swim instead, since walking stirs it up. Trim this week’s miles.')
		: l10n.t(
				'Walk or use the elliptical if that stays comfortable. If walking stirs it up, cycle, swim or rest instead. Trim this week’s miles.',
			);
}

function easeOnWheels(restFirst: boolean): string {
	return restFirst
		? l10n.t('Rest or swim instead, since moving stirs it up. Trim this week’s miles.')
		: l10n.t(
				'Wheel gently if that stays comfortable. If moving stirs it up, swim or rest instead. Trim this week’s miles.',
			);
}
