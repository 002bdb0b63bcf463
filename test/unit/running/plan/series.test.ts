import assert from 'node:assert/strict';
import { occurrenceId } from '../../../../src/core/running/diary/plan.ts';
import { planText } from '../../../../src/core/running/line/lineText.ts';
import { parsePlan } from '../../../../src/core/running/line/parseLine.ts';
import { comingPlans, findPlan, seriesFrom } from '../../../../src/core/running/plan/series.ts';
import { localDays } from '../../../../src/host/base/locale.ts';
import { inZone } from '../../../support/zone.ts';
import { day, Machine, SERIES, T1, T26, T3, T8, TODAY } from './seriesMachine.ts';

type Story = readonly [story: string, tell: (desk: Machine) => void, list: readonly string[]];

const stories: readonly Story[] = [
	['a run that comes back', (desk) => desk.plan(SERIES), [T26, T1, T3, T8]],
	['from a day on', (desk) => desk.plan(`${SERIES} from 1 dec`), [T1, T3, T8]],
	['until a day', (desk) => desk.plan(`${SERIES} until 3 dec`), [T26, T1, T3]],
	['for a week', (desk) => desk.plan(`${SERIES} for 1 week`), [T26, T1]],
	[
		'without a time of day',
		(desk) => desk.plan('every sat 90 min long'),
		['Sat 28 90 min long', 'Sat 5 90 min long'],
	],
	[
		'one of them moved to another day',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-01', '2 dec 7:00 6k');
		},
		[T26, 'Wed 2 7:00 6 km', T3, T8],
	],
	[
		'one moved, and back by undo',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-01', '2 dec 7:00 6k');
			desk.undo();
		},
		[T26, T1, T3, T8],
	],
	[
		'one moved to the day of another, whose place it takes',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-01', '3 dec 7:00 6k');
		},
		[T26, 'Thu 3 7:00 6 km', T8],
	],
	[
		'one skipped',
		(desk) => {
			desk.plan(SERIES);
			desk.skip('2026-12-01');
		},
		[T26, T3, T8],
	],
	[
		'one skipped, and back by undo: it follows its series again',
		(desk) => {
			desk.plan(SERIES);
			desk.skip('2026-12-01');
			desk.undo();
			desk.change('2026-11-26', 'every tue thu 7:00 9k from 26 nov');
		},
		['Thu 26 7:00 9 km', 'Tue 1 7:00 9 km', 'Thu 3 7:00 9 km', 'Tue 8 7:00 9 km'],
	],
	[
		'one run',
		(desk) => {
			desk.plan(SERIES);
			desk.run('2026-11-26');
		},
		[T1, T3, T8],
	],
	[
		'one run, and taken back',
		(desk) => {
			desk.plan(SERIES);
			desk.run('2026-11-26');
			desk.undo();
		},
		[T26, T1, T3, T8],
	],
	[
		'changed from one on',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-03', 'every tue thu 7:00 9k from 3 dec');
		},
		[T26, T1, 'Thu 3 7:00 9 km', 'Tue 8 7:00 9 km'],
	],
	[
		'changed from one on, and back by undo',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-03', 'every tue thu 7:00 9k from 3 dec');
			desk.undo();
		},
		[T26, T1, T3, T8],
	],
	[
		'changed twice from one on',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-03', 'every tue thu 7:00 9k from 3 dec');
			desk.change('2026-12-01', 'every tue thu 8:00 5k from 1 dec');
		},
		[T26, 'Tue 1 8:00 5 km', 'Thu 3 8:00 5 km', 'Tue 8 8:00 5 km'],
	],
	[
		'on other weekdays from one on: what was moved or skipped of the old ones is over',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-03', '5 dec 9:00 12k');
			desk.change('2026-12-01', 'every mon 7:00 9k from 1 dec');
		},
		[T26, 'Mon 7 7:00 9 km'],
	],
	[
		'a skipped run stays out where the time of all that follow changes',
		(desk) => {
			desk.plan(SERIES);
			desk.skip('2026-12-03');
			desk.change('2026-12-01', 'every tue thu 7:00 9k from 1 dec');
		},
		[T26, 'Tue 1 7:00 9 km', 'Tue 8 7:00 9 km'],
	],
	[
		'a moved run from which on all change is one of them again',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-01', '2 dec 7:00 6k');
			desk.change('2026-12-02', 'every tue thu 7:00 9k from 1 dec');
		},
		[T26, 'Tue 1 7:00 9 km', 'Thu 3 7:00 9 km', 'Tue 8 7:00 9 km'],
	],
	[
		'stopped from one on',
		(desk) => {
			desk.plan(SERIES);
			desk.stop('2026-12-03');
		},
		[T26, T1],
	],
	[
		'stopped from the first one on: all of it',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-01', '2 dec 7:00 6k');
			desk.stop('2026-11-26');
			assert.equal(desk.plans['m1']?.what, null);
		},
		[],
	],
	[
		'stopped, and back by undo, with what was changed',
		(desk) => {
			desk.plan(SERIES);
			desk.change('2026-12-01', '2 dec 7:00 6k');
			desk.stop('2026-11-26');
			desk.undo();
		},
		[T26, 'Wed 2 7:00 6 km', T3, T8],
	],
	[
		'another plan for one of its days takes that one’s place',
		(desk) => {
			desk.plan(SERIES);
			desk.plan('1 dec 18:00 10k race');
		},
		[T26, 'Tue 1 18:00 10 km race', T3, T8],
	],
	[
		'that plan is no part of the series: it stays when that stops',
		(desk) => {
			desk.plan(SERIES);
			desk.plan('1 dec 18:00 10k race');
			desk.stop('2026-11-26');
		},
		['Tue 1 18:00 10 km race'],
	],
	[
		'that plan stays where the time of all that follow changes',
		(desk) => {
			desk.plan(SERIES);
			desk.plan('1 dec 18:00 10k race');
			desk.change('2026-11-26', 'every tue thu 7:00 9k from 26 nov');
		},
		['Thu 26 7:00 9 km', 'Tue 1 18:00 10 km race', 'Thu 3 7:00 9 km', 'Tue 8 7:00 9 km'],
	],
	[
		'a series takes the place of what is planned for its days',
		(desk) => {
			desk.plan('1 dec 18:00 10k race');
			desk.plan('2 dec 18:00 5k');
			desk.plan(SERIES);
		},
		[T26, T1, 'Wed 2 18:00 5 km', T3, T8],
	],
	[
		'a second series takes the days that both have, and gives them back',
		(desk) => {
			desk.plan(SERIES);
			desk.plan('tue sat 9:00 10k');
			assert.deepEqual(desk.list, [
				T26,
				'Sat 28 9:00 10 km',
				'Tue 1 9:00 10 km',
				T3,
				'Sat 5 9:00 10 km',
				'Tue 8 9:00 10 km',
			]);
			desk.stop('2026-11-28');
		},
		[T26, T1, T3, T8],
	],
	[
		'a single plan that comes back from now on',
		(desk) => {
			desk.plan('1 dec 18:00 10k');
			desk.change('2026-12-01', 'every tue 18:00 10k');
		},
		['Tue 1 18:00 10 km', 'Tue 8 18:00 10 km'],
	],
];

describe('runs that come back every week', () => {
	for (const [story, tell, list] of stories) {
		it(story, () =>
			inZone('UTC', () => {
				const desk = new Machine();
				tell(desk);
				assert.deepEqual(desk.list, list);
			}),
		);
	}

	it('are written out six weeks ahead, also where they begin later', () =>
		inZone('UTC', () => {
			const desk = new Machine();
			desk.plan(`${SERIES} from 1 june 2027`);
			const coming = comingPlans(desk.plans, day(TODAY), { days: localDays, usual: null });
			assert.equal(coming.length, 12);
			assert.equal(coming[0]?.local, '2027-06-01T06:30');
		}));

	it('are each found by an id, which tells the day', () =>
		inZone('UTC', () => {
			const desk = new Machine();
			desk.plan(SERIES);
			const id = occurrenceId('m1', day('2026-12-01'));
			assert.equal(id, 'm1@2026-12-01');
			assert.equal(findPlan(desk.plans, id, localDays)?.local, '2026-12-01T06:30');
			assert.equal(findPlan(desk.plans, 'm1@2026-12-02', localDays), null);
			desk.skip('2026-12-01');
			assert.equal(findPlan(desk.plans, id, localDays), null);
		}));

	it('are a line again, from any of them on', () =>
		inZone('UTC', () => {
			const desk = new Machine();
			desk.plan(`${SERIES} until 20 dec`);
			const all = Object.values(desk.plans).flatMap(({ what }) => what ?? []);
			const part = seriesFrom(all, 'm1@2026-12-01', localDays);
			const now = localDays.at(day(TODAY), 720);
			const text = part && planText(part.draft, { now, days: localDays, units: 'km' });
			assert.equal(text, 'every tue thu at 06:30, from 2026-12-01, until 2026-12-20, 8 km, easy');
			assert.deepEqual(parsePlan(text ?? '', { now, days: localDays, units: 'km' }), {
				is: part?.draft,
			});
		}));
});
