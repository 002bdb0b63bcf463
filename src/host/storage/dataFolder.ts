import * as vscode from 'vscode';

/** Node's, where there is Node; a browser's extension host has none and reaches no folder. */
declare const process:
	| {
			readonly env: Readonly<Record<string, string | undefined>>;
			readonly getBuiltinModule?: (name: 'os') => { hostname(): string };
	  }
	| undefined;

const node = () => (typeof process === 'undefined' ? undefined : process);

/** The folder of a written path, or why there is none. */
export type FolderPath =
	{ readonly path: string } | { readonly fault: 'relative' | 'noHome' | 'noFolders' };

/** The root of a drive or a share of Windows, or of any other system. */
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/]|\\\\[^\\])/;

/**
 * The folder that the person wrote: an absolute path, or one that begins with `~`, the home folder.
 * Null where they wrote none. `home` is null where it is not known, and `reaches` false in a browser.
 */
export function folderPath(
	written: string,
	home: string | null,
	reaches: boolean,
): FolderPath | null {
	const path = written.trim();
	if (path === '') {
		return null;
	}
	if (!reaches) {
		return { fault: 'noFolders' };
	}
	const [, below] = /^~(?:[\\/](.*))?$/s.exec(path) ?? [];
	if (path.startsWith('~') && (below !== undefined || path === '~')) {
		return home === null ? { fault: 'noHome' } : { path: `${home}/${below ?? ''}` };
	}
	return ABSOLUTE.test(path) ? { path } : { fault: 'relative' };
}

/** The folder of the setting, or in words why it cannot be one. */
export type DataFolder = { readonly uri: vscode.Uri } | { readonly fault: string };

/** The data folder that the setting names; null where it is empty. Nobody knows yet if it is there. */
export function dataFolder(written: string): DataFolder | null {
	const { t } = vscode.l10n;
	const env = node()?.env;
	const home = env?.['HOME'] ?? env?.['USERPROFILE'] ?? null;
	const found = folderPath(written, home, env !== undefined);
	if (found === null) {
		return null;
	}
	if ('path' in found) {
		return { uri: vscode.Uri.file(found.path) };
	}
	const why = {
		relative: t('must be an absolute path, or one that begins with ~/'),
		noHome: t('the home folder that ~ stands for is not known here'),
		noFolders: t('VS Code in a browser reaches no folder of yours'),
	}[found.fault];
	const name = 'nextPosture.dataFolder';
	return {
		fault: t(
			'Setting {0} is {1}: {2}. Your data stays in VS Code’s own storage.',
			name,
			JSON.stringify(written),
			why,
		),
	};
}

/** Where the person's own moves lie: in the data folder if it is there, else in VS Code's own storage. */
export async function movesFolder(written: string, storage: vscode.Uri): Promise<vscode.Uri> {
	const folder = dataFolder(written);
	return folder && 'uri' in folder && (await isThere(folder.uri)) ? folder.uri : storage;
}

/** Whether there is a folder of this address now. */
export async function isThere(folder: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(folder).then(
		({ type }) => (type & vscode.FileType.Directory) !== 0,
		() => false,
	);
}

/** Rejects where the folder is not there: whatever is written makes the folders above it, if it can. */
export async function expectThere(folder: vscode.Uri): Promise<void> {
	if (!(await isThere(folder))) {
		throw new Error(`${folder.fsPath} is not there`);
	}
}

/** A name to tell this machine apart by, until the person gives it one. */
export function machineName(): string {
	const env = node()?.env;
	const host =
		node()?.getBuiltinModule?.('os').hostname() ?? env?.['COMPUTERNAME'] ?? env?.['HOSTNAME'];
	return host ? `${host} (${vscode.env.appName})` : vscode.env.appName;
}
