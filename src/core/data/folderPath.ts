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
