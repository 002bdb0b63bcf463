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
	/** From 1. */
	readonly line: number;
	/** Such as "CommaExpected". */
	readonly code: string;
}

/** What a hand-written JSON text holds, as far as it can be read, and where in it. */
export interface JsonText {
	readonly value: unknown;
	readonly faults: readonly SyntaxFault[];
	/** Where the value at `path` is, or the nearest one around it. */
	readonly rangeOf: (path: ValuePath) => TextRange;
}

/** From where to where something is in a text. */
export interface TextRange {
	readonly from: TextPlace;
	readonly to: TextPlace;
}

/** A line, and a letter in it; both from 0. */
interface TextPlace {
	readonly line: number;
	readonly character: number;
}

/** Reads a text with comments and trailing commas, past what is wrong in it. Never throws. */
export function readJsonText(text: string): JsonText {
	const placeAt = (offset: number): TextPlace => {
		const before = text.slice(0, offset).split('\n');
		return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
	};
	const range = (offset: number, length: number) => ({
		from: placeAt(offset),
		to: placeAt(offset + length),
	});
	const fault = (offset: number, code: string): SyntaxFault => ({
		line: placeAt(offset).line + 1,
		code,
	});
	const deep = tooDeep(text);
	if (deep !== null) {
		const faults = [fault(deep, 'NestedTooDeep')];
		return { value: undefined, faults, rangeOf: () => range(deep, 1) };
	}
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { allowTrailingComma: true });
	return {
		value: tree && (getNodeValue(tree) as unknown),
		faults: errors.map(({ offset, error }) => fault(offset, printParseErrorCode(error))),
		rangeOf: (path) => {
			const around = path.map((_, index) => path.slice(0, path.length - index));
			const node = tree && around.map((part) => findNodeAtLocation(tree, part)).find(Boolean);
			return node ? range(node.offset, node.length) : range(0, 0);
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
