import { type Instant, MINUTE } from '../base/time.ts';
import { dueAt } from './due.ts';
import { logEntry, type LogEntry } from './logEntries.ts';
import { type Bout, type AwayDecision, type GapKind, newBout, type GapOutcome } from './state.ts';
import type { TimerRules } from './rules.ts';
import { closeBout, restsAfter, type Reduced, withRecord } from './reduced.ts';
import {
	QUESTION_SHOWS,
	LONGEST_READING,
	IGNORED_LIMIT,
	STOOD_UP_AFTER,
	LONGEST_BREAK,
} from './timing.ts';

/** A time without presence inside a bout, ended by the presence at `to`. */
export interface PresenceGap {
	readonly kind: GapKind;
	readonly from: Instant;
	readonly to: Instant;
}

/**
 * The gap that a presence at `to` ends, `from` being the one before it; null where the bout simply
 * went on. While the bout is due, a minute and a half is enough: the person may have stood up.
 */
export function gapBetween(
	bout: Bout,
	from: Instant,
	to: Instant,
	unfocusedSince: Instant | null,
	rules: TimerRules,
): PresenceGap | null {
	const length = to - from;
	if (length >= STOOD_UP_AFTER && from >= dueAt(bout, rules)) {
		return { kind: 'due', from, to };
	}
	if (length >= rules.settings.awayMinutes * MINUTE) {
		return { kind: unfocusedSince === null ? 'quiet' : 'unfocused', from, to };
	}
	return null;
}

/** What a gap counts as unless the person answers otherwise. */
export function defaultOutcome(
	{ kind, from, to }: PresenceGap,
	{ settings }: TimerRules,
): GapOutcome {
	switch (kind) {
		case 'unfocused':
			return settings.unfocusedCountsAs;
		case 'quiet':
			return to - from < LONGEST_READING ? settings.quietCountsAs : settings.longQuietCountsAs;
		case 'due':
			return settings.dueGapCountsAs;
		case 'slept':
		case 'closed':
			return 'moved';
	}
}

/**
 * Whether the gap that is asked about was none: another window saw the person at `mark`, in the middle of
 * it. Windows share presence only now and then, so there may be earlier marks that were not shared.
 */
export function contradicts(
	{ gap, from, to, outcome, askUntil }: AwayDecision,
	mark: Instant,
	at: Instant,
	{ settings }: TimerRules,
): boolean {
	const least = gap === 'due' ? STOOD_UP_AFTER : settings.awayMinutes * MINUTE;
	const asked = askUntil !== null && at < askUntil && outcome !== 'here';
	return asked && mark > from && mark - from < least + MINUTE && mark < to && to - mark < least;
}

/** Answers other than the present one, in the order in which they are offered. */
export function otherOutcomes({ gap, outcome }: AwayDecision): readonly GapOutcome[] {
	const possible: readonly GapOutcome[] =
		gap === 'unfocused' ? ['moved', 'here', 'unknown'] : ['moved', 'here'];
	return possible.filter((one) => one !== outcome);
}

/** Settles a gap in the bout by `outcome`, and asks, so that the person may amend that. */
export function settleGap(
	reduced: Reduced,
	bout: Bout,
	gap: PresenceGap,
	outcome: GapOutcome,
): Reduced {
	const awayDecision: AwayDecision = {
		gap: gap.kind,
		before: bout,
		from: gap.from,
		to: gap.to,
		outcome,
		entries: [],
		askUntil: gap.to + QUESTION_SHOWS,
	};
	return applyOutcome(reduced, awayDecision, outcome);
}

/**
 * The person gives another answer about the last time away; what was logged of it is withdrawn. A
 * routine that began in the bout since then continues.
 */
export function amendDecision(
	reduced: Reduced,
	awayDecision: AwayDecision,
	outcome: GapOutcome,
): Reduced {
	const withdrawn = awayDecision.entries.map((of) => logEntry({ kind: 'withdrawn', of }));
	const { bout, onBreak } = reduced.state.record;
	const open = withRecord(
		reduced,
		{ onBreak: null, bout: bout ?? onBreak?.before ?? null },
		withdrawn,
	);
	const before = { ...awayDecision.before, amended: awayDecision.before.amended + 1 };
	const amended = applyOutcome(open, { ...awayDecision, before, askUntil: null }, outcome);
	return onBreak?.how === 'routine' && !onBreak.wasUp
		? withRecord(amended, {
				bout: null,
				onBreak: { ...onBreak, before: amended.state.record.bout },
			})
		: amended;
}

function applyOutcome(reduced: Reduced, awayDecision: AwayDecision, outcome: GapOutcome): Reduced {
	const { record } = reduced.state;
	const { before, from, to, gap } = awayDecision;
	const how = gap === 'routine' ? 'quiet' : gap;
	const length = to - from;
	const after = newBout(to, restsAfter(before, record.ignored, IGNORED_LIMIT));
	// A nudge that was shown since counts for the bout even if that is over and comes back again.
	const known = { ...before, standNudge: record.bout?.standNudge ?? before.standNudge };
	// A skip in a later bout holds in both bouts: without it, the earlier one shows the skip as a later one.
	const skippedLater = record.bout?.skipped && record.bout.start > before.start;
	const kept = { ...known, skipped: known.skipped && !skippedLater };
	const settled = (bout: Bout, entries: readonly LogEntry[]): Reduced =>
		withRecord(
			reduced,
			{
				bout: withLater(bout, before, record.bout),
				returned: Math.max(to, record.returned ?? to),
				awayDecision: {
					...awayDecision,
					before: kept,
					outcome,
					entries: entries.map(({ id }) => id),
				},
			},
			entries,
		);
	if (outcome === 'here') {
		return settled(known, []);
	}
	const unknownGap = logEntry({ kind: 'gap', start: from, end: to, known: how }, before.amended);
	if (outcome === 'unknown' && length < LONGEST_BREAK) {
		return settled({ ...known, unknown: before.unknown + length }, [unknownGap]);
	}
	if (outcome === 'unknown') {
		return settled(after, [...closeBout(before, record.position, from, 'unknown'), unknownGap]);
	}
	return settled(after, [
		...closeBout(before, record.position, from, 'away'),
		...breakOrGap(from, to, { how: 'away', routine: null, known: how, before }),
	]);
}

/** `bout` with the nudge, snooze or skip that came after `before`: nothing is asked twice. */
function withLater(bout: Bout, before: Bout, now: Bout | null): Bout {
	const { standNudge, snoozedUntil, skipped } = now ?? before;
	// A bout that was skipped can be skipped again, where its nudge came back with it.
	const skippedSince =
		skipped && (!before.skipped || (before.standNudge !== null && standNudge === null));
	return {
		...bout,
		standNudge: standNudge && standNudge.at >= bout.start ? standNudge : bout.standNudge,
		snoozedUntil: snoozedUntil === before.snoozedUntil ? bout.snoozedUntil : snoozedUntil,
		skipped: bout.skipped || skippedSince,
	};
}

/** How a break came about, and from which bout. */
interface BreakKind {
	readonly how: 'done' | 'routine' | 'away';
	readonly routine: string | null;
	readonly known: GapKind | 'done';
	readonly before: Bout | null;
}

/** The entry of a break: one of more than an hour is unknown time, and an empty one has none. */
export function breakOrGap(
	start: Instant,
	end: Instant,
	{ how, routine, known, before }: BreakKind,
): readonly LogEntry[] {
	if (end <= start) {
		return [];
	}
	const amended = before?.amended ?? 0;
	return end - start > LONGEST_BREAK
		? [logEntry({ kind: 'gap', start, end, known }, amended)]
		: [logEntry({ kind: 'break', start, end, how, routine }, amended)];
}
