import * as vscode from 'vscode';
import { encodeUtf8 } from './bytes.ts';

/** A file that the person saves where they say. */
export interface SavedFile {
	/** What it is, in words; its name is made of it. */
	readonly title: string;
	readonly text: string;
	/** Without the point. */
	readonly extension: string;
	/** What files of this kind are called. */
	readonly kind: string;
	/** The title of the dialog that asks where. */
	readonly dialog: string;
}

/** Longer names, in any script and with their ending, some file systems refuse. */
const LONGEST = 80;
/** What Windows takes for a device, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const OURS = 'next-posture';

/** The name of a file without its ending, of the words of a title: letters and digits, with dashes between. */
export function fileStem(title: string): string {
	const words = title
		.normalize('NFC')
		.slice(0, LONGEST)
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');
	return words === '' || DEVICE.test(words) ? `${OURS}${words && `-${words}`}` : words;
}

/** Asks where, and saves it there; resolves with the place, or null where the person wants none. */
export async function saveFile({
	title,
	text,
	extension,
	kind,
	dialog,
}: SavedFile): Promise<vscode.Uri | null> {
	const near = vscode.workspace.workspaceFolders?.[0]?.uri;
	const target = await vscode.window.showSaveDialog({
		...(near ? { defaultUri: vscode.Uri.joinPath(near, `${fileStem(title)}.${extension}`) } : {}),
		filters: { [kind]: [extension] },
		title: dialog,
	});
	if (!target) {
		return null;
	}
	await vscode.workspace.fs.writeFile(target, encodeUtf8(text));
	return target;
}
