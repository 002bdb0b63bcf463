import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { SORE_NOTE } from '../../content/moves/bodyRules.ts';
import { type Fit, type FitResult, MOST_FITS } from '../../core/moves/fit.ts';
import type { LeftOutMove } from '../../core/moves/adaptMove.ts';
import { capitalized, listText, t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';
import type { Area } from '../../core/moves/move.ts';
import type { ToPageOf } from '../../core/protocol/protocol.ts';
import { fitsFor, type Offer, offerOf, offerOfFit, type Person } from './offer.ts';
import type { Ask } from './search.ts';

/** Why this fits now, in one line, from what is known alone: of all of today only where `wholeDay` is. */
export function reasonWords({ reason, steps }: Fit, wholeDay: boolean): string {
	switch (reason.reason) {
		case 'closed':
			return l10n.t('Breathing, and positions to rest in.');
		case 'sore':
			return t(SORE_NOTE);
		case 'noneToday':
			return reason.area === 'whole body'
				? notYet(steps.map(({ move }) => move).find(isWhole) ?? '', wholeDay)
				: wholeDay
					? nothingYet[reason.area]()
					: l10n.t('Next up today: {0}.', t(reason.area));
		case 'notToday':
			return notYet(reason.move, wholeDay);
		case 'allToday':
			return l10n.t('You have done all of these today. It begins with what you did least.');
	}
}

/** That an area has had nothing yet: a sentence each, since none is made of parts in every language. */
const nothingYet: Readonly<Record<Area, () => string>> = {
	ankles: () => l10n.t('Your ankles have had nothing yet today.'),
	breath: () => l10n.t('Your breath has had nothing yet today.'),
	calves: () => l10n.t('Your calves have had nothing yet today.'),
	chest: () => l10n.t('Your chest has had nothing yet today.'),
	core: () => l10n.t('Your core has had nothing yet today.'),
	eyes: () => l10n.t('Your eyes have had nothing yet today.'),
	glutes: () => l10n.t('Your glutes have had nothing yet today.'),
	hamstrings: () => l10n.t('Your hamstrings have had nothing yet today.'),
	hips: () => l10n.t('Your hips have had nothing yet today.'),
	'lower back': () => l10n.t('Your lower back has had nothing yet today.'),
	neck: () => l10n.t('Your neck has had nothing yet today.'),
	quads: () => l10n.t('Your quads have had nothing yet today.'),
	shoulders: () => l10n.t('Your shoulders have had nothing yet today.'),
	'upper back': () => l10n.t('Your upper back has had nothing yet today.'),
	'whole body': () => l10n.t('Your body has had nothing yet today.'),
};

const isWhole = (id: string) => pageCatalogue.moveOf(id).areas[0] === 'whole body';

function notYet(id: string, wholeDay: boolean): string {
	const name = t(pageCatalogue.moveOf(id).name);
	return wholeDay ? l10n.t('Not done yet today: {0}.', name) : l10n.t('Next up today: {0}.', name);
}

const causes: Readonly<Record<LeftOutMove['why'], () => string>> = {
	legs: () => l10n.t('needs the legs'),
	chair: () => l10n.t('has no fair version on a chair'),
	floor: () => l10n.t('needs the floor'),
	supine: () => l10n.t('is done lying on the back'),
	impact: () => l10n.t('has impact'),
	sore: () => l10n.t('waits while the back is sore'),
	area: () => l10n.t('works on an area that you leave out'),
	hidden: () => l10n.t('is hidden'),
	closed: () => l10n.t('strains'),
};

/** The moves left out, to be opened; nothing where none was. */
export function leftOutMoves(leftOut: readonly LeftOutMove[]) {
	return leftOut.length > 0
		? html`<details class="quiet">
				<summary>${l10n.t('Moves left out')}</summary>
				${leftOutWords(leftOut).map((line) => html`<p>${line}</p>`)}
			</details>`
		: nothing;
}

/** The moves left out, by reason: "Needs the floor: glute bridge, plank". */
function leftOutWords(leftOut: readonly LeftOutMove[]): readonly string[] {
	const reasons = [...new Set(leftOut.map(({ why }) => why))];
	return reasons.map((reason) => {
		const moves = leftOut.filter(({ why }) => why === reason).map(({ move }) => move);
		const names = [...new Set(moves)].map((id) => t(pageCatalogue.moveOf(id).name));
		return l10n.t('{0}: {1}', capitalized(causes[reason]()), listText(names));
	});
}

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

function pick({ fits, leftOut }: FitResult, turn: number, wholeDay: boolean): LeadOffer | null {
	const fit = fits[turn % Math.max(1, fits.length)];
	return fit ? { offer: offerOfFit(fit, leftOut), why: reasonWords(fit, wholeDay) } : null;
}

/**
 * What fits now; where nothing does, what is always possible, with a word on that. Null: what strains is
 * closed, and the person has hidden the rest.
 */
export function leadOffer(
	ask: Ask,
	person: Person,
	{ seated, area, turn }: LeadRequest,
): LeadOffer | null {
	const place = seated ? 'chair' : ask.floor ? 'floor' : 'desk';
	// The page opens with the first one; more are composed when the person asks for something else.
	const most = Math.min(turn + 1, MOST_FITS);
	const fitsIn = (areas: readonly Area[]) =>
		pick(fitsFor({ minutes: ask.minutes, place, areas }, person, most), turn, person.wholeDay);
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
	if (person.body.closed !== null) {
		return null;
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
		return leadOffer(ask, person, { seated: false, area: '', turn: 0 })?.offer ?? null;
	}
	const routine = pageCatalogue.routineOf(message.routine);
	return routine ? offerOf(routine, person) : null;
}
