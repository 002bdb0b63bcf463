import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { catalogue } from '../../../content/moves/index.ts';
import type { ValuePath } from '../../../core/base/schema.ts';
import {
	readCustomMoves,
	type ReadCustomMoves,
} from '../../../core/moves/custom/readCustomMoves.ts';
import type { CustomMoveProblem } from '../../../core/moves/custom/written.ts';
import type { CustomMoves } from '../../../core/moves/customMoves.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { type JsonText, readJsonText } from '../../storage/jsonText.ts';

/** As much of an id as is shown: what was written may be anything. */
const SHOWN = 100;

/** What is wrong with an entry, in words: "name is missing". `field` is where in it, if anywhere. */
export function problemWords(field: string, problem: CustomMoveProblem): string {
	const { t } = l10n;
	const what = field === '' ? t('this entry') : `"${field}"`;
	switch (problem.kind) {
		case 'missing':
			return t('{0} is missing', what);
		case 'version':
			return t('it was written for another version of Next Posture');
		case 'range':
			return t('{0} takes a whole number from {1} to {2}', what, problem.minimum, problem.maximum);
		case 'length':
			return t('{0} is longer than {1}', what, problem.most);
		case 'choice':
			return t('{0} takes one of {1}', what, problem.values.join(', '));
		case 'taken':
			return t('there is another one with the id {0} before it', problem.id);
		case 'noMove':
			return t('there is no move with the id {0}', problem.id.slice(0, SHOWN));
		case 'picture':
			return t('{0} takes the name of an SVG or PNG file right beside this one', what);
		case 'shape':
			return {
				record: t('{0} takes an object in braces', what),
				list: t('{0} takes a list in brackets', what),
				text: t('{0} takes a text', what),
				id: t('{0} takes letters, digits and dashes', what),
			}[problem.shape];
	}
}

/** What speaks against a picture, in words. */
function pictureWords(name: string, problem: PictureProblem): string {
	const { t } = l10n;
	return {
		missing: t('there is no picture {0} beside the file', name),
		large: t('the picture {0} is larger than 1 MB', name),
		type: t('the picture {0} is neither an SVG nor a PNG inside', name),
		link: t('the picture {0} is a link to another place', name),
	}[problem];
}

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
	/** In words, each with file and line. */
	readonly faults: readonly string[];
}

/** Reads the files and their pictures, by default both; never throws, and reads whatever is good. */
export async function readCustomFiles(
	folder: vscode.Uri,
	names: readonly string[] = [MY_MOVES_FILE, IMPORTED_MOVES_FILE],
): Promise<CustomFiles> {
	const faults: string[] = [];
	const report: ReportLine = (name, line, words) => {
		faults.push(vscode.l10n.t('{0}, line {1}: {2}.', name, line, words));
	};
	const texts = await Promise.all(names.map((name) => readText(folder, name, report)));
	const entries = readCustomMoves(
		texts.map((text) => text?.value),
		catalogue,
	);
	const lineOf = (file: number, path: ValuePath) => texts[file]?.lineOf(path) ?? 1;
	for (const { file, path, problem } of entries.faults) {
		report(names[file] ?? '', lineOf(file, path), problemWords(path.slice(2).join('.'), problem));
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
			report(names[file] ?? '', lineOf(file, [...path, 'picture']), words);
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

/** Takes what is wrong in a line of a file, in words. */
type ReportLine = (name: string, line: number, words: string) => void;

/** What a file holds; undefined where there is none or it is no text. */
async function readText(
	folder: vscode.Uri,
	name: string,
	report: ReportLine,
): Promise<JsonText | undefined> {
	const { t } = vscode.l10n;
	try {
		const uri = vscode.Uri.joinPath(folder, name);
		if ((await vscode.workspace.fs.stat(uri)).size > FILE_LIMIT) {
			report(name, 1, t('the file is larger than 16 MB'));
			return undefined;
		}
		const bytes = await vscode.workspace.fs.readFile(uri);
		const read = readJsonText(decodeUtf8(bytes, true));
		for (const { line, code } of read.faults) {
			report(name, line, t('this is not JSON ({0})', code));
		}
		return read;
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

/** What speaks against a picture. */
export type PictureProblem = 'missing' | 'large' | 'type' | 'link';

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
