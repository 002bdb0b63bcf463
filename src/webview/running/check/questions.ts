import * as l10n from '@vscode/l10n';
import {
	type CheckAnswers,
	type CheckQuestion,
	PAIN_TRENDS,
	type PainTrend,
} from '../../../core/running/check/answers.ts';
import { answerQuestion } from '../../../core/running/check/nextQuestion.ts';
import type { ChoiceOption } from '../../ui/segments.ts';
import { capitalized } from '../../ui/words.ts';
import { trendWords } from './checkWords.ts';

/** A question that has one answer of several. */
export type ChoiceQuestion = Exclude<CheckQuestion, 'signs'>;

/** A question in words, with its options. */
export interface QuestionWords {
	readonly title: string;
	readonly hint: string;
	readonly options: readonly ChoiceOption[];
	/** Words for the ends of a row of numbers; null: the options are words. */
	readonly ends: readonly [string, string] | null;
}

const numbers = Array.from({ length: 11 }, (_, score) => String(score)).map((value) => ({
	value,
	label: value,
}));

const yesNo = () => [
	{ value: 'no', label: l10n.t('No') },
	{ value: 'yes', label: l10n.t('Yes') },
];

const ends = (): [string, string] => [l10n.t('no pain'), l10n.t('the worst imaginable')];

/** What of two answers that differ by when it gets worse is said of each. */
function trendLabel(trend: PainTrend): string {
	return trend === 'worse' ? l10n.t('Worse after a while') : capitalized(trendWords(trend));
}

/** The words of each question but the first (guide §4); `wheelchair`: for someone in a wheelchair. */
export function questionWords(question: ChoiceQuestion, wheelchair: boolean): QuestionWords {
	switch (question) {
		case 'cleared':
			return {
				title: l10n.t('Has a clinician cleared you to run?'),
				hint: l10n.t('Earlier you ticked a warning sign.'),
				options: yesNo(),
				ends: null,
			};
		case 'score':
			return {
				title: l10n.t('How much does it hurt now?'),
				hint: l10n.t('Your back, or a leg. Type a number, or click one.'),
				options: numbers,
				ends: ends(),
			};
		case 'trend':
			return {
				title: wheelchair ? l10n.t('Moving makes it …') : l10n.t('Standing or walking makes it …'),
				hint: wheelchair
					? l10n.t('Push a few strokes if you are not sure.')
					: l10n.t('Take a few steps if you are not sure.'),
				options: PAIN_TRENDS.map((value) => ({ value, label: trendLabel(value) })),
				ends: null,
			};
		case 'limping':
			return {
				title: wheelchair ? l10n.t('Does it change how you push?') : l10n.t('Are you limping?'),
				hint: l10n.t('Even a little.'),
				options: yesNo(),
				ends: null,
			};
		case 'worst48':
			return {
				title: l10n.t('How bad was it at worst, in the last 48 hours?'),
				hint: l10n.t('Type a number, or click one.'),
				options: numbers,
				ends: ends(),
			};
		case 'weeks':
			return {
				title: l10n.t('How long has it hurt?'),
				hint: l10n.t('Since it began this time.'),
				options: [
					{ value: '0', label: l10n.t('Less than a week') },
					{ value: '1', label: l10n.t('1 to 2 weeks') },
					{ value: '2', label: l10n.t('Over 2 weeks') },
				],
				ends: null,
			};
	}
}

/** The answers with the option of this value chosen. */
export function withAnswer(
	answers: CheckAnswers,
	question: ChoiceQuestion,
	value: string,
): CheckAnswers {
	switch (question) {
		case 'cleared':
		case 'limping':
			return answerQuestion(answers, question, value === 'yes');
		case 'trend':
			return answerQuestion(
				answers,
				question,
				PAIN_TRENDS.find((trend) => trend === value) ?? null,
			);
		case 'score':
		case 'worst48':
		case 'weeks':
			return answerQuestion(answers, question, Number(value));
	}
}

/** The value of the option that stands for an answer; null where there is none yet. */
export function valueOf(given: CheckAnswers[ChoiceQuestion]): string | null {
	return given === null
		? null
		: typeof given === 'boolean'
			? given
				? 'yes'
				: 'no'
			: String(given);
}
