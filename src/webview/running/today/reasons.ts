import * as l10n from '@vscode/l10n';
import type { Day } from '../../../core/base/calendar.ts';
import type { CheckDone } from '../../../core/running/check/readiness.ts';
import type { Verdict } from '../../../core/running/plan/verdict.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import { wallTimeOf } from '../../../core/running/diary/wallTime.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { anotherRunWords } from '../check/checkWords.ts';
import { findingWords } from '../load/findingWords.ts';
import { localDays } from '../../ui/browser.ts';
import { halfHoursText, planWords, whenWords } from '../shared/runWords.ts';
import { planChangeWords } from './planWords.ts';
import type { Situation } from './situation.ts';
import { sentences } from '../../ui/words.ts';

/** What today's card is based on. */
export interface TodayFacts {
	readonly situation: Situation;
	readonly verdict: Verdict;
	readonly checked: CheckDone | null;
	/** The last run of today. */
	readonly ran: Run | null;
	readonly running: RunningState;
	readonly today: Day;
}

/** The reasons for what today's card says, a line each; the plan as it was made comes first. */
export function reasons({
	situation,
	verdict,
	checked,
	ran,
	running,
	today,
}: TodayFacts): readonly string[] {
	const another = checked && ran ? [anotherRunWords()] : [];
	switch (situation.kind) {
		case 'warned':
			return [
				situation.warning === 'emergency'
					? l10n.t('If you still have that sign: call 999, 112, 911 or your local number now.')
					: l10n.t('If you still have that sign, please get medical advice today.'),
			];
		case 'after':
			return [
				l10n.t(
					'A line in the diary keeps the load honest. Already walked it off? Skip step 1 of the cool-down.',
				),
			];
		case 'ran':
			return [l10n.t('In the diary. Already walked it off? Skip step 1 of the cool-down.')];
		case 'open':
			return [
				...(checked
					? [checkWords(checked)]
					: [l10n.t('The check takes two clicks when nothing is wrong.')]),
				...another,
				...nextWords(situation.next, running, today),
				...warmUpWords(verdict, running),
			];
		case 'otherwise': {
			// Where nothing is left of the plan, only what dropped it counts.
			const changes = verdict.changes
				.filter(({ what }) => situation.rewritten !== null || what === 'dropped')
				.map((change) => planChangeWords(change, running.units));
			return [
				sentences([l10n.t('Planned: {0}.', planWords(situation.plan, running.units)), ...changes]),
				sentences([...(checked ? [checkWords(checked)] : []), ...warningsOfPlan(verdict)]),
				...another,
				...warmUpWords(verdict, running),
			].filter(Boolean);
		}
		case 'ready':
		case 'unchecked':
		case 'later':
			return [
				...(checked && situation.kind === 'ready' ? [checkWords(checked)] : []),
				...(situation.kind === 'ready' ? another : []),
				...verdict.ofPlan.map(findingWords),
				...warmUpWords(verdict, running),
			];
	}
}

function checkWords({ score, worse }: CheckDone): string {
	if (score === 0) {
		return l10n.t('Checked: no warning sign, no pain.');
	}
	return worse
		? l10n.t('Checked: pain {0} of 10, worse on moving.', score)
		: l10n.t('Checked: pain {0} of 10.', score);
}

/** The plan of another day. */
function nextWords(next: Plan | null, { units }: RunningState, today: Day): readonly string[] {
	return next
		? [
				l10n.t(
					'Planned: {0}, {1}.',
					whenWords(wallTimeOf(next, localDays), today),
					planWords(next, units),
				),
			]
		: [];
}

/** The warnings of the load on the plan as it was made, which differ from those on the days so far. */
function warningsOfPlan(verdict: Verdict): readonly string[] {
	const lines = warnings(verdict);
	return lines.length > 0 ? [l10n.t('As planned: {0}', sentences(lines))] : [];
}

/** Only the findings that change the plan; the load beside the card has the others. */
function warnings({ report }: Verdict): readonly string[] {
	return report.findings
		.filter(({ level }) => level === 'warn' || level === 'strong')
		.map(findingWords);
}

function warmUpWords({ warmUp }: Verdict, { sittingMinutes }: RunningState): readonly string[] {
	return warmUp && warmUp.extraMinutes > 0
		? [
				l10n.t(
					'You have sat for {0}: the warm-up starts {1} min slower (our number).',
					halfHoursText(sittingMinutes),
					warmUp.extraMinutes,
				),
			]
		: [];
}
