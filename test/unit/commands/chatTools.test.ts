import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EventEmitter, lm } from 'vscode';
import { helpTitles } from '../../../src/content/running/runTexts.ts';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import { STRAIN_STOPS } from '../../../src/core/moves/body.ts';
import type { Plan } from '../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../src/core/running/diary/run.ts';
import { wallTimeText } from '../../../src/core/running/diary/wallTime.ts';
import { CHAT_TOOLS, ChatToolRegistry, type ChatTools } from '../../../src/host/api.ts';
import { chatToolInputs } from '../../../src/host/chatTools.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { JUNK } from '../../fuzz/hostile/junk.ts';
import { chatDesk as desk, NOON } from '../../support/chatDesk.ts';
import { answers, shown } from '../../support/vscode.ts';

const DAY = 86_400_000;

const run = (daysAgo: number, km: number, pain?: number): Run => ({
	id: `r${daysAgo}`,
	start: NOON - daysAgo * DAY,
	km,
	seconds: null,
	kinds: [],
	note: 'a private note',
	...(pain === undefined ? {} : { pain }),
});

/** What takes no input takes an object without fields, of whatever kind. */
const isEmpty = (junk: unknown) =>
	typeof junk === 'object' && junk !== null && Object.keys(junk).length === 0;

describe('the tools for a chat', () => {
	interface Contributed {
		readonly name: string;
		readonly when: string;
		readonly inputSchema: unknown;
	}
	const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		contributes: { languageModelTools: readonly Contributed[] };
	};

	/** A field of a schema as JSON Schema has it, but for its description. */
	function fieldOf(field: unknown): object {
		const { options, pipe = [] } = field as {
			options?: readonly string[];
			pipe?: readonly { type: string; requirement?: number }[];
		};
		const bound = (type: string) => pipe.find((action) => action.type === type)?.requirement;
		return options
			? { type: 'string', enum: options }
			: { type: 'string', minLength: bound('min_length'), maxLength: bound('max_length') };
	}

	for (const name of CHAT_TOOLS) {
		it(`take in ${name} what package.json says, where the setting is on`, () => {
			const found = contributes.languageModelTools.find(
				(one) => one.name === `nextPosture_${name}`,
			);
			assert.equal(found?.when, 'config.nextPosture.chatTools');
			const fields = Object.entries(chatToolInputs[name].entries);
			const schema = JSON.parse(
				JSON.stringify(found.inputSchema, (key, value: unknown) =>
					key === 'description' ? undefined : value,
				),
			) as unknown;
			assert.deepEqual(schema, {
				type: 'object',
				properties: Object.fromEntries(fields.map(([key, field]) => [key, fieldOf(field)])),
				...(fields.length > 0 ? { required: fields.map(([key]) => key) } : {}),
				additionalProperties: false,
			});
		});
	}

	it('are all that package.json contributes', () => {
		assert.deepEqual(
			contributes.languageModelTools.map(({ name }) => name),
			CHAT_TOOLS.map((name) => `nextPosture_${name}`),
		);
	});

	const refused: [keyof ChatTools, unknown, RegExp][] = [
		['timer', { now: true }, /timer takes no input/],
		['startRoutine', {}, /routine is one of micro-reset, stand-break/],
		['startRoutine', { routine: 'my-own' }, /routine is one of/],
		['startRoutine', { routine: 'sciatica-friendly' }, /routine is one of/],
		['startRoutine', { routine: 'core', loud: 1 }, /takes an object with routine, and nothing/],
		['logRun', { line: '' }, /line is a text of 1 to 300 characters/],
		['logRun', { line: 'x'.repeat(301) }, /line is a text of 1 to 300 characters/],
		['logRun', { line: 'x9' }, /^Error: line: .*x9/],
		['logRun', { line: '5 km pain 3' }, /line takes no pain and no note/],
		['logRun', { line: '5 km "muddy"' }, /line takes no pain and no note/],
		['planRun', { line: 'yesterday 18:00 5 km' }, /^Error: line: .*over/],
	];
	for (const [name, input, message] of refused) {
		it(`refuse ${JSON.stringify(input).slice(0, 50)} to ${name}, asked or called`, async () => {
			const { tools, kept, log } = desk();
			await assert.rejects(tools[name].prepare(input), message);
			await assert.rejects(tools[name].invoke(input), message);
			assert.deepEqual([kept, log], [[], []]);
		});
	}

	it('refuse junk in a short message', async () => {
		const { tools, kept, log } = desk();
		for (const name of CHAT_TOOLS) {
			for (const junk of JUNK) {
				if (!isEmpty(junk)) {
					await assert.rejects(
						tools[name].invoke(junk),
						({ message }: Error) => message.length < 200,
					);
				}
			}
		}
		assert.deepEqual([kept, log], [[], []]);
	});

	it('tell what the timer does, as JSON', async () => {
		assert.deepEqual(JSON.parse(await desk().call('timer', {})), {
			phase: 'sitting',
			minutes: 24,
			minutesToDue: 6,
		});
	});

	it('tell the load in words, and nothing of pain or notes', async () => {
		const runs = [run(1, 12, 7), run(3, 8, 6), ...[8, 15, 22, 29, 36].map((ago) => run(ago, 10))];
		const text = await desk({ runs }).call('load', {});
		assert.match(text, /^Last 7 days: 20 km\. The guard-rail of 30% is at 13 km\./);
		assert.match(text, /above where you were/);
		assert.doesNotMatch(text, /pain|note/i);
	});

	it('ask whether a line is understood, and keep just that, however long the answer takes', async () => {
		const { tools, call, kept, clock } = desk();
		const prepared = (await tools.logRun.prepare({ line: '8.2km 45:10 hills yesterday' })) as {
			confirmationMessages: { title: string; message: string };
		};
		const { title, message } = prepared.confirmationMessages;
		assert.equal(title, 'Log this run?');
		assert.match(message, /Mar 3.* · 8\.2 km · 45:10 · hills$/);
		assert.deepEqual(kept, []);
		clock.at += DAY;
		assert.equal(
			await call('logRun', { line: '8.2km 45:10 hills yesterday' }),
			`In the diary: ${message}`,
		);
		const [{ id: _, ...logged } = assert.fail()] = kept as Run[];
		assert.deepEqual(logged, {
			start: NOON - DAY,
			local: wallTimeText({ day: localDays.dayOf(NOON - DAY), minutes: null }),
			km: 8.2,
			seconds: 2710,
			kinds: ['hills'],
			note: '',
		});
	});

	it('plan a run once it is confirmed', async () => {
		const { tools, call, kept } = desk();
		const line = 'tomorrow 18:00 8 km easy';
		await tools.planRun.prepare({ line });
		assert.match(await call('planRun', { line }), /^Planned: .*Mar 5.* · 8 km · easy$/);
		const [{ at, km } = assert.fail()] = kept as { at: number; km: number }[];
		assert.deepEqual([at, km], [NOON + DAY + 6 * 3_600_000, 8]);
	});

	it('plan runs that come back every week, and say on which days', async () => {
		const { tools, call, kept } = desk();
		const line = 'tue thu 6:30 8 km easy until 20 mar';
		await tools.planRun.prepare({ line });
		assert.match(
			await call('planRun', { line }),
			/^Planned: every Tue and Thu · .*6:30.* · from .*Mar 5 · until .*Mar 20 · 8 km · easy$/,
		);
		const [{ repeat } = assert.fail()] = kept as Plan[];
		assert.deepEqual(
			repeat?.rules.map(({ weekdays, km }) => ({ weekdays, km })),
			[{ weekdays: [2, 4], km: 8 }],
		);
	});

	for (const stop of [null, ...STRAIN_STOPS]) {
		it(`${stop ? 'start no routine' : 'start a routine'} where ${stop ?? 'nothing'} stops it`, async () => {
			shown.length = 0;
			answers.next = null;
			const { call, log } = desk({ stop });
			const text = await call('startRoutine', { routine: 'core' });
			assert.deepEqual(log, stop ? [] : [{ kind: 'play', routine: 'core' }]);
			assert.deepEqual(shown, stop ? [helpTitles[stop]] : []);
			assert.doesNotMatch(text, /sign|pain|8|emergency|physio|doctor/);
		});
	}

	it('are there as long as the setting is on, where VS Code has such tools', async () => {
		const there = new Map<string, { invoke(options: object): Promise<unknown> }>();
		const changes = new EventEmitter<Settings>();
		const settings = { current: DEFAULTS, onDidChange: changes.event };
		const set = (chatTools: boolean) => {
			settings.current = { ...DEFAULTS, chatTools };
			changes.fire(settings.current);
		};
		const { tools } = desk();
		const before = new ChatToolRegistry(settings, tools);
		set(true);
		set(false);
		before.dispose();
		(lm as { registerTool?: unknown }).registerTool = (name: string, tool: never) => {
			there.set(name, tool);
			return { dispose: () => there.delete(name) };
		};
		const registry = new ChatToolRegistry(settings, tools);
		assert.equal(there.size, 0);
		set(true);
		assert.equal(there.size, CHAT_TOOLS.length);
		const timer = there.get('nextPosture_timer');
		await timer?.invoke({ input: {} });
		set(false);
		assert.equal(there.size, 0);
		await assert.rejects(timer?.invoke({ input: {} }) ?? Promise.resolve(), /chatTools is off/);
		set(true);
		registry.dispose();
		assert.equal(there.size, 0);
		delete (lm as { registerTool?: unknown }).registerTool;
	});
});
