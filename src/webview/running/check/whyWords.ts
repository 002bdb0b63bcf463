import * as l10n from '@vscode/l10n';
import type { Answers, Trend } from '../../../core/running/answers.ts';
import type { CheckResult, Limit } from '../../../core/running/checkResult.ts';

/** What decided, and what lowered it; `wheels`: in a wheelchair. */
export function whyWords(
	result: CheckResult,
	answers: Answers,
	wheels: boolean,
): readonly string[] {
	return [
		ruleWords(result, answers, wheels),
		...result.limits.map((limit) => limitWords[limit](wheels)),
	];
}

function ruleWords({ rule }: CheckResult, { score, trend }: Answers, wheels: boolean): string {
	switch (rule) {
		case 'emergency':
			return l10n.t('You ticked a sign that wants help at once.');
		case 'same-day':
			return l10n.t('You ticked a sign that wants a clinician’s eye today.');
		case 'uncleared':
			return l10n.t('Earlier today you ticked a warning sign, and no clinician has cleared you.');
		case 'severe':
			return l10n.t(
				'Pain of {0} in 10. From 8 up it is no day to run, whatever eases it.',
				score ?? 0,
			);
		case 'at-once':
			return wheels
				? l10n.t('Moving makes it worse at once.')
				: l10n.t('Standing or walking makes it worse at once.');
		case 'limping':
			return wheels ? l10n.t('It changes how you push.') : l10n.t('You are limping.');
		case 'bone':
			return l10n.t(
				'Pain at one point of a bone, worse on hopping, is for a doctor to look at first.',
			);
		case 'nerve':
			return l10n.t('Signs of a nerve in one leg: best not to run while that is flaring.');
		case 'grid':
			return score === 0 || score === null
				? l10n.t('No warning sign, and no pain.')
				: painWords(score, trendWords(trend ?? 'same'), wheels);
	}
}

function painWords(score: number, trend: string, wheels: boolean): string {
	return wheels
		? l10n.t('Pain of {0} in 10; moving: {1}.', score, trend)
		: l10n.t('Pain of {0} in 10; standing or walking: {1}.', score, trend);
}

const limitWords: Readonly<Record<Limit, (wheels: boolean) => string>> = {
	'not-back': () =>
		l10n.t('After yesterday’s run it is worse than it was before it: one step down.'),
	worst48: () => l10n.t('It was 4 or more within the last 48 hours.'),
	'after-no-run': () => l10n.t('The first run after a day that was none is a short one.'),
	birth: (wheels) =>
		wheels
			? l10n.t(
					'Within 12 weeks of a birth (our number) it is gentle wheeling at most, unless a clinician has cleared you.',
				)
			: l10n.t(
					'Within 12 weeks of a birth (our number) it is a walk at most, unless a clinician has cleared you.',
				),
	'birth-signs': () =>
		l10n.t('No impact while heaviness, leaking, bleeding or pain of a wound lasts.'),
};

/** What standing or walking, or moving in a wheelchair, does to the pain. */
export function trendWords(trend: Trend): string {
	switch (trend) {
		case 'better':
			return l10n.t('better');
		case 'same':
			return l10n.t('the same');
		case 'worse':
			return l10n.t('worse');
		case 'at-once':
			return l10n.t('worse at once');
	}
}
