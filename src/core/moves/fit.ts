import { type MoveCandidate, fillTime } from './fillTime.ts';
import type { Body } from './body.ts';
import type { Likes } from './prefs.ts';
import type { Area, Move } from './move.ts';
import type { EndsBout, RoutineStep } from './routine.ts';
import { type LeftOutMove, type AdaptOptions, adaptMove } from './adaptMove.ts';
import { MINUTE, SECOND } from '../base/time.ts';

/** The lengths offered, in minutes of true total time. */
export const FIT_MINUTES = [1, 2, 5, 10] as const;

/** Where the person is: on the chair only, beside the desk (no floor), or with room on the floor. */
export const FIT_PLACES = ['chair', 'desk', 'floor'] as const;
export type FitPlace = (typeof FIT_PLACES)[number];

/** What the person asks for. */
export interface FitRequest {
	readonly minutes: number;
	readonly place: FitPlace;
	/** Only moves for one of these; empty: any. */
	readonly areas: readonly Area[];
}

/** By what moves are picked. The same facts always give the same fits. */
interface FitFacts extends Omit<AdaptOptions, 'hidden'> {
	/** All that may be picked, the person's own included; the order is the catalogue's. */
	readonly pool: readonly Move[];
	/** The moves logged today. */
	readonly done: readonly Move[];
	readonly likes: Likes;
	/** How long the person has to get ready for a move, and to change sides. */
	readonly readySeconds: number;
	/** A number that changes now and then, such as that of the day: it varies the order. */
	readonly seed: number;
}

/**
 * Why a fit was picked: nothing else is open; the back is sore; nothing for this area was logged today; this move was not
 * logged today; all that fits was, and the fit begins with what was done least.
 */
export type FitReason =
	| { readonly reason: 'closed' }
	| { readonly reason: 'sore' }
	| { readonly reason: 'noneToday'; readonly area: Area }
	| { readonly reason: 'notToday'; readonly move: string }
	| { readonly reason: 'allToday' };

/** Moves that fit now, in the order in which they are done. */
export interface Fit {
	readonly steps: readonly RoutineStep[];
	/** The true total in seconds, getting ready and changes of side included; never over the ask. */
	readonly seconds: number;
	readonly reason: FitReason;
	readonly endsBout: EndsBout;
}

/** What fits now, and what was left out. */
export interface FitResult {
	/** The pick, then what "Something else" offers, in order; empty where nothing fits. */
	readonly fits: readonly Fit[];
	/** What was left out for the body's sake; moves that are hidden or closed are not in it. */
	readonly leftOut: readonly LeftOutMove[];
}

const SECONDS = MINUTE / SECOND;

/** How many fits are offered one after the other, at most. */
export const MOST_FITS = 6;

/** What fits now (guide §8), the best `most` of it. No move comes twice while others wait. */
export function fitNow(request: FitRequest, facts: FitFacts, most = MOST_FITS): FitResult {
	const { body, done } = facts;
	const here: AdaptOptions = {
		...facts,
		hidden: facts.likes.hidden,
		body: {
			...body,
			seated: body.seated || request.place === 'chair',
			noFloor: body.noFloor || request.place !== 'floor',
		},
	};
	const { candidates, leftOut } = candidatesOf(request, facts, here);
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
			seconds: request.minutes * SECONDS,
			readySeconds: facts.readySeconds,
		});
		const set = steps
			.map(({ move }) => move)
			.sort()
			.join();
		// Left out: a lead too long for the time, and the same moves once more.
		if (moves.includes(lead.move) && !seen.has(set)) {
			seen.add(set);
			const up = moves.some(({ position }) => position !== 'seated');
			const reason = reasonFor(lead, worked, body);
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
	candidates: readonly MoveCandidate[],
	worked: ReadonlySet<Area>,
	getUp: boolean,
): readonly MoveCandidate[] {
	const rank = ({ move, times }: MoveCandidate) => [
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

/** Why a fit that begins with this move was picked. */
function reasonFor(
	{ move, times }: MoveCandidate,
	worked: ReadonlySet<Area>,
	{ closed, sore }: Pick<Body, 'closed' | 'sore'>,
): FitReason {
	const [area] = move.areas;
	if (closed !== null) {
		return { reason: 'closed' };
	}
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
function candidatesOf({ areas }: FitRequest, facts: FitFacts, here: AdaptOptions) {
	const { pool, done, likes, rules, seed } = facts;
	const leftOut: LeftOutMove[] = [];
	const found = new Map<string, MoveCandidate>();
	for (const listed of pool) {
		const adapted = adaptMove(listed, here);
		if ('why' in adapted) {
			if (adapted.why !== 'hidden' && adapted.why !== 'closed') {
				leftOut.push(adapted);
			}
			continue;
		}
		const { move } = adapted;
		const either = new Set([move.id, listed.id]);
		const wanted = areas.length === 0 || move.areas.some((area) => areas.includes(area));
		const eases = !here.body.sore || rules.ease.includes(move.id);
		if (wanted && eases && !move.flags.includes('impact') && !found.has(move.id)) {
			found.set(move.id, {
				...adapted,
				times: done.filter(({ id }) => either.has(id)).length,
				liked: likes.favourites.some((id) => either.has(id)),
				turn: turnOf(move.id, seed),
			});
		}
	}
	return { candidates: [...found.values()].sort(byPreference), leftOut };
}

/** The order of preference: least done, then favourites, then by turn. */
const byPreference = (one: MoveCandidate, other: MoveCandidate) =>
	one.times - other.times || Number(other.liked) - Number(one.liked) || one.turn - other.turn;

/** A number for a move that changes with the seed: FNV-1a, as good as shuffled. */
function turnOf(id: string, seed: number): number {
	let hash = 0x811c9dc5;
	for (const letter of `${seed}:${id}`) {
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	}
	return hash >>> 0;
}
