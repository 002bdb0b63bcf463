import * as l10n from '@vscode/l10n';
import { bodyRules } from '../../content/moves/bodyRules.ts';
import { EASE_BREAK, QUICK_BREAK } from '../../content/moves/routineTitles.ts';
import { HOUR, SECOND } from '../../core/base/time.ts';
import { type Body, isClosed } from '../../core/moves/body.ts';
import { type Fit, type FitRequest, fitNow, type FitResult } from '../../core/moves/fit.ts';
import type { Move } from '../../core/moves/move.ts';
import type { Likes } from '../../core/moves/prefs.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { scheduleOf } from '../../core/moves/schedule.ts';
import { type WarmUp, warmUpAfter, warmUpRoutine } from '../../core/running/plan/warmUp.ts';
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
	/** These are all of today: the log is whole, and no other machine may have logged more. */
	readonly wholeDay: boolean;
	/** Minutes that a warm-up is longer now, after a long sit. */
	readonly warmUpExtra: number;
	/** How long they have to get ready for a move, and to change sides. */
	readonly readySeconds: number;
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
		leftOut: found.flatMap((each) => ('why' in each && isSaid(each) ? [each] : [])),
	};
}

/** Whether it is said that a move is left out: the person hid the one, and help stands in the place of the other. */
const isSaid = ({ why }: LeftOutMove) => why !== 'hidden' && why !== 'closed';

/** Whether all of these moves may be offered and played to this body now. */
export function isOpen(moves: readonly string[], { closed }: Pick<Body, 'closed'>): boolean {
	return !isClosed(moves, closed, bodyRules);
}

/** Whether a routine, as it is to be played, is open to this body now. */
export function isOpenRoutine({ steps }: Routine, body: Pick<Body, 'closed'>): boolean {
	return isOpen(
		steps.map(({ move }) => move),
		body,
	);
}

/** Whether the person can do a move as it is, without a swap. */
export function suits(move: Move, person: Person): boolean {
	const found = adaptMove(move, adaptOptionsFor(person, false));
	return !('why' in found) && found.move.id === move.id;
}

function timedOffer(
	routine: Routine,
	leftOut: readonly LeftOutMove[],
	{ readySeconds }: Pick<Person, 'readySeconds'>,
): Offer {
	const { total } = scheduleOf(routine.steps, pageCatalogue.moveOf, readySeconds);
	const seconds = total / SECOND;
	return { routine, seconds, leftOut };
}

/** A routine as it suits the person now; null where there is no fair version of it. */
export function offerOf(routine: Routine, person: Person, seated = false): Offer | null {
	const warmUp = warmUpAfter(routine.id, person.warmUpExtra);
	return adaptedOffer(warmUp ? warmedUp(routine, warmUp) : routine, person, seated);
}

/** A warm-up for the run, the sitting before it and the person; null: no fair version. */
export function warmUpOffer(warmUp: WarmUp, person: Person): Offer | null {
	const routine = pageCatalogue.routineOf(warmUp.routine);
	return routine ? adaptedOffer(warmedUp(routine, warmUp), person) : null;
}

function warmedUp(routine: Routine, warmUp: WarmUp): Routine {
	return warmUpRoutine(routine, warmUp, l10n.t('then 1 to 3 miles easy, by distance'));
}

function adaptedOffer(routine: Routine, person: Person, seated = false): Offer | null {
	const options = adaptOptionsFor(person, seated);
	const adapted = adaptRoutine(routine, options);
	const name = (options.body.seated && routine.seatedName) || routine.name;
	const steps = adapted?.steps;
	return steps ? timedOffer({ ...routine, name, steps }, adapted.leftOut, person) : null;
}

/** One move as a routine, as the person chose it: it is not swapped. Null: it is closed. */
export function offerOfMove(id: string, person: Person): Offer | null {
	if (!isOpen([id], person.body)) {
		return null;
	}
	const { name, position, dose } = pageCatalogue.moveOf(id);
	const steps = [{ move: id, seconds: dose.seconds }];
	const endsBout = position === 'seated' ? 'seated' : 'always';
	const seconds = dose.seconds * dose.sides;
	const routine = { id: `move:${id}`, name, where: position, endsBout, steps, seconds } as const;
	return timedOffer(routine, [], person);
}

/** The best-studied break; the library does not list it, since nobody needs to be shown how. */
const WALK = 'walk-easy';

/** In less time (minutes) a walk would leave no room for anything else. */
const WALK_FROM = 5;

/** A seated move that is only there for a wheelchair: as a swap it comes by itself. */
const isForWheels = ({ id, position, chairSwap }: Move) =>
	position === 'seated' && chairSwap !== id;

/** All that is open to this body while what strains is closed: one list for what fits now and for the library. */
export function restfulMoves(body: Body): readonly Move[] {
	const suited = (move: Move) =>
		body.wheelchair ? move.wheelchairSwap === move.id : !isForWheels(move);
	return pageCatalogue.every.filter((move) => bodyRules.restful.includes(move.id) && suited(move));
}

/**
 * The moves to choose from: the library's, a walk, and on a sore day the small ones that ease; where what
 * strains is closed, all that does not.
 */
function poolFor(body: Body, minutes: number): readonly Move[] {
	const { moves, every } = pageCatalogue;
	const { sore } = body;
	if (body.closed !== null) {
		return restfulMoves(body);
	}
	const wheelchairSwaps = new Set(
		every.flatMap((m) => (m.wheelchairSwap === m.id ? [] : [m.wheelchairSwap])),
	);
	const eases = ({ id }: Move) => sore && bodyRules.ease.includes(id) && !wheelchairSwaps.has(id);
	const others = every.filter((move) => (move.id === WALK && minutes >= WALK_FROM) || eases(move));
	return [...new Set([...moves, ...others])];
}

/** What fits now, best first, at most `most` of it. */
export function fitsFor(ask: FitRequest, person: Person, most: number): FitResult {
	const { body, likes, done, readySeconds } = person;
	const facts = {
		readySeconds,
		...adaptOptionsFor(person, false),
		likes: { ...likes, hidden: [...likes.hidden, ...pageCatalogue.hiddenInFile] },
		pool: poolFor(body, ask.minutes),
		done: done.filter((id) => pageCatalogue.has(id)).map(pageCatalogue.moveOf),
		seed: Math.floor(Date.now() / (24 * HOUR)),
	};
	return fitNow(ask, facts, most);
}

/** The id of a break that is put together for the moment. */
export const FIT = 'fit';

/** A fit as a routine to play. */
export function offerOfFit(
	{ steps, seconds, endsBout, reason }: Fit,
	leftOut: readonly LeftOutMove[],
): Offer {
	const name = reason.reason === 'closed' ? EASE_BREAK : QUICK_BREAK;
	const routine = { id: FIT, name, where: '', endsBout, steps, seconds: 0 };
	return { routine, seconds, leftOut };
}

/**
 * The move that stands for each routine, by its id: the first of its moves that stands for none before it, so that
 * no two cards that begin with the same walk look alike.
 */
export function cardMoves(
	offers: readonly Pick<Offer, 'routine'>[],
): ReadonlyMap<string, string | undefined> {
	const shown = new Set<string>();
	return new Map(
		offers.map(({ routine: { id, steps } }) => {
			const moves = steps.flatMap(({ move }) =>
				pageCatalogue.moveOf(move).position === 'any' ? [] : [move],
			);
			const move = moves.find((each) => !shown.has(each)) ?? moves[0];
			if (move !== undefined) {
				shown.add(move);
			}
			return [id, move];
		}),
	);
}
