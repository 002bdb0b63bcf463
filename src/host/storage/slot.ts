import type { FileFormat } from '../../core/base/schema.ts';

/** FNV-1a over the UTF-16 units, in hex: tells a torn or mixed write from a whole one. */
export function checksum(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A whole slot: its body, and the number by which the newest is known. */
export interface WholeSlot<T> {
	readonly seq: number;
	readonly body: T;
}

/** A slot that cannot be read: a write that was cut off, or something that we did not write. */
export interface BrokenSlot {
	readonly text: string;
	readonly fault: string;
	/** It begins as a slot does and has no end: a write was cut off. */
	readonly torn: boolean;
}

/** A whole slot is a header, a body and nothing, each ended by a line break but the last. */
const LINES = 3;

/** Deeper than any version of our files; JSON is read and written by one call a level. */
const DEEPEST = 50;

/** The text of a slot: a header with number and checksum, and the body. */
export function slotText(seq: number, body: object): string {
	const text = JSON.stringify(body);
	return `${JSON.stringify({ seq, sum: checksum(text) })}\n${text}\n`;
}

/** What the text of a slot holds. */
export function parseSlot<T extends object>(
	text: string,
	parse: FileFormat<T>['parse'],
): WholeSlot<T> | BrokenSlot | 'future' {
	const [head = '', line = ''] = text.split('\n');
	const broken = (fault: string): BrokenSlot => ({ text, fault, torn: isTorn(text) });
	const { seq, sum } = headOf(head);
	if (seq === null) {
		return broken('its first line is not a header of ours');
	}
	if (sum !== checksum(line)) {
		return broken('its checksum does not fit');
	}
	const body = parse(json(line));
	if (body === 'future') {
		return body;
	}
	if (isDeep(body, DEEPEST)) {
		return broken('it nests too deep');
	}
	return 'fault' in body ? broken(body.fault) : { seq, body };
}

/** The slot, if its text is there, whole and of a version that is known; else null. */
export function parseWholeSlot<T extends object>(
	text: string | null,
	format: FileFormat<T>,
): WholeSlot<T> | null {
	const held = text ? parseSlot(text, (value) => format.parse(value)) : null;
	return held && held !== 'future' && 'body' in held ? held : null;
}

/** Unknown fields are kept, but none that nests deeper than it could be written again. */
function isDeep(value: unknown, left: number): boolean {
	return (
		typeof value === 'object' &&
		value !== null &&
		(left === 0 || Object.values(value).some((one) => isDeep(one, left - 1)))
	);
}

function isTorn(text: string): boolean {
	const start = '{"seq":';
	const ours = text.startsWith(start) || start.startsWith(text);
	return ours && text.split('\n').length < LINES;
}

function headOf(line: string): { readonly seq: number | null; readonly sum: string } {
	const head = json(line) as { seq?: unknown; sum?: unknown } | null | undefined;
	const seq = head?.seq;
	return {
		seq: typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 ? seq : null,
		sum: typeof head?.sum === 'string' ? head.sum : '',
	};
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
