import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Found by walking up, because the end-to-end bundles carry this module into out/.
let folder = dirname(fileURLToPath(import.meta.url));
while (!existsSync(join(folder, 'package.json'))) {
	folder = dirname(folder);
}

/** The clone: the folder that holds package.json. */
export const root = folder;

/** Everything downloaded or written by runs of VS Code: git-ignored, safe to delete. */
export const cache = join(root, '.vscode-test');

/** Where screenshots of the end-to-end tests go. */
export const screenshots = join(root, 'test', 'out');
