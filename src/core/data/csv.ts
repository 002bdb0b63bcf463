import { activeEntries, type LogEntry } from '../timer/logEntries.ts';
import { momentOf, type Run } from '../running/diary/run.ts';
import { aheadOfUtc, type Moment } from '../running/diary/wallTime.ts';
import { type Instant, MINUTE } from '../base/time.ts';

/**
 * How an instant is written: local time with its distance from UTC, as ISO 8601 has it; by the clocks here, or by
 * those that are so many minutes ahead of UTC.
 */
export type IsoOf = (at: Instant, ahead?: number) => string;

type Cell = string | number | null;

/** The bouts that hold, the first one first: start, end, position, minutes, unknown minutes, how it ended. */
export function boutsCsv(entries: readonly LogEntry[], iso: IsoOf): string {
	const bouts = activeEntries(entries).flatMap((entry) => (entry.kind === 'bout' ? [entry] : []));
	const rows = bouts
		.toSorted((one, other) => one.start - other.start)
		.map(({ start, end, position, unknown, ended }): Cell[] => [
			iso(start),
			iso(end),
			position,
			minutes(end - start),
			minutes(unknown),
			ended,
		]);
	return csv(['start', 'end', 'position', 'minutes', 'unknown minutes', 'ended'], rows);
}

/** The breaks that hold, the first one first. */
export function breaksCsv(entries: readonly LogEntry[], iso: IsoOf): string {
	const breaks = activeEntries(entries).flatMap((entry) => (entry.kind === 'break' ? [entry] : []));
	const rows = breaks
		.toSorted((one, other) => one.start - other.start)
		.map(({ start, end, how, routine }): Cell[] => [
			iso(start),
			iso(end),
			minutes(end - start),
			how,
			routine,
		]);
	return csv(['start', 'end', 'minutes', 'how', 'routine'], rows);
}

/** The runs of the diary, the first one first, by the clocks of where they were run. */
export function runsCsv(runs: readonly Run[], iso: IsoOf): string {
	const rows = runs
		.toSorted((one, other) => one.start - other.start)
		.map((run): Cell[] => [
			startOf(momentOf(run), iso),
			run.km,
			run.seconds,
			run.kinds.join(' '),
			run.pain ?? null,
			run.note,
			run.source ?? null,
		]);
	return csv(['start', 'km', 'seconds', 'kinds', 'pain', 'note', 'source'], rows);
}

/** When a run began: its date alone where no time of day is known. */
function startOf(moment: Moment, iso: IsoOf): string {
	const ahead = aheadOfUtc(moment);
	if (ahead !== null) {
		return iso(moment.at, ahead);
	}
	return moment.local ?? iso(moment.at);
}

const minutes = (span: number) => Math.round((span / MINUTE) * 10) / 10;

/** By RFC 4180: lines end with CR and LF, and quotes are doubled. */
function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell. An apostrophe before what looks like a formula keeps a spreadsheet from running it. */
function cell(value: Cell): string {
	if (typeof value !== 'string') {
		return value === null ? '' : String(value);
	}
	const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
