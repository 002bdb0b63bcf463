import { type Day, dayName, type LocalDays, weekdayOf } from '../../base/calendar.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import { type Ledger, type LedgerEntry, present } from '../diary/ledger.ts';
import {
	dayOfPlan,
	isOccurrenceOf,
	occurrenceId,
	occurrenceOf,
	type Plan,
	type PlanRule,
} from '../diary/plan.ts';
import { dayOfRun, type Started } from '../diary/run.ts';
import { wallTimeOf, wallTimeText } from '../diary/wallTime.ts';
import { daysToMoveTo, withEdit } from '../program/life.ts';
import { weeksOf } from '../program/makeProgram.ts';
import type {
	EndedProgram,
	KeptProgram,
	ProgramEdit,
	ProgramWish,
	Session,
} from '../program/program.ts';
import { type PlanChanges, replacedBy, runOn, type Series } from './series.ts';

const WEEK = 7;
/** Where a run began, the day may be another than here: by less than this. */
const ELSEWHERE = 2;

const sessionsOf = ({ weeks }: Pick<KeptProgram, 'weeks'>) =>
	weeks.flatMap(({ sessions }) => sessions);

/** The days of a program: the first one, and the last. */
export function spanOf({ wish: { start }, weeks }: Pick<KeptProgram, 'wish' | 'weeks'>) {
	return { first: start, last: start + weeks.length * WEEK - 1 };
}

/**
 * The program of these that is followed on a day: not ended, and not over. Of several, which machines made
 * without knowing of each other, the one that begins last.
 */
export function currentOf(programs: Ledger<KeptProgram>, today: Day): KeptProgram | null {
	return present(programs).reduce<KeptProgram | null>(
		(last, one) =>
			!isOver(one, today) && (!last || one.wish.start > last.wish.start) ? one : last,
		null,
	);
}

/** A program that the person ends on a day. */
export function endedAt(program: KeptProgram, day: Day): KeptProgram {
	return { ...program, ended: true, endedOn: day };
}

function isOver(program: KeptProgram, today: Day): boolean {
	return program.ended === true || spanOf(program).last < today;
}

/**
 * The programs of these that are over, or that the person ended, the latest first; one that was ended before its
 * first day never was. The last day of one that was ended before that day was kept is the one on which it was
 * last laid out.
 */
export function endedPrograms(
	programs: Ledger<KeptProgram>,
	runs: readonly Started[],
	today: Day,
	days: LocalDays,
): readonly EndedProgram[] {
	const ended = present(programs)
		.filter((program) => isOver(program, today))
		.map((program) => {
			const { first, last } = spanOf(program);
			const end = program.ended ? (program.endedOn ?? program.laid) : last;
			return { program, from: first, to: Math.min(last, end) };
		})
		.filter(({ from, to }) => from <= to);
	if (ended.length === 0) {
		return [];
	}
	const since = days.at(Math.min(...ended.map(({ from }) => from)) - ELSEWHERE, 0);
	const recent = runs.filter(({ start }) => start >= since);
	const ran = new Set(recent.map((run) => dayOfRun(run, days)));
	return ended
		.map(({ program: { id, wish, weeks, ended: byPerson }, from, to }): EndedProgram => {
			// What was still ahead on the day on which it was ended was not missed.
			const planned = sessionsOf({ weeks }).filter(
				({ day }) => day < to || (day === to && (!byPerson || ran.has(day))),
			);
			const count = planned.filter(({ day }) => ran.has(day)).length;
			return { id, goal: wish.goal, from, to, planned: planned.length, ran: count };
		})
		.toSorted((one, other) => other.to - one.to || other.from - one.from);
}

/**
 * The plans, with the runs of programs among them: the one that is followed, as it stands today, is read as a
 * series that has a rule for each of its runs, any other as one that has none left.
 */
export function withSessions(
	plans: Ledger<Plan>,
	programs: Ledger<KeptProgram>,
	current: Pick<KeptProgram, 'id' | 'wish' | 'weeks'> | null,
): Ledger<Plan> {
	const series = Object.entries(programs).map(([id, { at }]): [string, LedgerEntry<Plan>] => [
		id,
		{ at, what: seriesOf(id, current?.id === id ? current : null) },
	]);
	return { ...plans, ...Object.fromEntries(series) };
}

/**
 * The coming plans that a program goes round, a day having one run: those that the person made for one day. The
 * runs of a series come back when it is over. On the day of its goal the program has the run.
 */
export function plansToKeep(
	coming: readonly Plan[],
	wish: ProgramWish,
	days: LocalDays,
): readonly Plan[] {
	const last = wish.start + weeksOf(wish) * WEEK - 1;
	const goalDay = wish.goal.kind === 'distance' ? wish.goal.by : null;
	return coming.filter((plan) => {
		const day = dayOfPlan(plan, days);
		return occurrenceOf(plan.id) === null && day >= wish.start && day <= last && day !== goalDay;
	});
}

/** The coming plans that give way to a program: those of its days that it does not go round, and that are not of `before`. */
export function plansInItsPlace(
	coming: readonly Plan[],
	made: Pick<KeptProgram, 'wish' | 'weeks'>,
	before: Pick<KeptProgram, 'id'> | null,
	days: LocalDays,
): readonly Plan[] {
	return replacedBy(seriesOf('', made), null, coming, days).filter(
		(plan) => !isOccurrenceOf(plan, before),
	);
}

/** The series that a program is read as, by its id; null: none of it is left. */
export function seriesOf(id: string, program: Pick<KeptProgram, 'wish' | 'weeks'> | null): Series {
	const sessions = program ? sessionsOf(program) : [];
	const clock = program?.wish.clock ?? null;
	const rules = sessions.flatMap((session, index) => {
		const next = sessions[index + 1]?.day ?? Infinity;
		const rule = ruleOf(session, clock);
		// A rule holds until the next one: without another week in sight it ends here.
		const end = { ...rule, local: dayName(session.day + 1), weekdays: [] };
		return next - session.day > WEEK && next < Infinity ? [rule, end] : [rule];
	});
	const until = sessions.at(-1)?.day;
	return {
		id,
		at: 0,
		km: null,
		minutes: null,
		kinds: [],
		repeat: until === undefined ? { rules } : { rules, until: dayName(until) },
	};
}

function ruleOf({ day, km, minutes, kinds, intervals }: Session, clock: number | null): PlanRule {
	const local = wallTimeText({ day, minutes: clock });
	const rule = { local, weekdays: [weekdayOf(day)], km, minutes: null, kinds };
	// How long a run in one go takes is not planned: the pace is the person's.
	return intervals ? { ...rule, minutes, intervals } : rule;
}

/** A run of a program as the plan that it is on a day, its own or another. */
export function planOfSession(
	{ id, wish: { clock } }: Pick<KeptProgram, 'id' | 'wish'>,
	session: Session,
	day: Day,
	days: LocalDays,
): Plan {
	const { weekdays: _, ...rule } = ruleOf({ ...session, day }, clock);
	return { ...rule, id: occurrenceId(id, session.day), at: days.at(day, clock ?? 0) };
}

/** What changes of plans come to where some of them are runs of a program. */
export interface SessionChanges {
	readonly plans: PlanChanges;
	/** The edits of the program by then; the same list where nothing of it changes. */
	readonly edits: readonly ProgramEdit[];
}

/**
 * To skip a run of a program, or to move it, is an edit of the program, which is laid out anew by it. What else
 * is changed about it is kept as of any run of a series. A day on which the program cannot have it is that
 * of a plan of its own, by the id `fresh`.
 */
export function sessionChanges(
	changes: PlanChanges,
	{ id: program, weeks, wish, edits }: KeptProgram,
	{ today, days, fresh }: { readonly today: Day; readonly days: LocalDays; readonly fresh: string },
): SessionChanges {
	const series = seriesOf(program, { weeks, wish });
	let found: SessionChanges = { plans: {}, edits };
	for (const [id, plan] of Object.entries(changes)) {
		const part = occurrenceOf(id);
		const session = part?.series === program ? runOn(series, part.day, days) : null;
		found =
			part && session && !plan?.regular && plan?.ran === undefined
				? sessionChange(
						found,
						{ plan, session, day: part.day },
						{ program, weeks, today, days, fresh },
					)
				: { ...found, plans: { ...found.plans, [id]: plan } };
	}
	return found;
}

function sessionChange(
	{ plans, edits }: SessionChanges,
	{ plan, session, day }: { readonly plan: Plan | null; readonly session: Plan; readonly day: Day },
	context: Pick<KeptProgram, 'weeks'> & {
		readonly program: string;
		readonly today: Day;
		readonly days: LocalDays;
		readonly fresh: string;
	},
): SessionChanges {
	const { program, weeks, today, days, fresh } = context;
	if (!plan) {
		return { plans, edits: withEdit(edits, { day, to: null }) };
	}
	const to = dayOfPlan(plan, days);
	if (to === day) {
		return { plans: { ...plans, [plan.id]: plan }, edits };
	}
	const isOpen = daysToMoveTo(weeks, day, today).includes(to);
	const id = isOpen ? occurrenceId(program, to) : fresh;
	const isElse = !isOpen || isOtherwise(plan, session, days);
	return {
		plans: isElse ? { ...plans, [id]: { ...plan, id } } : plans,
		edits: withEdit(edits, { day, to: isOpen ? to : null }),
	};
}

/** Whether anything but its day differs from the run of the program. */
function isOtherwise(plan: Plan, session: Plan, days: LocalDays): boolean {
	const of = ({ km, minutes, kinds, note, intervals }: Plan) => ({
		km,
		minutes,
		kinds,
		note,
		intervals,
	});
	const isLater = wallTimeOf(plan, days).minutes !== wallTimeOf(session, days).minutes;
	return isLater || !deepEqual(of(plan), of(session));
}
