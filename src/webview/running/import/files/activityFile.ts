import { ImportError, type OnEntry } from './importError.ts';
import { type Bytes, peek } from './slices.ts';
import { gpx } from './gpx.ts';
import { tcx } from './tcx.ts';
import { readXml, type XmlListener } from './xml.ts';
import type { Reading } from '../../../../core/running/import/columns.ts';
import { readCsv } from './csv.ts';
import { readFit } from './fit.ts';
import { isFit } from './fitMessages.ts';
import { gunzipped } from './unpack.ts';

const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/** The encoding by the mark that files may begin with, else by what XML says of itself, else UTF-8. */
function encodingOf(head: Uint8Array): string {
	const [marked] = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte)) ?? [];
	const ascii = String.fromCharCode(...head.subarray(0, 200));
	return (
		marked ?? /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]{1,40})["']/.exec(ascii)?.[1] ?? 'utf-8'
	);
}

function decoderFor(head: Uint8Array): TextDecoder {
	try {
		return new TextDecoder(encodingOf(head));
	} catch {
		// An encoding that nobody knows: the digits and dates are the same in nearly all of them.
		return new TextDecoder();
	}
}

/** The start of a text, for telling what it is. */
function startOf(head: Uint8Array): string {
	return decoderFor(head).decode(head, { stream: true });
}

/** Whether these bytes are no text: a NUL is in none, but in every second byte of UTF-16. */
function isBinary(head: Uint8Array): boolean {
	return startOf(head).includes('\0');
}

/** Decodes a text as it comes; a byte that is none in its encoding becomes a replacement character. */
async function* decodedText(bytes: Bytes): AsyncGenerator<string> {
	const { head, all } = await peek(bytes, 200);
	const decoder = decoderFor(head);
	for await (const slice of all) {
		const text = decoder.decode(slice, { stream: true });
		if (text.includes('\0')) {
			throw new ImportError({ kind: 'format' });
		}
		yield text;
	}
	yield decoder.decode();
}

function listenerFor(root: string, reading: Reading, onEntry: OnEntry): XmlListener {
	switch (root) {
		case 'gpx':
			return gpx(reading, onEntry);
		case 'TrainingCenterDatabase':
			return tcx(reading, onEntry);
		default:
			throw new ImportError({ kind: 'format' });
	}
}

/** Reads GPX or TCX, which the root element tells apart. */
async function readXmlFile(
	text: AsyncIterable<string>,
	reading: Reading,
	onEntry: OnEntry,
): Promise<void> {
	let listener: XmlListener | null = null;
	await readXml(text, {
		open: (path, attributes) => {
			listener ??= listenerFor(path[0] ?? '', reading, onEntry);
			listener.open?.(path, attributes);
		},
		close: (path, words) => listener?.close(path, words),
	});
}

/** Enough to tell the format by. */
const HEAD = 1024;

const startsWith = (head: Uint8Array, ...bytes: readonly number[]) =>
	bytes.every((byte, at) => head[at] === byte);

/** Whether these are the first bytes of a ZIP archive, perhaps an empty one. */
export function isArchive(head: Uint8Array): boolean {
	return startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06);
}

const isGzip = (head: Uint8Array) => startsWith(head, 0x1f, 0x8b);

/** Some of Strava's files begin with spaces, which XML does not allow before its declaration. */
async function* trimmed(text: AsyncIterable<string>) {
	let begun = false;
	for await (const piece of text) {
		const rest: string = begun ? piece : piece.trimStart();
		begun ||= rest !== '';
		yield rest;
	}
}

async function readFormat(bytes: Bytes, reading: Reading, onEntry: OnEntry): Promise<void> {
	const packed = await peek(bytes, HEAD);
	const { head, all } = isGzip(packed.head) ? await peek(gunzipped(packed.all), HEAD) : packed;
	if (head.length === 0) {
		throw new ImportError({ kind: 'empty' });
	}
	if (isArchive(head) || isGzip(head)) {
		throw new ImportError({ kind: 'nested' });
	}
	if (isFit(head)) {
		await readFit(all, onEntry);
	} else if (isBinary(head)) {
		throw new ImportError({ kind: 'format' });
	} else if (startOf(head).trimStart().startsWith('<')) {
		await readXmlFile(trimmed(decodedText(all)), reading, onEntry);
	} else {
		await readCsv(decodedText(all), onEntry, reading);
	}
}

/**
 * Reads one file of any format but an archive. What it is shows in its first bytes; its name may say
 * anything. Throws `ImportError` where it cannot be read; `onEntry` was called with what came before.
 */
export async function readActivityFile(
	bytes: Bytes,
	reading: Reading,
	onEntry: OnEntry,
): Promise<void> {
	let any = false;
	await readFormat(bytes, reading, (entry) => {
		any = true;
		onEntry(entry);
	});
	if (!any) {
		throw new ImportError({ kind: 'noActivity' });
	}
}
