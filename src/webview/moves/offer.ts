import { bodyRules } from '../../content/moves/bodyRules.ts';
import { QUICK_BREAK } from '../../content/moves/routineTitles.ts';
import { HOUR, SECOND } from '../../core/base/time.ts';
import type { Body } from '../../core/moves/body.ts';
import { type Fit, type FitRequest, fitNow, type FitResult } from '../../core/moves/fit.ts';
import type { Move } from '../../core/moves/move.ts';
import type { Likes } from '../../core/moves/prefs.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { scheduleOf } from '../../core/moves/schedule.ts';
import {
	type LeftOutMove,
	type AdaptOptions,
	adaptMove,
	adaptRoutine,
} from '../../core/moves/adaptMove.ts';
import { pageCatalogue } from './catalogue.ts';

/** What is known of the person, by which moves are chosen. */
export interface Person {
	readonly body: Body;
	readonly likes: Likes;
	/** Ids of the moves logged today. */
	readonly done: readonly string[];
}

/** A routine with the steps that suit the person, its true total, and what was left out of it. */
export interface Offer {
	readonly routine: Routine;
	readonly seconds: number;
	readonly leftOut: readonly LeftOutMove[];
}

function adaptOptionsFor({ body, likes }: Person, seated: boolean): AdaptOptions {
	return {
		body: { ...body, seated: body.seated || seated },
		hidden: [...likes.hidden, ...pageCatalogue.hiddenInFile],
		rules: bodyRules,
		moveOf: pageCatalogue.moveOf,
	};
}

/** The moves of a list that suit the person, each once, swaps included; and those left out. */
export function adaptedMoves(
	moves: readonly Move[],
	person: Person,
): { readonly moves: readonly Move[]; readonly leftOut: readonly LeftOutMove[] } {
	const options = adaptOptionsFor(person, false);
	const found = moves.map((move) => adaptMove(move, options));
	return {
		moves: [...new Set(found.flatMap((each) => ('why' in each ? [] : [each.move])))],
		leftOut: found.flatMap((each) => ('why' in each && each.why !== 'hidden' ? [each] : [])),
	};
}

function timedOffer(routine: Routine, leftOut: readonly LeftOutMove[]): Offer {
	const seconds = scheduleOf(routine.steps, pageCatalogue.moveOf).total / SECOND;
	return { routine, seconds, leftOut };
}

/** A routine as it suits the person; null where there is no fair version of it. */
export function offerOf(routine: Routine, person: Person, seated = false): Offer | null {
	const options = adaptOptionsFor(person, seated);
	const adapted = adaptRoutine(routine, options);
	const name = (options.body.seated && routine.seatedName) || routine.name;
	return adapted && timedOffer({ ...routine, name, steps: adapted.steps }, adapted.leftOut);
}

/** One move as a routine, as the person chose it: it is not swapped. */
export function offerOfMove(id: string): Offer {
	const { name, position, dose } = pageCatalogue.moveOf(id);
	const steps = [{ move: id, seconds: dose.seconds }];
	const endsBout = position === 'seated' ? 'seated' : 'always';
	const seconds = dose.seconds * dose.sides;
	return timedOffer({ id: `move:${id}`, name, where: position, endsBout, steps, seconds }, []);
}

/** The best-studied break; the library does not list it, since nobody needs to be shown how. */
const WALK = 'walk-easy';

/** In less time (minutes) a walk would leave no room for anything else. */
const WALK_FROM = 5;

/** The moves to choose from: the library's, a walk, and on a sore day the small ones that ease. */
function poolFor({ sore }: Body, minutes: number): readonly Move[] {
	const { moves, every } = pageCatalogue;
	const wheelchairSwaps = new Set(
		every.flatMap((m) => (m.wheelchairSwap === m.id ? [] : [m.wheelchairSwap])),
	);
	const eases = ({ id }: Move) => sore && bodyRules.ease.includes(id) && !wheelchairSwaps.has(id);
	const others = every.filter((move) => (move.id === WALK && minutes >= WALK_FROM) || eases(move));
	return [...new Set([...moves, ...others])];
}

/** What fits now, best first, at most `most` of it. */
export function fitsFor(ask: FitRequest, person: Person, most: number): FitResult {
	const { body, likes, done } = person;
	const facts = {
		...adaptOptionsFor(person, false),
		likes: { ...likes, hidden: [...likes.hidden, ...pageCatalogue.hiddenInFile] },
		pool: poolFor(body, ask.minutes),
		done: done.filter((id) => pageCatalogue.has(id)).map(pageCatalogue.moveOf),
		seed: Math.floor(Date.now() / (24 * HOUR)),
	};
	return fitNow(ask, facts, most);
}

/** A fit as a routine to play. */
export function offerOfFit({ steps, endsBout }: Fit, leftOut: readonly LeftOutMove[]): Offer {
	const routine = { id: 'fit', name: QUICK_BREAK, where: '', endsBout, steps, seconds: 0 };
	return timedOffer(routine, leftOut);
}
