import type { Entry } from '../../../../core/running/import/entry.ts';
import type { ImportFault } from '../../../../core/running/import/importReport.ts';

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
