import * as v from 'valibot';

/** Longest text taken from outside where it is an id. */
const ID_LIMIT = 100;

/**
 * A schema of a single value that is checked in one go: half the work of a pipe, which counts where a
 * diary of ten thousand runs is one message.
 */
export function leaf<T>(isValid: (value: unknown) => boolean, fault: string) {
	return v.custom<T>(isValid, fault);
}

/** What things are called by. Not "__proto__": set in a record, that is no field of it. */
export const id = leaf<string>(
	(value) =>
		typeof value === 'string' && value !== '' && value.length <= ID_LIMIT && value !== '__proto__',
	'is not an id',
);

export const text = v.string('is not a text');

export const flag = v.boolean('is not true or false');

/** The last instant that a calendar knows, in epoch ms; the first one lies as far before 1970. */
const LAST = 8.64e15;

/** A number from 0 up: minutes, seconds, a count, or an instant that a calendar knows. */
export const amount = leaf<number>(
	(value) => typeof value === 'number' && value >= 0 && value <= LAST,
	'is not a number from 0 up',
);

/** An instant (epoch ms), which may be before 1970. */
export const instant = leaf<number>(
	(value) => typeof value === 'number' && Math.abs(value) <= LAST,
	'is not an instant',
);

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
	return v.picklist(words, `is none of ${words.join(', ')}`);
}

/** A record with these fields. Others are let through: a later version may have written them. */
export function record<const Fields extends v.ObjectEntries>(fields: Fields) {
	return v.object(fields, ({ path }) => (path ? 'is missing' : 'is not a record'));
}

/** Names that valibot passes over in a record, whatever stands under them. */
const PASSED_OVER = ['__proto__', 'constructor', 'prototype'];

const isRecordOfIds = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	!Array.isArray(value) &&
	!PASSED_OVER.some((name) => Object.hasOwn(value, name));

/** Any number of values under ids. */
export function recordOf<Value extends v.GenericSchema>(value: Value) {
	return v.pipe(
		leaf<Record<string, unknown>>(isRecordOfIds, 'is not a record'),
		v.record(id, value, 'is not a record'),
	);
}

/** A list of any length. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
	return v.array(item, 'is not a list');
}

/** Null, or what the schema takes. */
export const orNull = v.nullable;

/** A field that may be left out. */
export const optional = v.exactOptional;

/** `value` and all within it, not to be changed. */
type DeepReadonly<T> = T extends (infer Item)[]
	? readonly DeepReadonly<Item>[]
	: T extends object
		? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
		: T;

/** The values that a schema takes. */
export type Infer<Schema extends v.GenericSchema> = DeepReadonly<v.InferOutput<Schema>>;

/**
 * What is wrong with `value`, as the field and the reason ("runs.3.km is not a number from 0 up"); null
 * where nothing is.
 */
export function faultOf(schema: v.GenericSchema, value: unknown): string | null {
	const { issues } = v.safeParse(schema, value, { abortEarly: true });
	if (!issues) {
		return null;
	}
	const [{ path, message }] = issues;
	const field = (path ?? []).map(({ key }) => String(key).slice(0, ID_LIMIT)).join('.');
	return field === '' ? message : `${field} ${message}`;
}

/** How a file of one kind is read: the value with unknown fields and all, a fault, or a later version. */
export interface FileFormat<T> {
	readonly version: number;
	parse(value: unknown): T | { readonly fault: string } | 'future';
}

/**
 * The format of files that say their version themselves. What is read is the very value, so that fields of
 * later versions are kept when it is written again.
 */
export function versioned<Schema extends v.GenericSchema>(
	version: number,
	schema: Schema,
): FileFormat<Infer<Schema>> {
	return {
		version,
		parse(value) {
			const written = (value as { version?: unknown } | null | undefined)?.version;
			if (typeof written === 'number' && written > version) {
				return 'future';
			}
			const fault = faultOf(schema, value);
			return fault === null ? (value as Infer<Schema>) : { fault };
		},
	};
}
