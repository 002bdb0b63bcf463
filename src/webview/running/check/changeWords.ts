import * as l10n from '@vscode/l10n';
import type { Trend } from '../../../core/running/answers.ts';
import type { Change, Help } from '../../../core/running/checkResult.ts';
import { outcomeTitle } from './resultWords.ts';

/** What would make the answer a better one; `wheels`: in a wheelchair. */
export function changeWords(change: Change, wheels: boolean): string {
	switch (change.what) {
		case 'score':
			return change.score === 0
				? l10n.t('With no pain: {0}.', outcomeTitle(change.outcome))
				: l10n.t('At {0} or less in 10: {1}.', change.score, outcomeTitle(change.outcome));
		case 'trend':
			return trendChange(change.trend, outcomeTitle(change.outcome), wheels);
		case 'no-limp':
			return wheels ? l10n.t('Pushing as you always do.') : l10n.t('Walking without a limp.');
		case 'not-at-once':
			return wheels
				? l10n.t('Moving that does not make it worse at once.')
				: l10n.t('Walking that does not make it worse at once.');
		case 'leg-settled':
			return l10n.t('The signs in the leg gone.');
		case 'bone-seen':
			return l10n.t('A doctor’s word on that point.');
		case 'back':
			return l10n.t('A morning after a run on which it is no worse than before it.');
		case 'calm-48':
			return l10n.t('48 hours in which it stays below 4.');
		case 'short-run':
			return l10n.t('One short run that goes well.');
		case 'birth-cleared':
			return l10n.t('A clinician who clears you, set in the settings.');
		case 'birth-signs-gone':
			return l10n.t('Those signs gone.');
		case 'clinician':
			return l10n.t('A clinician’s word.');
	}
}

function trendChange(trend: Trend, outcome: string, wheels: boolean): string {
	if (wheels) {
		return trend === 'better'
			? l10n.t('If moving eased it: {0}.', outcome)
			: l10n.t('If moving left it the same: {0}.', outcome);
	}
	return trend === 'better'
		? l10n.t('If walking eased it: {0}.', outcome)
		: l10n.t('If walking left it the same: {0}.', outcome);
}

/**
 * When to seek help; the common line where nothing in particular speaks for it; `wheels`: in a
 * wheelchair.
 */
export function helpWords(help: readonly Help[], wheels: boolean): readonly string[] {
	return help.length > 0
		? help.map((one) => helpLines[one](wheels))
		: [
				l10n.t(
					'8 or more, signs down a leg, or no easier after two weeks of home care (our number): a physio or doctor.',
				),
			];
}

const helpLines: Readonly<Record<Help, (wheels: boolean) => string>> = {
	'bone-doctor': () => l10n.t('Book a doctor for the pain at one point of a bone.'),
	nerve: () => l10n.t('Book a physio or doctor: there are signs of a nerve.'),
	severe: () => l10n.t('Book a physio or doctor: it is 8 or more.'),
	'six-and-worse': (wheels) =>
		wheels
			? l10n.t('Book a physio or doctor: it is 6 or more, and moving makes it worse.')
			: l10n.t('Book a physio or doctor: it is 6 or more, and walking makes it worse.'),
	'two-weeks': () => l10n.t('Two weeks without relief (our number): time for a physio or doctor.'),
	midwife: () => l10n.t('Check with your midwife, doctor or pelvic-health physio before running.'),
	'pelvic-physio': () => l10n.t('For old, unchanged leaking on impact: a pelvic-health physio.'),
};
