import type { Area, Move } from './move.ts';
import { stepSeconds } from './schedule.ts';
import type { RoutineStep } from './routine.ts';
import type { Suited } from './suit.ts';

/** A move that may be picked, and what speaks for it. */
export interface Candidate extends Suited {
	/** How often it was logged today. */
	readonly times: number;
	readonly liked: boolean;
	/** Settles what nothing else does. */
	readonly turn: number;
}

export interface Filling {
	/** In the order of preference. */
	readonly candidates: readonly Candidate[];
	/** The move to begin with. */
	readonly lead: Candidate;
	/** Areas worked today before. */
	readonly worked: ReadonlySet<Area>;
	/** The time there is, in seconds. */
	readonly seconds: number;
}

export interface Filled {
	readonly steps: readonly RoutineStep[];
	readonly moves: readonly Move[];
	/** The true total in seconds. */
	readonly seconds: number;
}

interface Pick {
	readonly candidate: Candidate;
	/** Of each side. */
	readonly seconds: number;
}

/** A move may be cut to half its time, not below this; what is over makes moves longer again. */
const SHORTEST = 10;
const PACE = 5;
/** A walk may take five minutes, which is the best-studied break; another move twice its time. */
const LONGEST_WALK = 300;
const LONGEST = 2;
/** From this length on, a breath out closes. */
const CLOSES_FROM = 100;

const cost = ({ candidate: { move }, seconds }: Pick) => stepSeconds(move, seconds);
const totalOf = (picks: readonly Pick[]) => picks.reduce((sum, pick) => sum + cost(pick), 0);

/** Fills the time with moves, each once: the lead, then new areas before those worked already. */
export function fillTime({ candidates, lead, worked, seconds }: Filling): Filled {
	const breath = candidates.find(({ move }) => move.areas[0] === 'breath');
	const closes = breath && breath !== lead && breath.times <= lead.times && seconds >= CLOSES_FROM;
	const closing = closes ? pickWithin(breath, seconds / 2) : null;
	const picks: Pick[] = closing ? [closing] : [];
	const areas = new Set(worked);
	let waiting = candidates.filter((candidate) => candidate !== closing?.candidate);
	let next: Candidate | undefined = lead;
	while (next) {
		const taken: Candidate = next;
		const pick = pickWithin(taken, seconds - totalOf(picks));
		waiting = waiting.filter((candidate) => candidate !== taken);
		if (pick) {
			picks.push(pick);
			taken.move.areas.forEach((area) => areas.add(area));
		} else {
			// It waits for another break, and until then nothing that was done more often comes again.
			waiting = waiting.filter(({ times }) => times <= taken.times);
		}
		next = bestOf(waiting, areas);
	}
	const whole = lengthen(picks, seconds).toSorted((one, other) => rankOf(one) - rankOf(other));
	return {
		steps: whole.map(stepOf),
		moves: whole.map(({ candidate }) => candidate.move),
		seconds: totalOf(whole),
	};
}

/** The candidate in as much of its time as there is left; null where that is too little. */
function pickWithin(candidate: Candidate, left: number): Pick | null {
	const { move } = candidate;
	const { seconds, sides } = move.dose;
	const room = Math.floor((left - stepSeconds(move, 0)) / sides / PACE) * PACE;
	const shortest = Math.max(SHORTEST, seconds / 2);
	const fitting = Math.min(seconds, room);
	return fitting >= Math.min(seconds, shortest) ? { candidate, seconds: fitting } : null;
}

/** Least done first, then for an area that is new, then as the candidates are ordered. */
function bestOf(waiting: readonly Candidate[], areas: ReadonlySet<Area>): Candidate | undefined {
	const fewest = Math.min(...waiting.map(({ times }) => times));
	const fresh = waiting.filter(({ times }) => times === fewest);
	const isNew = ({ move: { areas: own } }: Candidate) => own[0] !== undefined && !areas.has(own[0]);
	return fresh.find(isNew) ?? fresh[0];
}

/** Gives the time that is over to the moves in turn, as far as each may be made longer. */
function lengthen(picks: readonly Pick[], seconds: number): readonly Pick[] {
	const longer = [...picks];
	let total = totalOf(longer);
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

function longest({ areas, dose }: Move): number {
	return areas[0] === 'whole body' ? LONGEST_WALK : dose.seconds * LONGEST;
}

/** One change of position after the other: on the feet, on the floor, on the chair, a breath out. */
function rankOf({ candidate: { move } }: Pick): number {
	return move.areas[0] === 'breath'
		? 3
		: { standing: 0, wall: 0, floor: 1, seated: 2, any: 2 }[move.position];
}

function stepOf({ candidate: { move, note }, seconds }: Pick): RoutineStep {
	return note === undefined ? { move: move.id, seconds } : { move: move.id, seconds, note };
}
