/** Where a value is in its file: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** What is wrong with a value that a person wrote; the host says it in words. */
export type Problem =
	| { readonly kind: 'shape'; readonly shape: 'record' | 'list' | 'text' | 'id' }
	| { readonly kind: 'range'; readonly minimum: number; readonly maximum: number }
	| { readonly kind: 'length'; readonly most: number }
	| { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
	| { readonly kind: 'missing' }
	| { readonly kind: 'version' }
	/** Another entry before it has this id. */
	| { readonly kind: 'taken'; readonly id: string }
	/** There is no such move, ours or the person's. */
	| { readonly kind: 'noMove'; readonly id: string }
	/** Neither the name of an SVG or PNG beside the file nor one of these as a data address. */
	| { readonly kind: 'picture' };

/** A value that could not be read. */
export class Bad {
	readonly path: Path;
	readonly problem: Problem;

	constructor(path: Path, problem: Problem) {
		this.path = path;
		this.problem = problem;
	}
}

/** Reads a value from what was written; `undefined` is a field that was left out. */
export type Reader<T> = (value: unknown, path: Path) => T | Bad;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that is not empty and has at most `most` characters. */
export function textOf(most: number): Reader<string> {
	return (value, path) => {
		if (typeof value !== 'string' || value.trim() === '') {
			return new Bad(
				path,
				value === undefined ? { kind: 'missing' } : { kind: 'shape', shape: 'text' },
			);
		}
		return value.length > most ? new Bad(path, { kind: 'length', most }) : value.trim();
	};
}

/** A text that may be empty or left out. */
export function textOrNone(most: number): Reader<string> {
	const text = textOf(most);
	return (value, path) => (value === undefined || value === '' ? '' : text(value, path));
}

/** A whole number within bounds. */
export function wholeFrom(minimum: number, maximum: number): Reader<number> {
	return (value, path) => {
		if (value === undefined) {
			return new Bad(path, { kind: 'missing' });
		}
		const fits = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
		return fits ? Number(value) : new Bad(path, { kind: 'range', minimum, maximum });
	};
}

export function oneOf<T extends string | number>(values: readonly T[]): Reader<T> {
	return (value, path) =>
		values.find((allowed) => allowed === value) ?? new Bad(path, { kind: 'choice', values });
}

/** A list of at most `most` entries, all of which can be read. */
export function listOf<T>(reader: Reader<T>, most: number): Reader<readonly T[]> {
	return (value, path) => {
		if (!Array.isArray(value)) {
			return new Bad(path, { kind: 'shape', shape: 'list' });
		}
		if (value.length > most) {
			return new Bad(path, { kind: 'length', most });
		}
		const read = value.map((one: unknown, index) => reader(one, [...path, index]));
		const bad = read.find((one) => one instanceof Bad);
		return bad ?? read.filter((one): one is T => !(one instanceof Bad));
	};
}

/** A field that may be left out. */
export function optional<T, F>(reader: Reader<T>, fallback: F): Reader<T | F> {
	return (value, path) => (value === undefined ? fallback : reader(value, path));
}

/** A record with these fields; what else it has is let be. */
export function fields<T extends object>(readers: {
	readonly [K in keyof T]: Reader<T[K]>;
}): Reader<T> {
	return (value, path) => {
		if (!isRecord(value)) {
			return new Bad(path, { kind: 'shape', shape: 'record' });
		}
		const read: Partial<Record<keyof T, unknown>> = {};
		for (const [name, reader] of Object.entries(readers) as [keyof T & string, Reader<unknown>][]) {
			const found = reader(Object.hasOwn(value, name) ? value[name] : undefined, [...path, name]);
			if (found instanceof Bad) {
				return found;
			}
			read[name] = found;
		}
		return read as T;
	};
}
