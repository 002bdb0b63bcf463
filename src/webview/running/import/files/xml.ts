import sax from 'sax';
import { ImportError, LIMITS } from './importError.ts';

/** What hears of a document: names are without prefixes, `path` is from the root to this element. */
export interface XmlListener {
	open?(path: readonly string[], attributes: Readonly<Record<string, string>>): void;
	/** The element's own text, spaces around it cut; at most `TEXT` characters. */
	close(path: readonly string[], text: string): void;
	/** It is broken off, or cut: what was open will not be closed. */
	cut?(): void;
}

/** Longer texts are cut: a name or a number is shorter. */
const TEXT = 1000;

/** After so many characters sax looks whether what it holds has become too long, and so do we. */
const PIECE = 1024;

/**
 * What follows `<!` until sax knows what it is: a comment, `[CDATA[` or `DOCTYPE`. It compares all of
 * it at every character, so that a hundred KB of it would take a minute.
 */
interface Undecided {
	readonly sgmlDecl: string;
}

const LONGEST_DECIDED = '[CDATA['.length;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as it comes and holds nothing of it but the path to where it is. Strict; a document type,
 * which alone can define entities, is refused before any of it is used.
 */
export async function readXml(text: AsyncIterable<string>, listener: XmlListener): Promise<void> {
	const parser = sax.parser(true);
	const path: string[] = [];
	const texts: string[] = [];
	let attributes = 0;
	let seen = false;
	const broken = (): never => {
		throw new ImportError({ kind: 'xml', line: parser.line + 1 });
	};
	const onText = (piece: string) => {
		const at = texts.length - 1;
		const before = texts[at];
		if (before !== undefined && before.length < TEXT) {
			texts[at] = before + piece.slice(0, TEXT);
		}
	};
	const events: Partial<sax.SAXParser> = {
		onerror: broken,
		ondoctype: () => {
			throw new ImportError({ kind: 'documentType' });
		},
		// Counted as they come: one element may have millions of them.
		onattribute: () => {
			if (++attributes > LIMITS.attributes) {
				throw new ImportError({ kind: 'shape' });
			}
		},
		onopentag: ({ name, attributes: given }) => {
			if (seen && path.length === 0) {
				broken();
			}
			if (path.length >= LIMITS.depth) {
				throw new ImportError({ kind: 'shape' });
			}
			seen = true;
			attributes = 0;
			path.push(local(name));
			texts.push('');
			listener.open?.(path, given as Record<string, string>);
		},
		ontext: onText,
		oncdata: onText,
		onclosetag: () => {
			listener.close(path, (texts.pop() ?? '').trim());
			path.pop();
		},
	};
	Object.assign(parser, events);
	try {
		for await (const all of escaped(text)) {
			for (let from = 0; from < all.length; from += PIECE) {
				parser.write(all.slice(from, from + PIECE));
				if ((parser as unknown as Undecided).sgmlDecl.length > LONGEST_DECIDED) {
					broken();
				}
			}
		}
		if (!seen || path.length > 0) {
			throw new ImportError({ kind: 'truncated' });
		}
	} catch (error) {
		listener.cut?.();
		throw error;
	}
	parser.close();
}

/** No entity that is written as such is longer. */
const LONGEST_ENTITY = 12;
const AMPERSAND = /<!\[CDATA\[[^]*?\]\]>|&(?!(?:#\d+|#x[\da-f]+|[a-z]\w*);)/gi;

/** Some programs write names as they are typed: an ampersand that begins no entity is only that. */
async function* escaped(text: AsyncIterable<string>): AsyncGenerator<string> {
	let rest = '';
	for await (const piece of text) {
		const all = rest + piece;
		const last = all.lastIndexOf('&');
		const end = last >= 0 && all.length - last < LONGEST_ENTITY ? last : all.length;
		rest = all.slice(end);
		yield withEntities(all.slice(0, end));
	}
	yield withEntities(rest);
}

const withEntities = (text: string) =>
	text.includes('&') ? text.replace(AMPERSAND, (found) => (found === '&' ? '&amp;' : found)) : text;
