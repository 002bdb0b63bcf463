import assert from 'node:assert/strict';
import { HOUR } from '../../../src/core/base/time.ts';
import type { RunMark, TimelinePart } from '../../../src/core/history/timeline.ts';
import { drawnHours, profileOf } from '../../../src/webview/history/profileShape.ts';
import { at } from './log.ts';

const sat: TimelinePart = {
	kind: 'sitting',
	from: at('9:00'),
	to: at('10:30'),
	climbed: 0,
	inBout: true,
	ongoing: false,
};
const nothing: TimelinePart = {
	kind: 'nothing',
	from: at('0:00'),
	to: at('9:00'),
	climbed: 0,
	inBout: false,
	ongoing: false,
};
const day = [nothing, sat];

/** A run of an hour; untimed ones are kept at some time of the day. */
const run = (clock: string, timed: boolean): RunMark => ({
	at: at(clock),
	timed,
	km: 10,
	seconds: 3600,
});

describe('now in the profile of a day', () => {
	const size = { width: 400, height: 180, top: 16, labelWidth: 40, dueWidth: 60 };

	it('is where the timeline ends, of the hours that are drawn', () => {
		// Four hours are drawn, from nine on.
		assert.equal(profileOf(day, [], 30, size).endX, 150);
	});

	it('has no place after them', () => {
		const later: TimelinePart = { ...nothing, from: at('10:30'), to: at('15:00') };
		assert.equal(profileOf([...day, later], [], 30, size).endX, null);
	});
});

describe('a pause in the profile of a day', () => {
	const size = { width: 400, height: 180, top: 16, labelWidth: 40, dueWidth: 60 };
	const part = (kind: TimelinePart['kind'], from: string, to: string): TimelinePart => ({
		kind,
		from: at(from),
		to: at(to),
		climbed: 0,
		inBout: false,
		ongoing: false,
	});
	const after = (kind: 'break' | 'unknown' | 'paused') =>
		profileOf([nothing, sat, part(kind, '10:30', '11:30')], [], 30, size);

	it('is a low block of its own, which no line descends along', () => {
		const [, paused] = after('paused').parts;
		const [, unknown] = after('unknown').parts;
		assert.equal(paused?.kind, 'paused');
		assert.equal(paused.y, paused.peak);
		assert.ok(unknown && paused.peak > unknown.peak, 'lower than what is not known');
	});

	it('has the line drop where it begins, as a break has not', () => {
		const last = (kind: 'break' | 'paused') => after(kind).outline.split('L').at(-1);
		assert.equal(last('paused'), '150,180');
		assert.equal(last('break'), '250,180');
	});
});

describe('the runs in the profile of a day', () => {
	const size = { width: 400, height: 180, top: 16, labelWidth: 40, dueWidth: 60 };
	const rows: [string, RunMark[], { hours: [number, number]; drawn: number }][] = [
		['are none where there are none', [], { hours: [9, 13], drawn: 0 }],
		[
			'have their place where their time is known',
			[run('18:10', true)],
			{ hours: [9, 20], drawn: 1 },
		],
		[
			'have none where it is not known, and add no hours',
			[run('18:10', false)],
			{ hours: [9, 13], drawn: 0 },
		],
		[
			'are told apart one by one',
			[run('7:00', true), run('12:00', false)],
			{ hours: [7, 11], drawn: 1 },
		],
	];
	for (const [name, runs, { hours, drawn }] of rows) {
		it(name, () => {
			const { from, to } = drawnHours(day, runs);
			assert.deepEqual(
				[from, to].map((edge) => (edge - at('0:00')) / HOUR),
				hours,
			);
			assert.equal(profileOf(day, runs, 30, size).runs.length, drawn);
		});
	}
});
