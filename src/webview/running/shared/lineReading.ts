import * as l10n from '@vscode/l10n';
import { lineExamples, lineFaultWords } from '../../../content/running/runTexts.ts';
import { dayName } from '../../../core/base/calendar.ts';
import type { Plan, PlanDraft } from '../../../core/running/diary/plan.ts';
import {
	type Run,
	type Units,
	usualClock,
	wallTimeOfRun,
} from '../../../core/running/diary/run.ts';
import { wallTimeOf } from '../../../core/running/diary/wallTime.ts';
import type { LineParts } from '../../../core/running/line/lineParts.ts';
import { clockText, exampleText } from '../../../core/running/line/lineText.ts';
import {
	type LineContext,
	type LineFault,
	type LineResult,
	parsePlan,
	parseRun,
	type RunDraft,
} from '../../../core/running/line/parseLine.ts';
import { distanceText } from '../../../core/running/line/readings.ts';
import { planOfDraft } from '../../../core/running/plan/series.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { host } from '../../ui/host.ts';
import { localDays, randomId } from '../../ui/browser.ts';
import { capitalized, listText, sentences } from '../../ui/words.ts';
import {
	clockWords,
	dayWords,
	distanceWords,
	kindName,
	nearDayWords,
	planWords,
	runTimeText,
	weeklyWords,
	whenWords,
} from './runWords.ts';

/** What the text of a line is read as. */
export interface LineReading {
	/** The reading in words; for a fault, what is wrong and what is allowed. */
	readonly words: string;
	/** Whether the line can be submitted. */
	readonly good: boolean;
	/** What speaks against it, but does not forbid it. */
	readonly warnings: readonly string[];
	/** The ways to read it between which the person chooses, and the line that says each. */
	readonly choices: readonly { readonly label: string; readonly line: string }[];
	/** What belongs elsewhere goes there: a run to come is planned, one that is over is logged. */
	readonly other: { readonly label: string; readonly act: () => void } | null;
}

/** What a line is read by, and read beside. */
export interface LineDiary {
	readonly running: RunningState;
	/** The latest first. */
	readonly runs: readonly Run[];
}

/** By what a line is read. */
export function lineContext({ running, runs }: LineDiary): LineContext {
	const { units, locale, firstWeekday } = running;
	const usual = usualClock(runs, localDays);
	return { now: Date.now(), days: localDays, units, locale, firstWeekday, usual };
}

/** A line that is right, in the person's language and units. */
export function exampleLine(what: 'run' | 'plan', { running }: Pick<LineDiary, 'running'>): string {
	const { locale, units } = running;
	return exampleText(what, locale, units) ?? lineExamples[what][units];
}

/** What reading a line needs besides its result. */
interface Wording<T> {
	/** What the line means, in words. */
	readonly words: (meant: T) => string;
	readonly warnings: (meant: T) => readonly string[];
	/** A line that is right. */
	readonly example: string;
	readonly other: LineReading['other'];
	readonly units: Units;
}

function readingOf<T>(
	result: LineResult<T>,
	{ words, warnings, example, other, units }: Wording<T>,
): LineReading {
	const nothingElse = { warnings: [], choices: [], other: null };
	if ('is' in result) {
		const { is } = result;
		return { ...nothingElse, words: words(is), good: true, warnings: warnings(is) };
	}
	if ('ask' in result) {
		const choices = result.ask.map(({ is, line }) => ({ label: words(is), line }));
		return { ...nothingElse, words: l10n.t('Which is meant?'), good: false, choices };
	}
	const { fault } = result;
	return { ...nothingElse, words: faultWords(fault, example, units), good: false, other };
}

/** A line read as a run; `isNew`: what is still to come may be planned instead. */
export function runReading(
	result: LineResult<RunDraft>,
	text: string,
	diary: LineDiary,
	isNew: boolean,
): LineReading {
	const { units } = diary.running;
	const isAhead = isNew && 'fault' in result && result.fault.kind === 'future';
	const planned = isAhead ? parsePlan(text, lineContext(diary)) : null;
	const label = (draft: PlanDraft) => l10n.t('Plan it: {0}', planDraftWords(draft, units));
	const post = (draft: PlanDraft) =>
		host.post({ kind: 'setPlan', plan: planOfDraft(randomId(), draft) });
	return readingOf(result, {
		words: (draft) => runDraftWords(draft, units),
		warnings: () => [],
		example: exampleLine('run', diary),
		other: planned && elsewhere(planned, label, post),
		units,
	});
}

/** A line read as a plan; what is over may be logged instead. `warnings` speak against a plan. */
export function planReading(
	text: string,
	diary: LineDiary,
	warnings: (draft: PlanDraft) => readonly string[],
): LineReading {
	const { units } = diary.running;
	const context = lineContext(diary);
	const result = parsePlan(text, context);
	const isOver = 'fault' in result && result.fault.kind === 'past';
	const label = (draft: RunDraft) => l10n.t('Log it: {0}', runDraftWords(draft, units));
	const post = (draft: RunDraft) =>
		host.post({ kind: 'logRun', run: { id: randomId(), ...draft }, plan: null });
	return readingOf(result, {
		words: (draft) => planDraftWords(draft, units),
		warnings,
		example: exampleLine('plan', diary),
		other: isOver ? elsewhere(parseRun(text, context), label, post) : null,
		units,
	});
}

function elsewhere<T>(
	result: LineResult<T>,
	label: (meant: T) => string,
	post: (meant: T) => void,
): LineReading['other'] {
	return 'is' in result ? { label: label(result.is), act: () => post(result.is) } : null;
}

const today = () => localDays.dayOf(Date.now());

const painWords = (pain: number | null | undefined) =>
	pain === null || pain === undefined ? [] : [l10n.t('pain {0}', pain)];

const noteWords = (note = '') => (note === '' ? [] : [l10n.t('note: {0}', note)]);

/** A run in words as it is read: "Yesterday, 7:30, 8 km, 45:10, hills, note: muddy". */
function runDraftWords(draft: RunDraft, units: Units): string {
	const { km, seconds, kinds, pain, note } = draft;
	return listText([
		whenWords(wallTimeOfRun(draft, localDays), today()),
		...(km > 0 ? [distanceWords(km, units)] : []),
		...(seconds === null ? [] : [runTimeText(seconds)]),
		...kinds.map(kindName),
		...painWords(pain),
		...noteWords(note),
	]);
}

/** A plan in words as it is read: "Tomorrow, 7:00: 8 km, easy", "Every Tue, 7:00: 8 km, easy, from Tue, 1 Dec". */
export function planDraftWords({ note, ...plan }: PlanDraft, units: Units): string {
	const { weekly } = plan;
	const wall = wallTimeOf(plan, localDays);
	const when = weekly
		? listText([capitalized(weeklyWords(weekly.weekdays)), ...clockOf(wall.minutes)])
		: whenWords(wall, today());
	const span = weekly
		? [
				l10n.t('from {0}', dayWords(wall.day, today())),
				...(weekly.until === null ? [] : [l10n.t('until {0}', dayWords(weekly.until, today()))]),
			]
		: [];
	const words = listText([planWords(plan, units), ...span, ...noteWords(note)]);
	return l10n.t('{0}: {1}', when, words);
}

const clockOf = (minutes: number | null) => (minutes === null ? [] : [clockWords(minutes)]);

function faultWords(fault: LineFault, example: string, units: Units): string {
	const t = (text: string, ...values: readonly string[]) => l10n.t(text, ...values);
	const rest = 'rest' in fault ? partsWords(fault.rest, units) : '';
	return lineFaultWords(fault, { t, sentences, example, rest });
}

/** What the parts of a line say, in words; empty: nothing. */
function partsWords(parts: LineParts, units: Units): string {
	const { day, clock, km, seconds, kinds, pain, note, weekly } = parts;
	return listText([
		...(weekly && weekly.weekdays.length > 0 ? [weeklyWords(weekly.weekdays)] : []),
		...(day === null ? [] : [nearDayWords(day, today())]),
		...clockOf(clock),
		...(km === null ? [] : [distanceWords(km, units)]),
		...(seconds === null ? [] : [runTimeText(seconds)]),
		...kinds.map(kindName),
		...painWords(pain),
		...noteWords(note),
	]);
}

/** The line that logs a plan as it was planned, for the person to correct before it is submitted. */
export function runLineText(plan: Plan, units: Units): string {
	const { km, minutes, kinds, note = '' } = plan;
	const { day, minutes: clock } = wallTimeOf(plan, localDays);
	return [
		...(km === null ? [] : [distanceText(km, units)]),
		...(minutes === null ? [] : [`${minutes} min`]),
		...kinds,
		...(day === today() ? [] : [dayName(day)]),
		...(clock === null ? [] : [`at ${clockText(clock)}`]),
		...(note === '' ? [] : [`"${note}"`]),
	].join(' ');
}
