import { type FromPage, pageCommands, pagePhases, SLICE, type ToPage, views } from './messages.ts';
import { LOAD_RULES } from '../running/load/loadReport.ts';
import { planSchema } from '../running/diary/plan.ts';
import { checkDoneSchema, WARNINGS } from '../running/check/readiness.ts';
import { runSchema } from '../running/diary/run.ts';
import { runningStateSchema } from '../running/runningState.ts';
import { day, historyDayShape, historyDaysShape } from '../history/history.ts';
import { bodyShape, likesShape, mineShape } from '../moves/moveShape.ts';
import { POSITIONS } from '../timer/state.ts';
import {
	amount,
	type Check,
	checkOf,
	flag,
	id,
	listOf,
	messageFault,
	oneOf,
	orNull,
	record,
	text,
	texts,
} from '../base/shape.ts';

const runShape = checkOf(runSchema);

/** A check for every field of every message: a message or field left out does not compile. */
type Shapes<M extends { readonly kind: string }> = {
	readonly [K in M['kind']]: Readonly<
		Record<Exclude<keyof Extract<M, { readonly kind: K }>, 'kind'>, Check>
	>;
};

const done = listOf(id);
const voice = record({ on: flag, rate: amount, name: text });

const toPage: Shapes<ToPage> = {
	setup: {
		bundle: orNull(texts),
		body: bodyShape,
		likes: likesShape,
		done,
		mine: mineShape,
		voice,
	},
	bout: {
		phase: oneOf(pagePhases),
		position: oneOf(POSITIONS),
		minutes: amount,
		sitMinutes: amount,
		latestMinutes: amount,
		breakMinutes: orNull(amount),
	},
	open: { view: oneOf(views) },
	play: { routine: id },
	playWarmUp: {
		warmUp: record({
			routine: oneOf(['warmup-easy', 'warmup-speed']),
			extraMinutes: amount,
			order: orNull(oneOf(['article', 'jog-first'])),
		}),
	},
	playFit: {},
	body: { body: bodyShape },
	likes: { likes: likesShape },
	done: { done },
	mine: { mine: mineShape },
	voice: { voice },
	day: historyDayShape,
	days: historyDaysShape,
	historyFailed: { reason: text },
	running: { running: checkOf(runningStateSchema) },
	runs: { runs: listOf(runShape) },
	runsChanged: { put: listOf(runShape), gone: listOf(id) },
	runsTaken: { batch: id, runs: amount, failed: orNull(text) },
};

/** A list of at most `SLICE` runs. */
const slice: Check = (value) =>
	Array.isArray(value) && value.length > SLICE
		? `has more than ${SLICE} entries`
		: listOf(runShape)(value);

const fromPage: Shapes<FromPage> = {
	ready: { informed: flag },
	shown: {},
	presence: {},
	routineStarted: { routine: id, steps: amount, endsBout: oneOf(['always', 'seated']) },
	routineStep: { routine: id, step: amount, steps: amount },
	routineEnded: { routine: id, finished: flag, seconds: amount },
	moveDone: { move: id },
	favourite: { move: id, on: flag },
	hide: { move: id, on: flag },
	sore: { on: flag },
	speak: { on: flag },
	askDay: { day: orNull(day) },
	askDays: {},
	historyShown: {},
	openSource: { source: id },
	askRuns: {},
	logRun: { run: runShape, plan: orNull(id) },
	logRuns: { batch: id, runs: slice, last: flag },
	editRun: { run: runShape },
	deleteRun: { run: id },
	undoRuns: {},
	setPlan: { plan: checkOf(planSchema) },
	clearPlan: { plan: id },
	checkDone: { check: checkOf(checkDoneSchema) },
	signTicked: { warning: oneOf(WARNINGS) },
	keepOutcomes: { on: flag },
	loadRule: { rule: oneOf(LOAD_RULES), on: flag },
	copyText: { text },
	saveCard: { title: text, html: text },
	command: { command: oneOf(pageCommands) },
};

/** The message to the page, or the reason why it is none: the receiver logs that and drops it. */
export function parseToPage(value: unknown): ToPage | string {
	return messageFault(toPage, value) ?? (value as ToPage);
}

/** The message from the page, or the reason why it is none: the receiver logs that and drops it. */
export function parseFromPage(value: unknown): FromPage | string {
	return messageFault(fromPage, value) ?? (value as FromPage);
}

/** A state that came with the page's document counts this long, in ms; the host sends a fresh one. */
const AHEAD_COUNTS = 3000;

/**
 * What the page's document says of the state when it was made: messages yet to be parsed; none where
 * it is too old, as in a page that was hidden and is made anew. A text: why it is no such thing.
 */
export function parseStateAhead(
	text: string | undefined,
	now: number,
): readonly unknown[] | string {
	const ahead = json(text ?? '');
	const fault = stateAhead(ahead);
	if (fault) {
		return `the state that came with the document ${fault}`;
	}
	const { at, messages } = ahead as { readonly at: number; readonly messages: readonly unknown[] };
	return now - at < AHEAD_COUNTS ? messages : [];
}

const stateAhead = record({ at: amount, messages: listOf(() => null) });

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
