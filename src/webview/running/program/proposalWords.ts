import * as l10n from '@vscode/l10n';
import type { Day } from '../../../core/base/calendar.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Units } from '../../../core/running/diary/run.ts';
import { wallTimeOf } from '../../../core/running/diary/wallTime.ts';
import { weeksOf } from '../../../core/running/program/makeProgram.ts';
import {
	type ProgramChange,
	type ProgramGoal,
	type ProgramState,
	type ProgramWish,
} from '../../../core/running/program/program.ts';
import { fullestWeek, type Proposal } from '../../../core/running/program/proposal.ts';
import { localDays } from '../../ui/browser.ts';
import { sentences } from '../../ui/words.ts';
import { dayWords, distanceWords, planWords, whenWords } from '../shared/runWords.ts';
import { type Distance, DISTANCES, type Missing } from './programFields.ts';

const WEEK = 7;

/** So many plans are named. */
const NAMED = 3;

/** A distance that is offered. */
export function distanceName(distance: Distance, units: Units): string {
	switch (distance) {
		case 'five':
		case 'ten':
			return distanceWords(DISTANCES[distance], units);
		case 'half':
			return l10n.t('Half marathon');
		case 'marathon':
			return l10n.t('Marathon');
		case 'own':
			return l10n.t('My own');
	}
}

/** What the form still needs. */
export function missingWords(missing: Missing, wheelchair: boolean): string {
	switch (missing) {
		case 'weekdays':
			return l10n.t('One to six days: one day of rest is always left.');
		case 'weekly':
		case 'most':
		case 'distance':
		case 'own':
			return l10n.t('How far? At most 250 km.');
		case 'by':
			return l10n.t('By which day? From 4 to 16 weeks ahead (our number).');
		case 'weeks':
			return l10n.t('For how many weeks? From 4 to 16 (our number).');
		case 'usual':
			return l10n.t('How far in a usual week?');
		case 'longest':
			return wheelchair
				? l10n.t('How far was your longest session of 30 days? It is part of a week.')
				: l10n.t('How far was your longest run of 30 days? It is part of a week.');
	}
}

/** The goal of a wish: "30 km a week by Sun, 21 Feb". */
export function offerWords(wish: ProgramWish, units: Units, today: Day): string {
	const end = dayWords(wish.start + weeksOf(wish) * WEEK - 1, today);
	switch (wish.goal.kind) {
		case 'weekly':
			return l10n.t('{0} a week by {1}', distanceWords(wish.goal.km, units), end);
		case 'distance': {
			const { km, by } = wish.goal;
			return l10n.t('{0} on {1}', distanceWords(km, units), dayWords(by, today));
		}
		case 'return':
			return l10n.t('Half an hour in one go by {0}', end);
		case 'hold':
			return wish.goal.km === undefined
				? l10n.t('Hold until {0}', end)
				: l10n.t('At most {0} a week until {1}', distanceWords(wish.goal.km, units), end);
	}
}

/** What comes of a wish, a sentence each. */
export function outlookWords(
	proposal: Proposal,
	units: Units,
	today: Day,
	wheelchair: boolean,
): readonly string[] {
	const { wish, program, earliest, later } = proposal;
	const { weeks, reach } = program;
	const goal = offerWords(wish, units, today);
	if (reach.reached) {
		const most = fullestWeek(proposal);
		const longest = Math.max(...weeks.flatMap(({ sessions }) => sessions.map(({ km }) => km)));
		const [fullest, farthest] = [distanceWords(most, units), distanceWords(longest, units)];
		const { length } = weeks;
		return [
			wheelchair
				? l10n.t(
						'{0}: {1} weeks, the fullest {2}, the longest session {3}.',
						goal,
						length,
						fullest,
						farthest,
					)
				: l10n.t(
						'{0}: {1} weeks, the fullest {2}, the longest run {3}.',
						goal,
						length,
						fullest,
						farthest,
					),
			...lowGoalWords(proposal, most, units),
		];
	}
	const soonest =
		earliest === null
			? l10n.t('Within a year they do not lead there.')
			: later === null
				? l10n.t('At the soonest they lead there on {0}.', dayWords(earliest, today))
				: '';
	return [
		wish.goal.kind === 'return'
			? l10n.t('{0}: the rules take longer than these weeks.', goal)
			: l10n.t('{0}: the rules do not lead there by then.', goal),
		...(soonest === '' ? [] : [soonest]),
	];
}

/** That a goal is no more than what is run now, or than what leads there. */
function lowGoalWords(
	{ wish: { goal }, runner: { standing } }: Proposal,
	most: number,
	units: Units,
): readonly string[] {
	if (goal.kind !== 'weekly') {
		return [];
	}
	if (standing.km >= goal.km) {
		const now = distanceWords(standing.km, units);
		return [l10n.t('That is no more than now: {0} a week. The program holds it.', now)];
	}
	return most > goal.km
		? [l10n.t('On the way some weeks hold more: up to {0}.', distanceWords(most, units))]
		: [];
}

/** By which rules a program for a goal is made, and which numbers are ours; `inTurn`: one runs and walks in turn. */
export function ruleWords(
	goal: ProgramGoal,
	inTurn: boolean,
	wheelchair: boolean,
): readonly string[] {
	if (goal === 'hold') {
		return [
			wheelchair
				? l10n.t(
						'It adds nothing: no more a week and no longer session than now, and a rest day at least. 4 to 16 weeks, and the shares of a week, are our numbers.',
					)
				: l10n.t(
						'It adds nothing: no more a week and no longer run than now, and a rest day at least. 4 to 16 weeks, and the shares of a week, are our numbers.',
					),
		];
	}
	const rules = wheelchair
		? l10n.t(
				'By the load rules: at most 30% more, then two weeks of holding (our number), then strides, then hills; the longest session at most 10% past the longest of 30 days; a rest day at least. 4 to 16 weeks, and the shares of a week, are our numbers.',
			)
		: l10n.t(
				'By the load rules: at most 30% more, then two weeks of holding (our number), then strides, then hills; the longest run at most 10% past the longest of 30 days; a rest day at least. 4 to 16 weeks, and the shares of a week, are our numbers.',
			);
	const turns = wheelchair
		? l10n.t(
				'Pushing and wheeling gently in turn: three times a week at most, 18 to 30 minutes. These numbers, where it begins and how it grows are ours, in the manner of public programs for beginners.',
			)
		: l10n.t(
				'Running and walking in turn: three times a week at most, 18 to 30 minutes. These numbers, where it begins and how it grows are ours, in the manner of public programs for beginners.',
			);
	return inTurn ? [rules, turns] : [rules];
}

/** The plans that stay beside a program, the first few of them by name. */
export function keptWords(kept: readonly Plan[], units: Units, today: Day): readonly string[] {
	const named = kept.slice(0, NAMED).map((plan) => {
		const when = whenWords(wallTimeOf(plan, localDays), today);
		return l10n.t('{0}: {1}', when, planWords(plan, units));
	});
	const all = kept.length > NAMED ? [...named, '…'] : named;
	return kept.length === 0 ? [] : [l10n.t('Stays as planned: {0}.', all.join('; '))];
}

/** How far a program that is followed leads as it stands; empty: to its goal. */
export function standWords(
	{ nearest, earliest, program }: ProgramState,
	units: Units,
	today: Day,
	wheelchair: boolean,
): string {
	if (nearest === null) {
		return '';
	}
	const { goal } = program.wish;
	const far = distanceWords(nearest, units);
	const now =
		goal.kind === 'weekly'
			? l10n.t('As it stands it leads to {0} a week.', far)
			: wheelchair
				? l10n.t('As it stands it leads to {0} in one session.', far)
				: l10n.t('As it stands it leads to {0} in one run.', far);
	return earliest === null
		? now
		: sentences([now, l10n.t('The goal, at the soonest: {0}.', dayWords(earliest, today))]);
}

/** Why a program changed, in one line. */
export function changeWords(
	{ kind, day, planned, run }: ProgramChange,
	units: Units,
	today: Day,
	wheelchair: boolean,
): string {
	const on = dayWords(day, today);
	const [wished, ran] = [distanceWords(planned ?? 0, units), distanceWords(run ?? 0, units)];
	switch (kind) {
		case 'missed':
			return l10n.t('{0}: {1} missed, and not made up.', on, wished);
		case 'noRun':
			return wheelchair
				? l10n.t(
						'{0}: the check said no session. {1} is left out, and the next week holds.',
						on,
						wished,
					)
				: l10n.t(
						'{0}: the check said no run. {1} is left out, and the next week holds.',
						on,
						wished,
					);
		case 'walk':
			return wheelchair
				? l10n.t('{0}: the check said gentle wheeling in place of {1}.', on, wished)
				: l10n.t('{0}: the check said a walk in place of {1}.', on, wished);
		case 'pain':
			return l10n.t('{0}: pain of 4 or more, or getting worse. This week and the next hold.', on);
		case 'shorter':
		case 'longer':
			return l10n.t('{0}: {1} in place of {2}. What comes goes by it.', on, ran, wished);
		case 'again':
			return wheelchair
				? l10n.t(
						'{0}: two weeks without a session. It begins again by pushing and wheeling gently.',
						on,
					)
				: l10n.t('{0}: two weeks without a run. It begins again by running and walking.', on);
	}
}
