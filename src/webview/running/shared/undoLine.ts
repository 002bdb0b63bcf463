import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import type { Undoable } from '../../../core/running/runningState.ts';
import { host } from '../../ui/host.ts';
import { numberText } from './runWords.ts';

/** The last change of the diary, with the way to undo it; the line is empty where there is none. */
export function undoLine(undoable: Undoable | null) {
	const undo = () => host.post({ kind: 'undoRuns' });
	return html`<p role="status" class="undo quiet">
		${
			undoable === null
				? nothing
				: html`${undoWords(undoable)}
						<button class="link" @click=${undo}>${l10n.t('Undo')}</button>`
		}
	</p>`;
}

function undoWords({ what, runs }: Undoable): string {
	switch (what) {
		case 'logged':
			return l10n.t('Logged.');
		case 'imported':
			return l10n.t('Imported: {0}.', numberText(runs));
		case 'edited':
			return l10n.t('Changed.');
		case 'deleted':
			return l10n.t('Deleted.');
	}
}
