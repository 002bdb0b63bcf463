/**
 * How the months begin in the languages in which services export (see `sport.ts`), as `foldWords`
 * leaves them; `=` before a word that is the whole abbreviation.
 */
const MONTHS: readonly string[] = [
	'jan ene gen tam sty led oca янв',
	'feb fev hel lut uno sub фев',
	'mar maa mrt maal bre мар',
	'apr avr abr huh kwi dub nis апр',
	'may mai mag mei maj tou kve мая маи',
	'jun juin giu kes cze cerv cvn haz июн',
	'jul juil lug hei lip cervenc cervenec cvc tem июл',
	'aug aou ago elo sie srp agu авг',
	'sep set syy wrz zar eyl сен',
	'oct okt ott out lok pazdz =paz rij eki окт',
	'nov marra lis kas ноя',
	'dec dez dic des jou gru pro ara дек',
];

const STARTS: ReadonlyMap<string, number> = new Map(
	MONTHS.flatMap((starts, index) => starts.split(' ').map((start) => [start, index + 1] as const)),
);

const LENGTHS = { longest: 8, shortest: 3 } as const;

/** The month that a folded word begins with, from 1, or 0. */
export function monthOf(word: string): number {
	// The longest first: `marraskuu` is November, `cervenec` July.
	for (let length = LENGTHS.longest; length >= LENGTHS.shortest; length--) {
		const month = length <= word.length ? STARTS.get(word.slice(0, length)) : undefined;
		if (month !== undefined) {
			return month;
		}
	}
	return STARTS.get(`=${word}`) ?? 0;
}
