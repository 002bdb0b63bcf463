import { Faulty } from './faulty.ts';
import { peek, type Bytes } from './slices.ts';

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
export function startOf(head: Uint8Array): string {
	return decoderFor(head).decode(head, { stream: true });
}

/** Whether these bytes are no text: a NUL is in none, but in every second byte of UTF-16. */
export function isBinary(head: Uint8Array): boolean {
	return startOf(head).includes('\0');
}

/** Decodes a text as it comes; a byte that is none in its encoding becomes a replacement character. */
export async function* decodedText(bytes: Bytes): AsyncGenerator<string> {
	const { head, all } = await peek(bytes, 200);
	const decoder = decoderFor(head);
	for await (const slice of all) {
		const text = decoder.decode(slice, { stream: true });
		if (text.includes('\0')) {
			throw new Faulty({ kind: 'format' });
		}
		yield text;
	}
	yield decoder.decode();
}
