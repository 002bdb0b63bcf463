import type { GenericSchema } from 'valibot';
import { faultOf } from './schema.ts';

/** Says what is wrong with a value, or null where nothing is. */
export type Check = (value: unknown) => string | null;

/** A schema as a check, for what is not described by schemas yet. */
export function checkOf(schema: GenericSchema): Check {
	return (value) => faultOf(schema, value);
}

/** The fields of a message and what each must be. */
export type Shape = Readonly<Record<string, Check>>;

/** Longest text taken from the other side where it is an id. */
const ID_LIMIT = 100;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const flag: Check = (value) => (typeof value === 'boolean' ? null : 'is not true or false');

/** What things are called by. Not "__proto__": set in a record, that is no field of it. */
export const id: Check = (value) =>
	typeof value === 'string' && value !== '' && value.length <= ID_LIMIT && value !== '__proto__'
		? null
		: 'is not an id';

export const text: Check = (value) => (typeof value === 'string' ? null : 'is not a text');

/** The last instant that a calendar knows, in epoch ms; the first one lies as far before 1970. */
const LAST = 8.64e15;

/** A number from 0 up: minutes, seconds, a count, or an instant that a calendar knows. */
export const amount: Check = (value) =>
	typeof value === 'number' && value >= 0 && value <= LAST ? null : 'is not a number from 0 up';

/** An instant, which may be before 1970. */
export const instant: Check = (value) =>
	typeof value === 'number' && Math.abs(value) <= LAST ? null : 'is not an instant';

export const texts: Check = (value) =>
	isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
		? null
		: 'is not a record of texts';

export function oneOf(allowed: readonly string[]): Check {
	return (value) =>
		typeof value === 'string' && allowed.includes(value)
			? null
			: `is none of ${allowed.join(', ')}`;
}

export function orNull(check: Check): Check {
	return (value) => (value === null ? null : check(value));
}

/** A field that may be left out. */
export function optional(check: Check): Check {
	return (value) => (value === undefined ? null : check(value));
}

export function listOf(check: Check): Check {
	return (value) => {
		if (!Array.isArray(value)) {
			return 'is not a list';
		}
		for (const [index, one] of value.entries()) {
			const fault = check(one);
			if (fault !== null) {
				return `has an entry ${index} that ${fault}`;
			}
		}
		return null;
	};
}

/** A record of any number of fields, all names and all values of which pass a check. */
export function recordOf(name: Check, check: Check): Check {
	return (value) => {
		if (!isRecord(value)) {
			return 'is not a record';
		}
		for (const [field, one] of Object.entries(value)) {
			const fault = name(field) ?? check(one);
			if (fault) {
				return `"${field.slice(0, ID_LIMIT)}" ${fault}`;
			}
		}
		return null;
	};
}

/** A record whose fields pass their checks; fields that are not named are let through. */
export function record(shape: Shape): Check {
	const fields = Object.entries(shape);
	return (value) => {
		if (!isRecord(value)) {
			return 'is not a record';
		}
		for (const [name, check] of fields) {
			const fault = check(value[name]);
			if (fault) {
				return `"${name}" ${fault}`;
			}
		}
		return null;
	};
}

/**
 * What is wrong with `value` as a message of one of these kinds, or null where it is one. The shape
 * is looked up as an own property, so that "constructor" is no kind.
 */
export function messageFault(shapes: Readonly<Record<string, Shape>>, value: unknown) {
	if (!isRecord(value)) {
		return 'the message is not a record';
	}
	const { kind } = value;
	if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) {
		return `unknown kind ${typeof kind === 'string' ? JSON.stringify(kind.slice(0, ID_LIMIT)) : typeof kind}`;
	}
	const fault = record(shapes[kind] ?? {})(value);
	return fault && `${kind}: ${fault}`;
}

/** How a file of one kind is read: the value with unknown fields and all, a fault, or a later version. */
export interface FileFormat<T> {
	readonly version: number;
	parse(value: unknown): T | { readonly fault: string } | 'future';
}

/** The format of files that say their version themselves and pass this check. */
export function versioned<T>(version: number, check: Check): FileFormat<T> {
	return {
		version,
		parse(value) {
			const said = (value as { version?: unknown } | null | undefined)?.version;
			if (typeof said === 'number' && said > version) {
				return 'future';
			}
			const fault = check(value);
			return fault === null ? (value as T) : { fault };
		},
	};
}
