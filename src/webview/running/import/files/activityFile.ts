import type { Reading } from '../../../core/running/import/row.ts';
import { readCsv } from './csv.ts';
import { Faulty } from './faulty.ts';
import { isFit, readFit } from './fit.ts';
import type { Found } from './found.ts';
import { peek, type Bytes } from './slices.ts';
import { decodedText, isBinary, startOf } from './text.ts';
import { gunzipped } from './unpack.ts';
import { readXmlFile } from './xmlFile.ts';

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

async function readFormat(bytes: Bytes, reading: Reading, found: Found): Promise<void> {
	const packed = await peek(bytes, HEAD);
	const { head, all } = isGzip(packed.head) ? await peek(gunzipped(packed.all), HEAD) : packed;
	if (head.length === 0) {
		throw new Faulty({ kind: 'empty' });
	}
	if (isArchive(head) || isGzip(head)) {
		throw new Faulty({ kind: 'nested' });
	}
	if (isFit(head)) {
		await readFit(all, found);
	} else if (isBinary(head)) {
		throw new Faulty({ kind: 'format' });
	} else if (startOf(head).trimStart().startsWith('<')) {
		await readXmlFile(trimmed(decodedText(all)), found);
	} else {
		await readCsv(decodedText(all), found, reading);
	}
}

/**
 * Reads one file of any format but an archive. What it is shows in its first bytes; its name may say
 * anything. Throws `Faulty` where it cannot be read; `found` has heard of what came before.
 */
export async function readActivityFile(
	bytes: Bytes,
	reading: Reading,
	found: Found,
): Promise<void> {
	let any = false;
	await readFormat(bytes, reading, (entry) => {
		any = true;
		found(entry);
	});
	if (!any) {
		throw new Faulty({ kind: 'noActivity' });
	}
}
