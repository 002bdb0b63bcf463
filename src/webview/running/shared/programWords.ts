import * as l10n from '@vscode/l10n';
import { type ProgramTexts, programTextsFor } from '../../../content/running/programTexts.ts';
import type { Day } from '../../../core/base/calendar.ts';
import type { Body } from '../../../core/moves/body.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Units } from '../../../core/running/diary/run.ts';
import { wallTimeOf } from '../../../core/running/diary/wallTime.ts';
import type {
	Goal,
	Intervals,
	ProgramGoal,
	ProgramWeek,
	Session,
} from '../../../core/running/program/program.ts';
import { listText, minutesText, t } from '../../ui/words.ts';
import { localDays } from '../../ui/browser.ts';
import { distanceWords, kindName, planWords, whenWords } from './runWords.ts';

/** A program as it stands, with what its words depend on. */
export interface ShownProgram {
	readonly id: string;
	readonly weeks: readonly ProgramWeek[];
	/** At what time of day, in minutes after midnight; null: some time on the day. */
	readonly clock: number | null;
	readonly units: Units;
	readonly body: Pick<Body, 'wheelchair' | 'pregnant' | 'postpartum'>;
	readonly today: Day;
}

/** Running and walking in turn: "8 × 1 min run, 2 min walk"; "20 min in one go". */
export function intervalsWords({ times, run, walk }: Intervals, wheelchair: boolean): string {
	if (walk === 0) {
		return l10n.t('{0} min in one go', run);
	}
	return wheelchair
		? l10n.t('{0} × {1} min push, {2} min wheel gently', times, run, walk)
		: l10n.t('{0} × {1} min run, {2} min walk', times, run, walk);
}

/** One run of a program in few words: "8 km, easy". */
export function sessionWords(
	{ km, kinds, intervals }: Pick<Session, 'km' | 'kinds' | 'intervals'>,
	units: Units,
	wheelchair: boolean,
): string {
	const names = kinds.length > 0 ? kinds : ['easy'];
	return intervals
		? intervalsWords(intervals, wheelchair)
		: listText([distanceWords(km, units), ...names.map(kindName)]);
}

/** The same as a heading of its own, outside the product: "Run: 8 km, easy". */
export function sessionTitle(session: Session, units: Units, wheelchair: boolean): string {
	const words = sessionWords(session, units, wheelchair);
	if (wheelchair) {
		return l10n.t('Session: {0}', words);
	}
	const walks = session.intervals !== null && session.intervals.walk > 0;
	return walks ? l10n.t('Run and walk: {0}', words) : l10n.t('Run: {0}', words);
}

/** About how long a session takes, at the easy pace: "about 45 min"; exactly, where it goes by the clock. */
export function sessionLength({ minutes, intervals }: Session): string {
	return intervals ? minutesText(minutes) : l10n.t('about {0} min', minutes);
}

/** What a program may be for, in few words. */
export function goalName(goal: ProgramGoal, wheelchair: boolean): string {
	switch (goal) {
		case 'weekly':
			return l10n.t('More a week');
		case 'distance':
			return wheelchair ? l10n.t('A distance in one session') : l10n.t('A distance in one run');
		case 'return':
			return l10n.t('Back after a break');
		case 'hold':
			return l10n.t('Hold');
	}
}

/** What a program is for: "30 km a week", "10 km in one run". */
export function goalWords(goal: Goal, units: Units, wheelchair: boolean): string {
	switch (goal.kind) {
		case 'weekly':
			return l10n.t('{0} a week', distanceWords(goal.km, units));
		case 'distance': {
			const far = distanceWords(goal.km, units);
			return wheelchair ? l10n.t('{0} in one session', far) : l10n.t('{0} in one run', far);
		}
		case 'hold':
			return goal.km === undefined
				? goalName(goal.kind, wheelchair)
				: l10n.t('At most {0} a week', distanceWords(goal.km, units));
		case 'return':
			return goalName(goal.kind, wheelchair);
	}
}

/** What a week is about, in one sentence. */
export function aimWords({ aim }: Pick<ProgramWeek, 'aim'>, wheelchair: boolean): string {
	return t(programTextsFor(wheelchair).aims[aim]);
}

/** The line that sends to a clinician, in pregnancy and after a birth; else empty (guide §8). */
export function clinicianWords(body: ShownProgram['body']): string {
	const { clinician }: ProgramTexts = programTextsFor(body.wheelchair);
	return body.pregnant || body.postpartum ? t(clinician) : '';
}

/** The plans whose place is taken, the first of them by name; none: nothing is said. */
export function replacedWords(
	[first, ...others]: readonly Plan[],
	today: Day,
	units: Units,
): readonly string[] {
	if (!first) {
		return [];
	}
	const when = whenWords(wallTimeOf(first, localDays), today);
	const words = l10n.t('{0}: {1}', when, planWords(first, units));
	return others.length === 0
		? [l10n.t('In place of {0}', words)]
		: [l10n.t('In place of {0} and {1} more', words, others.length)];
}
