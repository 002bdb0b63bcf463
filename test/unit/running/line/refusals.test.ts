import assert from 'node:assert/strict';
import { dayName } from '../../../../src/core/base/calendar.ts';
import { parsePlan, parseRun } from '../../../../src/core/running/line/parseLine.ts';
import { today } from '../diary/diaries.ts';
import { context, faultIn } from './lineCases.ts';

describe('a line that is no run', () => {
	type Fault = readonly [kind: string, text?: string, rest?: string];
	const faults: [string, Fault][] = [
		['', ['empty']],
		['easy yesterday', ['empty']],
		['5:30/km', ['empty']],
		['8 kmh', ['empty']],
		['-3 km', ['unplaced', '-3', '']],
		['8 km 45:10 easy 7', ['unplaced', '7', '8 km 2710 s easy']],
		['x9 8k', ['unplaced', 'x9', '8 km']],
		['8 km at 25:00', ['unplaced', 'at 25:00', '8 km']],
		['8k 18', ['unplaced', '18', '8 km']],
		['8k @ 5:30 - 5:45', ['unplaced', '@ 5:30 - 5:45', '8 km']],
		['5k 3x5', ['unplaced', '3x5', '5 km']],
		['8-10 km easy', ['unplaced', '8-10 km', 'easy']],
		['8 to 10k easy', ['unplaced', '8 to 10k', 'easy']],
		['8 or 10k', ['unplaced', '8 or 10k', '']],
		['5k or 30 min', ['unplaced', '5k or 30 min', '']],
		['12k 1:25:00 450m', ['unplaced', '450m', '12 km 5100 s']],
		['8k with 5 minutes faster at the end', ['clash', '5 minutes', '8 km']],
		['8 km the other day', ['vague', 'the other day', '8 km']],
		['8 km 9 km', ['twice', '9 km', '8 km']],
		['8 km 40 min 41:00 min', ['twice', '41:00 min', '8 km 2400 s']],
		['8 km today yesterday', ['twice', 'yesterday', '8 km']],
		['8 km tue thu', ['twice', 'thu', '8 km']],
		['8k 45:10 5:00/km', ['clash', '5:00/km', '8 km 2710 s']],
		['sat 6 mi 1h02 5:30/km', ['clash', '5:30/km', '9.656064 km 3720 s']],
		['6 mi 1h02 5:30/km', ['clash', '5:30/km', '9.656064 km 3720 s']],
		['1h30 16 km 5:00/km', ['clash', '5:00/km', '16 km 5400 s']],
		['42.2 km 5h30 5:30/km', ['clash', '5:30/km', '42.2 km 19800 s']],
		['sat 10 km 1:20 5:30/km', ['clash', '5:30/km', '10 km 4800 s']],
		['8 km 31.4.2025', ['no-date', '31.4.2025', '8 km']],
		['8 km 2025-13-01', ['no-date', '2025-13-01', '8 km']],
		['8 km last week', ['vague', 'last week', '8 km']],
		['8 km tomorrow', ['future', '8 km tomorrow']],
		['8 km at 20:01', ['future', '8 km at 20:01']],
		['every tue 8 km', ['future', 'every tue 8 km']],
		['0 km', ['zero', '0 km', '']],
		['8 km 0 min', ['zero', '0 min', '8 km']],
		['1001 km', ['much', '1001 km', '']],
		['241 h', ['much', '241 h', '']],
		['8 km pain 11', ['much', 'pain 11', '8 km']],
		['x'.repeat(501), ['long', `${'x'.repeat(20)}…`]],
		[`8 km "${'x'.repeat(1001)}"`, ['long', `"${'x'.repeat(20)}…"`]],
	];
	for (const [line, fault] of faults) {
		it(`is refused: ${line.slice(0, 30) || 'nothing'}: ${fault[0]}`, () => {
			assert.deepEqual(faultIn(parseRun(line, context)), fault);
		});
	}
});

describe('a line that is no plan', () => {
	const faults: [string, readonly string[]][] = [
		['today 21:00', ['empty']],
		['today 18:00 8 km', ['past', 'today 18:00 8 km']],
		['this morning 8 km', ['past', 'this morning 8 km']],
		['yesterday 18:00 8 km', ['past', 'yesterday 18:00 8 km']],
		['yesterday 8 km', ['past', 'yesterday 8 km']],
		['last sunday 16k 92min', ['past', 'last sunday 16k 92min']],
		['ran 8 km', ['past', 'ran 8 km']],
		['21:00 8 km pain 3', ['past', '21:00 8 km pain 3']],
		['21:00 8 km 45 min 22:00', ['unplaced', '22:00', '8 km 2700 s']],
		['next week 8k', ['vague', 'next week', '8 km']],
		['8k for 6 weeks', ['vague', 'for 6 weeks', '8 km']],
		['every other day 8k', ['vague', 'every other day', '8 km']],
		['every fri 8k except dec 25', ['vague', 'except dec 25', '8 km']],
		['tue 6:30 thu 18:00 8k', ['unplaced', '18:00', '8 km']],
		['tue thu 6:30 8k easy 7am', ['unplaced', '6:30', '8 km easy']],
		['every two weeks 8k', ['vague', 'every two weeks', '8 km']],
		['every 8k', ['weekly', 'every 8k']],
		['weekly 8k', ['weekly', 'weekly 8k']],
		['every tue', ['empty']],
		['every tue 8k until yesterday', ['past', 'every tue 8k until yesterday']],
		['tue thu 8k for 6 weeks until sunday', ['twice', 'sunday', '8 km']],
		['tue thu 8k for 0 weeks', ['zero', 'for 0 weeks', '8 km']],
		['tue thu 8k until christmas', ['vague', 'until', '8 km']],
		['tue thu 8k for a month', ['vague', 'for a month', '8 km']],
		['tue thu 8k 6 times', ['vague', '6 times', '8 km']],
		['twice a week 8k', ['vague', 'twice a week', '8 km']],
		['3x a week 8k', ['vague', '3x a week', '8 km']],
		['3 times a week 8k', ['vague', '3 times a week', '8 km']],
		['alternate days 8k', ['vague', 'alternate days', '8 km']],
		['every 1st sunday 8k', ['vague', 'every 1st sunday', '8 km']],
		['first sunday of the month 8k', ['vague', 'first sunday of the month', '8 km']],
		['every tue except xmas 8k', ['vague', 'except xmas', '8 km']],
		['sat after next 8k', ['vague', 'sat after next', '8 km']],
		['mon or tue or wed 8k', ['vague', 'mon or tue or wed', '8 km']],
		['sat 9am or sun 8k', ['vague', 'or', '8 km']],
	];
	for (const [line, fault] of faults) {
		it(`is refused: ${line}: ${fault[0]}`, () => {
			assert.deepEqual(faultIn(parsePlan(line, context)), fault);
		});
	}
});

describe('a piece that fits nowhere', () => {
	const rows: [line: string, after: string, instead: string][] = [
		['8 km 45:10 easy 7', 'easy', 'at 7:00'],
		['8 km 45:10 at 7:00 9', 'at 7:00', '"9"'],
		['8k 18', '8k', '18 min'],
		['x9 8k', '', '"x9"'],
	];
	for (const [line, after, instead] of rows) {
		it(`is named where it stands, with what would fit: ${line}`, () => {
			const parsed = parseRun(line, context);
			assert.ok('fault' in parsed && 'after' in parsed.fault, JSON.stringify(parsed));
			assert.deepEqual([parsed.fault.after, parsed.fault.instead], [after, instead]);
		});
	}
});

describe('a line that can be read in two ways', () => {
	const rows: [kind: 'run' | 'plan', line: string, lines: readonly [string, string]][] = [
		['run', '8k 5:30', ['8k 5:30/km', '8k at 05:30']],
		['run', '10k 5:00', ['10k 5:00/km', '10k at 05:00']],
		['run', '8 km at 5:30', ['8 km at 05:30', '8 km 5:30/km']],
		['run', '8k 18:30', ['8k at 18:30', '8k 0:18:30']],
		['run', '5:30', ['0:05:30', '5:30:00']],
		['run', 'yesterday 18:30 5k', ['yesterday 0:18:30 5k', 'yesterday at 18:30 5k']],
		['plan', '8k @ 6:30 sat', ['8k 6:30/km sat', '8k at 06:30 sat']],
		['plan', 'sat 9 10', ['sat at 09:00 10 km', 'sat 9 km at 10:00']],
		['plan', 'sunday 5k 20', ['sunday 5k 0:20:00', 'sunday 5k at 20:00']],
		['run', '8k 5:30 "hm"', ['8k 5:30/km "hm"', '8k at 05:30 "hm"']],
		['plan', 'sat or sun 8k', [`${dayName(today + 5)} 8k`, `${dayName(today + 6)} 8k`]],
		[
			'plan',
			'tomorrow or friday 9am 8k',
			[`${dayName(today + 1)} 9am 8k`, `${dayName(today + 4)} 9am 8k`],
		],
		['run', 'sat or sun 8k', [`${dayName(today - 2)} 8k`, `${dayName(today - 1)} 8k`]],
		['plan', 'weekend 8k', [`${dayName(today + 5)} 8k`, `${dayName(today + 6)} 8k`]],
	];
	for (const [kind, line, lines] of rows) {
		const read = (text: string) =>
			kind === 'run' ? parseRun(text, context) : parsePlan(text, context);
		it(`is asked about, and each way has a line of its own: ${line}`, () => {
			const parsed = read(line);
			assert.ok('ask' in parsed, JSON.stringify(parsed));
			assert.deepEqual(
				parsed.ask.map((one) => one.line),
				lines,
			);
			for (const { is, line } of parsed.ask) {
				assert.deepEqual(read(line), { is }, line);
			}
		});
	}
});
