import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Uri } from 'vscode';
import { routineTitles } from '../../../src/content/moves/routineTitles.ts';
import { faultOf } from '../../../src/core/base/schema.ts';
import { planSchema } from '../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../src/core/running/diary/run.ts';
import { runSchema } from '../../../src/core/running/diary/run.ts';
import { parsePlan, parseRun } from '../../../src/core/running/line/parseLine.ts';
import { PHASES } from '../../../src/core/timer/state.ts';
import { CHAT_TOOLS, type ChatToolName, ExportedApi } from '../../../src/host/api.ts';
import {
	commandArgument,
	type CommandArgument,
	uriArgument,
} from '../../../src/host/base/commandArguments.ts';
import { type CommandId, COMMANDS } from '../../../src/host/base/commandIds.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { nameArgument } from '../../../src/host/data/files/nameMachine.ts';
import { formArgument } from '../../../src/host/data/transfer/exportData.ts';
import { routineCalled } from '../../../src/host/moves/commands.ts';
import { lineArgument } from '../../../src/host/running/commands.ts';
import { chatDesk, NOON } from '../../support/chatDesk.ts';
import { shown } from '../../support/vscode.ts';
import { JUNK, spoilt } from './junk.ts';
import { englishLines } from './lines.ts';
import { surface } from './surface.ts';

/** A message of a refusal is no longer; the two lines between which it may ask have 300 characters each. */
const READABLE = 1000;
const PRIVATE = 'the private note';

const runs = [1, 3, 8, 15, 22, 29, 36].map((ago): Run => ({
	id: `r${ago}`,
	start: NOON - ago * 86_400_000,
	km: 10,
	seconds: null,
	kinds: [],
	note: PRIVATE,
	pain: 7,
}));

const good: Readonly<Record<ChatToolName, object>> = {
	timer: {},
	startBreak: {},
	startRoutine: { routine: 'core' },
	snooze: {},
	logRun: { line: '8.2km 45:10 hills yesterday' },
	planRun: { line: 'tomorrow 18:00 8 km easy' },
	load: {},
};

/** What each tool may start or let happen, as far as it may anything. */
const mayDo: Readonly<Record<ChatToolName, (done: object) => boolean>> = {
	timer: () => false,
	startBreak: (done) => 'type' in done && done.type === 'imUp',
	startRoutine: (done) =>
		'routine' in done &&
		routineTitles.some((title) => title.id === done.routine && !('locked' in title)),
	snooze: (done) => 'type' in done && done.type === 'snooze',
	logRun: () => false,
	planRun: () => false,
	load: () => false,
};

const one = chatDesk({ runs });

/** The message of a refusal; what is none of ours, such as a touch of what is out of reach, is thrown on. */
async function refusal(done: () => Promise<unknown>): Promise<string | null> {
	try {
		await done();
		return null;
	} catch (error) {
		if (error instanceof assert.AssertionError || !(error instanceof Error)) {
			throw error;
		}
		assert.equal(error.constructor, Error, error.stack);
		return error.message;
	}
}

/** A model asks for a tool, the person confirms it, and it is called. */
async function callsChatTool(name: ChatToolName, input: unknown): Promise<boolean> {
	const { tools, call, log, kept } = one;
	log.length = kept.length = shown.length = 0;
	const before = await refusal(() => tools[name].prepare(input));
	assert.deepEqual([kept, log, shown], [[], [], []], 'nothing is done before it is called');
	let answer = '';
	const fault = await refusal(async () => {
		answer = await call(name, input);
	});
	assert.equal(fault, before, 'asked and called it says the same');
	if (fault !== null) {
		assert.ok(fault !== '' && fault.length < READABLE, fault);
		const fields = Object.keys(good[name]);
		assert.ok(
			[name, ...fields].some((said) => fault.startsWith(said)),
			fault,
		);
		assert.deepEqual([kept, log, shown], [[], [], []], 'what is refused does nothing');
		return false;
	}
	assert.ok(answer !== '' && !answer.includes(PRIVATE) && !/pain/i.test(answer), answer);
	assert.ok(
		log.every((done) => mayDo[name](done as object)),
		JSON.stringify(log),
	);
	const keeps = name === 'logRun' || name === 'planRun';
	assert.equal(kept.length, keeps ? 1 : 0, 'just what was confirmed is kept');
	for (const written of kept as { readonly note?: string; readonly pain?: number }[]) {
		assert.equal(written.note ?? '', '');
		assert.equal(written.pain, undefined);
		assert.equal(faultOf(name === 'logRun' ? runSchema : planSchema, written), null);
	}
	return true;
}

const chatInputs = fc.oneof(
	...CHAT_TOOLS.map((name) => spoilt(good[name]).map((input) => ({ name, input }))),
	{
		weight: 7,
		arbitrary: fc.record({
			name: fc.constantFrom('logRun' as const, 'planRun' as const),
			input: englishLines.map((line): unknown => ({ line })),
		}),
	},
);

/** What a model sends to the tools of a chat. */
export const chat = surface('the tools for a chat', chatInputs, ({ name, input }) =>
	callsChatTool(name, input),
);

const junk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue(), spoilt([{ dispose: 1 }]));

/** What another extension may do with the API. */
const apiCalls = fc.oneof(
	fc.record({ does: fc.constant('startBreak' as const), self: junk, args: fc.array(junk) }),
	fc.record({
		does: fc.constant('listen' as const),
		listener: fc.oneof(junk, fc.func(junk)),
		self: junk,
		disposables: fc.oneof(junk, fc.constantFrom(Object.freeze([]), Array.from({ length: 3 }))),
	}),
	fc.record({ does: fc.constant('listenAndThrow' as const), thrown: junk }),
	fc.record({ does: fc.constant('set' as const), field: fc.nat(), to: junk }),
	fc.record({ does: fc.constant('delete' as const), field: fc.nat() }),
	fc.record({
		does: fc.constant('define' as const),
		field: fc.constantFrom('phase', 'startBreak', 'more'),
		to: junk,
	}),
);
type ApiCall = typeof apiCalls extends fc.Arbitrary<infer T> ? T : never;

type Loose = (this: unknown, ...args: readonly unknown[]) => unknown;

/** One of these calls, at once and with whatever arguments; whether it was taken. */
function callsApi(api: ExportedApi['api'], call: ApiCall): boolean {
	const fields = Object.keys(api);
	const nameOf = (index: number) => fields[index % fields.length] ?? '';
	switch (call.does) {
		case 'startBreak':
			void (api as { readonly startBreak: Loose }).startBreak.apply(call.self, [...call.args]);
			return true;
		case 'listen': {
			const { listener, self, disposables } = call;
			try {
				const listening = (api.onDidChange as Loose)(listener, self, disposables);
				(listening as { dispose(): void }).dispose();
				return true;
			} catch (error) {
				assert.ok(error instanceof TypeError, String(error));
				assert.equal(error.message, 'onDidChange takes a function.');
				assert.notEqual(typeof listener, 'function');
				return false;
			}
		}
		case 'listenAndThrow':
			api.onDidChange(() => {
				throw call.thrown;
			});
			return true;
		case 'set':
			return Reflect.set(api, nameOf(call.field), call.to);
		case 'delete':
			return Reflect.deleteProperty(api, nameOf(call.field));
		case 'define':
			return Reflect.defineProperty(api, call.field, { value: call.to });
	}
}

/** What another extension does with the API that it is given. */
export const api = surface(
	'the API of other extensions',
	fc.array(apiCalls, { minLength: 1, maxLength: 6 }),
	(calls) => {
		const begun: unknown[][] = [];
		const errors: unknown[] = [];
		const made = new ExportedApi({
			startBreak: (...args: unknown[]) => {
				begun.push(args);
				return Promise.resolve(true);
			},
			onError: (error) => errors.push(error),
		});
		const announced: object[] = [];
		made.api.onDidChange((state) => announced.push(state));
		const taken = calls.map((call) => callsApi(made.api, call));
		const breaks = calls.filter(({ does }) => does === 'startBreak').length;
		assert.deepEqual(
			begun,
			Array.from({ length: breaks }, () => []),
		);
		assert.ok(calls.every(({ does }, at) => !taken[at] || !/^(?:set|delete|define)$/u.test(does)));
		const [phase] = PHASES;
		made.update({ phase, minutes: 7 });
		const { phase: told, minutes, version } = made.api;
		assert.deepEqual({ told, minutes, version }, { told: phase, minutes: 7, version: 1 });
		assert.deepEqual(announced, [{ phase, minutes: 7 }]);
		assert.equal(errors.length, calls.filter(({ does }) => does === 'listenAndThrow').length);
		made.dispose();
		return taken.some(Boolean);
	},
);

const context = { now: NOON, days: localDays, units: 'km' } as const;
const readings: Readonly<Record<string, CommandArgument<unknown>>> = {
	[COMMANDS.exportData]: uriArgument,
	[COMMANDS.importData]: formArgument,
	[COMMANDS.nameMachine]: nameArgument,
	[COMMANDS.logRun]: lineArgument((line) => parseRun(line, context), 'a run in a line'),
	[COMMANDS.planRun]: lineArgument((line) => parsePlan(line, context), 'a plan in a line'),
};

/** What a keybinding or another extension gives to a command. */
export const commands = surface(
	'the arguments of commands',
	fc.record({
		command: fc.constantFrom(COMMANDS.startRoutine, ...Object.keys(readings)),
		given: fc.oneof(
			junk,
			spoilt(Uri.file('/exported.json')),
			spoilt('core'),
			englishLines,
			fc.string({ unit: 'binary' }),
		),
	}),
	({ command, given }) => {
		const warned: string[] = [];
		const log = { warn: (line: string) => void warned.push(line) };
		const found =
			command === COMMANDS.startRoutine
				? routineCalled(given, log)
				: commandArgument(command as CommandId, readings[command] ?? assert.fail(), given, log);
		const isRefused = found === undefined && given !== undefined;
		assert.equal(warned.length, isRefused ? 1 : 0);
		for (const line of warned) {
			// Nothing in it that a log would show as something else.
			assert.ok(line.startsWith(command) || command === COMMANDS.startRoutine, line);
			assert.match(line, /^[ -~]{1,1000}$/u);
		}
		return found !== undefined;
	},
);
