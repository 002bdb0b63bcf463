import type { Check } from '../shape.ts';

/** How a file of one kind is read: the value with unknown fields and all, a fault, or a later version. */
export interface FileFormat<T> {
	readonly version: number;
	parse(value: unknown): T | { readonly fault: string } | 'future';
}

/** The format of files that say their version themselves and pass this check. */
export function versioned<T>(version: number, check: Check): FileFormat<T> {
	return {
		version,
		parse(value) {
			const said = (value as { version?: unknown } | null | undefined)?.version;
			if (typeof said === 'number' && said > version) {
				return 'future';
			}
			const fault = check(value);
			return fault === null ? (value as T) : { fault };
		},
	};
}
