import type { Pattern, Read } from './clockPatterns.ts';
import { dayPart, type DayPieces, onWeekday, ownBefore, partIn, sideOf } from './dayPieces.ts';
import { type Part, plainly } from './meanings.ts';
import { beside, either } from './vocabulary.ts';
import { DAY_PARTS, RUSSIAN_PLURAL as PLURAL } from './words.ts';

const weekly: Part = { what: 'weekly' };

const onWeekdays = (...weekdays: readonly number[]): readonly Part[] => [
	weekly,
	...weekdays.map((weekday) => onWeekday(weekday)),
];
const everyWeek = (...weekdays: readonly number[]) => plainly(...onWeekdays(...weekdays));
const everyDay = onWeekdays(0, 1, 2, 3, 4, 5, 6);
const workdays = [1, 2, 3, 4, 5];

/** Days by their first letters, which are words as well: only several beside each other are days. */
const TWO_LETTERS: Readonly<Record<string, number>> = {
	mo: 1,
	tu: 2,
	we: 3,
	th: 4,
	fr: 5,
	sa: 6,
	su: 0,
};

const vague = plainly({ what: 'vague' });
/** In a run these are words like any others. */
const vagueInPlans: Read = (_, { plan }) => (plan ? vague : plainly({ what: 'note' }));

/** The weekdays from one to another. */
const weekdaysTo = (first: number, last: number) =>
	Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, by) => (first + by) % 7);

/** Days that no plan can have: in the rhythm of something else than a week, or some of it. */
function vaguePatterns({ names, own, count }: DayPieces): readonly Pattern[] {
	const ordinal = '(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))';
	return [
		[
			String.raw`(?:every|each)\s+(?:other|second|third|two|three|four|2nd|3rd|\d+)(?:\s+\p{L}+)?|alternate\s+days|bi-?weekly|fortnightly|monthly|(?:every|each)\s+month${own('vague')}`,
			() => vague,
		],
		[
			String.raw`(?:once|twice|thrice|${count}\s*(?:x|×|times))\s*(?:a|per|each|every|/)\s*(?:week|wk|month)`,
			() => vague,
		],
		[
			String.raw`(?:(?:every|each)\s+|the\s+)*${ordinal}\s+(?:${names.weekdays})(?:\s+of\s+(?:the|each|every)\s+month)?`,
			vagueInPlans,
		],
		[String.raw`for\s+(?:${count})\s*months?|\d{1,3}\s*times`, vagueInPlans],
		[
			String.raw`(?:except|excluding|but\s+not|skip(?:ping)?)\s+(?:on\s+)?(?:${names.weekdays}|${names.months}|\p{L}+)(?:\s*\d{1,2})?`,
			vagueInPlans,
		],
	];
}

/** How it is written what comes back every week, and until when, in the order in which it is tried. */
export function weekPatterns(pieces: DayPieces): readonly Pattern[] {
	const { words, names, own, part, aDay, timesOrNone, ownWeeks } = pieces;
	const partsAhead = `(?:${Object.keys(DAY_PARTS).join('|')})s`;
	const every = `(?:every|each${own('every')})`;
	const weekend = `(?:weekend${own('weekend')})`;
	const letters = `(?:${Object.keys(TWO_LETTERS).join('|')})`;
	const to = [...(words.to ?? []), ...(words.until ?? [])];
	return [
		...vaguePatterns(pieces),
		[
			String.raw`(?<name>(?:every|each)\s*day|daily${own('daily')})`,
			({ name = '' }) => plainly(...everyDay, ...partIn(name, words)),
		],
		[
			String.raw`(?:a|per)\s+day`,
			(_, { plan }) => (plan ? plainly(...everyDay) : plainly({ what: 'note' })),
		],
		[String.raw`${every}\s*${part}`, ({ part }) => plainly(...everyDay, dayPart(part, words))],
		[
			String.raw`(?:every|each)\s+weekday|weekdays|weekday(?=\s+${partsAhead})${own('weekdays')}`,
			() => everyWeek(...workdays),
		],
		[String.raw`${every}\s*${weekend}|weekends|weekend(?=\s+${partsAhead})`, () => everyWeek(6, 0)],
		[String.raw`m[\s/,]?w[\s/,]?f`, () => everyWeek(1, 3, 5)],
		[String.raw`tu?[\s/,]?th`, () => everyWeek(2, 4)],
		[
			String.raw`(?<days>${letters}(?:(?:\s*[,/&+]\s*|\s+(?:and\s+)?)${letters})+)`,
			({ days = '' }) =>
				everyWeek(
					...(days.match(/[a-z]{2}(?![a-z])/giu) ?? []).flatMap(
						(day) => TWO_LETTERS[day.toLowerCase()] ?? [],
					),
				),
		],
		[
			String.raw`(?:every|each)\s+week|weekly|every|each${ownBefore('every', words, timesOrNone)}`,
			() => plainly(weekly),
		],
		[`or${ownBefore('or', words, aDay)}`, () => plainly({ what: 'note' }, { what: 'or' })],
		[
			String.raw`(?:until|till|til|(?:through|thru)(?=\s+(?:${aDay}|${names.months}))${ownBefore('until', words, aDay)})(?!\s+${PLURAL})`,
			() => plainly({ what: 'until' }),
		],
		...((words.untilBehind ?? []).length > 0
			? [
					[
						either(words.untilBehind ?? []),
						() => plainly({ what: 'until', behind: true }),
					] satisfies Pattern,
				]
			: []),
		...weeksLong(pieces, ownWeeks),
		...weekdaysOfWeeks(pieces),
		[
			String.raw`(?<day>${names.weekdays})\s*(?:[-–~〜]|${beside('to|through|thru', to)})\s*(?<last>${names.weekdays})(?:\s*(?:${either(words.untilBehind ?? []) || '$'}))?`,
			({ day = '', last = '' }) =>
				everyWeek(...weekdaysTo(names.weekdayOf(day), names.weekdayOf(last))),
		],
		[
			String.raw`(?<day>${names.weekdays})\s+(?<part>${either(Object.keys(DAY_PARTS))})s`,
			({ day = '', part }) =>
				plainly(weekly, onWeekday(names.weekdayOf(day)), dayPart(part, words)),
		],
	];
}

/** "for 6 weeks". */
function weeksLong(
	{ words, count, counted }: DayPieces,
	ownWeeks: readonly string[],
): readonly Pattern[] {
	const weeks = beside('weeks?', ownWeeks);
	return [
		[
			String.raw`${beside('for', words.for)}\s*${count}\s*${weeks}${ownWeeks.length > 0 ? String.raw`|(?<more>\d{1,3})\s*(?:${either(ownWeeks)})` : ''}`,
			({ n, more }) => plainly({ what: 'weeks', weeks: counted(n ?? more) }),
		],
	];
}

/** "friday last week", "next week tuesday", and "sunday week", which is a week later. */
function weekdaysOfWeeks({ words, names, own, count, counted }: DayPieces): readonly Pattern[] {
	const day = `(?<day>${names.weekdays})`;
	const filler = String.raw`(?:(?:${beside('of|on|the', words.fillers)})\s*)*`;
	const week = `(?:(?<side>last|this|next)\\s+week|(?<last>(?!)${own('lastWeek')})|(?:(?!)${own('nextWeek')}))`;
	const read: Read = ({ day = '', side, last }) => {
		const which = side === undefined ? (last === undefined ? 'next' : 'last') : sideOf(side);
		return plainly({
			what: 'weekday',
			weekday: names.weekdayOf(day),
			which: which === 'last' ? 'lastWeek' : which,
		});
	};
	const later: Read = ({ day = '', n }) =>
		plainly({
			what: 'weekday',
			weekday: names.weekdayOf(day),
			which: 'later',
			weeks: n === undefined ? 1 : counted(n),
		});
	return [
		[String.raw`${day}[.,]?\s*${filler}${week}`, read],
		[String.raw`${week},?\s*${filler}${day}`, read],
		[String.raw`${day}\.?\s+week(?!\s*\d{1,2}(?:\s|$))`, later],
		[String.raw`${count}\s+weeks?\s+(?:on|from|after)\s+${day}`, later],
		[String.raw`${day}\.?\s+in\s+${count}\s+weeks?`, later],
		[String.raw`${day}\.?\s*(?:in\s+a\s+week${own('weekAhead')})`, later],
		[String.raw`${day}\.?\s+after\s+next`, () => vague],
	];
}
