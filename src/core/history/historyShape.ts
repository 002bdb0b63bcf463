import { amount, flag, listOf, oneOf, orNull, record, text, type Check } from '../shape.ts';
import { DAY_PARTS } from './daySums.ts';

/** A day as it is counted: a whole number, negative before 1970. */
export const day: Check = (value) => (Number.isSafeInteger(value) ? null : 'is not a day');

const part = record({
	kind: oneOf(['sitting', 'standing', 'break', 'unknown', 'nothing']),
	from: amount,
	to: amount,
	climbed: amount,
	inBout: flag,
});

const run = record({ at: amount, km: amount, seconds: orNull(amount) });

const partSums = record({ inBouts: amount, breaks: amount });

const sums = record({
	day,
	sat: amount,
	stood: amount,
	rested: amount,
	unknown: amount,
	breaks: amount,
	longest: amount,
	moves: amount,
	parts: record(Object.fromEntries(DAY_PARTS.map((name) => [name, partSums]))),
});

const suits: Check = (value) => {
	const { by } = (value ?? {}) as { readonly by?: unknown };
	return by === 'part'
		? record({ part: oneOf(DAY_PARTS) })(value)
		: record({ by: oneOf(['weekday']), weekday: amount })(value);
};

/** The fields of a `HistoryDay`. */
export const historyDayShape = {
	day,
	today: day,
	first: day,
	zone: text,
	timeline: listOf(part),
	runs: listOf(run),
	sums,
	isOver: flag,
	sitMinutes: amount,
	latestMinutes: amount,
};

/** The fields of a `HistoryDays`. */
export const historyDaysShape = {
	today: day,
	days: listOf(sums),
	suits: orNull(suits),
	streak: orNull(amount),
};
