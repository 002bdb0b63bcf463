import * as vscode from 'vscode';
import { catalogue } from '../../../content/moves/index.ts';
import type { ValuePath } from '../../../core/base/schema.ts';
import {
	readCustomMoves,
	type ReadCustomMoves,
} from '../../../core/moves/custom/readCustomMoves.ts';
import type { CustomMoves } from '../../../core/moves/customMoves.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { type JsonText, readJsonText, type TextRange } from '../../storage/jsonText.ts';
import { type PictureProblem, pictureWords, problemWords, syntaxWords } from './customWords.ts';

/** The file that only the person writes. */
export const MY_MOVES_FILE = 'my-moves.json';
/** The file that Import writes, and the person may. What is in both is read from the hand-written one. */
export const IMPORTED_MOVES_FILE = 'my-moves.imported.json';

/** The largest file, in bytes: two hundred moves with pictures inside. */
const FILE_LIMIT = 16 * 1024 * 1024;
/** All pictures together, as the characters that hold them. */
const PICTURES_LIMIT = 16 * 1024 * 1024;

/** What the person's files hold, and what of them could not be read. */
export interface CustomFiles {
	/** As the page shows them. */
	readonly customMoves: CustomMoves;
	/** With all that was written. */
	readonly entries: ReadCustomMoves;
	readonly faults: readonly CustomFault[];
}

/** What could not be read of a file. */
export interface CustomFault {
	/** The name of the file. */
	readonly file: string;
	/** What is wrong, in words. */
	readonly words: string;
	/** The same with file and line, as a sentence. */
	readonly text: string;
	/** Where it is, if only knowing all moves and files tells: the schema marks the rest in the editor. */
	readonly range: TextRange | null;
}

/**
 * Reads the files and their pictures, by default both; never throws, and reads whatever is good. `open` has what
 * the files hold in editors, by their names, where that is to be read instead.
 */
export async function readCustomFiles(
	folder: vscode.Uri,
	names: readonly string[] = [MY_MOVES_FILE, IMPORTED_MOVES_FILE],
	open: ReadonlyMap<string, string> = new Map(),
): Promise<CustomFiles> {
	const faults: CustomFault[] = [];
	const report: ReportFault = (file, line, words, range = null) => {
		const text = vscode.l10n.t('{0}, line {1}: {2}.', file, line, words);
		faults.push({ file, words, text, range });
	};
	const texts = await Promise.all(names.map((name) => readText(folder, name, open, report)));
	const entries = readCustomMoves(
		texts.map((text) => text?.value),
		catalogue,
	);
	const reportAt = (file: number, path: ValuePath, words: string, isMarked: boolean) => {
		const range = texts[file]?.rangeOf(path) ?? null;
		report(names[file] ?? '', (range?.from.line ?? 0) + 1, words, isMarked ? range : null);
	};
	for (const { file, path, problem } of entries.faults) {
		const words = problemWords(path.slice(2).join('.'), problem);
		reportAt(file, path, words, ['noMove', 'taken', 'twice'].includes(problem.kind));
	}
	const pictures = new Map<string, string>();
	let size = 0;
	for (const { file, path, read } of entries.moves) {
		const { picture, move } = read;
		if (picture === null) {
			continue;
		}
		const found = await readPicture(folder, picture);
		const address = 'address' in found ? found.address : '';
		size += address.length;
		if ('address' in found && size <= PICTURES_LIMIT) {
			pictures.set(move.id, address);
		} else {
			const name = picture.startsWith('data:') ? move.name : picture;
			const words = 'problem' in found ? pictureWords(name, found.problem) : tooMuch(name);
			reportAt(file, [...path, 'picture'], words, true);
		}
	}
	return { customMoves: shownOf(entries, pictures), entries, faults };
}

/** A move whose picture cannot be shown is there all the same, without one. */
function shownOf(
	{ moves, routines, hidden }: ReadCustomMoves,
	pictures: ReadonlyMap<string, string>,
): CustomMoves {
	const figures = moves.flatMap(({ read: { move, figure } }) =>
		figure === null ? [] : [[move.id, figure] as const],
	);
	return {
		moves: moves.map(({ read }) => read.move),
		routines: routines.map(({ read }) => read),
		pictures: Object.fromEntries(pictures),
		figures: Object.fromEntries(figures),
		hidden,
	};
}

/** Takes what is wrong in a line of a file, in words, and where it is to be marked. */
type ReportFault = (file: string, line: number, words: string, range?: TextRange | null) => void;

/** What a file holds; undefined where there is none or it is no text. */
async function readText(
	folder: vscode.Uri,
	name: string,
	open: ReadonlyMap<string, string>,
	report: ReportFault,
): Promise<JsonText | undefined> {
	const { t } = vscode.l10n;
	const parsed = (text: string) => {
		const read = readJsonText(text);
		read.faults.forEach(({ line, code }) => report(name, line, syntaxWords(code)));
		return read;
	};
	const inEditor = open.get(name);
	if (inEditor !== undefined) {
		return parsed(inEditor);
	}
	try {
		const uri = vscode.Uri.joinPath(folder, name);
		if ((await vscode.workspace.fs.stat(uri)).size > FILE_LIMIT) {
			report(name, 1, t('the file is larger than 16 MB'));
			return undefined;
		}
		return parsed(decodeUtf8(await vscode.workspace.fs.readFile(uri), true));
	} catch (error) {
		if (error instanceof TypeError) {
			report(name, 1, t('the file is not text in UTF-8'));
		} else if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
			report(name, 1, t('the file cannot be read ({0})', String(error)));
		}
		return undefined;
	}
}

const tooMuch = (name: string) =>
	vscode.l10n.t('the picture {0} is one too many: all together may have 12 MB', name);

/** Reads a picture. A link may lead anywhere: none is followed. */
async function readPicture(folder: vscode.Uri, picture: string): Promise<Picture> {
	if (picture.startsWith('data:')) {
		const bytes = bytesOf(picture);
		return bytes ? pictureAddress(bytes) : { problem: 'type' };
	}
	const uri = vscode.Uri.joinPath(folder, picture);
	try {
		const { type, size } = await vscode.workspace.fs.stat(uri);
		if ((type & vscode.FileType.SymbolicLink) !== 0) {
			return { problem: 'link' };
		}
		return size > PICTURE_LIMIT
			? { problem: 'large' }
			: pictureAddress(await vscode.workspace.fs.readFile(uri));
	} catch {
		return { problem: 'missing' };
	}
}

/** The largest picture, in bytes. */
export const PICTURE_LIMIT = 1024 * 1024;

/** As much of an SVG as is looked at to recognize it. */
const HEAD = 4096;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture as the page can show it, or what speaks against it. */
export type Picture = { readonly address: string } | { readonly problem: PictureProblem };

/**
 * A picture as an address that holds it: its bytes say what it is, not its name. Shown as an
 * image, an SVG runs no script and loads nothing.
 */
export function pictureAddress(bytes: Uint8Array): Picture {
	if (bytes.length > PICTURE_LIMIT) {
		return { problem: 'large' };
	}
	const type = typeOf(bytes);
	return type === null
		? { problem: 'type' }
		: { address: `data:image/${type};base64,${base64(bytes)}` };
}

/** The bytes that a data address holds; null where they are not whole. */
export function bytesOf(address: string): Uint8Array | null {
	try {
		const binary = atob(address.slice(address.indexOf(',') + 1));
		return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}

function typeOf(bytes: Uint8Array): 'png' | 'svg+xml' | null {
	if (PNG.every((byte, index) => bytes[index] === byte)) {
		return 'png';
	}
	const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replace(/^\u00ef\u00bb\u00bf/, '');
	// A document type may not have a part in brackets, which could declare entities.
	const before =
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*(?:<!DOCTYPE svg[^>[]*>\s*)?(?:<!--[^>]*-->\s*)*/i;
	return /^<svg[\s>]/.test(head.replace(before, '')) ? 'svg+xml' : null;
}

function base64(bytes: Uint8Array): string {
	const CHUNK = 8192;
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += CHUNK) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	}
	return btoa(parts.join(''));
}

// Both extension hosts have them; their types come with the DOM or Node, which the host layer has not.
declare function atob(text: string): string;
declare function btoa(binary: string): string;
