import * as l10n from '@vscode/l10n';
import { helpTitles, seekHelpTexts } from '../../../content/running/runTexts.ts';
import type { CheckAnswers, PainTrend } from '../../../core/running/check/answers.ts';
import type {
	CheckChange,
	CheckResult,
	HelpReason,
	CheckLimit,
} from '../../../core/running/check/checkResult.ts';
import type { Readiness } from '../../../core/running/check/readiness.ts';
import { t } from '../../ui/words.ts';

/** The rule that decided, and the limits that lowered the result; `wheelchair`: in a wheelchair. */
export function decisionWords(
	result: CheckResult,
	answers: CheckAnswers,
	wheelchair: boolean,
): readonly string[] {
	return [
		ruleWords(result, answers, wheelchair),
		...result.limits.map((limit) => limitWords[limit](wheelchair)),
	];
}

function ruleWords(
	{ rule }: CheckResult,
	{ score, trend, cleared }: CheckAnswers,
	wheelchair: boolean,
): string {
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
			return wheelchair
				? l10n.t('Moving makes it worse at once.')
				: l10n.t('Standing or walking makes it worse at once.');
		case 'limping':
			return wheelchair ? l10n.t('It changes how you push.') : l10n.t('You are limping.');
		case 'bone':
			return l10n.t(
				'Pain at one point of a bone, worse on hopping, is for a doctor to look at first.',
			);
		case 'nerve':
			return l10n.t('Signs of a nerve in one leg: best not to run while that is flaring.');
		case 'grid':
			return score === 0 || score === null
				? noPainWords(cleared)
				: painWords(score, trendWords(trend ?? 'same'), wheelchair);
	}
}

/** `cleared` is asked only where a sign was ticked earlier that day: such a day was not without one. */
function noPainWords(cleared: CheckAnswers['cleared']): string {
	return cleared === true
		? l10n.t('No warning sign now, and no pain.')
		: l10n.t('No warning sign, and no pain.');
}

function painWords(score: number, trend: string, wheelchair: boolean): string {
	return wheelchair
		? l10n.t('Pain of {0} in 10; moving: {1}.', score, trend)
		: l10n.t('Pain of {0} in 10; standing or walking: {1}.', score, trend);
}

const limitWords: Readonly<Record<CheckLimit, (wheelchair: boolean) => string>> = {
	'not-back': () =>
		l10n.t('After yesterday’s run it is worse than it was before it: one step down.'),
	worst48: () => l10n.t('It was 4 or more within the last 48 hours.'),
	'after-no-run': () => l10n.t('The first run after a day that was none is a short one.'),
	birth: (wheelchair) =>
		wheelchair
			? l10n.t(
					'Within 12 weeks of a birth (our number) it is gentle wheeling at most, unless a clinician has cleared you.',
				)
			: l10n.t(
					'Within 12 weeks of a birth (our number) it is a walk at most, unless a clinician has cleared you.',
				),
	'birth-signs': () =>
		l10n.t('No impact while heaviness, leaking, bleeding or pain of a wound lasts.'),
};

/** How standing or walking, or moving in a wheelchair, changes the pain. */
export function trendWords(trend: PainTrend): string {
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

/** That a check after today's run is about none but a further one. */
export function anotherRunWords(): string {
	return l10n.t('Today’s run is in the diary: this answer is for another one.');
}

/** What limits how someone moves instead of running. */
export interface MovingLimits {
	readonly wheelchair: boolean;
	/** Moving makes it worse. */
	readonly worse: boolean;
	/** After a birth: a walk is the most. */
	readonly walkOnly: boolean;
}

/** The outcome in a few words. */
export function outcomeTitle(outcome: Readiness, limits: MovingLimits): string {
	switch (outcome) {
		case 'easy':
			return l10n.t('Easy run looks reasonable');
		case 'short':
			return l10n.t('Short, flat and chatty');
		case 'swap':
			return swapTitle(limits);
		case 'no-run':
			return l10n.t('Not a running day');
		case 'same-day':
		case 'emergency':
			return t(helpTitles[outcome]);
	}
}

function swapTitle({ wheelchair, worse, walkOnly }: MovingLimits): string {
	if (wheelchair) {
		return worse
			? l10n.t('No hard pushing today: rest or swim')
			: l10n.t('No hard pushing today: wheel gently');
	}
	if (walkOnly) {
		return worse ? l10n.t('No running today: rest') : l10n.t('No running today: walk');
	}
	return worse
		? l10n.t('No running today: rest or cycle')
		: l10n.t('No running today: walk or cycle');
}

/** A better outcome, as what would be possible with it. */
function possibleWords(outcome: Readiness, wheelchair: boolean): string {
	switch (outcome) {
		case 'easy':
			return wheelchair ? l10n.t('an easy session') : l10n.t('an easy run');
		case 'short':
			return wheelchair ? l10n.t('a short, flat session') : l10n.t('a short, flat run');
		case 'swap':
			return wheelchair ? l10n.t('gentle wheeling') : l10n.t('a walk instead of a run');
		case 'no-run':
		case 'same-day':
		case 'emergency':
			return l10n.t('no running');
	}
}

/** What to do now (guide §4); `wheelchair`: in a wheelchair, where moving stands for walking. */
export function nowWords({ outcome, rule, restFirst }: CheckResult, wheelchair: boolean): string {
	if (rule === 'severe') {
		return wheelchair
			? l10n.t(
					'Change position often and rest in one that eases it; wheel about only if that helps. Book a physio or doctor.',
				)
			: l10n.t(
					'Change position often and rest in one that eases it; walk only if walking helps. Book a physio or doctor.',
				);
	}
	switch (outcome) {
		case 'easy':
			return l10n.t('Keep it relaxed.');
		case 'short':
			return l10n.t(
				'Halve the plan, no hills or speed, turn back early if it builds. Check in tomorrow.',
			);
		case 'swap':
			return wheelchair ? easeOnWheels(restFirst) : ease(restFirst);
		case 'no-run':
			return wheelchair
				? l10n.t(
						'Change position often, try gentle moves that ease it, wheel about only if that helps. Book a physio or doctor if it is 8 or more, brings leg symptoms, or has not eased with home care.',
					)
				: l10n.t(
						'Change position often, try gentle moves that ease it, walk only if walking helps. Book a physio or doctor if it is 8 or more, brings leg symptoms, or has not eased with home care.',
					);
		case 'same-day':
		case 'emergency':
			return t(seekHelpTexts[outcome]);
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

/** What would make the answer a better one; `wheelchair`: in a wheelchair. */
export function changeWords(change: CheckChange, wheelchair: boolean): string {
	const possible = (outcome: Readiness) => possibleWords(outcome, wheelchair);
	switch (change.what) {
		case 'score':
			return change.score === 0
				? l10n.t('With no pain: {0}.', possible(change.outcome))
				: l10n.t('If pain drops to {0}: {1}.', change.score, possible(change.outcome));
		case 'trend':
			return trendChange(change.trend, possible(change.outcome), wheelchair);
		case 'no-limp':
			return wheelchair ? l10n.t('Pushing as you always do.') : l10n.t('Walking without a limp.');
		case 'not-at-once':
			return wheelchair
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

function trendChange(trend: PainTrend, outcome: string, wheelchair: boolean): string {
	if (wheelchair) {
		return trend === 'better'
			? l10n.t('If moving eased it: {0}.', outcome)
			: l10n.t('If moving left it the same: {0}.', outcome);
	}
	return trend === 'better'
		? l10n.t('If walking eased it: {0}.', outcome)
		: l10n.t('If walking left it the same: {0}.', outcome);
}

/**
 * When to seek help; the common line where nothing in particular speaks for it; `wheelchair`: in a
 * wheelchair.
 */
export function helpWords(help: readonly HelpReason[], wheelchair: boolean): readonly string[] {
	return help.length > 0
		? help.map((one) => helpLines[one](wheelchair))
		: [
				l10n.t(
					'8 or more, signs down a leg, or no easier after two weeks of home care (our number): a physio or doctor.',
				),
			];
}

const helpLines: Readonly<Record<HelpReason, (wheelchair: boolean) => string>> = {
	'bone-doctor': () => l10n.t('Book a doctor for the pain at one point of a bone.'),
	nerve: () => l10n.t('Book a physio or doctor: there are signs of a nerve.'),
	severe: () => t(seekHelpTexts.severe),
	'six-and-worse': (wheelchair) =>
		wheelchair
			? l10n.t('Book a physio or doctor: it is 6 or more, and moving makes it worse.')
			: l10n.t('Book a physio or doctor: it is 6 or more, and walking makes it worse.'),
	'two-weeks': () => l10n.t('Two weeks without relief (our number): time for a physio or doctor.'),
	midwife: () => l10n.t('Check with your midwife, doctor or pelvic-health physio before running.'),
	'pelvic-physio': () => l10n.t('For old, unchanged leaking on impact: a pelvic-health physio.'),
};
