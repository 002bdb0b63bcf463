import {
	amount,
	type FileFormat,
	id,
	type Infer,
	isRecord,
	leaf,
	listOf,
	optional,
	type Parsed,
	record,
	versioned,
} from '../../base/schema.ts';
import { logEntrySchema } from '../logEntries.ts';
import { kindOnDisk, NUDGE_KINDS, type NudgeKind } from '../nudgeLines.ts';
import { timerRecordSchema } from '../state.ts';

/** Version of the shared record on disk. A higher one is left alone. */
export const SHARED_VERSION = 1;

/** A machine's name is that of its folder, and leads nowhere else. */
const folder = leaf<string>(
	(value) => typeof value === 'string' && /^[^\\/.:]{1,100}$/.test(value) && value !== '__proto__',
	'is not an id',
);

/**
 * What all windows of one VS Code on this machine share: the anchors of the timer, and the log
 * entries of the last days. Who wrote it, and how often it was written, decide between two.
 */
const sharedSchema = record({
	version: amount,
	/** Rises with every decision that a window writes. */
	rev: amount,
	/** The window that wrote it: the last one that had focus. */
	writer: id,
	/** Random name of this machine's folder of logs; of two, the smaller one stays. */
	machine: folder,
	/** When any window last wrote: VS Code was open then. */
	lastWriteAt: amount,
	record: timerRecordSchema,
	entries: listOf(logEntrySchema),
	/** From here on `entries` are the whole log; missing where nobody knows. */
	since: optional(amount),
});
export type SharedRecord = Infer<typeof sharedSchema>;

const inMemory = versioned(SHARED_VERSION, sharedSchema);

/** How the shared record is read and written, by the names that its fields have on disk. */
export const sharedFormat = {
	version: SHARED_VERSION,
	parse(value: unknown): Parsed<SharedRecord> {
		const parsed = inMemory.parse(withKinds(otherNames(value), withExactKind));
		return parsed !== 'future' && 'fault' in parsed
			? { fault: parsed.fault.replace(/^\S+/, otherPath) }
			: parsed;
	},
	encode: (shared: SharedRecord) => otherNames(withKinds(shared, withKnownKind)) as object,
} satisfies FileFormat<SharedRecord>;

/** Where a kind of nudge is in the timer's record or in a nudge, and where its exact kind on disk: see `kindOnDisk`. */
const LAST_SMALL = ['lastSmall', 'exactLastSmall'] as const;
const KIND = ['kind', 'exactKind'] as const;
type Names = typeof LAST_SMALL | typeof KIND;

/** `shared` with `change` made to all that holds a kind of a small nudge. */
function withKinds(shared: unknown, change: (value: unknown, names: Names) => unknown): unknown {
	if (!isRecord(shared) || !isRecord(shared.record)) {
		return shared;
	}
	const { record } = shared;
	const smallNudge = change(record.smallNudge, KIND);
	const changed = smallNudge === record.smallNudge ? record : { ...record, smallNudge };
	const whole = change(changed, LAST_SMALL);
	return whole === record ? shared : { ...shared, record: whole };
}

/** A record whose kind version 0.1 knows, with the exact one after it. */
function withKnownKind(value: unknown, [name, exactName]: Names): unknown {
	const kind = isRecord(value) ? (value[name] as NudgeKind | null) : null;
	const known = kind && kindOnDisk(kind);
	return known === kind
		? value
		: Object.fromEntries(
				Object.entries(value as object).flatMap(([field, each]) =>
					field === name
						? [
								[name, known],
								[exactName, kind],
							]
						: [[field, each]],
				),
			);
}

/** The other way round; an exact kind that version 0.1 has left beside one of its own is dropped. */
function withExactKind(value: unknown, [name, exactName]: Names): unknown {
	if (!isRecord(value) || !(exactName in value)) {
		return value;
	}
	const { [exactName]: exact, ...record } = value;
	const isExact =
		NUDGE_KINDS.includes(exact as NudgeKind) && kindOnDisk(exact as NudgeKind) === record[name];
	return isExact ? { ...record, [name]: exact } : record;
}

/**
 * Names of fields in memory, and on disk: those of version 0.1, which reads and writes the same file in
 * another window. The two are swapped, so that even an unknown field that has one of these names comes
 * back as it was.
 */
const NAMES = [
	['lastWriteAt', 'alive'],
	['awayDecision', 'credit'],
	['smallNudge', 'cue'],
	['standNudge', 'asked'],
] as const;
const OTHER_NAME = new Map<string, string>(
	NAMES.flatMap(([name, onDisk]) => [
		[name, onDisk],
		[onDisk, name],
	]),
);
const otherName = (name: string) => OTHER_NAME.get(name) ?? name;
const otherPath = (path: string) => path.split('.').map(otherName).join('.');

/** A shared record with the names on disk for one with those in memory, and the other way round. */
function otherNames(shared: unknown): unknown {
	return swapped(shared, (record, name) =>
		name === 'record' ? swapped(record, inRecord) : record,
	);
}

/** A field of the timer's record: its bout, or what keeps the bout before. */
function inRecord(value: unknown, name: string): unknown {
	switch (name) {
		case 'bout':
			return swapped(value);
		case 'onBreak':
		case 'awayDecision':
		case 'credit':
			return withBefore(value);
		default:
			return value;
	}
}

function withBefore(value: unknown): unknown {
	return isRecord(value) && 'before' in value ? { ...value, before: swapped(value.before) } : value;
}

/** `value` with its fields under their other names, in the same order; what is no record stays as it is. */
function swapped(
	value: unknown,
	within: (field: unknown, name: string) => unknown = (field) => field,
): unknown {
	if (!isRecord(value)) {
		return value;
	}
	const fields: Record<string, unknown> = {};
	// A field at a time: through entries it takes three times as long, at each write and read of a window.
	for (const name of Object.keys(value)) {
		const field = within(value[name], name);
		if (name === PROTOTYPE) {
			Object.defineProperty(fields, name, { value: field, enumerable: true });
		} else {
			fields[otherName(name)] = field;
		}
	}
	return fields;
}

/** An unknown field of this name is kept, too; set like others it would be no field. */
const PROTOTYPE = '__proto__';
