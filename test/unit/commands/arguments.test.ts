import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Uri } from 'vscode';
import { type NudgeText, nudgeWords } from '../../../src/content/nudgeWords.ts';
import { routineTitles } from '../../../src/content/moves/routineTitles.ts';
import { parsePlan, parseRun } from '../../../src/core/running/line/parseLine.ts';
import { faultOf } from '../../../src/core/base/schema.ts';
import { planSchema } from '../../../src/core/running/diary/plan.ts';
import { runSchema } from '../../../src/core/running/diary/run.ts';
import {
	commandArgument,
	type CommandArgument,
	uriArgument,
} from '../../../src/host/base/commandArguments.ts';
import { COMMANDS } from '../../../src/host/base/commandIds.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { nameArgument } from '../../../src/host/data/files/nameMachine.ts';
import { formArgument } from '../../../src/host/data/transfer/exportData.ts';
import { lineArgument } from '../../../src/host/running/commands.ts';
import { routineCalled } from '../../../src/host/moves/commands.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { tooltip } from '../../../src/host/timer/tooltip.ts';
import { JUNK } from '../../fuzz/hostile/junk.ts';
import { Desk } from '../timer/desk.ts';
import { cpuTime } from '../../support/cpuTime.ts';

const loop: { self?: unknown } = {};
loop.self = loop;

const others = [...JUNK, loop, Symbol('x'), () => 'x'];

describe('the argument of a command', () => {
	it('starts a routine of ours, or none and one short line in the log', () => {
		for (const junk of [...others, 'x'.repeat(1_000_000)]) {
			const lines: string[] = [];
			assert.equal(routineCalled(junk, { warn: (line) => lines.push(line) }), undefined);
			assert.equal(lines.length, junk === undefined ? 0 : 1);
			assert.ok((lines[0] ?? '').length < 1000);
		}
		const [first] = routineTitles;
		assert.equal(routineCalled(first?.id, { warn: assert.fail }), first?.id);
	});

	const context = { now: Date.UTC(2026, 2, 2, 9), days: localDays, units: 'km' } as const;
	const address = Uri.file('/exported.json');
	const rows: [string, CommandArgument<unknown>, unknown, string][] = [
		['a URI', uriArgument, address, 'a URI'],
		['a form', formArgument, 'csv', 'json or csv'],
		['a name', nameArgument, 'Desk', 'a name of 1 to 60 characters'],
		['a run', lineArgument((line) => parseRun(line, context), 'a run in a line'), '8 km', 'a run'],
	];
	for (const [what, argument, good, allowed] of rows) {
		it(`is ${what}, or none and one short line in the log that says what it may be`, () => {
			for (const junk of [...others, 'x'.repeat(1_000_000)]) {
				const lines: string[] = [];
				const log = { warn: (line: string) => void lines.push(line) };
				const found = commandArgument(COMMANDS.logRun, argument, junk, log);
				if (found === undefined) {
					assert.equal(lines.length, junk === undefined ? 0 : 1);
					assert.ok(lines.every((line) => line.includes(allowed) && line.length < 200));
				} else {
					assert.ok(typeof junk === 'string');
				}
			}
			const log = { warn: assert.fail };
			assert.notEqual(commandArgument(COMMANDS.logRun, argument, good, log), undefined);
		});
	}

	it('that may be personal is not in the log', () => {
		const lines: string[] = [];
		const log = { warn: (line: string) => void lines.push(line) };
		const argument = lineArgument((line) => parseRun(line, context), 'a run in a line');
		commandArgument(COMMANDS.logRun, argument, 'pain 11 after the fall', log);
		commandArgument(COMMANDS.nameMachine, nameArgument, 'of me '.repeat(20), log);
		assert.deepEqual(lines, [
			'nextPosture.logRun was given a string; it takes a run in a line.',
			'nextPosture.nameMachine was given a string; it takes a name of 1 to 60 characters.',
		]);
	});

	const line = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc
			.array(
				fc.constantFrom(
					'8',
					'km',
					'8.2',
					'45:10',
					'1e308',
					'-5',
					'99:99',
					'hills',
					'tomorrow',
					'18:00',
					'#',
					'NaN',
					'\ud800',
					'__proto__',
					'31.2.',
					'9'.repeat(400),
					'pain 11',
					'5/km',
				),
				{ maxLength: 8 },
			)
			.map((words) => words.join(' ')),
	);

	it('is a possible run, or none', () => {
		const anyhow = fc.property(line, (text) => {
			const read = parseRun(text, context);
			if ('is' in read) {
				assert.equal(faultOf(runSchema, { id: 'r', ...read.is }), null, text);
			}
		});
		fc.assert(anyhow, { seed: 7, numRuns: 1000 });
	});

	it('is a possible plan, or none', () => {
		const anyhow = fc.property(line, (text) => {
			const read = parsePlan(text, context);
			if ('is' in read) {
				assert.equal(faultOf(planSchema, { id: 'p', ...read.is }), null, text);
			}
		});
		fc.assert(anyhow, { seed: 7, numRuns: 1000 });
	});

	it('of a megabyte is read soon', () => {
		const start = cpuTime();
		for (const text of ['8 '.repeat(500_000), '8'.repeat(1_000_000), ':'.repeat(1_000_000)]) {
			parseRun(text, context);
			parsePlan(text, context);
		}
		assert.ok(cpuTime() - start < 5000);
	});
});

describe('the links of the tooltip', () => {
	const facts = {
		today: { breaks: 1, longestMinutes: 30 },
		seated: false,
		firstDay: null,
		askText,
	};
	const desks: [string, (desk: Desk) => Desk][] = [
		['sitting', (desk) => desk.type(5)],
		['due', (desk) => desk.type(50)],
		['on a break', (desk) => desk.type(31).imUp()],
		['paused', (desk) => desk.pause()],
		['quiet', (desk) => desk.quiet(1)],
	];
	for (const [when, live] of desks) {
		it(`run commands of ours, named one by one, and no others: ${when}`, () => {
			const desk = live(new Desk());
			const { value, isTrusted } = tooltip(desk.view, facts, desk.now);
			const trusted = (isTrusted as { readonly enabledCommands: readonly string[] })
				.enabledCommands;
			const ours: readonly string[] = Object.values(COMMANDS);
			assert.ok(trusted.every((command) => ours.includes(command)));
			const links = [...value.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
			assert.ok(links.length >= 3);
			for (const link of links) {
				assert.ok(trusted.includes(link.replace(/^command:/, '')), link);
			}
		});
	}

	it('are not in any line that it may show', () => {
		for (const { text } of Object.values(nudgeWords).flatMap((lines) =>
			Object.values<NudgeText>(lines),
		)) {
			assert.doesNotMatch(text, /[[\]()<>]|command:/);
		}
	});
});
