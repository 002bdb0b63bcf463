import type { Area, Move } from './move.ts';
import { stepSeconds } from './schedule.ts';
import type { RoutineStep } from './routine.ts';
import type { AdaptedMove } from './adaptMove.ts';

/** A move that may be picked, and what counts in its favour. */
export interface MoveCandidate extends AdaptedMove {
	/** How often it was logged today. */
	readonly times: number;
	readonly liked: boolean;
	/** Decides between moves that are otherwise alike: the lower one comes first. */
	readonly turn: number;
}

/** What time is to be filled with. */
export interface FillRequest {
	/** In the order of preference. */
	readonly candidates: readonly MoveCandidate[];
	/** The move to begin with. */
	readonly lead: MoveCandidate;
	/** Areas worked today before. */
	readonly worked: ReadonlySet<Area>;
	/** To get ready for each, and to change sides. */
	readonly readySeconds: number;
	/** The time there is, in seconds. */
	readonly seconds: number;
}

/** The moves that fill the time, in the order in which they are done. */
export interface FilledTime {
	readonly steps: readonly RoutineStep[];
	readonly moves: readonly Move[];
	/** The true total in seconds. */
	readonly seconds: number;
}

/** A move that was picked, and for how long. */
interface TimedPick {
	readonly candidate: MoveCandidate;
	/** Seconds of each side. */
	readonly seconds: number;
}

/** A move may be cut to half its time, but not below this (s). */
const SHORTEST = 10;
/** Moves are made shorter and longer by multiples of this (s). */
const PACE = 5;
/** A walk may take five minutes (s), which is the best-studied break (guide §1a). */
const LONGEST_WALK = 300;
/** Another move may take so many times its own time. */
const LONGEST = 2;
/** From this much time on (s), a breath out comes last. */
const CLOSES_FROM = 100;

/** The true total of what was picked. */
const totalOf = (picks: readonly TimedPick[], readySeconds: number) =>
	picks.reduce(
		(sum, { candidate: { move }, seconds }) => sum + stepSeconds(move, seconds, readySeconds),
		0,
	);

/** Fills the time with moves, each once: the lead, then new areas before those worked already. */
export function fillTime(request: FillRequest): FilledTime {
	const { candidates, lead, worked, seconds, readySeconds } = request;
	const breath = candidates.find(({ move }) => move.areas[0] === 'breath');
	const closes = breath && breath !== lead && breath.times <= lead.times && seconds >= CLOSES_FROM;
	const closing = closes ? pickWithin(breath, seconds / 2, readySeconds) : null;
	const picks: TimedPick[] = closing ? [closing] : [];
	const areas = new Set(worked);
	let waiting = candidates.filter((candidate) => candidate !== closing?.candidate);
	let next: MoveCandidate | undefined = lead;
	while (next) {
		const candidate: MoveCandidate = next;
		const pick = pickWithin(candidate, seconds - totalOf(picks, readySeconds), readySeconds);
		waiting = waiting.filter((other) => other !== candidate);
		if (pick) {
			picks.push(pick);
			candidate.move.areas.forEach((area) => areas.add(area));
		} else {
			// A move that is too long now waits for another break: what was done more often must not overtake it.
			waiting = waiting.filter(({ times }) => times <= candidate.times);
		}
		next = bestOf(waiting, areas);
	}
	const whole = lengthen(picks, request).toSorted((one, other) => rankOf(one) - rankOf(other));
	return {
		steps: whole.map(stepOf),
		moves: whole.map(({ candidate }) => candidate.move),
		seconds: totalOf(whole, readySeconds),
	};
}

/** The candidate in as much of its time as there is left; null where that is too little. */
function pickWithin(
	candidate: MoveCandidate,
	left: number,
	readySeconds: number,
): TimedPick | null {
	const { move } = candidate;
	const { seconds, sides } = move.dose;
	const room = Math.floor((left - stepSeconds(move, 0, readySeconds)) / sides / PACE) * PACE;
	const shortest = Math.max(SHORTEST, seconds / 2);
	const fitting = Math.min(seconds, room);
	return fitting >= Math.min(seconds, shortest) ? { candidate, seconds: fitting } : null;
}

/** The next move: the least done, of these one for a new area, of these the first. */
function bestOf(
	waiting: readonly MoveCandidate[],
	areas: ReadonlySet<Area>,
): MoveCandidate | undefined {
	const fewest = Math.min(...waiting.map(({ times }) => times));
	const fresh = waiting.filter(({ times }) => times === fewest);
	const isNew = ({ move: { areas: own } }: MoveCandidate) =>
		own[0] !== undefined && !areas.has(own[0]);
	return fresh.find(isNew) ?? fresh[0];
}

/** Spreads the time that is left over the moves in turn, as far as each may be made longer. */
function lengthen(
	picks: readonly TimedPick[],
	{ seconds, readySeconds }: FillRequest,
): readonly TimedPick[] {
	const longer = [...picks];
	let total = totalOf(longer, readySeconds);
	for (let grown = true; grown;) {
		grown = false;
		for (const [index, pick] of longer.entries()) {
			const { move } = pick.candidate;
			const more = PACE * move.dose.sides;
			if (pick.seconds + PACE <= longest(move) && total + more <= seconds) {
				longer[index] = { ...pick, seconds: pick.seconds + PACE };
				total += more;
				grown = true;
			}
		}
	}
	return longer;
}

/** The most seconds of each side that a move may take. */
function longest({ areas, dose }: Move): number {
	return areas[0] === 'whole body' ? LONGEST_WALK : dose.seconds * LONGEST;
}

/** The order in a break, with few changes of position: on the feet, floor, chair, a breath out. */
function rankOf({ candidate: { move } }: TimedPick): number {
	return move.areas[0] === 'breath'
		? 3
		: { standing: 0, wall: 0, floor: 1, seated: 2, any: 2 }[move.position];
}

function stepOf({ candidate: { move, note }, seconds }: TimedPick): RoutineStep {
	return note === undefined ? { move: move.id, seconds } : { move: move.id, seconds, note };
}
