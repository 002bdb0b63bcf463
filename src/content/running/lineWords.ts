import type { LineWord } from '../../core/running/line/vocabulary.ts';

/**
 * Words that are understood in the line in which runs and plans are typed, as a list each. Its translation is
 * the list of what runners type for it in that language: all usual forms, the most usual one first. What
 * `Intl` knows (days, months, units, times ago) need not be in it, and English is understood beside it.
 */
export const lineWordTexts: Readonly<Partial<Record<LineWord, string>>> = {
	km: 'km, kilometres',
	minutes: 'min, minutes',
	hours: 'h, hours',
	per: 'per',
	pace: 'pace',
	at: 'at',
	in: 'in',
	oclock: 'o’clock',
	halfPast: 'half past (behind the hour)',
	halfTo: 'half to (before the hour: half to 8 is 7:30)',
	halfHour: 'half an hour',
	hourAndHalf: 'one and a half hours',
	date: 'th (behind the day of a month)',
	morning: 'morning',
	noon: 'lunch, lunchtime',
	afternoon: 'afternoon',
	evening: 'evening, night',
	yesterday: 'yesterday',
	today: 'today',
	tomorrow: 'tomorrow',
	last: 'last, past',
	this: 'this, coming',
	next: 'next',
	every: 'every, each',
	daily: 'daily, every day',
	until: 'until, till',
	untilBehind: 'until (behind the day)',
	for: 'for (so many weeks)',
	easy: 'easy, recovery, jog',
	speed: 'speed, intervals, tempo, track',
	hills: 'hills, hill, hilly',
	long: 'long, long run',
	race: 'race, competition',
	half: 'half marathon',
	marathon: 'marathon',
	pain: 'pain',
	ran: 'ran, went running',
	fillers: 'a, an, the, and, on, in, of, with, my, run',
};
