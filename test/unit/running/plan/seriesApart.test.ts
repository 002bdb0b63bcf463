import assert from 'node:assert/strict';
import { faultOf } from '../../../../src/core/base/schema.ts';
import { type Ledger, mergeLedgers } from '../../../../src/core/running/diary/ledger.ts';
import { type Plan, planSchema } from '../../../../src/core/running/diary/plan.ts';
import {
	changedFrom,
	comingPlans,
	seriesFrom,
	withPlan,
} from '../../../../src/core/running/plan/series.ts';
import { localDays } from '../../../../src/host/base/locale.ts';
import { inZone } from '../../../support/zone.ts';
import { series as stored } from '../../../support/everyMessage.ts';
import { day, Machine, SERIES, T1, T26, T3, T8, TODAY } from './seriesMachine.ts';

describe('runs that come back, on two machines that do not know of each other for a while', () => {
	type Two = readonly [
		story: string,
		one: (desk: Machine) => void,
		other: (desk: Machine) => void,
		list: readonly string[],
	];
	const rows: readonly Two[] = [
		[
			'one skips, the other moves',
			(desk) => desk.skip('2026-11-26'),
			(desk) => desk.change('2026-12-01', '2 dec 7:00 6k'),
			['Wed 2 7:00 6 km', T3, T8],
		],
		[
			'one skips, the other changes all that follow',
			(desk) => desk.skip('2026-12-03'),
			(desk) => desk.change('2026-12-01', 'every tue thu 7:00 9k from 1 dec'),
			[T26, 'Tue 1 7:00 9 km', 'Tue 8 7:00 9 km'],
		],
		[
			'both change all that follow: the later one counts',
			(desk) => desk.change('2026-12-01', 'every tue thu 7:00 9k from 1 dec'),
			(desk) => {
				desk.skip('2026-11-26');
				desk.change('2026-12-03', 'every tue thu 8:00 5k from 3 dec');
			},
			[T1, 'Thu 3 8:00 5 km', 'Tue 8 8:00 5 km'],
		],
		[
			'one stops it, the other moves a run of it: it is over',
			(desk) => desk.stop('2026-11-26'),
			(desk) => desk.change('2026-12-01', '2 dec 7:00 6k'),
			[],
		],
		[
			'both plan the same series: there is one run a day',
			(desk) => desk.plan('every sat 9:00 12k'),
			(desk) => desk.plan('every sat 9:00 12k'),
			[T26, 'Sat 28 9:00 12 km', T1, T3, 'Sat 5 9:00 12 km', T8],
		],
		[
			'both run the same one',
			(desk) => desk.run('2026-11-26'),
			(desk) => desk.run('2026-11-26'),
			[T1, T3, T8],
		],
	];
	for (const [story, one, other, list] of rows) {
		it(story, () =>
			inZone('UTC', () => {
				const desk = new Machine();
				desk.plan(SERIES);
				const laptop = desk.fork();
				one(desk);
				other(laptop);
				const merged = mergeLedgers(desk.plans, laptop.plans);
				assert.deepEqual(mergeLedgers(laptop.plans, desk.plans), merged);
				desk.plans = merged;
				assert.deepEqual(desk.list, list);
			}),
		);
	}
});

describe('runs that come back, wherever the person is by then', () => {
	/** Where it is planned, where it is read, and the instants at which the runs are. */
	const rows: readonly [string, string, string, string, string, readonly string[]][] = [
		[
			'over the change to summer time',
			'Europe/Berlin',
			'Europe/Berlin',
			'every sun 6:30 8k from 21 mar 2027 for 3 weeks',
			'2027-03-20',
			['2027-03-21T05:30', '2027-03-28T04:30', '2027-04-04T04:30'],
		],
		[
			'at a time of day that one of the days does not have',
			'Europe/Berlin',
			'Europe/Berlin',
			'every sun at 2:30 8k from 21 mar 2027 for 3 weeks',
			'2027-03-20',
			['2027-03-21T01:30', '2027-03-28T01:30', '2027-04-04T00:30'],
		],
		[
			'over the change to winter time',
			'Europe/Berlin',
			'Europe/Berlin',
			'every sun 6:30 8k from 24 oct 2027 for 2 weeks',
			'2027-10-20',
			['2027-10-24T04:30', '2027-10-31T05:30'],
		],
		[
			'in another zone',
			'Europe/Berlin',
			'Asia/Tokyo',
			'tue thu 6:30 8k for 1 week',
			TODAY,
			['2026-11-25T21:30', '2026-11-30T21:30'],
		],
		[
			'without a time of day, in a zone far behind',
			'Pacific/Auckland',
			'Pacific/Honolulu',
			'tue thu 8k for 1 week',
			TODAY,
			['2026-11-26T22:00', '2026-12-01T22:00'],
		],
	];
	for (const [story, planned, read, line, from, instants] of rows) {
		it(story, () => {
			const desk = new Machine();
			inZone(planned, () => desk.plan(line));
			inZone(read, () => {
				const coming = comingPlans(desk.plans, day(from), { days: localDays, usual: null });
				assert.deepEqual(
					coming.map(({ at }) => new Date(at).toISOString().slice(0, 16)),
					instants,
				);
			});
		});
	}
});

describe('a series in a file', () => {
	it('is no run that version 0.1 lists, reminds of or can change', () =>
		inZone('UTC', () => {
			const desk = new Machine();
			desk.plan(SERIES);
			const { what } = Object.values(desk.plans)[0] ?? assert.fail();
			// It lists what is from the midnight of today on.
			assert.equal(what?.at, 0);
			assert.deepEqual([what?.km, what?.minutes, what?.kinds], [null, null, []]);
		}));

	it('keeps what a later version writes into it', () =>
		inZone('UTC', () => {
			const later = {
				...stored,
				pace: 5,
				repeat: { ...stored.repeat, rules: stored.repeat?.rules ?? [], every: 2 },
			} as Plan;
			const plans: Ledger<Plan> = { s1: { at: 1, what: later } };
			const part = seriesFrom([later], 's1@2026-11-26', localDays) ?? assert.fail();
			const weekly = part.draft.weekly ?? assert.fail();
			const changed = changedFrom(part.series, { ...part.draft, weekly }, day(TODAY));
			const { s1 } = withPlan(plans, changed, day(TODAY), localDays);
			const { repeat, pace } = s1 as typeof later & { readonly pace?: number };
			assert.equal(pace, 5);
			assert.equal(repeat && 'every' in repeat && repeat.every, 2);
			assert.equal(repeat?.rules.length, 2);
		}));

	const faults: readonly [string, object, RegExp][] = [
		['a weekday that there is not', { weekdays: [7] }, /weekdays.0 is not a weekday/],
		['half a weekday', { weekdays: [1.5] }, /weekdays.0 is not a weekday/],
		['a date that there is not', { local: '2026-02-30' }, /local is not a date/],
		['a year beyond all clocks', { local: '+20000-01-01' }, /local is not a date/],
	];
	for (const [story, wrong, fault] of faults) {
		it(`is refused with ${story}`, () => {
			const [rule] = stored.repeat?.rules ?? [];
			const broken = { ...stored, repeat: { rules: [{ ...rule, ...wrong }] } };
			assert.match(faultOf(planSchema, broken) ?? '', fault);
		});
	}
});
