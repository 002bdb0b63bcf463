import {
	createScanner,
	findNodeAtLocation,
	getNodeValue,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from 'jsonc-parser/lib/esm/main.js';
import type { ValuePath } from '../../core/base/schema.ts';
import { encodeUtf8 } from '../base/bytes.ts';

/** A value as the text of a JSON file that a person may read. */
export function jsonOf(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** The same as bytes. */
export function encodeJson(value: unknown): Uint8Array {
	return encodeUtf8(jsonOf(value));
}

/** Deeper than any file of ours; the parser goes down one call a level. */
const DEEPEST = 30;

/** Where a text is no JSON, and the parser's word for why. */
export interface SyntaxFault {
	readonly line: number;
	/** Such as "CommaExpected". */
	readonly code: string;
}

/** What a hand-written JSON text holds, as far as it can be read, and where in it. */
export interface JsonText {
	readonly value: unknown;
	readonly faults: readonly SyntaxFault[];
	/** The line, from 1, of the value at `path`, or of the nearest one around it. */
	readonly lineOf: (path: ValuePath) => number;
}

/** Reads a text with comments and trailing commas, past what is wrong in it. Never throws. */
export function readJsonText(text: string): JsonText {
	const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
	const deep = tooDeep(text);
	if (deep !== null) {
		const faults = [{ line: lineAt(deep), code: 'NestedTooDeep' }];
		return { value: undefined, faults, lineOf: () => lineAt(deep) };
	}
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { allowTrailingComma: true });
	return {
		value: tree && (getNodeValue(tree) as unknown),
		faults: errors.map(({ offset, error }) => ({
			line: lineAt(offset),
			code: printParseErrorCode(error),
		})),
		lineOf: (path) => {
			const around = path.map((_, index) => path.slice(0, path.length - index));
			const node = tree && around.map((part) => findNodeAtLocation(tree, part)).find(Boolean);
			return node ? lineAt(node.offset) : 1;
		},
	};
}

/** Where the text goes deeper than is read; null where it does not. */
function tooDeep(text: string): number | null {
	const scanner = createScanner(text, true);
	let depth = 0;
	do {
		scanner.scan();
		// A token is known by its first letter: those of a text are in quotes.
		const letter = text.charAt(scanner.getTokenOffset());
		depth += '{['.includes(letter || ' ') ? 1 : '}]'.includes(letter || ' ') ? -1 : 0;
		if (depth > DEEPEST) {
			return scanner.getTokenOffset();
		}
	} while (scanner.getTokenOffset() < text.length);
	return null;
}
