import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { parseFromPage, parseToPage } from '../../../src/core/protocol/protocol.ts';
import { parseSlot, slotText } from '../../../src/host/storage/slot.ts';
import { JUNK, placesIn, valueAt, withAt, type Place } from './junk.ts';
import { fromPage, toPage } from '../../support/everyMessage.ts';
import { everyStored, type Stored } from './stored.ts';

/** A reason longer than this would flood the log. */
const REASON = 600;

/** Something that comes from outside: whole, and how it is read. A text says why it is refused. */
export interface Edge {
	readonly name: string;
	readonly whole: unknown;
	read(value: unknown): object | string;
	/** What is left of a value on the way here. */
	arrives(value: unknown): unknown;
}

const asItIs = (value: unknown) => value;

/** What JSON makes of it: no number, for one, becomes nothing. */
export function throughJson(value: unknown): unknown {
	try {
		return JSON.parse(JSON.stringify(value) ?? 'null');
	} catch {
		return null;
	}
}

/** All messages, both ways. */
export const messages: readonly Edge[] = [
	...Object.values(toPage).map((whole) => ({
		name: `${whole.kind}, to the page`,
		whole,
		read: parseToPage,
		arrives: asItIs,
	})),
	...Object.values(fromPage).map((whole) => ({
		name: `${whole.kind}, from the page`,
		whole,
		read: parseFromPage,
		arrives: asItIs,
	})),
];

/** All files, each as its text. */
export const files: readonly Edge[] = everyStored.map((kind) => ({
	name: kind.name,
	whole: kind.whole,
	read: (value) => readStored(kind, value),
	arrives: throughJson,
}));

/** Writes `value` as a slot, reads it as a window does, merges it and shows it. */
function readStored(kind: Stored, value: unknown): object | string {
	const text = textOf(value);
	if (text === null) {
		return 'no JSON';
	}
	const held = parseSlot(text, (body) => kind.parse(body));
	if (held === 'future') {
		return 'a later version';
	}
	if (!('body' in held)) {
		return held.fault;
	}
	const { body } = held;
	kind.use(body);
	const merged = kind.merge(kind.merge(body, kind.parse(kind.whole) as object), body);
	// What is written next can be read again: no bad number has come of it.
	const again = parseSlot(slotText(1, kind.encode?.(merged) ?? merged), (one) => kind.parse(one));
	assert.ok(again !== 'future' && 'body' in again, `${kind.name} cannot be read any more`);
	return body;
}

/** What JSON cannot say nobody finds in a file. */
function textOf(value: unknown): string | null {
	try {
		return slotText(1, value as object);
	} catch {
		return null;
	}
}

/** Reads `value`, which must be taken as it is or refused in a line, and leaves no trace elsewhere. */
export function readsOrRefuses(edge: Edge, value: unknown): boolean {
	const { name } = edge;
	const found = edge.read(value);
	if (typeof found === 'string') {
		assert.ok(found !== '' && found.length < REASON, `${name}: a reason of ${found.length}`);
	}
	assert.equal(({} as { polluted?: unknown }).polluted, undefined, name);
	assert.deepEqual(Object.keys(Object.prototype), [], name);
	return typeof found !== 'string';
}

const kindOf = (value: unknown) =>
	value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

/**
 * What of `edge` is taken although something else than was meant stands at one of its places: the
 * place, and what stands there. Null and undefined apart, which some fields may be.
 */
export function mistaken(edge: Edge): string[] {
	const found: string[] = [];
	for (const place of placesIn(edge.whole)) {
		const meant = valueAt(edge.whole, place);
		for (const junk of JUNK) {
			const taken = readsOrRefuses(edge, withAt(edge.whole, place, junk));
			const arrived = edge.arrives(junk);
			const none = arrived === null || arrived === undefined;
			const other = !none && kindOf(arrived) !== kindOf(meant);
			const noNumber = typeof arrived === 'number' && !Number.isFinite(arrived);
			if (taken && (other || noNumber)) {
				found.push(described(place, junk));
			}
		}
	}
	return found;
}

function described(place: Place, junk: unknown): string {
	return `${place.join('.')}: ${kindOf(junk)} ${inspect(junk).slice(0, 20)}`;
}
