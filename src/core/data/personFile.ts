import type * as v from 'valibot';
import {
	amount,
	flag,
	id,
	type Infer,
	isRecord,
	leaf,
	listOf,
	optional,
	orNull,
	record,
	text,
	versioned,
} from '../base/schema.ts';
import type { Instant } from '../base/time.ts';

/** Version of the person's file on disk. A higher one is left alone. */
export const PERSON_VERSION = 1;

/** A value, when it was set, and by which window; absent: nobody has set it. */
const setting = <Value extends v.GenericSchema>(value: Value) =>
	optional(record({ value, at: amount, by: id }));

/** Parsed by who reads it. */
const anyRecord = leaf<object>(isRecord, 'is not a record');

/**
 * What belongs to the person, whatever window or profile of VS Code they are in, and to no other machine:
 * what they have been shown, and what must be known without reading more.
 */
const personSchema = record({
	version: amount,
	/** The timer was introduced, on the first day. */
	introduced: setting(flag),
	/** Someone with a screen reader was asked about toasts. */
	toastsOffered: setting(flag),
	/** The bout whose stand nudge was shown as a toast last, by what tells it from others. */
	toast: setting(text),
	/** From when to when a planned run concerns the status item. */
	agenda: setting(record({ from: amount, to: amount })),
	/** The preferences as a page showed them last; null where it showed moves of the person's own too. */
	lastKnown: setting(orNull(anyRecord)),
	/** Address of the data folder that is in use; empty: none. */
	dataFolder: setting(text),
	/** What was last shown of a data folder that cannot be used; empty: it can. */
	awayNotice: setting(text),
	/** What was last shown of which folder is in use. */
	folderNotice: setting(text),
	/** The locale of the browser that showed a page last: how the person's system shows times. */
	pageLocale: setting(text),
	/** Addresses of the copies of own moves that were named to the person. */
	copies: setting(listOf(text)),
});
export type PersonFile = Infer<typeof personSchema>;

/** How the person's file is read. */
export const personFormat = versioned(PERSON_VERSION, personSchema);

/** What the file knows of, by the names of its fields. */
export type PersonKey = Exclude<keyof PersonFile, 'version'>;
export type PersonValue<Key extends PersonKey> = NonNullable<PersonFile[Key]>['value'];

/** Before anything was set. */
export const noPerson: PersonFile = { version: PERSON_VERSION };

/** Any field as it is merged: one of a later version as well. */
interface AnySetting {
	readonly value?: unknown;
	readonly at?: Instant;
	readonly by?: string;
}

/** Merges what two windows know: of each field what was set last. Commutative, associative and idempotent. */
export function mergePersons(one: PersonFile, other: PersonFile): PersonFile {
	const [mine, theirs] = [one, other] as readonly Readonly<Record<string, unknown>>[];
	const merged: Record<string, unknown> = {};
	for (const key of Object.keys({ ...mine, ...theirs })) {
		merged[key] = later(mine?.[key], theirs?.[key]);
	}
	return { ...(merged as Omit<PersonFile, 'version'>), version: PERSON_VERSION };
}

function later(one: unknown, other: unknown): unknown {
	if (one === undefined || other === undefined) {
		return one ?? other;
	}
	const [mine, theirs] = [one, other] as readonly (AnySetting | null)[];
	const order = (mine?.at ?? 0) - (theirs?.at ?? 0) || compare(mine?.by, theirs?.by);
	return (order || compare(JSON.stringify(one), JSON.stringify(other))) >= 0 ? one : other;
}

function compare(one = '', other = ''): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** The file with one more value, set at `now` by a window: later than what was there, whatever the clock shows. */
export function withValue<Key extends PersonKey>(
	file: PersonFile,
	key: Key,
	value: PersonValue<Key>,
	{ now, by }: { readonly now: Instant; readonly by: string },
): PersonFile {
	return { ...file, [key]: { value, at: Math.max(now, (file[key]?.at ?? -1) + 1), by } };
}

/** What earlier versions kept in the state of each profile, by the keys there: the field that each became. */
export const EARLIER_KEYS = {
	introduced: 'introduced',
	toastsOffered: 'toastsOffered',
	agenda: 'agenda',
	'nextPosture.lastKnown': 'lastKnown',
	dataFolder: 'dataFolder',
	'told.away': 'awayNotice',
	'told.folder': 'folderNotice',
	'told.copies': 'copies',
} as const satisfies Readonly<Record<string, PersonKey>>;

/**
 * The person's file with what an earlier version kept, as `get` reads it there: older than anything that
 * was set since. What cannot be read is left out.
 */
export function withEarlier(get: (key: string) => unknown, by: string): PersonFile {
	let file = noPerson;
	for (const [earlier, key] of Object.entries(EARLIER_KEYS)) {
		const value = valueNow(key, get(earlier));
		const parsed = personFormat.parse({ ...file, [key]: { value, at: 0, by } });
		file = value !== undefined && 'version' in (parsed as object) ? (parsed as PersonFile) : file;
	}
	return file;
}

/** A value of an earlier version as it is now; undefined: there is none. */
function valueNow(key: PersonKey, value: unknown): unknown {
	if (key === 'agenda' && Array.isArray(value)) {
		const [from, to] = value as readonly unknown[];
		return { from, to };
	}
	return key === 'lastKnown' && value === 'more' ? null : value;
}
