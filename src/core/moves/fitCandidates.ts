import type { Candidate } from './fillTime.ts';
import type { FitAsk, FitFacts } from './fit.ts';
import { suitMove, type LeftOut, type Suiting } from './suit.ts';

/**
 * What of the pool may be done here and now, each move once, the least done first; and what was left
 * out of it for the body's sake.
 */
export function candidatesOf({ areas }: FitAsk, facts: FitFacts, here: Suiting) {
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
