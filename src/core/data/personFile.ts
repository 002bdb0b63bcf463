import type * as v from 'valibot';
import { browserZone } from '../base/calendar.ts';
import { deepEqual } from '../base/deepEqual.ts';
import {
	amount,
	day,
	flag,
	id,
	type Infer,
	instant,
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
	/**
	 * From when to when a planned run concerns the status item; `ahead` is by how many minutes the clocks that
	 * it was written by are ahead of UTC at `from`.
	 */
	agenda: setting(record({ from: amount, to: amount, ahead: optional(instant) })),
	/** The preferences as a page showed them last; null where it showed moves of the person's own too. */
	lastKnown: setting(orNull(anyRecord)),
	/** The day whose last kept check found a pain of 8 or more; null: none does. */
	severeDay: setting(orNull(day)),
	/** Address of the data folder that is in use; empty: none. */
	dataFolder: setting(text),
	/** What was last shown of a data folder that cannot be used; empty: it can. */
	awayNotice: setting(text),
	/** What was last shown of which folder is in use. */
	folderNotice: setting(text),
	/** The locale of the browser that showed a page last: how the person's system shows times. */
	pageLocale: setting(text),
	/** The time zone of the browser that showed a page last, where that is the only one to know the person's. */
	pageZone: setting(browserZone),
	/** The fingerprints of the files of own moves when they were last the same here and in a data folder. */
	ownMoves: setting(record({ folder: text, files: listOf(record({ name: text, print: text })) })),
	/** The versions of own moves here that the person was last asked about; empty: there is nothing to ask. */
	movesNotice: setting(text),
	/** What was last named of own moves that cannot be read; empty: nothing. */
	movesFault: setting(text),
	/** The day and the hours whose limit was last said to be reached. */
	dayLimit: setting(text),
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

/** What an earlier version keeps in the state of a profile, by its keys; only what is set. */
export type EarlierValues = Readonly<Record<string, unknown>>;

/**
 * The person's file with what an earlier version keeps now and did not when it was `known`. Null, there was
 * nothing known yet: then all of it, as older than anything that was set since. What cannot be read is left
 * out.
 */
export function withEarlier(
	kept: EarlierValues,
	known: EarlierValues | null,
	{ now, by }: { readonly now: Instant; readonly by: string },
): PersonFile {
	let file = noPerson;
	for (const [earlier, key] of Object.entries(EARLIER_KEYS)) {
		const value = valueNow(key, kept[earlier], known?.[earlier]);
		const at = known ? now : 0;
		const parsed = personFormat.parse({ ...file, [key]: { value, at, by } });
		const isNew = value !== undefined && !deepEqual(kept[earlier], known?.[earlier]);
		file = isNew && 'version' in (parsed as object) ? (parsed as PersonFile) : file;
	}
	return file;
}

/** A value of an earlier version as it is now; undefined: there is none. */
function valueNow(key: PersonKey, value: unknown, known: unknown): unknown {
	if (key === 'agenda' && Array.isArray(value)) {
		const [from, to] = value as readonly unknown[];
		return { from, to };
	}
	const isDeleted = value === undefined && known !== undefined;
	if (key === 'lastKnown' && (value === 'more' || isDeleted)) {
		return null;
	}
	// It deletes a text where this version empties it.
	return isDeleted && typeof known === 'string' ? '' : value;
}

/** What of the person's file an earlier version would keep; fields that nobody has set are as it has `kept` them. */
export function earlierValues(file: PersonFile, kept: EarlierValues): EarlierValues {
	const values = Object.entries(EARLIER_KEYS).map(([earlier, key]) => [
		earlier,
		file[key] ? valueThen(key, file[key].value) : kept[earlier],
	]);
	return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as EarlierValues;
}

/** The other way round. */
function valueThen(key: PersonKey, value: PersonValue<PersonKey>): unknown {
	if (key === 'agenda') {
		const { from, to } = value as PersonValue<'agenda'>;
		return [from, to];
	}
	if (key === 'lastKnown' && value === null) {
		return 'more';
	}
	return value === '' ? undefined : value;
}
