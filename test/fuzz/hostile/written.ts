import assert from 'node:assert/strict';
import { catalogue } from '../../../src/content/moves/index.ts';
import {
	readCustomMoves,
	type ReadCustomMoves,
} from '../../../src/core/moves/custom/readCustomMoves.ts';
import { shareOf } from '../../../src/core/moves/custom/share.ts';
import { parseToPage } from '../../../src/core/protocol/protocol.ts';
import { readEach, readSettings } from '../../../src/core/settings/readSettings.ts';
import { runningSettingsSchema } from '../../../src/core/settings/runningSettings.ts';
import type { Allowed } from '../../../src/core/settings/setting.ts';
import { settingsSchema } from '../../../src/core/settings/settings.ts';
import { parseRange, WEEKDAYS } from '../../../src/core/timer/workingHours.ts';
import { problemWords } from '../../../src/host/moves/custom/customWords.ts';
import { faultMessage } from '../../../src/host/settings/settingsReporter.ts';

/** A message longer than this could not be read. */
const READABLE = 1000;

/** All settings. */
export const schema = { ...settingsSchema, ...runningSettingsSchema };

/** Whether `value` is what package.json allows. */
function fits(value: unknown, allowed: Allowed): boolean {
	switch (allowed.type) {
		case 'integer':
		case 'number':
			return (
				typeof value === 'number' &&
				(allowed.type === 'number' || Number.isInteger(value)) &&
				value >= allowed.minimum &&
				value <= allowed.maximum
			);
		case 'choice':
			return allowed.values.includes(value as string);
		case 'choices':
			return Array.isArray(value) && value.every((one) => allowed.values.includes(one as string));
		case 'boolean':
			return typeof value === 'boolean';
		case 'text':
			return typeof value === 'string';
		case 'workingHours':
			return Object.entries(value as object).every(
				([day, ranges]: [string, unknown]) =>
					WEEKDAYS.some((name) => name === day) &&
					Array.isArray(ranges) &&
					ranges.every((range) => typeof range === 'string' && parseRange(range)),
			);
	}
}

/** What is read of `raw` is allowed, and every fault has words. Returns whether there was none. */
export function settingsReadWell(raw: Readonly<Record<string, unknown>>): boolean {
	const of = readSettings((key) => raw[key]);
	const ofRunning = readEach(runningSettingsSchema, (key) => raw[key]);
	const settings: Readonly<Record<string, unknown>> = { ...of.settings, ...ofRunning.settings };
	for (const [key, { allowed }] of Object.entries(schema)) {
		assert.ok(fits(settings[key], allowed), `${key}: ${String(settings[key])}`);
	}
	const faults = [...of.faults, ...ofRunning.faults];
	for (const fault of faults) {
		assert.ok(faultMessage(fault).length < READABLE, fault.key);
	}
	assert.ok(of.settings.latestMinutes >= of.settings.sitMinutes);
	assert.deepEqual(Object.keys(Object.prototype), []);
	return faults.length === 0;
}

const good = { name: 'Wall sit', seconds: 30 };
const goodLine = { kind: 'eyes', short: 'Look: the tree' };

/** A file of one's own moves in which nothing is wrong. */
export const customFile = {
	version: 1,
	moves: [
		{
			name: 'Heel raise',
			id: 'heel',
			area: ['calves'],
			seconds: 30,
			reps: 10,
			sides: 2,
			position: 'wall',
			cues: ['Up.'],
			caution: 'Slowly.',
			figure: 'chin-tuck',
			picture: 'heel.svg',
		},
	],
	routines: [
		{ name: 'Mine', id: 'mine', where: 'home', steps: ['heel', { move: 'plank', seconds: 20 }] },
	],
	hidden: ['plank'],
	nudges: [
		{
			kind: 'posture',
			short: 'Reset: hum',
			text: 'Hum a tune',
			when: 'task',
			position: 'standing',
		},
		{ kind: 'stand', short: 'Stand: tea' },
	],
	hiddenNudges: ['stand'],
};

/** What VS Code would draw as an icon, or open as a link, and what no one sees. */
export const UNSAFE = /\$\(|\]\(|(?!\n)\p{C}/u;

/**
 * What is read of a file that holds `value` reaches the page as a message that is well-formed, every fault
 * has words, and a good move and a good line of another file are read as
 * well.
 */
export function customMovesReadWell(value: unknown): ReadCustomMoves {
	const read = readCustomMoves([value, { moves: [good], nudges: [goodLine] }], catalogue);
	const figures = read.moves.map(({ read: { move, figure } }) => [move.id, figure ?? '']);
	const mine = {
		moves: read.moves.map((entry) => entry.read.move),
		routines: read.routines.map((entry) => entry.read),
		pictures: {},
		figures: Object.fromEntries(figures) as Record<string, string>,
		hidden: read.hidden,
	};
	assert.equal(typeof parseToPage({ kind: 'mine', mine }), 'object');
	for (const { path, problem } of read.faults) {
		assert.ok(problemWords(path.join('.'), problem).length < 5000);
	}
	shareOf(read, {});
	assert.ok(
		mine.moves.some(({ name }) => name === good.name),
		'the good one is there',
	);
	assert.ok(
		read.nudges.some(({ written: { short } }) => short === goodLine.short),
		'the good line is there',
	);
	for (const { read: line } of read.nudges) {
		assert.doesNotMatch(`${line.short}\n${line.text}`, UNSAFE);
	}
	assert.deepEqual(Object.keys(Object.prototype), []);
	return read;
}
