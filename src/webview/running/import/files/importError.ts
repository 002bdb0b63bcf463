import type { Entry } from '../../../../core/running/import/entry.ts';
import type { ImportFault } from '../../../../core/running/import/importReport.ts';

const MB = 1024 * 1024;

/** The most that is read, so that no file can fill the memory or keep the import busy for ever. */
export const LIMITS = {
	/** A FIT file is held as a whole; a day of one record a second takes about 5 MB. */
	fit: 32 * MB,
	/** One file or entry after unpacking; it is read as a stream, so this bounds time, not memory. */
	unpacked: 512 * MB,
	/** A list of an archive's entries, which is held as a whole: some 500,000 entries. */
	directory: 32 * MB,
	/** Characters in one row of a CSV. */
	row: MB / 4,
	/** How much larger than packed an entry may be, once it is larger than `freely`. XML reaches some 30. */
	ratio: 200,
	freely: 4 * MB,
	/** Elements within each other, and attributes of one of them, in XML. */
	depth: 100,
	attributes: 200,
	/**
	 * Archives in an archive: how deep, how many, and how many bytes of them are unpacked before they can be
	 * read. Garmin's export of an account has some ten, at a depth of one.
	 */
	inner: { depth: 2, count: 200, bytes: 2048 * MB },
	/** Reports of faulty entries, in one archive. */
	listed: 100,
	/** Runs of one import. */
	activities: 100_000,
} as const;

export const megabytes = (bytes: number): number => Math.round(bytes / MB);

/** Called with every activity as soon as it is read as a whole. */
export type OnEntry = (entry: Entry) => void;

/** Thrown by the parsers where a file cannot be read any further. */
export class ImportError extends Error {
	readonly fault: ImportFault;

	constructor(fault: ImportFault) {
		super(fault.kind);
		this.fault = fault;
	}
}

/** The fault of whatever was thrown while a file was read. */
export function faultOf(thrown: unknown): ImportFault {
	if (thrown instanceof ImportError) {
		return thrown.fault;
	}
	// What Blob throws where the file has gone, was changed or may not be read.
	if (thrown instanceof DOMException) {
		return { kind: 'unreadable' };
	}
	return { kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
