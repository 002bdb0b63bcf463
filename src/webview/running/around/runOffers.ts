import { programTextsFor } from '../../../content/running/programTexts.ts';
import type { Routine } from '../../../core/moves/routine.ts';
import type { Intervals } from '../../../core/running/diary/plan.ts';
import { intervalRoutine } from '../../../core/running/program/intervalRoutine.ts';
import { pageCatalogue } from '../../moves/catalogue.ts';
import {
	fitsFor,
	isOpenRoutine,
	type Offer,
	offerOf,
	offerOfFit,
	type Person,
} from '../../moves/offer.ts';

/** The routines around a run, in the order of the day. */
export const AROUND = ['warmup-easy', 'warmup-speed', 'cooldown', 'core', 'core-2'] as const;
export type Around = (typeof AROUND)[number];

/** The gentle set, which only the check offers, since it has asked for warning signs. */
const GENTLE = 'sciatica-friendly';

/** A routine by its id as it suits the person; null: no fair version. */
export function offerById(id: string, person: Person): Offer | null {
	const routine = pageCatalogue.routineOf(id);
	return routine ? offerOf(routine, person) : null;
}

/** Running and walking in turn, to play or to take along; null: what strains is closed now. */
export function intervalOffer(intervals: Intervals, { body }: Pick<Person, 'body'>): Offer | null {
	const routine = intervalRoutine(
		intervals,
		programTextsFor(body.wheelchair).inTurn,
		body.wheelchair,
	);
	return isOpenRoutine(routine, body) ? { routine, seconds: routine.seconds, leftOut: [] } : null;
}

/** How long a rest in positions of ease is (minutes); our number. */
const EASE_MINUTES = 2;

/** Positions of ease and breathing, for someone who is to do nothing else; null: they have hidden all of it. */
export function easeOffer(person: Person): Offer | null {
	const { body } = person;
	const resting = { ...person, body: { ...body, closed: body.closed ?? ('severe' as const) } };
	const ask = { minutes: EASE_MINUTES, place: 'desk' as const, areas: [] };
	const { fits, leftOut } = fitsFor(ask, resting, 1);
	return fits[0] ? offerOfFit(fits[0], leftOut) : null;
}

/** The gentle set, unlocked; only for a check without warning signs. */
export function gentleOffer(person: Person): Offer | null {
	const routine = pageCatalogue.routineOf(GENTLE);
	if (!routine) {
		return null;
	}
	const { locked: _, ...open }: Routine = routine;
	return offerOf(open, person);
}
