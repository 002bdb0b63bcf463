import * as v from 'valibot';
import { flag, leaf, oneOf, text } from '../base/schema.ts';
import { parseRange, type Weekday, WEEKDAYS, type WorkingHours } from '../timer/workingHours.ts';

/** What a value may be, as messages say it and package.json repeats it. */
export type Allowed =
	| { readonly type: 'integer' | 'number'; readonly minimum: number; readonly maximum: number }
	| { readonly type: 'choice'; readonly values: readonly string[] }
	| { readonly type: 'choices'; readonly values: readonly string[] }
	| { readonly type: 'boolean' }
	| { readonly type: 'text' }
	| { readonly type: 'workingHours' };

/** One setting. */
export interface Setting<T, A extends Allowed = Allowed> {
	/** Used where nothing is written, and where what is written has the wrong type. */
	readonly fallback: T;
	readonly allowed: A;
	/**
	 * Reads what is written, and brings it to what is allowed where it has the right type. It is made when
	 * something is written: of most settings nothing is, and all are read at start-up.
	 */
	readonly schema: () => v.GenericSchema<unknown, T>;
	/** What an earlier version wrote, as it is written now. */
	readonly renewed?: (written: unknown) => unknown;
}

/** Settings by their keys, as settings.json has them below `nextPosture`. */
export type SettingsSchema = Readonly<Record<string, Setting<unknown>>>;

/** The values that a schema of settings gives. */
export type SettingsOf<Schema extends SettingsSchema> = {
	readonly [Key in keyof Schema]: Schema[Key]['fallback'];
};

/** What is used of each setting where nothing is written. */
export function defaultsOf<Schema extends SettingsSchema>(schema: Schema): SettingsOf<Schema> {
	const defaults = Object.entries(schema).map(([key, { fallback }]) => [key, fallback]);
	return Object.fromEntries(defaults) as SettingsOf<Schema>;
}

type Numeric = Setting<number, Extract<Allowed, { type: 'integer' | 'number' }>>;

function numeric(
	type: 'integer' | 'number',
	minimum: number,
	maximum: number,
	fallback: number,
): Numeric {
	const nearest = (value: number) =>
		Math.min(maximum, Math.max(minimum, type === 'integer' ? Math.round(value) : value));
	return {
		fallback,
		allowed: { type, minimum, maximum },
		schema: () => v.pipe(leaf<number>(Number.isFinite, 'is no number'), v.transform(nearest)),
	};
}

/** A whole number; the nearest one within the bounds is used. */
export function integer(minimum: number, maximum: number, fallback: number): Numeric {
	return numeric('integer', minimum, maximum, fallback);
}

/** Any number; the nearest one within the bounds is used. */
export function decimal(minimum: number, maximum: number, fallback: number): Numeric {
	return numeric('number', minimum, maximum, fallback);
}

/** One of these words, in the order in which the settings editor shows them. */
export function choice<const Word extends string>(
	values: readonly Word[],
	fallback: NoInfer<Word>,
): Setting<Word> {
	return { fallback, allowed: { type: 'choice', values }, schema: () => oneOf(values) };
}

/**
 * A list of these words, each at most once; other members are left out. `earlier` has words of an earlier
 * version, and what each is now.
 */
export function choices<const Word extends string>(
	values: readonly Word[],
	fallback: readonly NoInfer<Word>[],
	earlier: Readonly<Record<string, NoInfer<Word>>> = {},
): Setting<readonly Word[]> {
	const isAllowed = (value: unknown): value is Word => values.includes(value as Word);
	return {
		fallback,
		allowed: { type: 'choices', values },
		schema: () =>
			v.pipe(
				leaf<readonly unknown[]>(Array.isArray, 'is no list'),
				v.transform((written) => [...new Set(written)].filter(isAllowed)),
			),
		renewed: (written) =>
			Array.isArray(written)
				? written.map((word: unknown) =>
						typeof word === 'string' && Object.hasOwn(earlier, word) ? earlier[word] : word,
					)
				: written,
	};
}

/** True or false; false where nothing fits, unless it is said otherwise. */
export function yesOrNo(fallback = false): Setting<boolean> {
	return { fallback, allowed: { type: 'boolean' }, schema: () => flag };
}

/** Any text; empty where nothing fits. */
export function freeText(): Setting<string> {
	return { fallback: '', allowed: { type: 'text' }, schema: () => text };
}

/** Days, each with its ranges; what cannot be read is left out. */
export function workingHours(): Setting<WorkingHours> {
	return {
		fallback: {},
		allowed: { type: 'workingHours' },
		schema: () => v.pipe(leaf<object>(isObject, 'is no record'), v.transform(readableHours)),
	};
}

function readableHours(written: object): WorkingHours {
	return Object.fromEntries(
		Object.entries(written).flatMap(([day, ranges]): [Weekday, readonly string[]][] =>
			isWeekday(day) && Array.isArray(ranges) ? [[day, ranges.filter(isRange)]] : [],
		),
	);
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const isWeekday = (day: string): day is Weekday => WEEKDAYS.some((name) => name === day);
const isRange = (range: unknown): range is string =>
	typeof range === 'string' && parseRange(range) !== null;
