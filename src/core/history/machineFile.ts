import { amount, record, type Check } from '../shape.ts';
import { monthNamed } from './month.ts';

/** Version of a machine's file on disk. A higher one is left alone. */
export const MACHINE_VERSION = 1;

/** What one machine says of itself. Fields that are not known are kept. */
export interface MachineFile {
	readonly version: typeof MACHINE_VERSION;
	/** The month with which its log begins, as in 2026-11: names are known by date, never by listing. */
	readonly first: string;
}

const month: Check = (value) =>
	typeof value === 'string' && monthNamed(value) !== null ? null : 'is not a month';

const machineFile = record({ version: amount, first: month });

/** As `parseShared`, for a machine's file. */
export function parseMachineFile(
	value: unknown,
): MachineFile | { readonly fault: string } | 'future' {
	const version = (value as { version?: unknown } | null | undefined)?.version;
	if (typeof version === 'number' && version > MACHINE_VERSION) {
		return 'future';
	}
	const fault = machineFile(value);
	return fault === null ? (value as MachineFile) : { fault };
}
