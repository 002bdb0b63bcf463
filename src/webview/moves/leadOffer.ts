import * as l10n from '@vscode/l10n';
import { type FitResult, MOST_FITS } from '../../core/moves/fit.ts';
import type { Area } from '../../core/moves/move.ts';
import type { ToPageOf } from '../../core/protocol/protocol.ts';
import { t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';
import { reasonWords } from './fitWords.ts';
import { fitsFor, type Offer, offerOf, offerOfFit, type Person } from './offer.ts';
import type { Ask } from './search.ts';

/** What the lead shows, and the reason in words. */
export interface LeadOffer {
	readonly offer: Offer;
	readonly why: string;
}

/** What the person asks of the lead this time only. */
export interface LeadRequest {
	readonly seated: boolean;
	readonly area: Area | '';
	/** How often the person asked for something else. */
	readonly turn: number;
}

/** A routine that can be done in any chair, in case nothing else fits. */
const ALWAYS = 'micro-reset';

function pick({ fits, leftOut }: FitResult, turn: number): LeadOffer | null {
	const fit = fits[turn % Math.max(1, fits.length)];
	return fit ? { offer: offerOfFit(fit, leftOut), why: reasonWords(fit) } : null;
}

/** What fits now; where nothing does, what is always possible, with a word on that. */
export function leadOffer(
	ask: Ask,
	person: Person,
	{ seated, area, turn }: LeadRequest,
): LeadOffer {
	const place = seated ? 'chair' : ask.floor ? 'floor' : 'desk';
	// The page opens with the first one; more are composed when the person asks for something else.
	const most = Math.min(turn + 1, MOST_FITS);
	const fitsIn = (areas: readonly Area[]) =>
		pick(fitsFor({ minutes: ask.minutes, place, areas }, person, most), turn);
	const found = fitsIn(area ? [area] : []);
	if (found) {
		return found;
	}
	const why = area
		? l10n.t('Nothing for {0} fits now.', t(area))
		: l10n.t('Nothing else fits now.');
	const other = fitsIn([]);
	if (other) {
		return { ...other, why };
	}
	const always = pageCatalogue.routineOf(ALWAYS);
	const offer = always && (offerOf(always, person) ?? { routine: always, seconds: 0, leftOut: [] });
	if (!offer) {
		throw new Error('The catalogue always has a routine for a chair');
	}
	return { offer, why };
}

/** What the host asks to be played: a routine by its id, or what fits now; null: there is none. */
export function requestedOffer(
	message: ToPageOf<'play' | 'playFit'>,
	ask: Ask,
	person: Person,
): Offer | null {
	if (message.kind === 'playFit') {
		return leadOffer(ask, person, { seated: false, area: '', turn: 0 }).offer;
	}
	const routine = pageCatalogue.routineOf(message.routine);
	return routine ? offerOf(routine, person) : null;
}
