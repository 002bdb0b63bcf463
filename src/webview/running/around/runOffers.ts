import * as l10n from '@vscode/l10n';
import type { Routine } from '../../../core/moves/routine.ts';
import { type WarmUp, warmUpRoutine } from '../../../core/running/plan/warmUp.ts';
import { pageCatalogue } from '../../moves/catalogue.ts';
import { type Offer, offerOf, type Person } from '../../moves/offer.ts';

/** The routines around a run, in the order of the day. */
export const AROUND = ['warmup-easy', 'warmup-speed', 'cooldown', 'core', 'core-2'] as const;
export type Around = (typeof AROUND)[number];

/** The gentle set, which only the check offers, since it has asked for warning signs. */
const GENTLE = 'sciatica-friendly';

/** A warm-up for the run, the sitting before it and the person; null: no fair version. */
export function warmUpOffer(warmUp: WarmUp, person: Person): Offer | null {
	const routine = pageCatalogue.routineOf(warmUp.routine);
	const note = l10n.t('then 1 to 3 miles easy, by distance');
	return routine ? offerOf(warmUpRoutine(routine, warmUp, note), person) : null;
}

/** A routine by its id as it suits the person; null: no fair version. */
export function offerById(id: string, person: Person): Offer | null {
	const routine = pageCatalogue.routineOf(id);
	return routine ? offerOf(routine, person) : null;
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
