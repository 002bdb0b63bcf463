import type { Instant, Milliseconds } from '../base/time.ts';
import type { NudgeKind } from './nudgeLines.ts';
import type { GapKind, Position } from './state.ts';

/** Why a bout ended. */
export type BoutEnd =
	'done' | 'routine' | 'away' | 'unknown' | 'pause' | 'restart' | 'position' | 'hours';

/** What became of a nudge. */
export type Answer = 'done' | 'snooze' | 'skip' | 'routine' | 'away' | 'ignored';

/**
 * One line of the day log. The id follows from what the entry says, so that two windows that see
 * the same thing write the same entry once.
 */
export type LogEntry = { readonly id: string } & (
	| {
			readonly kind: 'bout';
			readonly position: Position;
			readonly start: Instant;
			readonly end: Instant;
			readonly unknown: Milliseconds;
			readonly ended: BoutEnd;
	  }
	| {
			readonly kind: 'break';
			readonly start: Instant;
			readonly end: Instant;
			readonly how: 'done' | 'routine' | 'away';
			readonly routine: string | null;
	  }
	| {
			/** Time that is neither sitting nor rest, as far as anyone knows. */
			readonly kind: 'gap';
			readonly start: Instant;
			readonly end: Instant;
			readonly known: GapKind | 'done';
	  }
	| {
			readonly kind: 'nudge';
			readonly at: Instant;
			readonly nudge: NudgeKind;
			readonly line: string;
			readonly answer: Answer;
	  }
	| {
			/** A move was done, at least half of it, and over at `at`. */
			readonly kind: 'move';
			readonly at: Instant;
			readonly move: string;
	  }
	| {
			/** Takes the entry `of` back. */
			readonly kind: 'withdrawn';
			readonly of: string;
	  }
);

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * `entry` with the id that follows from it, and from how often its bout was amended: what was taken
 * back stays so, even if the same is said again.
 */
export function logEntry(entry: WithoutId<LogEntry>, amended = 0): LogEntry {
	const again = amended === 0 ? '' : `~${amended}`;
	switch (entry.kind) {
		case 'nudge':
			return { ...entry, id: `nudge:${entry.at}-${entry.nudge}${again}` };
		case 'move':
			return { ...entry, id: `move:${entry.at}-${entry.move}` };
		case 'withdrawn':
			return { ...entry, id: `withdrawn:${entry.of}` };
		case 'bout':
		case 'break':
		case 'gap':
			return { ...entry, id: `${entry.kind}:${entry.start}-${entry.end}${again}` };
	}
}
