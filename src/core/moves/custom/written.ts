import * as v from 'valibot';
import { isRecord, pathOf, type ValuePath } from '../../base/schema.ts';
import { CUSTOM_PREFIX } from '../customMoves.ts';

/** What is wrong with a value that a person wrote; the host puts it in words. */
export type CustomMoveProblem =
	| { readonly kind: 'shape'; readonly shape: 'record' | 'list' | 'text' | 'id' }
	| { readonly kind: 'range'; readonly minimum: number; readonly maximum: number }
	| { readonly kind: 'length'; readonly most: number }
	| { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
	| { readonly kind: 'missing' }
	| { readonly kind: 'version' }
	/** Another entry before it has this id. */
	| { readonly kind: 'taken'; readonly id: string }
	/** The same line of a nudge stands before it. */
	| { readonly kind: 'twice' }
	/** There is no such move, ours or the person's. */
	| { readonly kind: 'noMove'; readonly id: string }
	/** Neither the name of an SVG or PNG beside the file nor one of these as a data address. */
	| { readonly kind: 'picture' };

/** A schema of what a person wrote, which may be anything; undefined is a field that was left out. */
export type WrittenSchema<T> = v.GenericSchema<unknown, T>;

/** The problem as a message, which for valibot is a text: its JSON. */
export function problem(of: CustomMoveProblem): string {
	return JSON.stringify(of);
}

/** What is wrong in an entry, and where in it. */
export interface WrittenFault {
	readonly problem: CustomMoveProblem;
	readonly path: ValuePath;
}

/** What is read of `value`, or all that is wrong with it, each part once. */
export function readWritten<T>(
	schema: WrittenSchema<T>,
	value: unknown,
): { readonly read: T } | { readonly faults: readonly WrittenFault[] } {
	const { success, output, issues } = v.safeParse(schema, value, { abortPipeEarly: true });
	if (success) {
		return { read: output };
	}
	return {
		faults: issues.map((issue) => ({
			problem: JSON.parse(issue.message) as CustomMoveProblem,
			path: pathOf(issue),
		})),
	};
}

/** As messages that depend on whether anything was written. */
const missingOr =
	(other: CustomMoveProblem) =>
	({ input }: { readonly input: unknown }) =>
		problem(input === undefined ? { kind: 'missing' } : other);

/** A text of at most `most` characters, without the space around it. */
export function writtenText(most: number): WrittenSchema<string> {
	const noText = { kind: 'shape', shape: 'text' } as const;
	return v.pipe(
		v.string(missingOr(noText)),
		v.check((text) => text.trim() !== '', problem(noText)),
		v.check((text) => !isLonger(text, most), problem({ kind: 'length', most })),
		v.trim(),
	);
}

/** Whether a text has more characters than so many: an emoji counts as one, as it does in the editor. */
function isLonger(text: string, most: number): boolean {
	return text.length > most && (text.length > most * 2 || Array.from(text).length > most);
}

/** A text that may be empty or left out. */
export function textOrNone(most: number): WrittenSchema<string> {
	const text = writtenText(most);
	return v.lazy((value) => (value === undefined || value === '' ? NONE : text));
}

const NONE: WrittenSchema<string> = v.pipe(
	v.unknown(),
	v.transform(() => ''),
);

/** A whole number within bounds. */
export function wholeNumber(bounds: Bounds): WrittenSchema<number> {
	const { minimum, maximum } = bounds;
	const outside = { kind: 'range', minimum, maximum } as const;
	return v.pipe(
		v.number(missingOr(outside)),
		v.integer(problem(outside)),
		v.minValue(minimum, problem(outside)),
		v.maxValue(maximum, problem(outside)),
	);
}

/** The least and the largest number that is allowed. */
export interface Bounds {
	readonly minimum: number;
	readonly maximum: number;
}

/** One of these values. */
export function choiceOf<const Value extends string | number>(
	values: readonly Value[],
): WrittenSchema<Value> {
	return v.picklist(values, problem({ kind: 'choice', values }));
}

/** A list of at most `most` entries, all of which can be read. */
export function listUpTo<T>(most: number, item: WrittenSchema<T>): WrittenSchema<readonly T[]> {
	return v.pipe(
		v.array(v.unknown(), problem({ kind: 'shape', shape: 'list' })),
		v.maxLength(most, problem({ kind: 'length', most })),
		v.array(item),
	);
}

/** A record that has these fields itself; what else it has is passed over. */
export function writtenRecord<T extends object>(fields: {
	readonly [Key in keyof T]: WrittenSchema<T[Key]>;
}): WrittenSchema<T> {
	const names = Object.keys(fields);
	return v.pipe(
		v.custom<Readonly<Record<string, unknown>>>(
			isRecord,
			problem({ kind: 'shape', shape: 'record' }),
		),
		// A field that is missing is one that was left out: its own schema says what that means.
		v.transform((written) =>
			Object.fromEntries(
				names.map((name) => [name, Object.hasOwn(written, name) ? written[name] : undefined]),
			),
		),
		v.object(fields as v.ObjectEntries) as unknown as v.GenericSchema<Record<string, unknown>, T>,
	);
}

const NAME_LIMIT = 80;
const ID_LIMIT = 50;
const noId = problem({ kind: 'shape', shape: 'id' });

/** An id as people write it: letters, digits and dashes. */
const writtenId: WrittenSchema<string> = v.custom<string>(
	(value) =>
		typeof value === 'string' &&
		value.length <= ID_LIMIT &&
		/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(value),
	noId,
);

/** What a move or a routine is called. */
export const writtenName = writtenText(NAME_LIMIT);

/** The fields that a move and a routine have in common. */
export const nameAndId = { name: writtenName, id: v.optional(writtenId) };

/** What is read of a move or a routine, with the id that it goes by: its own, or one made of its name. */
export function withId<T extends { readonly name: string; readonly id: string | undefined }>(
	record: WrittenSchema<T>,
): WrittenSchema<T & { readonly id: string }> {
	return v.pipe(
		record,
		v.rawTransform<T, T & { readonly id: string }>(({ dataset: { value }, addIssue, NEVER }) => {
			const { name, id = idFrom(name) } = value;
			if (id === '') {
				const path = { type: 'object', origin: 'value', input: value, key: 'name', value: name };
				addIssue({ message: noId, path: [path as v.IssuePathItem] });
				return NEVER;
			}
			return { ...value, id: CUSTOM_PREFIX + id };
		}),
	);
}

/** The id of an entry that has none: "Wall sit" is wall-sit. Empty where a name has no letter. */
function idFrom(name: string): string {
	const words =
		name
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.join('-').slice(0, ID_LIMIT).replace(/-$/, '');
}
