import * as v from 'valibot';
import { l10n, LanguageModelTextPart, LanguageModelToolResult } from 'vscode';
import { routineTitles } from '../content/moves/routineTitles.ts';
import { lineFaultTexts } from '../content/running/runTexts.ts';
import { type Instant, MINUTE } from '../core/base/time.ts';
import type { RoutineTitle } from '../core/moves/routine.ts';
import { planText, runText } from '../core/running/line/lineText.ts';
import { type LineContext, parsePlan, parseRun } from '../core/running/line/parseLine.ts';
import type { TimerView } from '../core/timer/view/view.ts';
import { type ChatTool, type ChatToolName, ChatToolRegistry, type ChatTools } from './api.ts';
import type { AppContext } from './base/appContext.ts';
import { COMMANDS } from './base/commandIds.ts';
import { clockTime, isoTime, localDays } from './base/locale.ts';
import { guardedPage } from './commands.ts';
import type { Features } from './features.ts';
import { runningCommands } from './running/commands.ts';
import { loadWords, meaningWords } from './running/lineInput.ts';
import { hasDue, startBreak } from './timer/eagerCommands.ts';

/** The routines that are open to all; a model learns nothing of the person's own. */
const openRoutines: readonly RoutineTitle[] = routineTitles.filter((title) => !('locked' in title));

const MOST_IN_A_LINE = 300;
const nothing = v.strictObject({});
const oneLine = v.strictObject({
	line: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_IN_A_LINE)),
});

/** The input of each tool; package.json repeats it for the model. */
export const chatToolInputs = {
	timer: nothing,
	startBreak: nothing,
	startRoutine: v.strictObject({ routine: v.picklist(openRoutines.map(({ id }) => id)) }),
	snooze: nothing,
	logRun: oneLine,
	planRun: oneLine,
	load: nothing,
} as const satisfies Record<ChatToolName, v.GenericSchema>;

/** What VS Code shows while a tool runs, and what it asks the person before. */
interface Prepared {
	readonly invocationMessage: string;
	readonly confirmationMessages?: { readonly title: string; readonly message: string };
}

interface ToolParts<Input> {
	readonly prepare: (input: Input) => Promise<Prepared> | Prepared;
	/** Gives the text for the model: what it asked for, and nothing else of the person. */
	readonly run: (input: Input) => Promise<string> | string;
}

/** Gives chats their tools whenever the setting is on, for as long as the window lives. */
export function openChatTools(app: AppContext, features: Features): ChatToolRegistry {
	const tools = createChatTools(app, features);
	return app.subscriptions.add(new ChatToolRegistry(app.settings, tools));
}

/** What the tools do that a chat may call. */
export function createChatTools(
	app: AppContext,
	features: Pick<Features, 'timer' | 'page' | 'running' | 'strain'>,
): ChatTools {
	const { timer, running } = features;
	const { clock } = app;
	const service = async () => (await running.get()).service;
	const guarded = guardedPage(app, features);
	const commands = runningCommands(app, guarded, service);
	const context = async (): Promise<LineContext> => ({
		now: clock.now(),
		days: localDays,
		units: (await service()).settings.current.units,
	});
	return {
		timer: tool('timer', chatToolInputs.timer, {
			prepare: () => ({ invocationMessage: l10n.t('Reading the sit timer') }),
			run: () => timerState(timer.view, clock.now()),
		}),
		startBreak: tool('startBreak', chatToolInputs.startBreak, {
			prepare: () => ({ invocationMessage: l10n.t('Starting a break') }),
			run: () =>
				startBreak(timer)
					? l10n.t('A break goes on.')
					: l10n.t('No break has begun: the sit timer is paused or not running.'),
		}),
		startRoutine: tool('startRoutine', chatToolInputs.startRoutine, {
			prepare: ({ routine }) => ({
				invocationMessage: l10n.t('Starting {0}', routineName(routine)),
			}),
			run: async ({ routine }) => {
				// Why not is for the person alone: what they answered in the check is not for a model.
				return (await guarded.start({ kind: 'play', routine }))
					? l10n.t('{0} is open on the page.', routineName(routine))
					: l10n.t('Not started: Next Posture tells the person why.');
			},
		}),
		snooze: tool('snooze', chatToolInputs.snooze, {
			prepare: () => ({ invocationMessage: l10n.t('Snoozing the stand nudge') }),
			run: () => {
				if (!hasDue(timer.view)) {
					return l10n.t('Nothing to snooze: no nudge is due.');
				}
				timer.dispatch({ type: 'snooze' });
				const now = clock.now();
				return l10n.t('Snoozed until {0}.', clockTime(timer.view.dueAt ?? now, now));
			},
		}),
		logRun: lineTool('logRun', {
			read: async (line) => understoodRun(line, await context()),
			question: l10n.t('Log this run?'),
			keep: commands[COMMANDS.logRun],
			done: (words) => l10n.t('In the diary: {0}', words),
		}),
		planRun: lineTool('planRun', {
			read: async (line) => understoodPlan(line, await context()),
			question: l10n.t('Plan this? It takes the place of what is planned for that day.'),
			keep: commands[COMMANDS.planRun],
			done: (words) => l10n.t('Planned: {0}', words),
		}),
		load: tool('load', chatToolInputs.load, {
			prepare: () => ({ invocationMessage: l10n.t('Reading the running load') }),
			run: async () => loadWords(await service()),
		}),
	};
}

/** A tool whose input is read before anything is done. */
function tool<Input>(
	name: ChatToolName,
	schema: v.GenericSchema<unknown, Input>,
	{ prepare, run }: ToolParts<Input>,
): ChatTool {
	return {
		prepare: async (input) => prepare(readInput(name, schema, input)),
		invoke: async (input) => answer(await run(readInput(name, schema, input))),
	};
}

function answer(text: string): object {
	if (!LanguageModelTextPart || !LanguageModelToolResult) {
		throw new Error('This VS Code has no tools for a chat.');
	}
	return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
}

/** @throws {Error} that names the field and what it takes */
function readInput<Input>(
	name: ChatToolName,
	schema: v.GenericSchema<unknown, Input>,
	input: unknown,
): Input {
	const { success, output, issues } = v.safeParse(schema, input);
	if (success) {
		return output;
	}
	const fields = Object.keys(chatToolInputs[name].entries);
	const field = v.getDotPath(issues[0]);
	if (field === null || !fields.includes(field)) {
		throw new Error(
			fields.length === 0
				? l10n.t('{0} takes no input: an empty object.', name)
				: l10n.t('{0} takes an object with {1}, and nothing else.', name, fields.join(', ')),
		);
	}
	throw new Error(
		field === 'routine'
			? l10n.t('{0} is one of {1}.', field, openRoutines.map(({ id }) => id).join(', '))
			: l10n.t('{0} is a text of 1 to {1} characters.', field, MOST_IN_A_LINE),
	);
}

/** What a line means: a line that can mean nothing else on any other day, and words for the person. */
interface Understood {
	readonly exact: string;
	readonly words: string;
}

interface LineToolParts {
	/** @throws {Error} where the line is not understood */
	readonly read: (line: string) => Promise<Understood>;
	readonly question: string;
	/** The command that keeps what a line means. */
	readonly keep: (line: string) => Promise<unknown>;
	readonly done: (words: string) => string;
}

/** So many lines that were asked about are remembered; a chat asks about one or two at a time. */
const MOST_ASKED = 20;

/** A tool that asks the person whether a line means what they want, and keeps just what it showed. */
function lineTool(name: 'logRun' | 'planRun', parts: LineToolParts): ChatTool {
	const asked = new Map<string, Understood>();
	return tool(name, chatToolInputs[name], {
		prepare: async ({ line }) => {
			const understood = await parts.read(line);
			if (asked.size >= MOST_ASKED) {
				asked.clear();
			}
			asked.set(line, understood);
			const message = understood.words;
			const confirmationMessages = { title: parts.question, message };
			return { invocationMessage: message, confirmationMessages };
		},
		run: async ({ line }) => {
			const { exact, words } = asked.get(line) ?? (await parts.read(line));
			asked.delete(line);
			await parts.keep(exact);
			return parts.done(words);
		},
	});
}

/** Later than any day of a line, so that its text has each day as a date. */
const FAR = 8e15;

function understoodRun(line: string, context: LineContext): Understood {
	const found = parseRun(line, context);
	if ('fault' in found) {
		throw lineError(found.fault, '8.2 km 45:10 hills');
	}
	if ('ask' in found) {
		throw twoWays(found.ask);
	}
	const { pain, note } = found.is;
	if (pain !== undefined || note !== '') {
		throw new Error(l10n.t('{0} takes no pain and no note: they stay out of chats.', 'line'));
	}
	return {
		exact: runText(found.is, { ...context, now: FAR }),
		words: meaningWords({ kind: 'run', draft: found.is }, context),
	};
}

function understoodPlan(line: string, context: LineContext): Understood {
	const found = parsePlan(line, context);
	if ('fault' in found) {
		throw lineError(found.fault, 'today 18:00, 8 km, easy');
	}
	if ('ask' in found) {
		throw twoWays(found.ask);
	}
	if (found.is.note !== undefined) {
		throw new Error(l10n.t('{0} takes no pain and no note: they stay out of chats.', 'line'));
	}
	return {
		exact: planText(found.is, { ...context, now: FAR }),
		words: meaningWords({ kind: 'plan', draft: found.is }, context),
	};
}

/** The two lines, one of which is meant: the model asks the person. */
function twoWays(ways: readonly { readonly line: string }[]): Error {
	const lines = ways.map(({ line }) => line).join(' | ');
	return new Error(`line: ${l10n.t('Which is meant?')} ${lines}`);
}

function lineError(
	fault: { readonly kind: keyof typeof lineFaultTexts; readonly text?: string },
	example: string,
): Error {
	return new Error(`line: ${l10n.t(lineFaultTexts[fault.kind], fault.text ?? '', example)}`);
}

/** The sit timer as JSON, in no language; what is not so now is left out. */
function timerState(view: TimerView, now: Instant): string {
	const { phase, minutes, breakMinutes, dueAt, pausedUntil, quietUntil } = view;
	const state = {
		phase,
		minutes,
		minutesToDue: dueAt && Math.max(0, Math.ceil((dueAt - now) / MINUTE)),
		breakMinutes,
		pausedUntil: pausedUntil && isoTime(pausedUntil),
		quietUntil: quietUntil && isoTime(quietUntil),
	};
	return JSON.stringify(state, (_, value: unknown) => value ?? undefined);
}

function routineName(id: string): string {
	return l10n.t(openRoutines.find((routine) => routine.id === id)?.name ?? id);
}
