import { type Day, weekdayOf } from '../../base/calendar.ts';
import { isHard } from '../diary/run.ts';
import type { DatedRun } from '../load/weeks.ts';
import type { GuardRail } from './guardRail.ts';
import { type Goal, kmOfWeek, type ProgramWeek, type Session, type WeekAim } from './program.ts';
import { nextAim, type Phase, phaseAfter, type RunWalk } from './phase.ts';
import { firstIntervals, halfHourOf, intervalSession, intervalsAfter } from './runWalk.ts';
import {
	coreDays,
	type DayEdits,
	dayIn,
	daysApart,
	easedBefore,
	hardApart,
	isEased,
	layOut,
	LONG_GROWTH,
	longPart,
	onDays,
	type WeekRun,
	type WeekShape,
} from './weekShape.ts';

/** How a program that has begun goes on. */
export interface Course extends DayEdits {
	/** As it was laid out before; what lies before `from` stays so. */
	readonly weeks: readonly ProgramWeek[];
	/** The day from which on it is laid out anew, by what was really run until then. */
	readonly from: Day;
	/** First days of weeks in which nothing is added. */
	readonly holds: ReadonlySet<Day>;
	/** First day of a week that begins again, by running and walking; null: none does. */
	readonly restart: Day | null;
	/** Days on which nothing is run. */
	readonly dropped: ReadonlySet<Day>;
}

/** What all weeks of a program have in common. */
export interface Frame {
	readonly shape: WeekShape;
	readonly goal: Goal;
	/** Easy pace, in seconds a km. */
	readonly pace: number;
	/** Tenths of a km a week that are raised to. */
	readonly target: number;
	readonly course: Course | null;
	/** What is run in the first week beside its own runs. */
	readonly ranBeside: readonly DatedRun[];
}

const WEEK = 7;
/** The guard-rail of R1: 30 % (guide §5). */
const RAISE = 1.3;
/** Days without a run after which a program begins again. */
const AGAIN = 15;

/** What the days before the run of the goal hold at most of a usual week; ours. */
const BEFORE_GOAL = 0.4;
/** No run is planned that is shorter than this, in tenths of a km (guide §5). */
const LEAST = 10;

/** The last days with a hard run, and with core; null: there was none yet. */
interface LastDays {
	readonly hard: Day | null;
	readonly core: Day | null;
}

/** Builds one week after the other. A run is cut until the rail allows it. */
export class WeekBuilder {
	private readonly frame: Frame;
	private readonly rail: GuardRail;
	private now: Phase;
	private last: LastDays;

	constructor(
		frame: Frame,
		rail: GuardRail,
		phase: Phase,
		last: LastDays = { hard: null, core: null },
	) {
		this.frame = frame;
		this.rail = rail;
		this.now = phase;
		this.last = last;
	}

	get phase(): Phase {
		return this.now;
	}

	/** The same place, from here on by itself. */
	copy(): WeekBuilder {
		return new WeekBuilder(this.frame, this.rail.copy(), this.now, this.last);
	}

	/** The week that begins on `first`; `goalDay` is that of the run of the goal, where it is this week's. */
	next(first: Day, goalDay: Day | null): ProgramWeek {
		const { course } = this.frame;
		const known = course?.weeks.find((week) => week.first === first) ?? null;
		// What was done before `from` is as it was.
		const before = course && known ? known.sessions.filter(({ day }) => day < course.from) : [];
		before.forEach((session) => this.see(session));
		if (known && course && first + WEEK <= course.from) {
			this.last = { ...this.last, core: known.core.at(-1) ?? this.last.core };
			this.now = phaseAfter(known, this.now, this.tenthsBeside(first));
			return { ...known, sessions: before };
		}
		if (course?.restart === first) {
			const runWalk = { intervals: firstIntervals(AGAIN), isFirst: true };
			this.now = { ...this.now, runWalk, held: 0, raised: false, dials: 0 };
		}
		const isHeld = course?.holds.has(first) ?? false;
		const begun = known && course && first < course.from ? known.aim : null;
		const week = this.build(first, goalDay, isHeld, begun);
		const sessions = [...before, ...week.sessions];
		const core = this.coreIn(first, sessions);
		this.last = { ...this.last, core: core.at(-1) ?? this.last.core };
		const whole = { first, aim: week.aim, sessions, core };
		this.now = phaseAfter(whole, this.now, this.tenthsBeside(first));
		return whole;
	}

	/** `begun`: what the week is about that has begun already; null: it has not. */
	private build(
		first: Day,
		goalDay: Day | null,
		isHeld: boolean,
		begun: WeekAim | null,
	): Pick<ProgramWeek, 'aim' | 'sessions'> {
		if (goalDay !== null) {
			return { aim: 'goal', sessions: this.goalWeek(first, goalDay) };
		}
		const { level, dials, runWalk } = this.now;
		if (runWalk) {
			return { aim: 'runWalk', sessions: this.runWalkWeek(first, runWalk, isHeld) };
		}
		const { shape } = this.frame;
		if (this.goalDay !== null && isEased(this.goalDay, dayIn(first, shape.long))) {
			return { aim: 'goal', sessions: this.place(first, this.runsOf(first, level, dials)) };
		}
		const wanted = isHeld ? 'hold' : (begun ?? nextAim(this.now, this.frame));
		if (wanted === 'raise') {
			const most = Math.min(Math.max(this.frame.target, level), Math.floor(level * RAISE));
			const runs = this.runsOf(first, most, dials);
			const beside = this.tenthsBeside(first);
			if (begun || tenthsOf(this.copy().place(first, runs)) + beside > level) {
				return { aim: wanted, sessions: this.place(first, runs) };
			}
		}
		if (wanted === 'strides' || wanted === 'hills') {
			const kind = wanted === 'strides' ? 'speed' : 'hills';
			const runs = this.runsOf(first, level, wanted === 'strides' ? 1 : 2);
			const isKind = ({ kinds }: Session) => kinds.includes(kind);
			if (begun || this.copy().place(first, runs).some(isKind)) {
				return { aim: wanted, sessions: this.place(first, runs) };
			}
		}
		return { aim: 'hold', sessions: this.place(first, this.runsOf(first, level, dials)) };
	}

	private runsOf(first: Day, tenths: number, dials: number): readonly WeekRun[] {
		const { shape, goal, pace } = this.frame;
		const cap = Math.floor(tenths * longPart(shape, goal) + 1e-9);
		const before = this.rail.longestBefore(first);
		const growth = goal.kind === 'hold' ? 1 : LONG_GROWTH;
		const grown = before > 0 ? Math.floor(Math.round(before * 10) * growth + 1e-9) : Infinity;
		const longest = Math.max(LEAST, Math.min(cap, this.goalTenths || Infinity, grown));
		const left = Math.max(0, tenths - this.tenthsBeside(first));
		const runs = layOut(shape, { tenths: left, longest, dials, halfHour: halfHourOf(pace) });
		return this.goalDay === null ? runs : this.easedBefore(this.goalDay, first, runs);
	}

	/** Tenths of a km that a week has beside its own runs. */
	private tenthsBeside(first: Day): number {
		const within = this.frame.ranBeside.filter(({ day }) => day >= first && day < first + WEEK);
		return Math.round(within.reduce((sum, { km }) => sum + km, 0) * 10);
	}

	private goalWeek(first: Day, goalDay: Day): readonly Session[] {
		const { shape, pace } = this.frame;
		const short = { tenths: halfHourOf(pace), kinds: [], isShort: true };
		const runs = shape.days
			.filter((weekday) => dayIn(first, weekday) < goalDay)
			.map((weekday): WeekRun => ({ weekday, ...short }));
		const weekday = weekdayOf(goalDay);
		const last: WeekRun = { weekday, tenths: this.goalTenths, kinds: ['long'], isShort: false };
		return this.place(first, [...this.easedBefore(goalDay, first, runs), last]);
	}

	private easedBefore(goalDay: Day, first: Day, runs: readonly WeekRun[]): readonly WeekRun[] {
		const { shape, pace } = this.frame;
		const { level } = this.now;
		const base = this.rail.lowestBase(goalDay) * 10;
		const cap = Math.floor(Math.min(level, base) * RAISE + 1e-9);
		const room = Math.max(0, cap - this.goalTenths);
		const most = Math.min(room, level * BEFORE_GOAL);
		return easedBefore(goalDay, first, runs, { shape, most, halfHour: halfHourOf(pace) });
	}

	private runWalkWeek(first: Day, last: RunWalk, isHeld: boolean): readonly Session[] {
		const { shape, pace, course } = this.frame;
		const all = [
			...(last.isFirst ? [last.intervals] : []),
			...intervalsAfter(last.intervals, isHeld || last.isFirst),
		];
		const apart = daysApart(shape).map((weekday) => ({ weekday }));
		return onDays(apart, first, course).flatMap(({ day }) => {
			const sessions = all.map((one) => intervalSession(day, one, pace));
			const session = this.isOpen(day)
				? sessions.find((one) => this.rail.allows(asRun(one)))
				: undefined;
			return this.taken(session);
		});
	}

	/** Each run as long as the rails allow it, at most as it is laid out. */
	private place(first: Day, runs: readonly WeekRun[]): readonly Session[] {
		const { course, pace } = this.frame;
		const open = onDays(runs, first, course).filter(({ day }) => this.isOpen(day));
		return hardApart(open, halfHourOf(pace), this.last.hard).flatMap((run) =>
			this.taken(this.longest(run)),
		);
	}

	private taken(session: Session | undefined): readonly Session[] {
		if (!session) {
			return [];
		}
		this.rail.add(asRun(session));
		this.see(session);
		return [session];
	}

	private see(session: Session): void {
		if (isHard(asRun(session))) {
			this.last = { ...this.last, hard: session.day };
		}
	}

	/** Whether anything is laid out for a day: the one before the run of the goal is a rest. */
	private isOpen(day: Day): boolean {
		const { course, ranBeside } = this.frame;
		if (ranBeside.some((run) => run.day === day)) {
			return false;
		}
		return (
			day + 1 !== this.goalDay && (!course || (day >= course.from && !course.dropped.has(day)))
		);
	}

	/** The day of the run of the goal, which the person may have moved within its week; null: it has none. */
	private get goalDay(): Day | null {
		const { course, goal } = this.frame;
		if (goal.kind !== 'distance') {
			return null;
		}
		const moved = course?.moves.get(goal.by) ?? goal.by;
		return Math.abs(moved - goal.by) < WEEK ? moved : goal.by;
	}

	/** Tenths of a km of that run. */
	private get goalTenths(): number {
		const { goal } = this.frame;
		return goal.kind === 'distance' ? Math.round(goal.km * 10) : 0;
	}

	private longest(run: WeekRun & { readonly day: Day }): Session | undefined {
		const { pace } = this.frame;
		const sessionOf = (tenths: number, kinds = run.kinds): Session => {
			const km = tenths / 10;
			const minutes = Math.round((km * pace) / 60);
			return { day: run.day, km, minutes, kinds, intervals: null };
		};
		const longestOf = (kinds: WeekRun['kinds']) =>
			this.rail.most(LEAST, run.tenths, (tenths) => asRun(sessionOf(tenths, kinds)));
		const tenths = longestOf(run.kinds);
		// A kind that the rules refuse is left out before the run is.
		const isExtra = run.kinds.some((kind) => kind === 'speed' || kind === 'hills');
		const plain = isExtra && tenths < run.tenths ? longestOf([]) : 0;
		const best = plain > tenths ? sessionOf(plain, []) : sessionOf(tenths);
		return best.km * 10 >= LEAST - 1e-6 ? best : undefined;
	}

	private coreIn(first: Day, sessions: readonly Session[]): readonly Day[] {
		const hard = sessions.filter((one) => isHard(asRun(one))).map(({ day }) => day);
		const taken = [...hard, ...(this.last.core === null ? [] : [this.last.core + 1])];
		return coreDays(this.frame.shape, first, taken);
	}
}

/** A session as the rules read it. */
export function asRun({ day, km, minutes, kinds }: Session): DatedRun {
	return { day, km, seconds: minutes * 60, kinds };
}

function tenthsOf(sessions: readonly Session[]): number {
	return Math.round(kmOfWeek({ sessions }) * 10);
}
