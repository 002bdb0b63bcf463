import type * as vscode from 'vscode';
import { nothingOwn, type Mine } from '../../core/moves/mine.ts';
import { noPrefs, parsePrefs, type Prefs } from '../../core/moves/prefs.ts';
import { same } from '../../core/same.ts';

/** Under which VS Code itself keeps what the page was last known to show. */
export const LAST_KNOWN = 'nextPosture.lastKnown';

/** Stands for more than is kept here: moves of the person's own, with their pictures. */
const MORE = 'more';

type Memento = Pick<vscode.Memento, 'get' | 'update'>;

/**
 * The preferences as a page showed them last, at once and without a file: reading one takes long while
 * the editor is busy with a new panel. None yet is none to show; null: the files are to be read first.
 */
export function lastKnown(memento: Memento): Prefs | null {
	const prefs = parsePrefs(memento.get<unknown>(LAST_KNOWN, noPrefs));
	return prefs !== 'future' && 'version' in prefs ? prefs : null;
}

/** Keeps what the files hold now for the next opening. */
export function keepKnown(memento: Memento, prefs: Prefs, mine: Mine): void {
	const known = same(mine, nothingOwn) ? prefs : MORE;
	if (!same(memento.get<unknown>(LAST_KNOWN, noPrefs), known)) {
		void memento.update(LAST_KNOWN, known);
	}
}
