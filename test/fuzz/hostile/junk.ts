import * as fc from 'fast-check';

/** A million characters. */
const LONG = 'x'.repeat(1_000_000);

/** A value in so many lists or records, one in the other. */
export function nested(depth: number, how: 'lists' | 'records'): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < depth; level++) {
		value = how === 'lists' ? [value] : { next: value };
	}
	return value;
}

/** As JSON has it: a field of its own, of that name. */
const proto: unknown = JSON.parse('{"__proto__":{"polluted":true},"kind":"__proto__"}');

/** What nobody means and anybody may send; each as a JSON text can hold it, or a message can. */
export const JUNK: readonly unknown[] = [
	undefined,
	null,
	true,
	false,
	0,
	-0,
	-1,
	0.5,
	1e-320,
	2 ** 53,
	8.64e15,
	8.64e15 + 1,
	99_999_999,
	1e308,
	-1e308,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	Number.NEGATIVE_INFINITY,
	10n,
	'',
	' ',
	'7',
	'__proto__',
	'constructor',
	'toString',
	'../../x',
	'\ud800',
	'\0',
	'<img src=x onerror=alert(1)>',
	'[x](command:workbench.action.quit)',
	[],
	[null],
	[[]],
	{},
	proto,
	{ constructor: { prototype: { polluted: true } } },
	{ toString: 1, valueOf: 1, toJSON: 1 },
	{ length: -1 },
	nested(60, 'lists'),
	new Map([['kind', 'ready']]),
	new Date(Number.NaN),
];

/** What is large as well. */
const LARGE: readonly unknown[] = [LONG, nested(3000, 'lists'), nested(3000, 'records')];

/** Names that mean something to every object. */
const NAMES = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'length',
	'kind',
	'version',
	'',
];

/** Where something is in a value: names of fields and places in lists. */
export type Place = readonly (string | number)[];

/** Changes are made no deeper: what lies below is junk itself. */
const DEEPEST = 8;

/** All places in a value, the whole of it included. */
export function placesIn(value: unknown, at: Place = []): Place[] {
	if (typeof value !== 'object' || value === null || at.length === DEEPEST) {
		return [at];
	}
	const inside = Object.entries(value).flatMap(([name, one]) =>
		placesIn(one, [...at, Array.isArray(value) ? Number(name) : name]),
	);
	return [at, ...inside];
}

/** What is at a place. */
export function valueAt(value: unknown, [name, ...rest]: Place): unknown {
	return name === undefined || typeof value !== 'object' || value === null
		? value
		: valueAt((value as Record<string | number, unknown>)[name], rest);
}

/** A field of its own whatever its name, as JSON.parse would make it. */
function put(target: object, name: string | number, value: unknown): void {
	Object.defineProperty(target, name, {
		value,
		configurable: true,
		enumerable: true,
		writable: true,
	});
}

/** A copy of `value` with something else at a place. */
export function withAt(value: unknown, [name, ...rest]: Place, other: unknown): unknown {
	if (name === undefined || typeof value !== 'object' || value === null) {
		return other;
	}
	if (Array.isArray(value) && typeof name === 'string') {
		return value;
	}
	const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
	put(copy, name, withAt((value as Record<string | number, unknown>)[name], rest, other));
	return copy;
}

/** `value` with one to four changes: something else in a place, or more than there was. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
	const change = fc.record({
		at: fc.nat(),
		other: fc.oneof(
			{ weight: 9, arbitrary: fc.constantFrom(...JUNK) },
			fc.constantFrom(...LARGE),
			fc.jsonValue(),
			fc.double(),
		),
		more: fc.option(fc.constantFrom(...NAMES)),
	});
	return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
		changes.reduce<unknown>((held, { at, other, more }) => {
			const places = placesIn(held).slice(0, 5000);
			const place = places[at % places.length] ?? [];
			const holder = typeof valueAt(held, place) === 'object';
			return withAt(held, more !== null && holder ? [...place, more] : place, other);
		}, value),
	);
}
