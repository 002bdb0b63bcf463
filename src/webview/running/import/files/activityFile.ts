import { ImportError, type OnEntry } from './importError.ts';
import { type Bytes, peek } from './slices.ts';
import { gpx } from './gpx.ts';
import { tcx } from './tcx.ts';
import { readXml, type XmlListener } from './xml.ts';
import type { ListEvents } from '../../../../core/running/import/activityList.ts';
import type { Entry, Reading } from '../../../../core/running/import/entry.ts';
import { readCsv } from './csv.ts';
import { readFit } from './fit.ts';
import { isFit } from './fitMessages.ts';
import { decodedText, isBinary, startOf } from './text.ts';
import { gunzipped } from './unpack.ts';

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
		cut: () => listener?.cut?.(),
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

async function readFormat(bytes: Bytes, reading: Reading, events: ListEvents): Promise<void> {
	const onEntry = (entry: Entry) => events.onEntry(entry);
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
		await readCsv(decodedText(all), reading, events);
	}
}

/**
 * Reads one file of any format but an archive. What it is shows in its first bytes; its name may say
 * anything. Throws `ImportError` where it cannot be read; `events` has what came before.
 */
export async function readActivityFile(
	bytes: Bytes,
	reading: Reading,
	events: ListEvents,
): Promise<void> {
	let any = false;
	await readFormat(bytes, reading, {
		onEntry: (entry) => {
			any = true;
			events.onEntry(entry);
		},
		onQuestion: (question) => events.onQuestion(question),
	});
	if (!any) {
		throw new ImportError({ kind: 'noActivity' });
	}
}
