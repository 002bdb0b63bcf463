import type { Day } from '../../base/calendar.ts';
import type { Dial, LoadFinding, LoadRule, RollingWeek } from './loadReport.ts';
import { metres } from './weeks.ts';

/** What the rules of guide §5 depend on. */
export interface LoadFacts {
	/** W0, W-1 and so on. */
	readonly weeks: readonly RollingWeek[];
	readonly streak: number;
	/** The run of W0 that goes furthest past the longest of the 30 days before it, in metres. */
	readonly jump: { readonly metres: number; readonly longest: number } | null;
	/** Pain of the last seven days: the worst score, null where none is known, and its trend. */
	readonly pain: { readonly worst: number | null; readonly worse: boolean };
	/** Day of the first run of all; null where there is none. The time before it is not known. */
	readonly first: Day | null;
	/** Day of the first run since two weeks without any, or of all: what was before it is no base. */
	readonly since: Day | null;
}

/** Smaller changes than these are not mentioned; ours (guide §5 and §7). */
const R1_FLOOR = 3000;
const R2_FLOOR = 2000;

/** What was raised is held for two weeks; the number is ours. */
const HOLD = [1, 2];

const STREAK = 7;
const PAIN = 4;

const kmOf = (week: RollingWeek | undefined) => metres(week?.km ?? 0);

/** By how many per cent `part` is above `whole`, rounded up: a little over 30 is not "30 above". */
function percentAbove(part: number, whole: number): number {
	return Math.ceil(((part - whole) * 100) / whole);
}

/**
 * Whether the whole of a week counts, which is so from the run on with which running began: in its week only
 * a part may.
 */
function knows(since: Day | null, week: RollingWeek | undefined): boolean {
	return since !== null && week !== undefined && since <= week.end - 6;
}

/**
 * The base of R1 in metres: the larger of the weeks three and four before this one (guide §5); 0 where
 * there is none, or no whole one.
 */
export function baseOf({ weeks, since }: Pick<LoadFacts, 'weeks' | 'since'>): number {
	return knows(since, weeks[3]) ? Math.max(kmOf(weeks[3]), kmOf(weeks[4])) : 0;
}

/** R5: two empty weeks before this one; the old base no longer counts. */
export function restarts({ weeks, first }: LoadFacts): boolean {
	const [now, one, two] = weeks.map(kmOf);
	const ran = first !== null && first <= (weeks[3]?.end ?? -Infinity);
	return ran && (now ?? 0) > 0 && one === 0 && two === 0;
}

/** R1: more than 30 % above the base. Exactly 30 % is clear. */
function overCap(facts: LoadFacts): readonly LoadFinding[] {
	const [now, base] = [kmOf(facts.weeks[0]), baseOf(facts)];
	if (base === 0 || now * 10 <= base * 13) {
		return [];
	}
	const level = now - base >= R1_FLOOR ? 'warn' : 'note';
	const figures = { percent: percentAbove(now, base), km: now / 1000, base: base / 1000 };
	return [{ rule: 'R1', level, ...figures }];
}

/** The metres of the three weeks before week `back`, together. */
function threeBefore(weeks: readonly RollingWeek[], back: number): number {
	return [1, 2, 3].reduce((sum, more) => sum + kmOf(weeks[back + more]), 0);
}

/** More than 10 % and 2 km above the mean of the three weeks before, where these are known. */
function mileageRose({ weeks, since }: LoadFacts, back: number): boolean {
	const [now, sum] = [kmOf(weeks[back]), threeBefore(weeks, back)];
	const rose = now * 30 > sum * 11 && now * 3 - sum >= R2_FLOOR * 3;
	return rose && knows(since, weeks[back + 3]);
}

/** More sessions of a kind than in any of the three weeks before, where these are known. */
function sessionsRose({ weeks, since }: LoadFacts, kind: 'speed' | 'hills'): boolean {
	const before = Math.max(...weeks.slice(1, 4).map((week) => week[kind]));
	return (weeks[0]?.[kind] ?? 0) > before && knows(since, weeks[3]);
}

/** R2: more than one dial turned at once; R2b: one added while mileage had just gone up. */
function dialsTurned(facts: LoadFacts): readonly LoadFinding[] {
	const added = (['speed', 'hills'] as const).filter((kind) => sessionsRose(facts, kind));
	const dials: readonly Dial[] = mileageRose(facts, 0) ? ['mileage', ...added] : added;
	const held = !HOLD.some((back) => mileageRose(facts, back));
	const hold: LoadFinding[] =
		added.length > 0 && !held ? [{ rule: 'R2b', level: 'note', dials: added }] : [];
	if (dials.length < 2) {
		return hold;
	}
	const { weeks } = facts;
	const mean = Math.round(threeBefore(weeks, 0) / 3) / 1000;
	const level = dials.length > 2 ? 'strong' : 'warn';
	return [{ rule: 'R2', level, dials, km: weeks[0]?.km ?? 0, mean }, ...hold];
}

/** R3: no day without a run in the week, or seven in a row. */
function noRest({ weeks, streak }: LoadFacts): readonly LoadFinding[] {
	const { rest = 0, hard = 0 } = weeks[0] ?? {};
	return rest < 1 || streak >= STREAK ? [{ rule: 'R3', level: 'warn', rest, streak, hard }] : [];
}

/** R4: a single run far past the longest of the 30 days before it. */
function tooFar({ jump }: LoadFacts): readonly LoadFinding[] {
	if (!jump || jump.metres * 10 <= jump.longest * 11) {
		return [];
	}
	const level = jump.metres > jump.longest * 2 ? 'warn' : 'note';
	const percent = percentAbove(jump.metres, jump.longest);
	return [{ rule: 'R4', level, percent, km: jump.metres / 1000, longest: jump.longest / 1000 }];
}

/** R6: pain of 4 or more, or getting worse, in a week that holds more than the one before. */
function painAndMore({ weeks, pain }: LoadFacts): readonly LoadFinding[] {
	const [now, before] = [kmOf(weeks[0]), kmOf(weeks[1])];
	return ((pain.worst ?? 0) >= PAIN || pain.worse) && now > before
		? [{ rule: 'R6', level: 'warn', pain: pain.worst, km: now / 1000, before: before / 1000 }]
		: [];
}

/** All that the rules find, in the order of guide §5, but for those that are turned off. */
export function findingsOf(facts: LoadFacts, off: readonly LoadRule[]): readonly LoadFinding[] {
	const fresh = restarts(facts);
	const found: readonly LoadFinding[] = [
		...(!fresh && baseOf(facts) === 0 ? [{ rule: 'R0', level: 'info' } as const] : []),
		...(fresh ? [] : [...overCap(facts), ...dialsTurned(facts)]),
		...noRest(facts),
		...tooFar(facts),
		...(fresh ? [{ rule: 'R5', level: 'info' } as const] : []),
		...painAndMore(facts),
	];
	return found.filter(({ rule }) => !off.includes(rule));
}
