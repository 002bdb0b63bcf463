import { bodyRules } from '../../content/bodyRules.ts';
import { QUICK_BREAK } from '../../content/routineTitles.ts';
import type { Body } from '../../core/moves/body.ts';
import { type Fit, type FitAsk, fitNow, type Fits } from '../../core/moves/fit.ts';
import type { Likes } from '../../core/moves/prefs.ts';
import type { Move } from '../../core/moves/move.ts';
import { scheduleOf } from '../../core/moves/schedule.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { type LeftOut, type Suiting, suitMove, suitRoutine } from '../../core/moves/suit.ts';
import { HOUR, SECOND } from '../../core/base/time.ts';
import { catalogue } from './catalogue.ts';

/** What is known of the person, by which moves are picked. */
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
	readonly leftOut: readonly LeftOut[];
}

function suitingOf({ body, likes }: Person, seated: boolean): Suiting {
	return {
		body: { ...body, seated: body.seated || seated },
		hidden: [...likes.hidden, ...catalogue.hiddenInFile],
		rules: bodyRules,
		moveOf: catalogue.moveOf,
	};
}

/** What of a list suits the person, each move once, swaps included; and what was left out of it. */
export function suitedMoves(
	moves: readonly Move[],
	person: Person,
): { readonly moves: readonly Move[]; readonly leftOut: readonly LeftOut[] } {
	const suiting = suitingOf(person, false);
	const found = moves.map((move) => suitMove(move, suiting));
	return {
		moves: [...new Set(found.flatMap((each) => ('why' in each ? [] : [each.move])))],
		leftOut: found.flatMap((each) => ('why' in each && each.why !== 'hidden' ? [each] : [])),
	};
}

function offered(routine: Routine, leftOut: readonly LeftOut[]): Offer {
	const seconds = scheduleOf(routine.steps, catalogue.moveOf).total / SECOND;
	return { routine, seconds, leftOut };
}

/** A routine as it suits the person; null where there is no fair version of it. */
export function offerOf(routine: Routine, person: Person, seated = false): Offer | null {
	const suiting = suitingOf(person, seated);
	const suited = suitRoutine(routine, suiting);
	const name = (suiting.body.seated && routine.seatedName) || routine.name;
	return suited && offered({ ...routine, name, steps: suited.steps }, suited.leftOut);
}

/** One move as a routine, as the person chose it: nothing takes its place. */
export function offerOfMove(id: string): Offer {
	const { name, position, dose } = catalogue.moveOf(id);
	const steps = [{ move: id, seconds: dose.seconds }];
	const endsBout = position === 'seated' ? 'seated' : 'always';
	const seconds = dose.seconds * dose.sides;
	return offered({ id: `move:${id}`, name, where: position, endsBout, steps, seconds }, []);
}

/** The best-studied break; the library does not list it, for it needs no showing. */
const WALK = 'walk-easy';

/** In less time (minutes) a walk would leave no room for anything else. */
const WALK_FROM = 5;

/** What may be picked: the library's moves, a walk, and on a sore day the small ones that ease. */
function poolFor({ sore }: Body, minutes: number): readonly Move[] {
	const { moves, every } = catalogue;
	const forWheels = new Set(
		every.flatMap((m) => (m.wheelchairSwap === m.id ? [] : [m.wheelchairSwap])),
	);
	const eases = ({ id }: Move) => sore && bodyRules.ease.includes(id) && !forWheels.has(id);
	const others = every.filter((move) => (move.id === WALK && minutes >= WALK_FROM) || eases(move));
	return [...new Set([...moves, ...others])];
}

/** What fits now, best first, the best `most` of it. */
export function fitsFor(ask: FitAsk, person: Person, most: number): Fits {
	const { body, likes, done } = person;
	const facts = {
		...suitingOf(person, false),
		likes: { ...likes, hidden: [...likes.hidden, ...catalogue.hiddenInFile] },
		pool: poolFor(body, ask.minutes),
		done: done.filter((id) => catalogue.has(id)).map(catalogue.moveOf),
		seed: Math.floor(Date.now() / (24 * HOUR)),
	};
	return fitNow(ask, facts, most);
}

/** A fit as a routine to be played. */
export function offerOfFit({ steps, endsBout }: Fit, leftOut: readonly LeftOut[]): Offer {
	const routine = { id: 'fit', name: QUICK_BREAK, where: '', endsBout, steps, seconds: 0 };
	return offered(routine, leftOut);
}
