import { env, l10n } from 'vscode';
import { painOfWeek } from '../../core/running/checkContext.ts';
import type { Line } from '../../core/running/lineFault.ts';
import { distanceText, durationText } from '../../core/running/lineText.ts';
import { load } from '../../core/running/load.ts';
import type { PlanDraft } from '../../core/running/parsePlan.ts';
import type { LineContext, RunDraft } from '../../core/running/parseRun.ts';
import type { Instant } from '../../core/time.ts';
import { localDays } from '../history/localDays.ts';
import { findingWords } from './lineWords.ts';
import { askLine } from './lineBox.ts';
import type { RunningState } from './runningState.ts';

/** Asks for a run of the diary in one line. */
export function askRun(
	read: (line: string) => Line<RunDraft>,
	{ units }: LineContext,
): Promise<RunDraft | undefined> {
	return askLine({
		title: l10n.t('Log a run'),
		example: units === 'km' ? '8.2 km 45:10 hills' : '5.1 mi 45:10 hills',
		value: '',
		read,
		say: ({ start, km, seconds, kinds, pain }) =>
			[
				dayAndTime(start),
				...(km > 0 || seconds === null ? [distanceText(km, units)] : []),
				...(seconds === null ? [] : [durationText(seconds)]),
				...kinds.map((kind) => l10n.t(kind)),
				...(pain === undefined ? [] : [l10n.t('pain {0} of 10', pain)]),
			].join(' · '),
	});
}

/** Asks for a plan in one line; the rules of the load that it would meet are shown while typing. */
export function askPlan(
	read: (line: string) => Line<PlanDraft>,
	state: RunningState,
	{ units }: LineContext,
): Promise<PlanDraft | undefined> {
	const { checks, rulesOff } = state.running;
	const said = (plan: PlanDraft): string => {
		const day = localDays.dayOf(plan.at);
		const { findings } = load(state.runs, day, {
			days: localDays,
			off: rulesOff,
			plan,
			pain: painOfWeek(checks, day, localDays),
		});
		return [
			[
				dayAndTime(plan.at),
				...(plan.km === null ? [] : [distanceText(plan.km, units)]),
				...(plan.minutes === null ? [] : [durationText(plan.minutes * 60)]),
				...plan.kinds.map((kind) => l10n.t(kind)),
			].join(' · '),
			...findings.filter(({ level }) => level !== 'info').map(findingWords),
		].join(' | ');
	};
	return askLine({
		title: l10n.t('Plan a run'),
		example: units === 'km' ? 'today 18:00, 8 km, easy' : 'today 18:00, 5 mi, easy',
		value: '',
		read,
		say: said,
	});
}

function dayAndTime(at: Instant): string {
	return new Intl.DateTimeFormat(env.language, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: 'numeric',
		minute: '2-digit',
	}).format(at);
}
