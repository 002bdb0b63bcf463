import { sportOf } from '../../../../core/running/import/sport.ts';
import { ImportError } from './importError.ts';
import { type Bytes, joined, peek } from './slices.ts';

const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/** Enough to tell an encoding by. */
const HEAD = 1024;

/** Shares of the bytes at even or odd places that are 0 in UTF-16, where most letters are Latin, or not. */
const ZEROS = { many: 0.2, few: 0.02 } as const;

/** UTF-16 without a mark: every second byte is 0, as the first or as the second of two. */
function unmarkedUtf16(head: Uint8Array): string | null {
	const zeros = [0, 0];
	head.forEach((byte, at) => (zeros[at % 2] = (zeros[at % 2] ?? 0) + (byte === 0 ? 1 : 0)));
	const [even = 0, odd = 0] = zeros.map((count) => count / (head.length / 2));
	const isLittle = odd >= ZEROS.many && even <= ZEROS.few;
	const isBig = even >= ZEROS.many && odd <= ZEROS.few;
	const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : null;
	if (encoding === null) {
		return null;
	}
	const whole = head.subarray(0, head.length - (head.length % 2));
	const text = new TextDecoder(encoding).decode(whole, { stream: true });
	// In what is no text there are control characters, or halves of pairs.
	return /[\p{Cc}\ufffd]/u.test(text.replace(/[\t\r\n]/g, '')) ? null : encoding;
}

/** The encoding by the mark that files may begin with, or by what XML says of itself; null where neither does. */
function namedEncoding(head: Uint8Array): string | null {
	const [marked] = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte)) ?? [];
	const ascii = String.fromCharCode(...head.subarray(0, 200));
	const [, declared] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]{1,40})["']/.exec(ascii) ?? [];
	return marked ?? declared ?? unmarkedUtf16(head);
}

/** A decoder for a named encoding; null for UTF-8, and for one that nobody knows. */
function namedDecoder(head: Uint8Array): TextDecoder | null {
	const name = namedEncoding(head);
	try {
		const decoder = name === null ? null : new TextDecoder(name);
		return decoder?.encoding === 'utf-8' ? null : decoder;
	} catch {
		return null;
	}
}

/** The start of a text, to see what it is. */
export function startOf(head: Uint8Array): string {
	const piece = head.subarray(0, HEAD);
	return (namedDecoder(piece) ?? new TextDecoder()).decode(piece, { stream: true });
}

/** Whether these bytes are no text: a NUL is in none, but in every second byte of UTF-16. */
export function isBinary(head: Uint8Array): boolean {
	return startOf(head).includes('\0');
}

/** What spreadsheets save lists in where it is not UTF-8, by the language of the computer. */
const LEGACY = [
	'windows-1252',
	'windows-1250',
	'windows-1254',
	'windows-1251',
	'shift_jis',
	'gb18030',
	'big5',
	'euc-kr',
];

/** How much of a text is looked at to find its encoding: bytes, and short cells beyond ASCII. */
const GUESSED_FROM = { bytes: 64 * 1024, cells: 50, characters: 40 } as const;

/** The encoding in which the most cells name a sport that is known. */
function legacyDecoder(bytes: Uint8Array): TextDecoder {
	const piece = bytes.subarray(0, GUESSED_FROM.bytes);
	const knownSports = (encoding: string) => {
		const cells = new Set(new TextDecoder(encoding).decode(piece).split(/[,;\t\r\n"]+/));
		const informative = [...cells].filter(
			(cell) => cell.length <= GUESSED_FROM.characters && /\P{ASCII}/u.test(cell),
		);
		return informative.slice(0, GUESSED_FROM.cells).filter((cell) => sportOf(cell) === 'run')
			.length;
	};
	const [best] = LEGACY.map((encoding) => ({ encoding, known: knownSports(encoding) })).toSorted(
		(one, other) => other.known - one.known,
	);
	return new TextDecoder(best?.encoding);
}

/** How many bytes there are before a character of UTF-8 that is not whole yet. */
function wholeLength(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] as number;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		if (byte >= 0xc0 || byte < 0x80) {
			return length > back ? bytes.length - back : bytes.length;
		}
	}
	return bytes.length;
}

/** Decodes UTF-8; from the first byte on that is none, where all was ASCII before, another encoding. */
class Utf8 {
	private readonly strict = new TextDecoder('utf-8', { fatal: true });
	private other: TextDecoder | null = null;
	private rest = new Uint8Array(0);
	private isAscii = true;

	decode(slice: Uint8Array): string {
		if (this.other) {
			return this.other.decode(slice, { stream: true });
		}
		const bytes = this.rest.length > 0 ? joined([this.rest, slice]) : slice;
		const length = wholeLength(bytes);
		this.rest = bytes.slice(length);
		return this.tryDecode(bytes.subarray(0, length)) ?? this.decodeOther(bytes);
	}

	/** What is left at the end is no whole character. */
	end(): string {
		return this.other
			? this.other.decode()
			: this.rest.length > 0
				? this.decodeOther(this.rest)
				: '';
	}

	private tryDecode(bytes: Uint8Array): string | null {
		try {
			const text = this.strict.decode(bytes);
			// Each character beyond ASCII takes more bytes than it has units.
			this.isAscii &&= text.length === bytes.length;
			return text;
		} catch {
			return null;
		}
	}

	private decodeOther(bytes: Uint8Array): string {
		// A byte that is wrong among other characters of UTF-8 is only that.
		const beyondAscii = new TextDecoder().decode(bytes).match(/\P{ASCII}/gu) ?? [];
		const wrong = beyondAscii.filter((character) => character === '\ufffd').length;
		const isUtf8 = !this.isAscii || wrong * 2 < beyondAscii.length;
		this.other = isUtf8 ? new TextDecoder() : legacyDecoder(bytes);
		return this.other.decode(bytes, { stream: true });
	}
}

/** Decodes a text as it comes; a byte that is none in its encoding becomes a replacement character. */
export async function* decodedText(bytes: Bytes): AsyncGenerator<string> {
	const { head, all } = await peek(bytes, HEAD);
	const named = namedDecoder(head);
	const utf8 = new Utf8();
	for await (const slice of all) {
		const text = named ? named.decode(slice, { stream: true }) : utf8.decode(slice);
		if (text.includes('\0')) {
			throw new ImportError({ kind: 'format' });
		}
		yield text;
	}
	yield named ? named.decode() : utf8.end();
}
