import type * as fc from 'fast-check';

/** A way in from outside, and what is promised of it. */
export interface Surface {
	readonly name: string;
	/** What anybody may send. */
	readonly inputs: fc.Arbitrary<unknown>;
	/** Sends one, and throws where a promise is broken. Whether it was taken, and not refused. */
	readonly holds: (input: never) => boolean | Promise<boolean>;
}

/** A surface whose inputs and promise are of one type. */
export function surface<T>(
	name: string,
	inputs: fc.Arbitrary<T>,
	holds: (input: T) => boolean | Promise<boolean>,
): Surface {
	return { name, inputs, holds };
}
