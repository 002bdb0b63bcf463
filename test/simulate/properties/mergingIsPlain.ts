import { deepEqual } from '../../../src/core/base/deepEqual.ts';
import { mergeRecords } from '../../../src/core/timer/shared/mergeRecords.ts';
import type { SharedRecord } from '../../../src/core/timer/shared/sharedRecord.ts';
import type { Property, Watched } from './property.ts';

/**
 * Property 8: merging is commutative, associative and idempotent on the records that windows wrote,
 * and whatever order they are merged in, the same record comes out.
 */
export class MergingIsPlain implements Property {
	private readonly watched: Watched;
	private last: SharedRecord | undefined;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	calm(): void {
		const { written } = this.watched.computer;
		const [a, b, c] = [written.at(-1), written.at(-2), written.at(-4)];
		if (!a || !b || !c || a === this.last) {
			return;
		}
		this.last = a;
		this.same('commutative', mergeRecords(a, b), mergeRecords(b, a));
		this.same(
			'associative',
			mergeRecords(mergeRecords(a, b), c),
			mergeRecords(a, mergeRecords(b, c)),
		);
		this.same('idempotent', mergeRecords(a, a), a);
		const forth = written.reduce(mergeRecords);
		this.same('the same in any order', forth, written.toReversed().reduce(mergeRecords));
		written.splice(0, Math.max(0, written.length - 8));
	}

	private same(property: string, one: SharedRecord, other: SharedRecord): void {
		const both = [sorted(one), sorted(other)] as const;
		if (!deepEqual(...both)) {
			const [text, otherText] = both.map((shared) => JSON.stringify(shared));
			this.watched.violated(`merging is ${property}`, `${text}\nand\n${otherText}`);
		}
	}
}

/** Entries of one record need no order, but two that were merged have one. */
function sorted(shared: SharedRecord): SharedRecord {
	const entries = shared.entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	return { ...shared, entries };
}
