import assert from 'node:assert/strict';
import {
	openHoursOf,
	nextOpening,
	parseRange,
	type WorkingHours,
} from '../../../src/core/timer/workingHours.ts';
import type { LocalDays } from '../../../src/core/base/calendar.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { properties } from '../../support/manifest.ts';
import { Desk, logged, NINE, seen } from './desk.ts';

/** The days of a place, by its offset from UTC at an instant, in minutes. */
function placeWith(offset: (at: number) => number): LocalDays {
	return {
		dayOf: (at) => Math.floor((at + offset(at) * MINUTE) / (24 * HOUR)),
		at(day, minutes) {
			const wall = day * 24 * HOUR + minutes * MINUTE;
			return wall - offset(wall - offset(wall) * MINUTE) * MINUTE;
		},
	};
}

const utc = placeWith(() => 0);
/** Clocks go forward by an hour at 1:00 UTC on Sunday 29 March 2026. */
const SPRING = Date.UTC(2026, 2, 29, 1);
const summerTime = placeWith((at) => (at >= SPRING ? 120 : 60));

const office: WorkingHours = {
	monday: ['09:00-12:30', '13:30-18:00'],
	tuesday: ['9:00-18:00'],
	friday: ['22:00-06:00'],
};
const day = (text: string) => Date.parse(`${text}Z`);
const clock = (at: number | null) => at && new Date(at).toISOString().slice(0, 16);

describe('working hours', () => {
	const rows: [string, string, boolean, string | null][] = [
		['before the first range', '2026-03-02T08:59', false, '2026-03-02T09:00'],
		['at its start', '2026-03-02T09:00', true, '2026-03-02T12:30'],
		['at noon', '2026-03-02T12:30', false, '2026-03-02T13:30'],
		['in the second range', '2026-03-02T15:00', true, '2026-03-02T18:00'],
		['a day later', '2026-03-03T17:59', true, '2026-03-03T18:00'],
		['a day without ranges', '2026-03-04T12:00', false, '2026-03-06T22:00'],
		['over midnight, before', '2026-03-06T23:59', true, '2026-03-07T06:00'],
		['over midnight, after', '2026-03-07T05:59', true, '2026-03-07T06:00'],
		['the weekend', '2026-03-07T06:00', false, '2026-03-09T09:00'],
	];
	for (const [story, at, open, next] of rows) {
		it(`${story}, ${at}: ${open ? 'open' : 'closed'} until ${next}`, () => {
			const openHours = openHoursOf(office, utc);
			assert.equal(openHours.isOpen(day(at)), open);
			assert.equal(clock(openHours.nextEdge(day(at))), next);
		});
	}

	it('are never kept where none are set', () => {
		const openHours = openHoursOf({}, utc);
		assert.equal(openHours.isOpen(NINE), true);
		assert.equal(openHours.nextEdge(NINE), null);
	});

	it('begin at the same time of day after clocks went forward', () => {
		const openHours = openHoursOf(
			{ saturday: ['09:00-17:00'], sunday: ['09:00-17:00'] },
			summerTime,
		);
		assert.equal(clock(openHours.nextEdge(day('2026-03-28T07:00'))), '2026-03-28T08:00');
		assert.equal(clock(openHours.nextEdge(day('2026-03-28T20:00'))), '2026-03-29T07:00');
	});

	it('are those of the place where one is now', () => {
		const newYork = placeWith(() => -300);
		assert.equal(clock(openHoursOf(office, newYork).nextEdge(NINE)), '2026-03-02T14:00');
	});

	const ranges: [string, readonly string[], readonly string[]][] = [
		['in any order', ['13:30-18:00', '09:00-12:30'], ['09:00', '12:30', '13:30', '18:00']],
		['that touch are one', ['09:00-12:00', '12:00-18:00'], ['09:00', '18:00']],
		['that overlap are one', ['09:00-13:00', '12:00-18:00'], ['09:00', '18:00']],
		['one in another are one', ['09:00-18:00', '10:00-11:00'], ['09:00', '18:00']],
		['as short as a minute', ['09:00-09:01', '10:00-11:00'], ['09:00', '09:01', '10:00', '11:00']],
	];
	for (const [what, monday, edges] of ranges) {
		it(`may have ranges ${what}`, () => {
			const openHours = openHoursOf({ monday }, utc);
			let at = day('2026-03-02T00:00');
			for (const edge of edges) {
				at = openHours.nextEdge(at) ?? 0;
				assert.equal(clock(at), `2026-03-02T${edge}`);
			}
			assert.equal(clock(openHours.nextEdge(at)), `2026-03-09T${edges[0]}`);
		});
	}

	it('are the same whatever was asked before', () => {
		const openHours = openHoursOf(office, utc);
		assert.equal(clock(openHours.nextEdge(day('2026-03-02T15:00'))), '2026-03-02T18:00');
		assert.equal(clock(openHours.nextEdge(day('2026-03-02T08:00'))), '2026-03-02T09:00');
		assert.equal(clock(openHours.nextEdge(day('2026-02-27T08:00'))), '2026-02-27T22:00');
	});

	it('leave out a range in the hour that a clock going forward leaves out', () => {
		// As Date has it, what is left out comes as much later.
		const asDates: LocalDays = {
			...summerTime,
			at(day, minutes) {
				const wall = utc.at(day, minutes);
				return wall - 2 * HOUR >= SPRING ? wall - 2 * HOUR : wall - HOUR;
			},
		};
		const openHours = openHoursOf({ sunday: ['02:00-03:00'] }, asDates);
		assert.equal(clock(openHours.nextEdge(day('2026-03-28T12:00'))), '2026-04-05T00:00');
	});

	const last: [at: string, edge: string][] = [
		['2026-03-02T15:00', '2026-03-02T13:30'],
		['2026-03-02T13:30', '2026-03-02T13:30'],
		['2026-03-02T13:29', '2026-03-02T12:30'],
		['2026-03-09T08:59', '2026-03-07T06:00'],
	];
	for (const [at, edge] of last) {
		it(`last opened or closed, at ${at}, at ${edge}`, () => {
			assert.equal(clock(openHoursOf(office, utc).lastEdge(day(at))), edge);
		});
	}

	it('say when the next opening is', () => {
		const openHours = openHoursOf(office, utc);
		assert.equal(clock(nextOpening(openHours, day('2026-03-03T09:00'))), '2026-03-03T09:00');
		assert.equal(clock(nextOpening(openHours, day('2026-03-03T00:00'))), '2026-03-03T09:00');
		assert.equal(clock(nextOpening(openHours, day('2026-03-07T00:00'))), '2026-03-09T09:00');
		assert.equal(nextOpening(openHoursOf({}, utc), NINE), null);
	});

	const texts: [string, [number, number] | null][] = [
		['09:00-12:30', [540, 750]],
		['9:00 – 18:00', [540, 1080]],
		['22:00-06:00', [1320, 1800]],
		['00:00-24:00', [0, 1440]],
		['00:00 - 24:00 ', [0, 1440]],
		['20:00-6:00', [1200, 1800]],
		['9:00-22:00', [540, 1320]],
		[' 09:00-12:30 ', [540, 750]],
		['9am-5:30pm', [540, 1050]],
		['9 AM – 5:30 p.m.', [540, 1050]],
		['10pm-6am', [1320, 1800]],
		['12am-12pm', [0, 720]],
		['09:00-5pm', [540, 1020]],
		['9.00-17.30', [540, 1050]],
		['9am-5', null],
		['13pm-14pm', null],
		['09:00-10:00-11:00', null],
		['x09:00-12:00', null],
		['09:00-12:300', null],
		['9-18', null],
		['09:00-09:00', null],
		['25:00-26:00', null],
		['09:00-24:30', null],
	];
	const { properties: days = {} } = properties['nextPosture.workingHours'] ?? {};
	const patterns = Object.values(days).map(({ items }) => items.pattern);

	for (const [text, range] of texts) {
		it(`"${text}" is ${range ? range.join(' to ') : 'no range'}`, () => {
			const parsed = parseRange(text);
			assert.deepEqual(parsed && [parsed.from, parsed.to], range);
		});

		it(`"${text}" is the same to the settings editor`, () => {
			// That two times are one, a pattern cannot say.
			const allowed = range !== null || text === '09:00-09:00';
			for (const pattern of patterns) {
				assert.equal(new RegExp(pattern, 'u').test(text), allowed);
			}
		});
	}
});

describe('a bout and working hours', () => {
	const openHours = openHoursOf(office, utc);
	const desk = (at: string) => new Desk({ smallNudges: 'none' }, openHours, day(at));

	it('nothing runs outside of them', () => {
		assert.equal(seen(desk('2026-03-02T07:00').type(60)), 'off: nothing');
	});

	it('a bout starts at the edge for someone who is there', () => {
		assert.equal(seen(desk('2026-03-02T08:30').browse(40)), 'sitting: minutes 10');
	});

	it('no nudge greets that edge', () => {
		const early = desk('2026-03-02T08:30').browse(30.1);
		assert.equal(seen(early), 'sitting: minutes 0');
	});

	it('a bout counts from the edge for someone seen a little after it', () => {
		const early = desk('2026-03-02T08:57').present().still(6).present();
		assert.equal(seen(early), 'sitting: minutes 3');
		assert.deepEqual(logged(early), []);
	});

	it('outside of them the timer says until when', () => {
		const { why } = desk('2026-03-02T07:00').view;
		assert.deepEqual(why, { reason: 'off', until: day('2026-03-02T09:00') });
	});

	it('a bout ends at the edge', () => {
		const late = desk('2026-03-02T12:00').type(40);
		assert.equal(seen(late), 'off: nothing');
		assert.deepEqual(logged(late), ['sitting 180-210 hours']);
	});

	it('who had gone before the edge did not sit until it', () => {
		const gone = desk('2026-03-02T12:00').type(5).blur().still(40);
		assert.deepEqual(logged(gone), ['sitting 180-185 hours', 'unknown 185-210 unfocused']);
	});

	it('someone who comes late starts then, and the time before is unknown', () => {
		const late = desk('2026-03-02T12:00').type(30).still(90).browse(5);
		assert.equal(seen(late), 'sitting: minutes 4');
		assert.deepEqual(logged(late).at(-1), 'unknown 270-300.5 closed');
	});

	it('a pause over the edge leaves the bout to the first presence after it', () => {
		const early = desk('2026-03-02T08:30').browse(10);
		early.pause(60).still(80);
		assert.equal(seen(early), 'sitting: minutes 0');
		assert.equal(seen(early.present().browse(5)), 'sitting: minutes 5');
	});

	it('hours that are set to close now end the bout now', () => {
		const late = desk('2026-03-02T09:00').type(35);
		late.rules.openHours = openHoursOf({ monday: ['12:15-17:30'] }, utc);
		assert.deepEqual(logged(late.still(5)), ['sitting 0-35.3 hours']);
	});

	it('hours that are set to have closed in a gap end now the bout that went on after it', () => {
		const late = desk('2026-03-02T09:00').type(5).leave(20).browse(1);
		late.rules.openHours = openHoursOf({ monday: ['08:00-09:20'] }, utc);
		assert.deepEqual(logged(late.present()), ['unknown 5-25 unfocused', 'sitting 0-26 hours']);
	});

	it('an edge that travel moves behind the end of a bout begins none', () => {
		const late = desk('2026-03-02T12:00').type(35);
		late.rules.openHours = openHoursOf({ monday: ['12:15-17:30'] }, utc);
		assert.equal(seen(late.still(1).present()), 'sitting: minutes 0');
	});

	it('a window that slept until after the edge lets the bout go on that another began at it', () => {
		const early = desk('2026-03-02T12:00').type(40).still(50.1);
		early.do({ type: 'wake', planned: early.now - 60 * 60_000 });
		assert.equal(seen(early), 'sitting: minutes 0');
	});

	it('someone who slept through the edge is not there at it', () => {
		const lunch = desk('2026-03-02T12:00').type(10).sleep(110).browse(5);
		assert.equal(seen(lunch), 'sitting: minutes 4');
		assert.deepEqual(logged(lunch), ['sitting 180-190 away', 'unknown 190-300.5 slept']);
	});
});
