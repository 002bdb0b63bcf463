import { env, InputBoxValidationSeverity, l10n, window } from 'vscode';
import { dialTexts, findingText, lineFaultTexts } from '../../content/running/runTexts.ts';
import { painOfWeek } from '../../core/running/check/checkContext.ts';
import type { LineFault, LineResult } from '../../core/running/line/lineParts.ts';
import { distanceText, durationText } from '../../core/running/line/lineText.ts';
import type { LineContext, PlanDraft, RunDraft } from '../../core/running/line/parseLine.ts';
import { load } from '../../core/running/load/load.ts';
import type { LoadFinding } from '../../core/running/load/loadReport.ts';
import { dayAndTime, localDays } from '../base/locale.ts';
import type { RunningService } from './runningService.ts';

/** Asks for a run of the diary in one line, which `read` parses; undefined where the person gave up. */
export function askRun(
	read: (line: string) => LineResult<RunDraft>,
	{ units }: LineContext,
): Promise<RunDraft | undefined> {
	return askLine({
		title: l10n.t('Log a run'),
		example: units === 'km' ? '8.2 km 45:10 hills' : '5.1 mi 45:10 hills',
		value: '',
		read,
		describe: ({ start, km, seconds, kinds, pain }) =>
			[
				dayAndTime(start),
				...(km > 0 || seconds === null ? [distanceText(km, units)] : []),
				...(seconds === null ? [] : [durationText(seconds)]),
				...kinds.map((kind) => l10n.t(kind)),
				...(pain === undefined ? [] : [l10n.t('pain {0} of 10', pain)]),
			].join(' · '),
	});
}

/** As `askRun`, for a plan; the rules of the load that it would break are shown while typing. */
export function askPlan(
	read: (line: string) => LineResult<PlanDraft>,
	service: RunningService,
	{ units }: LineContext,
): Promise<PlanDraft | undefined> {
	const { checks, rulesOff } = service.state;
	const describe = (plan: PlanDraft): string => {
		const day = localDays.dayOf(plan.at);
		const { findings } = load(service.runs, day, {
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
		describe,
	});
}

/** How one line is asked for. */
interface LineQuestion<T> {
	readonly title: string;
	/** A line that is understood. */
	readonly example: string;
	/** What stands in the box at first; empty: nothing. */
	readonly value: string;
	/** Reads the line; called at every key. */
	readonly read: (line: string) => LineResult<T>;
	/** In words what the line means, shown while typing. */
	readonly describe: (meant: T) => string;
}

/** Asks for one line until it is understood; undefined where the person gave up. */
async function askLine<T>(question: LineQuestion<T>): Promise<T | undefined> {
	const { title, example, value, read, describe } = question;
	const line = await window.showInputBox({
		title,
		value,
		placeHolder: example,
		prompt: l10n.t('Like: {0}. It stays on this machine.', example),
		ignoreFocusOut: true,
		validateInput(typed) {
			if (typed.trim() === '') {
				return null;
			}
			const found = read(typed);
			return 'fault' in found
				? lineFaultWords(found.fault, example)
				: { message: describe(found.is), severity: InputBoxValidationSeverity.Info };
		},
	});
	const found = line === undefined || line.trim() === '' ? null : read(line);
	return found && 'is' in found ? found.is : undefined;
}

/** What a rule of guide §5 found, in words. */
export function findingWords(finding: LoadFinding): string {
	const dials = 'dials' in finding ? finding.dials.map((dial) => l10n.t(dialTexts[dial])) : [];
	const turned = new Intl.ListFormat(env.language).format(dials);
	return l10n.t(findingText(finding), 'percent' in finding ? finding.percent : turned);
}

/** Why a line was not understood, with what would be; `example` is a line that is. */
function lineFaultWords(fault: LineFault, example: string): string {
	return l10n.t(lineFaultTexts[fault.kind], 'text' in fault ? fault.text : '', example);
}
