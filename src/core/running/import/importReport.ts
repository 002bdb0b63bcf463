import type { Instant } from '../../time.ts';
import type { Fault } from './fault.ts';

/** A run as another program recorded it. */
export interface Activity {
	readonly start: Instant;
	/** More than 0. */
	readonly km: number;
	/** More than 0; without the pauses where the file knows them, else from start to end. */
	readonly seconds: number;
	/** The other program's name of it; empty where it has none. */
	readonly title: string;
}

/** What became of one file, or of one entry of an archive that could not be read. */
export interface ImportReport {
	/** The file's name; for an entry of an archive `archive.zip: folder/entry.gpx`. */
	readonly file: string;
	/** Runs found in it, doubles included. */
	readonly found: number;
	/** Runs among them whose sport the file does not say. */
	readonly unsaidSport: number;
	/** Activities of other sports, left out. */
	readonly otherSports: number;
	/** Runs left out because a usable date, distance or time is missing. */
	readonly incomplete: number;
	/** Why the file, or the rest of it, could not be read; what was found before is kept. */
	readonly fault: Fault | null;
}

/** How far an import is. */
export interface ImportProgress {
	/** The file being read. */
	readonly file: string;
	/** From 0 to 1, over all files. */
	readonly share: number;
	/** Runs found so far. */
	readonly found: number;
}
