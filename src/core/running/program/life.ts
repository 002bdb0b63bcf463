import type { Day } from '../../base/calendar.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import type { OrdinaryOutcome } from '../check/readiness.ts';
import { isHard } from '../diary/run.ts';
import { BREAK_DAYS, type DatedRun } from '../load/weeks.ts';
import type { Pain } from './guardRail.ts';
import { earliestDay, makeProgram, type Runner } from './makeProgram.ts';
import type {
	KeptProgram,
	Program,
	ProgramChange,
	ProgramEdit,
	ProgramState,
	ProgramWeek,
	Session,
} from './program.ts';
import { asRun, type Course } from './weekBuilder.ts';

/** What a day's check came to. */
export interface DayCheck extends Pain {
	readonly outcome: OrdinaryOutcome;
}

/** What became of a person's days: the diary and the checks, the earliest first. */
export interface Life {
	readonly runs: readonly DatedRun[];
	readonly checks: readonly DayCheck[];
}

/** A program as it stands on a day. */
export interface CurrentProgram extends Program {
	/** The latest first. */
	readonly changes: readonly ProgramChange[];
}

const WEEK = 7;
/** From this score on pain holds a program (guide §5, R6). */
const PAIN = 4;
/** A run is another than planned where it differs by this part and by so many km; ours. */
const PART = 0.2;
const KM = 1;

/** What has happened to a program up to `today`, the latest first. */
export function changesOf(
	program: KeptProgram,
	{ runs, checks }: Life,
	today: Day,
): readonly ProgramChange[] {
	const sessions = program.weeks.flatMap((week) => week.sessions);
	const { start } = program.wish;
	const change = (
		kind: ProgramChange['kind'],
		day: Day,
		planned: number | null = null,
		run: number | null = null,
	): ProgramChange => {
		const id = `${kind}@${day}`;
		return { id, kind, day, planned, run, isUndone: program.undone.includes(id) };
	};
	const ofSessions = sessions
		.filter(({ day }) => day <= today)
		.flatMap(({ day, km }): readonly ProgramChange[] => {
			const ran = runs.filter((run) => run.day === day);
			const length = ran.reduce((sum, run) => sum + run.km, 0);
			if (ran.length > 0) {
				return isOtherThan(km, length)
					? [change(length > km ? 'longer' : 'shorter', day, km, length)]
					: [];
			}
			const outcome = checks.findLast((check) => check.day === day)?.outcome;
			if (outcome === 'no-run' || outcome === 'swap') {
				return [change(outcome === 'swap' ? 'walk' : 'noRun', day, km)];
			}
			return day < today ? [change('missed', day, km)] : [];
		});
	const hurt = [
		...checks.filter(({ score, worse }) => (score ?? 0) >= PAIN || worse),
		...runs.filter(({ pain }) => (pain ?? 0) >= PAIN),
	].filter(({ day }) => day >= start && day <= today);
	const pain = [...new Set(hurt.map(({ day }) => day))].map((day) => change('pain', day));
	return [
		...ofSessions,
		...pain,
		...breaksIn(runs, start, today).map((day) => change('again', day)),
	].toSorted((one, other) => other.day - one.day || (one.id < other.id ? -1 : 1));
}

function isOtherThan(planned: number, km: number): boolean {
	return Math.abs(km - planned) > Math.max(KM, planned * PART);
}

/** The days within a program on which two weeks without a run were over. */
function breaksIn(runs: readonly DatedRun[], start: Day, today: Day): readonly Day[] {
	const days = [
		start - 1,
		...runs.map(({ day }) => day).filter((day) => day >= start && day <= today),
	];
	return days.flatMap((day, index) => {
		const next = days[index + 1] ?? today + 1;
		return next - day > BREAK_DAYS ? [day + BREAK_DAYS + 1] : [];
	});
}

/** The program as it stands today: what is past as it was laid out, what comes by all that happened. */
export function currentProgram(program: KeptProgram, life: Life, today: Day): CurrentProgram {
	const changes = changesOf(program, life, today);
	const course = courseOf(program, life, today, changes);
	return { ...makeProgram(program.wish, runnerOf(program, life, today), course), changes };
}

/**
 * The program laid out anew this morning: by all that happened before today, and with what the person changed of
 * it. What happens today is told from it.
 */
export function laidOut(program: KeptProgram, { runs, checks }: Life, today: Day): KeptProgram {
	const isBefore = ({ day }: { readonly day: Day }) => day < today;
	const life = { runs: runs.filter(isBefore), checks: checks.filter(isBefore) };
	return { ...program, weeks: [...currentProgram(program, life, today).weeks], laid: today };
}

/** The first day on which the goal would be reached after all that happened; null: not within a year. */
export function earliestGoalDay(program: KeptProgram, life: Life, today: Day): Day | null {
	const course = courseOf(program, life, today, changesOf(program, life, today));
	return earliestDay(program.wish, runnerOf(program, life, today), course);
}

function runnerOf(
	{ standing, isAsked, pace, daysOff }: KeptProgram,
	life: Life,
	today: Day,
): Runner {
	const runs = life.runs.filter(({ day }) => day <= today);
	return { past: { runs, pain: life.checks }, standing, isAsked, pace, daysOff };
}

function courseOf(
	{ wish: { start }, weeks, edits }: KeptProgram,
	life: Life,
	today: Day,
	changes: readonly ProgramChange[],
): Course {
	const weekOf = (day: Day) => start + Math.floor((day - start) / WEEK) * WEEK;
	const active = changes.filter(({ isUndone }) => !isUndone);
	const daysWith = (...kinds: readonly ProgramChange['kind'][]) =>
		active.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day);
	const again = daysWith('again')[0];
	const ranToday = life.runs.some(({ day }) => day === today);
	const from = Math.max(start, ranToday ? today + 1 : today);
	return {
		weeks,
		from,
		holds: new Set([
			...daysWith('pain').map(weekOf),
			...daysWith('pain', 'noRun').map((day) => weekOf(day) + WEEK),
		]),
		restart: again === undefined ? null : Math.max(weekOf(again), weekOf(from)),
		dropped: new Set(daysWith('noRun', 'walk')),
		leftOut: new Set(edits.flatMap(({ day, to }) => (to === null ? [day] : []))),
		moves: new Map(edits.flatMap(({ day, to }) => (to === null ? [] : [[day, to] as const]))),
	};
}

/** The other days to which a run may be moved: free ones of its week, a hard run not beside another hard one. */
export function daysToMoveTo(weeks: readonly ProgramWeek[], day: Day, today: Day): readonly Day[] {
	const week = weeks.find(({ first }) => first <= day && day < first + WEEK);
	const sessions = weeks.flatMap((one) => one.sessions);
	const moved = sessions.find((one) => one.day === day);
	if (!week || !moved) {
		return [];
	}
	const isHardDay = (one: Session) => isHard(asRun(one));
	const nearest = isHardDay(moved) ? 2 : 1;
	return Array.from({ length: WEEK }, (_, index) => week.first + index).filter(
		(to) =>
			to >= today &&
			to !== day &&
			sessions.every(
				(other) => other === moved || Math.abs(other.day - to) >= (isHardDay(other) ? nearest : 1),
			),
	);
}

/** What becomes of a day of a program: `before` null: it had no run; `after` null: it has none any more. */
export interface SessionChange {
	readonly day: Day;
	readonly before: Session | null;
	readonly after: Session | null;
}

/**
 * What comes of it if a run is moved to another day of its week: what it is there (null: it is left out), and
 * which other days have another run by it, as the rules have it.
 */
export function moveEffects(
	{ program, changes }: Pick<ProgramState, 'program' | 'changes'>,
	life: Life,
	today: Day,
	{ day, to }: { readonly day: Day; readonly to: Day },
): { readonly moved: Session | null; readonly others: readonly SessionChange[] } {
	const edited = { ...program, edits: [...withEdit(program.edits, { day, to })] };
	const course = courseOf(edited, life, today, changes);
	const { weeks } = makeProgram(program.wish, runnerOf(edited, life, today), course);
	const before = sessionsFrom(program.weeks, today);
	const after = sessionsFrom(weeks, today);
	const days = [...new Set([...before.keys(), ...after.keys()])].toSorted((one, two) => one - two);
	return {
		moved: after.get(to) ?? null,
		others: days
			.filter((one) => one !== day && one !== to)
			.map((one) => ({ day: one, before: before.get(one) ?? null, after: after.get(one) ?? null }))
			.filter(isOther),
	};
}

function sessionsFrom(weeks: readonly ProgramWeek[], first: Day): ReadonlyMap<Day, Session> {
	const sessions = weeks.flatMap((week) => week.sessions).filter(({ day }) => day >= first);
	return new Map(sessions.map((session) => [session.day, session]));
}

function isOther({ before, after }: SessionChange): boolean {
	return before === null || after === null
		? before !== after
		: isOtherThan(before.km, after.km) || !deepEqual(before.intervals, after.intervals);
}

/** The edits of a program with one more: what a run was moved to before is forgotten. */
export function withEdit(edits: readonly ProgramEdit[], edit: ProgramEdit): readonly ProgramEdit[] {
	const origin = edits.find(({ to }) => to === edit.day)?.day ?? edit.day;
	const others = edits.filter(({ day }) => day !== origin);
	return edit.to === origin ? others : [...others, { day: origin, to: edit.to }];
}
