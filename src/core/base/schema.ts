import * as v from 'valibot';

/** Longest text taken from outside where it is an id. */
const ID_LIMIT = 100;

/**
 * A schema of a single value that is checked in one go: half the work of a pipe, which counts where a
 * diary of ten thousand runs is one message.
 */
export function leaf<T>(isValid: (value: unknown) => boolean, fault: string) {
	return inPlace((value) =>
		isValid(value) ? undefined : issueWith(value, fault),
	) as v.GenericSchema<T>;
}

/** What things are called by. Not "__proto__": set in a record, that is no field of it. */
export const id = leaf<string>(
	(value) =>
		typeof value === 'string' && value !== '' && value.length <= ID_LIMIT && value !== '__proto__',
	'is not an id',
);

/** Any text, an empty one included. */
export const text = leaf<string>((value) => typeof value === 'string', 'is not a text');

/** True or false. */
export const flag = leaf<boolean>((value) => typeof value === 'boolean', 'is not true or false');

/** The last instant that a calendar knows, in epoch ms; the first one lies as far before 1970. */
export const LAST_INSTANT = 8.64e15;

/** A number from 0 up: minutes, seconds, a count, or an instant that a calendar knows. */
export const amount = leaf<number>(
	(value) => typeof value === 'number' && value >= 0 && value <= LAST_INSTANT,
	'is not a number from 0 up',
);

/** An instant (epoch ms), which may be before 1970. */
export const instant = leaf<number>(
	(value) => typeof value === 'number' && Math.abs(value) <= LAST_INSTANT,
	'is not an instant',
);

/** A calendar knows no day farther from 1970 than this; those of a year after one that is let through, it does. */
const LAST_DAY = LAST_INSTANT / (24 * 60 * 60 * 1000) - 366;

/** A local day as it is counted, which a calendar knows: a whole number, negative before 1970. */
export const day = leaf<number>(
	(value) => Number.isInteger(value) && Math.abs(Number(value)) <= LAST_DAY,
	'is not a day',
);

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
	return leaf<Words[number]>(
		(value) => words.includes(value as Words[number]),
		`is none of ${words.join(', ')}`,
	);
}

type Issue = v.BaseIssue<unknown>;
type IssueOf = (value: unknown, config: v.Config<Issue>) => Issue | undefined;

/**
 * A schema that checks a value where it is, as valibot's schemas of its type do not: the first issue found
 * ends it, and what is let through is the value itself. valibot's own copy all that they read, which takes
 * four times as long, leave fields out that are not known, take a list for a record, and pass over a field
 * named "constructor".
 */
function inPlace(issueOf: IssueOf): v.GenericSchema {
	return Object.assign(v.unknown(), {
		'~run'({ value }: v.UnknownDataset, config: v.Config<Issue>) {
			const issue = issueOf(value, config);
			return issue ? { typed: false, value, issues: [issue] } : { typed: true, value };
		},
	}) as v.GenericSchema;
}

/** What is wrong with the value itself. */
function issueWith(input: unknown, message: string): Issue {
	return { kind: 'schema', type: 'custom', input, expected: null, received: '', message };
}

/** What is wrong with the value under `key`. */
function issueAt(
	schema: v.GenericSchema,
	input: unknown,
	key: string | number,
	value: unknown,
	config: v.Config<Issue>,
): Issue | undefined {
	const issue = schema['~run']({ value }, config).issues?.[0];
	return issue && within(issue, input, key, value);
}

/** `issue`, found under `key`. */
function within(issue: Issue, input: unknown, key: string | number, value: unknown): Issue {
	const item = { type: 'unknown', origin: 'value', input, key, value } as const;
	return { ...issue, path: [item, ...(issue.path ?? [])] };
}

/** Whether a value is an object with named fields, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with these fields. Others are let through: a later version may have written them. */
export function record<const Fields extends v.ObjectEntries>(fields: Fields) {
	// As pairs, taken apart in the loop, they would cost a quarter more of a diary of 10,000 runs.
	const all = Object.entries<v.GenericSchema>(fields).map(([name, field]) => ({ name, field }));
	const schema = inPlace((value, config) => {
		if (!isRecord(value)) {
			return issueWith(value, 'is not a record');
		}
		for (const { name, field } of all) {
			const issue = issueInField(field, value, name, config);
			if (issue) {
				return issue;
			}
		}
		return undefined;
	}) as v.ObjectSchema<Fields, undefined>;
	return Object.assign(schema, { entries: fields });
}

const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set(['exact_optional', 'optional', 'nullish']);

function issueInField(
	field: v.GenericSchema,
	record: Readonly<Record<string, unknown>>,
	name: string,
	config: v.Config<Issue>,
): Issue | undefined {
	const value = record[name];
	if (value === undefined) {
		if (MAY_BE_LEFT_OUT.has(field.type)) {
			return undefined;
		}
		if (!(name in record)) {
			return within(issueWith(value, 'is missing'), record, name, value);
		}
	}
	return issueAt(field, record, name, value, config);
}

/** Any number of values under ids. */
export function recordOf<Value extends v.GenericSchema>(of: Value) {
	return inPlace((value, config) => {
		if (!isRecord(value)) {
			return issueWith(value, 'is not a record');
		}
		for (const [name, one] of Object.entries(value)) {
			const issue = issueAt(id, value, name, name, config) ?? issueAt(of, value, name, one, config);
			if (issue) {
				return issue;
			}
		}
		return undefined;
	}) as v.RecordSchema<typeof id, Value, undefined>;
}

/** A list of any length. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
	return inPlace((value, config) => {
		if (!Array.isArray(value)) {
			return issueWith(value, 'is not a list');
		}
		let index = 0;
		for (const one of value) {
			const issue = issueAt(item, value, index++, one, config);
			if (issue) {
				return issue;
			}
		}
		return undefined;
	}) as v.ArraySchema<Item, undefined>;
}

/** Records told apart by the word under `Key`. */
type VariantOutput<Key extends string, Kinds extends Readonly<Record<string, v.ObjectEntries>>> = {
	[Kind in keyof Kinds & string]: Readonly<Record<Key, Kind>> &
		v.InferOutput<v.ObjectSchema<Kinds[Kind], undefined>>;
}[keyof Kinds & string];

/** Records of several kinds: the fields of each by the word that it has under `key`. */
export function variantOf<
	const Key extends string,
	const Kinds extends Readonly<Record<string, v.ObjectEntries>>,
>(key: Key, kinds: Kinds) {
	const records = new Map<unknown, v.GenericSchema>(
		Object.entries(kinds).map(([kind, fields]) => [kind, record(fields)]),
	);
	const unknownKind = `is none of ${Object.keys(kinds).join(', ')}`;
	return inPlace((value, config) => {
		if (!isRecord(value)) {
			return issueWith(value, 'is not a record');
		}
		const kind = value[key];
		const of = records.get(kind);
		return of
			? of['~run']({ value }, config).issues?.[0]
			: within(issueWith(kind, unknownKind), value, key, kind);
	}) as v.GenericSchema<VariantOutput<Key, Kinds>>;
}

/** Null, or what the schema takes. */
export const orNull = v.nullable;

/** A field that may be left out. */
export const optional = v.exactOptional;

/** `value` and all within it, not to be changed. */
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

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
	const [issue] = issues;
	const field = pathOf(issue)
		.map((key) => String(key).slice(0, ID_LIMIT))
		.join('.');
	return field === '' ? issue.message : `${field} ${issue.message}`;
}

/** Where a value is in another: names of fields and places in lists. */
export type ValuePath = readonly (string | number)[];

/** Where the issue is in the value that was parsed. */
export function pathOf({ path }: v.BaseIssue<unknown>): ValuePath {
	return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** What reading a file gives: the value, what is wrong with it, or a later version. */
export type Parsed<T> = T | { readonly fault: string } | 'future';

/** How a file of one kind is read, and which version of it this program writes. */
export interface FileFormat<T> {
	readonly version: number;
	/** Fields that are not known are kept. */
	parse(value: unknown): Parsed<T>;
	/** The value as it is written; the value itself where this is missing. */
	encode?(value: T): object;
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
