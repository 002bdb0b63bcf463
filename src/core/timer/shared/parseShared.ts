import {
	amount,
	type Check,
	flag,
	id,
	listOf,
	messageFault,
	oneOf,
	optional,
	orNull,
	record,
	texts,
} from '../../base/shape.ts';
import { POSITIONS } from '../state.ts';
import { type SharedRecord, SHARED_VERSION } from './shared.ts';

const instant: Check = amount;
const position = oneOf(POSITIONS);
const nudgeKind = oneOf(['stand', 'exhale', 'posture']);
const gapKind = oneOf(['slept', 'closed', 'unfocused', 'quiet', 'due', 'done', 'routine']);

const shownNudge = record({ kind: nudgeKind, line: id, at: instant, tried: flag, early: flag });

const bout = record({
	start: instant,
	unknown: amount,
	snoozedUntil: orNull(instant),
	skipped: flag,
	asked: orNull(shownNudge),
	smallDone: amount,
	smallResting: flag,
	amended: amount,
});

const breaks: Readonly<Record<string, Check>> = {
	done: record({ since: instant, before: orNull(bout) }),
	away: record({ since: instant, before: orNull(bout), gap: oneOf(['slept', 'closed']) }),
	routine: record({
		since: instant,
		before: orNull(bout),
		routine: id,
		endsBout: flag,
		wasUp: flag,
		step: amount,
		sign: instant,
	}),
};

const onBreak: Check = (value) => {
	const how = (value as { how?: unknown } | undefined)?.how;
	return typeof how === 'string' && Object.hasOwn(breaks, how)
		? (breaks[how]?.(value) ?? null)
		: 'is not a break';
};

const sittingRecord = record({
	epoch: amount,
	position,
	bout: orNull(bout),
	onBreak: orNull(onBreak),
	pause: orNull(record({ since: instant, until: orNull(instant) })),
	quietUntil: orNull(instant),
	presence: instant,
	unfocusedSince: orNull(instant),
	returned: orNull(instant),
	credit: orNull(
		record({
			gap: gapKind,
			before: bout,
			from: instant,
			to: instant,
			outcome: oneOf(['moved', 'here', 'unknown']),
			entries: listOf(id),
			askUntil: orNull(instant),
		}),
	),
	cue: orNull(shownNudge),
	ignored: amount,
	lastSmall: orNull(nudgeKind),
	lastLine: texts,
});

const entries = {
	bout: {
		id,
		position,
		start: instant,
		end: instant,
		unknown: amount,
		ended: oneOf(['done', 'routine', 'away', 'unknown', 'pause', 'restart', 'position', 'hours']),
	},
	break: {
		id,
		start: instant,
		end: instant,
		how: oneOf(['done', 'routine', 'away']),
		routine: orNull(id),
	},
	gap: { id, start: instant, end: instant, known: gapKind },
	nudge: {
		id,
		at: instant,
		nudge: nudgeKind,
		line: id,
		answer: oneOf(['done', 'snooze', 'skip', 'routine', 'away', 'ignored']),
	},
	move: { id, at: instant, move: id },
	withdrawn: { id, of: id },
};

/** What is wrong with a log entry, or null where nothing is. */
export const logEntryFault: Check = (value) => messageFault(entries, value);

/** A machine's name is that of its folder, and leads nowhere else. */
const folder: Check = (value) =>
	id(value) ?? (/^[^\\/.:]+$/.test(value as string) ? null : 'is not an id');

const shared = record({
	version: amount,
	rev: amount,
	writer: id,
	machine: folder,
	alive: instant,
	record: sittingRecord,
	entries: listOf(logEntryFault),
	since: optional(instant),
});

/**
 * The shared record that a file holds, unknown fields and all; the reason why it holds none; or
 * `future`, for one that a later version of ours wrote and that is to be left alone.
 */
export function parseShared(value: unknown): SharedRecord | { readonly fault: string } | 'future' {
	const version = (value as { version?: unknown } | null | undefined)?.version;
	if (typeof version === 'number' && version > SHARED_VERSION) {
		return 'future';
	}
	const fault = shared(value);
	return fault === null ? (value as SharedRecord) : { fault };
}
