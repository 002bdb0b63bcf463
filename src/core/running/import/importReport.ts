import type { Instant } from '../../base/time.ts';

/** Why a file could not be read. The page says it in words: `faultWords`. */
export type ImportFault =
	/** It has no bytes. */
	| { readonly kind: 'empty' }
	/** The browser refused to read it: moved, deleted, or a folder. */
	| { readonly kind: 'unreadable' }
	/** Its first bytes are those of none of the formats. */
	| { readonly kind: 'format' }
	/** It ends before its end. */
	| { readonly kind: 'truncated' }
	/** A checksum or its inner structure is wrong. */
	| { readonly kind: 'damaged' }
	/** Its XML is broken, in this line (from 1). */
	| { readonly kind: 'xml'; readonly line: number }
	/** It brings a document type, which could make it expand without end. */
	| { readonly kind: 'documentType' }
	/** Well-formed, and beyond what any activity file has: depth, attributes, length of one row. */
	| { readonly kind: 'shape' }
	/** A CSV without these columns. */
	| { readonly kind: 'columns'; readonly missing: readonly string[] }
	/** A CSV of which no cell of a column could be read, such as this one. */
	| { readonly kind: 'values'; readonly column: string; readonly example: string }
	/** A CSV in whose column of sports there are several, none of which is known, such as these. */
	| { readonly kind: 'language'; readonly column: string; readonly examples: readonly string[] }
	/** A route, workout or settings, or an archive of nothing else. */
	| { readonly kind: 'noActivity' }
	/** Larger than `megabytes`, unpacked where it is packed. */
	| { readonly kind: 'size'; readonly megabytes: number }
	/** Unpacks to more than `times` its packed size. */
	| { readonly kind: 'bomb'; readonly times: number }
	/** More runs than an import takes; the first `most` are kept. */
	| { readonly kind: 'number'; readonly most: number }
	/** Packed within what is packed, deeper than is opened. */
	| { readonly kind: 'nested' }
	/** In an archive of more archives than `most`; the first ones are read. */
	| { readonly kind: 'archives'; readonly most: number }
	/** Packed in a way that is not known here, or encrypted. */
	| { readonly kind: 'packing' }
	/** An archive in which so many files could not be read; the first `listed` have a report each. */
	| { readonly kind: 'entries'; readonly faulty: number; readonly listed: number }
	/** A fault of ours. */
	| { readonly kind: 'failed'; readonly message: string };

/** A run as another program recorded it. */
export interface Activity {
	readonly start: Instant;
	/** More than 0. */
	readonly km: number;
	/** More than 0; without the pauses where the file knows them, else from start to end. */
	readonly seconds: number;
	/** The other program's name of it; empty where it has none. */
	readonly title: string;
	/**
	 * What a clock on the wall showed at the start, `2026-03-01T07:30:12`, where the file says it or how far
	 * it was ahead of UTC; the date alone where no time of day is known.
	 */
	readonly local?: string;
}

/** What became of one file, or of one entry of an archive that could not be read. */
export interface ImportReport {
	/** The file's name; for an entry of an archive `archive.zip: folder/entry.gpx`. */
	readonly file: string;
	/** Runs found in it, duplicates included. */
	readonly runs: number;
	/** Runs among them whose sport the file does not say. */
	readonly unsaidSport: number;
	/** Activities of other sports, left out. */
	readonly otherSports: number;
	/** Runs left out because a usable date, distance or time is missing. */
	readonly incomplete: number;
	/** Files of an archive in which there is no activity: settings, courses, nights. */
	readonly empty: number;
	/** Why the file, or the rest of it, could not be read; what was found before is kept. */
	readonly fault: ImportFault | null;
}

/** A date of numbers alone, of which only the person knows which is the day and which the month. */
export interface DateQuestion {
	/** As it is written: `5/4/2025 6:00`. */
	readonly example: string;
	readonly first: number;
	readonly second: number;
}

/** How far an import is. */
export interface ImportProgress {
	/** The file being read. */
	readonly file: string;
	/** From 0 to 1, over all files. */
	readonly share: number;
	/** Runs found so far. */
	readonly runs: number;
}
