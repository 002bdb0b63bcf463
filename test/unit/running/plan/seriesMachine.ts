import assert from 'node:assert/strict';
import { dateOf, type Day, dayOfDate, weekdayOf } from '../../../../src/core/base/calendar.ts';
import { faultOf } from '../../../../src/core/base/schema.ts';
import { type Ledger, withChanges } from '../../../../src/core/running/diary/ledger.ts';
import { type Plan, planSchema } from '../../../../src/core/running/diary/plan.ts';
import { readWallTime } from '../../../../src/core/running/diary/wallTime.ts';
import { type LineContext, parsePlan } from '../../../../src/core/running/line/parseLine.ts';
import {
	changedFrom,
	comingPlans,
	endedBefore,
	planOfDraft,
	plansBefore,
	seriesFrom,
	withPlan,
} from '../../../../src/core/running/plan/series.ts';
import { localDays } from '../../../../src/host/base/locale.ts';

export const day = (date: string): Day => {
	const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
	return dayOfDate(year, month, of) ?? assert.fail(date);
};

/** A Wednesday, at noon. */
export const TODAY = '2026-11-25';
export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The plans of one machine, and what a person does with them. */
export class Machine {
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

/** A run that comes back, and how its first ones are listed. */
export const SERIES = 'tue thu 6:30 8k easy';
export const [T26, T1, T3, T8] = [
	'Thu 26 6:30 8 km easy',
	'Tue 1 6:30 8 km easy',
	'Thu 3 6:30 8 km easy',
	'Tue 8 6:30 8 km easy',
];
