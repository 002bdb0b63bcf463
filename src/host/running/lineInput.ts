import { env, InputBoxValidationSeverity, l10n, type QuickPickItem, window } from 'vscode';
import {
	dialTexts,
	findingText,
	lineExamples,
	lineFaultWords,
} from '../../content/running/runTexts.ts';
import type { Day } from '../../core/base/calendar.ts';
import { HOUR } from '../../core/base/time.ts';
import { dayOfPlan, type PlanDraft, type Weekly } from '../../core/running/diary/plan.ts';
import { readWallTime } from '../../core/running/diary/wallTime.ts';
import type { LineParts } from '../../core/running/line/lineParts.ts';
import { durationText, exampleText } from '../../core/running/line/lineText.ts';
import {
	type LineContext,
	type LineFault,
	type LineResult,
	parsePlan,
	parseRun,
	type RunDraft,
} from '../../core/running/line/parseLine.ts';
import { distanceText } from '../../core/running/line/readings.ts';
import { load } from '../../core/running/load/load.ts';
import { type LoadFinding, rulesNamed } from '../../core/running/load/loadReport.ts';
import { previewPlan } from '../../core/running/plan/verdict.ts';
import { planOfDraft } from '../../core/running/plan/series.ts';
import { clockTime, dayAndTime, localDays, sentences } from '../base/locale.ts';
import type { RunningService } from './runningService.ts';

/** What a line says: a run of the diary, or a plan. */
export type Typed =
	| { readonly kind: 'run'; readonly draft: RunDraft }
	| { readonly kind: 'plan'; readonly draft: PlanDraft };

type Kind = Typed['kind'];

/** Reads a line as a run or as a plan. */
export function readTyped(kind: Kind, line: string, context: LineContext): LineResult<Typed> {
	const as = (result: LineResult<RunDraft> | LineResult<PlanDraft>): LineResult<Typed> => {
		const typed = (draft: RunDraft | PlanDraft) => ({ kind, draft }) as Typed;
		if ('ask' in result) {
			const [one, other] = result.ask;
			const way = ({ is, line }: typeof one) => ({ is: typed(is), line });
			return { ask: [way(one), way(other)] };
		}
		return 'is' in result ? { is: typed(result.is) } : result;
	};
	return as(kind === 'run' ? parseRun(line, context) : parsePlan(line, context));
}

/**
 * Asks for a run or a plan in one line, which is read while it is typed. Where there are two ways to read
 * it, the person chooses after Enter. A run that is still to come is taken as a plan, and a plan that is
 * over as a run: the box says so before. Undefined where they gave up; `value` is in the box at first.
 */
export async function askLine(
	kind: Kind,
	service: RunningService,
	context: LineContext,
	value = '',
): Promise<Typed | undefined> {
	const words = (typed: Typed) => typedWords(typed, service, context);
	for (let line: string | undefined = value; ;) {
		line = await askText(kind, line, context, words);
		if (line === undefined || line.trim() === '') {
			return undefined;
		}
		const found = readTyped(kind, line, context);
		if ('is' in found) {
			return found.is;
		}
		const choices = choicesOf(found, kind, line, context);
		const taken = choices.length > 1 ? await choose(choices, words) : choices[0];
		if (taken) {
			return taken;
		}
	}
}

/** What a line may be taken for that does not say one thing of this kind; where it is one, nobody is asked. */
function choicesOf(
	found: LineResult<Typed>,
	kind: Kind,
	line: string,
	context: LineContext,
): readonly Typed[] {
	if ('ask' in found) {
		return found.ask.map(({ is }) => is);
	}
	const isOther =
		'fault' in found && (found.fault.kind === 'future' || found.fault.kind === 'past');
	const other = isOther ? readTyped(kind === 'run' ? 'plan' : 'run', line, context) : null;
	return other === null || 'fault' in other
		? []
		: 'is' in other
			? [other.is]
			: other.ask.map(({ is }) => is);
}

function askText(
	kind: Kind,
	value: string,
	context: LineContext,
	words: (typed: Typed) => string,
): Promise<string | undefined> {
	const { units, locale } = context;
	const example = (locale && exampleText(kind, locale, units)) ?? lineExamples[kind][units];
	const box = window.showInputBox({
		title: kind === 'run' ? l10n.t('Log a run') : l10n.t('Plan a run'),
		value,
		placeHolder: example,
		prompt: l10n.t('Like: {0}. It stays on this machine.', example),
		ignoreFocusOut: true,
		validateInput(typed) {
			if (typed.trim() === '') {
				return null;
			}
			const found = readTyped(kind, typed, context);
			const info = (message: string) => ({ message, severity: InputBoxValidationSeverity.Info });
			if ('is' in found) {
				return info(words(found.is));
			}
			const choices = choicesOf(found, kind, typed, context).map(words);
			if ('ask' in found) {
				return info(l10n.t('Enter asks which is meant: {0}', choices.join(' | ')));
			}
			const fault = faultWords(found.fault, example, context);
			const message = sentences([fault, offer(kind, choices)]);
			return choices.length === 0
				? fault
				: { message, severity: InputBoxValidationSeverity.Warning };
		},
	});
	return Promise.resolve(box);
}

/** What Enter does with a line of the other kind: it takes it so, or asks where there are two ways. */
function offer(kind: Kind, [one = '', other]: readonly string[]): string {
	if (other === undefined) {
		return kind === 'run' ? l10n.t('Enter plans it: {0}', one) : l10n.t('Enter logs it: {0}', one);
	}
	return kind === 'run' ? l10n.t('Enter offers to plan it.') : l10n.t('Enter offers to log it.');
}

interface Choice extends QuickPickItem {
	readonly typed: Typed;
}

async function choose(
	choices: readonly Typed[],
	words: (typed: Typed) => string,
): Promise<Typed | undefined> {
	const items = choices.map((typed): Choice => ({
		label: typed.kind === 'run' ? l10n.t('Log the run') : l10n.t('Plan the run'),
		detail: words(typed),
		typed,
	}));
	const title = l10n.t('Which is meant?');
	return (await window.showQuickPick(items, { title, ignoreFocusOut: true }))?.typed;
}

/** What a line is read as, in words, with whose place a plan takes and the rules of the load that it would break. */
function typedWords(typed: Typed, service: RunningService, context: LineContext): string {
	const more = typed.kind === 'run' ? [] : previewWords(typed.draft, service, context);
	return [meaningWords(typed, context), ...more].join(' | ');
}

/** What a line is read as, in words. */
export function meaningWords(typed: Typed, { units }: Pick<LineContext, 'units'>): string {
	const { local, km, note } = typed.draft;
	const isRun = typed.kind === 'run';
	const kinds = isRun || typed.draft.kinds.length > 0 ? typed.draft.kinds : ['easy'];
	const seconds = isRun ? typed.draft.seconds : (typed.draft.minutes ?? 0) * 60 || null;
	const pain = isRun ? typed.draft.pain : undefined;
	const weekly = isRun ? undefined : typed.draft.weekly;
	return [
		...(weekly ? weeklyWords(weekly, local) : [whenWords(local)]),
		...(km ? [distanceText(km, units)] : []),
		...(seconds === null ? [] : [durationText(seconds)]),
		...kinds.map((kind) => l10n.t(kind)),
		...(pain === undefined ? [] : [l10n.t('pain {0} of 10', pain)]),
		...(note ? [l10n.t('note: {0}', note)] : []),
	].join(' · ');
}

function previewWords(
	draft: PlanDraft,
	{ state, runs, today }: RunningService,
	context: LineContext,
): readonly string[] {
	const { plans, checks, rulesOff: off, reported } = state;
	const { units, usual = null } = context;
	const ahead = { days: localDays, usual, today, runs, checks, off, reported };
	const { replaced, findings } = previewPlan(planOfDraft(NEW, draft), null, plans, ahead);
	const [first, ...others] = replaced;
	const taken = first && meaningWords({ kind: 'plan', draft: first }, { units });
	return [
		...(taken === undefined
			? []
			: others.length === 0
				? [l10n.t('In place of {0}', taken)]
				: [l10n.t('In place of {0} and {1} more', taken, others.length)]),
		...findings.map(({ plan, finding }) =>
			draft.weekly
				? l10n.t('{0}: {1}', dayWords(dayOfPlan(plan, localDays)), findingWords(finding))
				: findingWords(finding),
		),
	];
}

/** Of a plan that has no id yet. */
const NEW = 'new';

/** What a rule of guide §5 found, in words. */
export function findingWords(finding: LoadFinding): string {
	const dials = 'dials' in finding ? finding.dials.map((dial) => l10n.t(dialTexts[dial])) : [];
	const turned = new Intl.ListFormat(env.language).format(dials);
	return l10n.t(findingText(finding), 'percent' in finding ? finding.percent : turned);
}

function faultWords(fault: LineFault, example: string, context: LineContext): string {
	const rest = 'rest' in fault ? partsWords(fault.rest, context) : '';
	const t = (text: string, ...values: readonly string[]) => l10n.t(text, ...values);
	return lineFaultWords(fault, { t, sentences, example, rest });
}

/** What the parts of a line say, in words. */
function partsWords(parts: LineParts, { units }: LineContext): string {
	const { km, seconds, day, clock, kinds, pain, note, weekly } = parts;
	return [
		...(weekly && weekly.weekdays.length > 0 ? [weekdayNames(weekly.weekdays)] : []),
		...(day === null ? [] : [dayWords(day)]),
		...(clock === null ? [] : [clockWords(clock)]),
		...(km === null ? [] : [distanceText(km, units)]),
		...(seconds === null ? [] : [durationText(seconds)]),
		...kinds.map((kind) => l10n.t(kind)),
		...(pain === null ? [] : [l10n.t('pain {0} of 10', pain)]),
		...(note === '' ? [] : [l10n.t('note: {0}', note)]),
	].join(' · ');
}

function dayWords(day: Day): string {
	return formatDay(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

function formatDay(day: Day, options: Intl.DateTimeFormatOptions): string {
	const format = new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' });
	return format.format(day * 24 * HOUR);
}

/** On which days of the week, when, from which day and up to which one. */
function weeklyWords({ weekdays, until }: Weekly, local = ''): readonly string[] {
	const wall = readWallTime(local);
	return [
		weekdayNames(weekdays),
		...(wall?.minutes == null ? [] : [clockWords(wall.minutes)]),
		...(wall ? [l10n.t('from {0}', dayWords(wall.day))] : []),
		...(until === null ? [] : [l10n.t('until {0}', dayWords(until))]),
	];
}

/** The first one of 1970. */
const SUNDAY: Day = 3;

function weekdayNames(weekdays: readonly number[]): string {
	const names = weekdays.map((one) => formatDay(SUNDAY + one, { weekday: 'short' }));
	return weekdays.length === 7
		? l10n.t('every day')
		: l10n.t('every {0}', new Intl.ListFormat(env.language).format(names));
}

function clockWords(minutes: number): string {
	const at = localDays.at(0, minutes);
	return clockTime(at, at);
}

/** The day of a wall time, and the time of day where there is one. */
export function whenWords(local = ''): string {
	const wall = readWallTime(local);
	if (!wall) {
		return '';
	}
	return wall.minutes === null
		? dayWords(wall.day)
		: dayAndTime(localDays.at(wall.day, wall.minutes));
}

/** The load in words; what a rule makes of pain is left out. */
export function loadWords(service: RunningService): string {
	const { runs, today, settings } = service;
	const { units, loadRulesOff } = settings.current;
	const off = [...rulesNamed(loadRulesOff), 'R6'] as const;
	const { weeks, cap, longest30, findings } = load(runs, today, { days: localDays, off });
	return sentences([
		l10n.t('Last 7 days: {0}.', distanceText(weeks[0]?.km ?? 0, units)),
		...(cap === null ? [] : [l10n.t('The guard-rail of 30% is at {0}.', distanceText(cap, units))]),
		l10n.t('Longest run of 30 days: {0}.', distanceText(longest30, units)),
		...findings.map(findingWords),
	]);
}
