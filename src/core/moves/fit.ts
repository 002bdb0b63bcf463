import { type Candidate, fillTime } from './fillTime.ts';
import type { Likes } from './prefs.ts';
import type { Area, Move } from './move.ts';
import type { EndsBout, RoutineStep } from './routine.ts';
import { type LeftOut, type Suiting, suitMove } from './suit.ts';
import { MINUTE, SECOND } from '../base/time.ts';

/** The lengths offered, in minutes of true total time. */
export const FIT_MINUTES = [1, 2, 5, 10] as const;

/** Where the person is: on the chair only, beside the desk (no floor), or where there is a floor. */
export const PLACES = ['chair', 'desk', 'floor'] as const;
export type Place = (typeof PLACES)[number];

/** What the person asks for. */
export interface FitAsk {
	readonly minutes: number;
	readonly place: Place;
	/** Only moves for one of these; empty: any. */
	readonly areas: readonly Area[];
}

/** What is known, by which moves are picked. The same facts always give the same fits. */
interface FitFacts extends Omit<Suiting, 'hidden'> {
	/** All that may be picked, the person's own included; the order is the catalogue's. */
	readonly pool: readonly Move[];
	/** The moves logged today. */
	readonly done: readonly Move[];
	readonly likes: Likes;
	/** Any number that stays the same for a while, such as that of the day: it turns the order. */
	readonly seed: number;
}

/**
 * Why a fit was picked, as what is known: the back is sore; nothing for this area was logged today;
 * this move was not; all that fits was, and it begins with what was done least.
 */
export type Reason =
	| { readonly reason: 'sore' }
	| { readonly reason: 'noneToday'; readonly area: Area }
	| { readonly reason: 'notToday'; readonly move: string }
	| { readonly reason: 'allToday' };

/** Moves that fit now, in the order in which they are done. */
export interface Fit {
	readonly steps: readonly RoutineStep[];
	/** The true total in seconds, getting ready and changes of side included; never over the ask. */
	readonly seconds: number;
	readonly reason: Reason;
	readonly endsBout: EndsBout;
}

export interface Fits {
	/** The pick, then what "Something else" offers, in order; empty where nothing fits. */
	readonly fits: readonly Fit[];
	/** What was left out for the body's sake; hidden moves are not told. */
	readonly leftOut: readonly LeftOut[];
}

const SECONDS = MINUTE / SECOND;

/** How many fits are worth offering one after the other. */
export const MOST_FITS = 6;

/** What fits now, the best `most` of it. Guide §8; no move comes twice while others wait. */
export function fitNow(ask: FitAsk, facts: FitFacts, most = MOST_FITS): Fits {
	const { body, done } = facts;
	const here: Suiting = {
		...facts,
		hidden: facts.likes.hidden,
		body: {
			...body,
			seated: body.seated || ask.place === 'chair',
			noFloor: body.noFloor || ask.place !== 'floor',
		},
	};
	const { candidates, leftOut } = candidatesOf(ask, facts, here);
	const worked = new Set(done.flatMap(({ areas }) => areas));
	const fits: Fit[] = [];
	const seen = new Set<string>();
	for (const lead of leadsOf(candidates, worked, !here.body.seated)) {
		if (fits.length === most) {
			break;
		}
		const { steps, moves, seconds } = fillTime({
			candidates,
			lead,
			worked,
			seconds: ask.minutes * SECONDS,
		});
		const set = steps
			.map(({ move }) => move)
			.sort()
			.join();
		// A lead that is too long for the time leads nothing, and the same moves are nothing else.
		if (moves.includes(lead.move) && !seen.has(set)) {
			seen.add(set);
			const up = moves.some(({ position }) => position !== 'seated');
			const reason = reasonFor(lead, worked, body.sore);
			fits.push({ steps, seconds, reason, endsBout: up ? 'always' : 'seated' });
		}
	}
	return { fits, leftOut };
}

/**
 * What each fit begins with, best first: what was not done before what was, areas that were not
 * worked before those that were, and on one's feet first for someone who can get up.
 */
function leadsOf(
	candidates: readonly Candidate[],
	worked: ReadonlySet<Area>,
	getUp: boolean,
): readonly Candidate[] {
	const rank = ({ move, times }: Candidate) => [
		times,
		getUp && (move.position === 'standing' || move.position === 'wall') ? 0 : 1,
		move.areas[0] !== undefined && worked.has(move.areas[0]) ? 1 : 0,
	];
	return candidates.toSorted((one, other) => {
		const [mine, theirs] = [rank(one), rank(other)];
		const first = mine.findIndex((value, index) => value !== theirs[index]);
		return first < 0 ? 0 : (mine[first] ?? 0) - (theirs[first] ?? 0);
	});
}

function reasonFor({ move, times }: Candidate, worked: ReadonlySet<Area>, sore: boolean): Reason {
	const [area] = move.areas;
	if (sore) {
		return { reason: 'sore' };
	}
	if (area !== undefined && !worked.has(area)) {
		return { reason: 'noneToday', area };
	}
	return times === 0 ? { reason: 'notToday', move: move.id } : { reason: 'allToday' };
}

/**
 * What of the pool may be done here and now, each move once, the least done first; and what was left
 * out of it for the body's sake.
 */
function candidatesOf({ areas }: FitAsk, facts: FitFacts, here: Suiting) {
	const { pool, done, likes, rules, seed } = facts;
	const leftOut: LeftOut[] = [];
	const found = new Map<string, Candidate>();
	for (const listed of pool) {
		const suited = suitMove(listed, here);
		if ('why' in suited) {
			if (suited.why !== 'hidden') {
				leftOut.push(suited);
			}
			continue;
		}
		const { move } = suited;
		const either = new Set([move.id, listed.id]);
		const asked = areas.length === 0 || move.areas.some((area) => areas.includes(area));
		const eases = !here.body.sore || rules.ease.includes(move.id);
		if (asked && eases && !move.flags.includes('impact') && !found.has(move.id)) {
			found.set(move.id, {
				...suited,
				times: done.filter(({ id }) => either.has(id)).length,
				liked: likes.favourites.some((id) => either.has(id)),
				turn: turnOf(move.id, seed),
			});
		}
	}
	return { candidates: [...found.values()].sort(byTurn), leftOut };
}

const byTurn = (one: Candidate, other: Candidate) =>
	one.times - other.times || Number(other.liked) - Number(one.liked) || one.turn - other.turn;

/** A number for a move that changes with the seed: FNV-1a, as good as shuffled. */
function turnOf(id: string, seed: number): number {
	let hash = 0x811c9dc5;
	for (const letter of `${seed}:${id}`) {
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	}
	return hash >>> 0;
}
