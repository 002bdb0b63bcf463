import * as l10n from '@vscode/l10n';
import type { Undoable } from '../../../core/running/running.ts';
import { countText } from '../formats.ts';

/** What can be taken back, in a word; null where nothing can. */
export function undoWords(undoable: Undoable | null): string | null {
	switch (undoable?.what) {
		case undefined:
			return null;
		case 'logged':
			return l10n.t('Logged.');
		case 'imported':
			return l10n.t('Imported: {0}.', countText(undoable?.runs ?? 0));
		case 'edited':
			return l10n.t('Changed.');
		case 'deleted':
			return l10n.t('Deleted.');
	}
}
