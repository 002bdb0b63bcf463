import * as fc from 'fast-check';
import type {
	LineContext,
	LineResult,
	RunDraft,
} from '../../../../src/core/running/line/parseLine.ts';
import { wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { lineLocaleOf } from '../../../../src/host/running/lineLocale.ts';
import { days, today } from '../diary/diaries.ts';
import { languages } from './languages.ts';

/** Monday at eight in the evening. */
export const now = days.at(today, 20 * 60);
export const context: LineContext = { now, days, units: 'km' };
export const mile = 1.609344;

/** A day so many days before today, and a time of day. */
export const on = (back: number, minutes: number | null = null) =>
	wallTimeText({ day: today - back, minutes });

export const base: RunDraft = {
	start: now,
	local: on(0),
	km: 0,
	seconds: null,
	kinds: [],
	note: '',
};

/** A run of today that ended just now. */
export const just = (seconds: number, more: Partial<RunDraft> = {}) => ({
	seconds,
	start: now - seconds * 1000,
	...more,
});
/** A run that began at a time of day, or one of a day, of which noon is as good as any other. */
export const began = (back: number, minutes: number | null, more: Partial<RunDraft> = {}) => ({
	start: days.at(today - back, minutes ?? 720),
	local: on(back, minutes),
	...more,
});

/** English is understood in all of them. */
export const locales = [
	...['en-US', 'en-GB', 'de', 'fr', 'ja', 'ar', 'th'].map((locale) => lineLocaleOf([locale])),
	...Object.entries(languages).map(([language, { words }]) => lineLocaleOf([language], words)),
];
export const locale = fc.constantFrom(...locales);

/** The fault in short: its kind, the piece, and what the rest of the line says. */
export function faultIn<T>(result: LineResult<T>): readonly string[] {
	if (!('fault' in result)) {
		return [JSON.stringify(result)];
	}
	const { fault } = result;
	if (!('rest' in fault)) {
		return 'text' in fault ? [fault.kind, fault.text] : [fault.kind];
	}
	const { km, seconds, kinds } = fault.rest;
	const rest = [
		...(km === null ? [] : [`${km} km`]),
		...(seconds === null ? [] : [`${seconds} s`]),
		...kinds,
	];
	return [fault.kind, fault.text, rest.join(' ')];
}
