import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Path, Problem } from '../../../core/moves/custom/reader.ts';
import {
	bytesOf,
	type Picture,
	PICTURE_LIMIT,
	pictureAddress,
	type PictureProblem,
} from './picture.ts';
import { moveIndex } from '../../../content/moves/moveIndex.ts';
import type { CustomMoves } from '../../../core/moves/customMoves.ts';
import { type Own, readOwn } from '../../../core/moves/custom/readCustom.ts';
import { type JsonText, readJsonText } from '../../storage/jsonText.ts';
import { decodeUtf8 } from '../../base/utf8.ts';

/** As much of an id as is shown: what was written may be anything. */
const SHOWN = 100;

/** What is wrong with an entry, in words: "name is missing". `field` is where in it, if anywhere. */
export function problemWords(field: string, problem: Problem): string {
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

/** Written by hand, and only by hand. */
export const WRITTEN = 'my-moves.json';
/** Written by Import, and open to anyone's hand; of what is in both the hand-written is taken. */
export const IMPORTED = 'my-moves.imported.json';

/** The largest file, in bytes: two hundred moves with pictures inside. */
const FILE_LIMIT = 16 * 1024 * 1024;
/** All pictures together, as the characters that hold them. */
const PICTURES_LIMIT = 16 * 1024 * 1024;

/** What the person's files hold, ready for the page, and what of them could not be taken. */
export interface OwnMoves {
	readonly mine: CustomMoves;
	readonly own: Own;
	/** What the files hold, as JSON values. */
	readonly values: readonly unknown[];
	/** Each with file and line. */
	readonly faults: readonly string[];
}

/** Reads the files and their pictures, by default both; never throws, and takes whatever is good. */
export async function readOwnFiles(
	folder: vscode.Uri,
	names: readonly string[] = [WRITTEN, IMPORTED],
): Promise<OwnMoves> {
	const faults: string[] = [];
	const tell = (name: string, line: number, words: string) =>
		faults.push(vscode.l10n.t('{0}, line {1}: {2}.', name, line, words));
	const texts = await Promise.all(names.map((name) => readText(folder, name, tell)));
	const own = readOwn(
		texts.map((text) => text?.value),
		moveIndex,
	);
	const lineOf = (file: number, path: Path) => texts[file]?.lineOf(path) ?? 1;
	for (const { file, path, problem } of own.faults) {
		tell(names[file] ?? '', lineOf(file, path), problemWords(path.slice(2).join('.'), problem));
	}
	const pictures = new Map<string, string>();
	let size = 0;
	for (const { file, path, read } of own.moves) {
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
			tell(names[file] ?? '', lineOf(file, [...path, 'picture']), words);
		}
	}
	return { mine: mineOf(own, pictures), own, values: texts.map((text) => text?.value), faults };
}

/** A move whose picture cannot be shown is there all the same, without one. */
function mineOf(
	{ moves, routines, hidden }: Own,
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

/** What a file holds; undefined where there is none or it is no text. */
async function readText(
	folder: vscode.Uri,
	name: string,
	tell: (name: string, line: number, words: string) => void,
): Promise<JsonText | undefined> {
	const { t } = vscode.l10n;
	try {
		const uri = vscode.Uri.joinPath(folder, name);
		if ((await vscode.workspace.fs.stat(uri)).size > FILE_LIMIT) {
			tell(name, 1, t('the file is larger than 16 MB'));
			return undefined;
		}
		const bytes = await vscode.workspace.fs.readFile(uri);
		const read = readJsonText(decodeUtf8(bytes, true));
		for (const { line, code } of read.faults) {
			tell(name, line, t('this is not JSON ({0})', code));
		}
		return read;
	} catch (error) {
		if (error instanceof TypeError) {
			tell(name, 1, t('the file is not text in UTF-8'));
		} else if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
			tell(name, 1, t('the file cannot be read ({0})', String(error)));
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
