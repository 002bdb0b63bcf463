import assert from 'node:assert/strict';
import { dateOf, type Day, dayOfDate, weekdayOf } from '../../../../src/core/base/calendar.ts';
import { faultOf } from '../../../../src/core/base/schema.ts';
import {
	type Ledger,
	mergeLedgers,
	withChanges,
} from '../../../../src/core/running/diary/ledger.ts';
import { occurrenceId, type Plan, planSchema } from '../../../../src/core/running/diary/plan.ts';
import { readWallTime } from '../../../../src/core/running/diary/wallTime.ts';
import { planText } from '../../../../src/core/running/line/lineText.ts';
import { type LineContext, parsePlan } from '../../../../src/core/running/line/parseLine.ts';
import {
	changedFrom,
	comingPlans,
	endedBefore,
	findPlan,
	planOfDraft,
	plansBefore,
	seriesFrom,
	withPlan,
} from '../../../../src/core/running/plan/series.ts';
import { localDays } from '../../../../src/host/base/locale.ts';
import { inZone } from '../../../support/zone.ts';
import { series as stored } from '../../../support/everyMessage.ts';

const day = (date: string): Day => {
	const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
	return dayOfDate(year, month, of) ?? assert.fail(date);
};

/** A Wednesday, at noon. */
const TODAY = '2026-11-25';
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The plans of one machine, and what a person does with them. */
class Machine {
	plans: Ledger<Plan> = {};
	private clock = 0;
	private made = 0;
	private undone: Ledger<Plan>[] = [];
	private readonly name: string;

	constructor(name = 'm') {
		this.name = name;
	}

	/** Plans what a line says. */
	plan(line: string): void {
		this.set(planOfDraft(this.nextId(), this.draft(line)));
	}

	/** Changes the run of a day as a line says: with "every", all that follow as well. */
	change(date: string, line: string): void {
		const plan = this.on(date);
		const draft = this.draft(line);
		const part = seriesFrom(this.all(), plan.id, localDays);
		const { weekly } = draft;
		this.set(
			part && weekly
				? changedFrom(part.series, { ...draft, weekly }, day(TODAY))
				: planOfDraft(plan.id, draft),
		);
	}

	skip(date: string): void {
		this.apply({ [this.on(date).id]: null });
	}

	/** Ends the series of a day's run before it. */
	stop(date: string): void {
		const part = seriesFrom(this.all(), this.on(date).id, localDays) ?? assert.fail(date);
		const rest = endedBefore(part.series, part.day, day(TODAY), localDays);
		this.apply({ [part.series.id]: rest });
	}

	run(date: string): void {
		const plan = this.on(date);
		this.apply({ [plan.id]: { ...plan, ran: 'r' } });
	}

	undo(): void {
		const before = this.undone.pop() ?? assert.fail('nothing to undo');
		const changes = Object.fromEntries(Object.entries(before).map(([id, { what }]) => [id, what]));
		this.plans = withChanges(this.plans, changes, ++this.clock);
	}

	/** Both know what either does, and go on apart. */
	fork(): Machine {
		const other = new Machine('other');
		other.plans = this.plans;
		other.clock = this.clock;
		return other;
	}

	/** The runs of a fortnight: "Thu 26 6:30 8 km". */
	get list(): readonly string[] {
		const coming = comingPlans(this.plans, day(TODAY), { days: localDays, usual: null });
		return coming.flatMap(({ local = '', km, minutes, kinds }) => {
			const wall = readWallTime(local) ?? assert.fail(local);
			const clock =
				wall.minutes === null
					? []
					: [`${Math.floor(wall.minutes / 60)}:${String(wall.minutes % 60).padStart(2, '0')}`];
			const length = km === null ? `${minutes} min` : `${km} km`;
			const name = `${WEEKDAYS[weekdayOf(wall.day)]} ${dateOf(wall.day).date}`;
			const isNear = wall.day < day(TODAY) + 14;
			return isNear ? [[name, ...clock, length, ...kinds].join(' ')] : [];
		});
	}

	on(date: string): Plan {
		const coming = comingPlans(this.plans, day(TODAY), { days: localDays, usual: null });
		return coming.find(({ local = '' }) => local.startsWith(date)) ?? assert.fail(date);
	}

	private all(): readonly Plan[] {
		return Object.values(this.plans).flatMap(({ what }) => what ?? []);
	}

	private draft(line: string) {
		const now = localDays.at(day(TODAY), 12 * 60);
		const context: LineContext = { now, days: localDays, units: 'km' };
		const read = parsePlan(line, context);
		return 'is' in read ? read.is : assert.fail(`${line}: ${JSON.stringify(read)}`);
	}

	private nextId(): string {
		return `${this.name}${++this.made}`;
	}

	private set(plan: Plan): void {
		this.apply(withPlan(this.plans, plan, day(TODAY), localDays));
	}

	private apply(changes: Readonly<Record<string, Plan | null>>): void {
		const before = plansBefore(this.plans, Object.keys(changes), localDays);
		this.undone.push(withChanges({}, before, 0));
		this.plans = withChanges(this.plans, changes, ++this.clock);
		for (const { what } of Object.values(this.plans)) {
			assert.equal(what && faultOf(planSchema, what), null);
		}
	}
}

const SERIES = 'tue thu 6:30 8k easy';
const [T26, T1, T3, T8] = [
	'Thu 26 6:30 8 km easy',
	'Tue 1 6:30 8 km easy',
	'Thu 3 6:30 8 km easy',
	'Tue 8 6:30 8 km easy',
];

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
