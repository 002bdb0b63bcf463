import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryMove, Move } from '../../core/moves/move.ts';
import { capitalized, listText, t } from '../ui/words.ts';
import { feltKey } from './feltAreas.ts';
import { doseWords, sourceLink } from './moveWords.ts';

function line(label: string, text: string | undefined) {
	return text
		? html`<dt>${label}</dt>
				<dd>${text}</dd>`
		: nothing;
}

/** All that the catalogue has of a move, with its figure at large and the button that plays it. */
export function moveDetail(
	move: Move & Partial<LibraryMove>,
	picture: TemplateResult,
	play: () => void,
) {
	return html`
		<div class="top">
			<div>
				${picture}
				<p class="quiet">${feltKey(move.id)}</p>
			</div>
			<div>
				<ol>
					${move.cues.map((cue) => html`<li>${t(cue)}</li>`)}
				</ol>
				<vscode-button secondary @click=${play}>${l10n.t('Play this move')}</vscode-button>
			</div>
		</div>
		<dl>
			${line(l10n.t('Caution'), t(move.caution))} ${line(l10n.t('Easier'), t(move.easier ?? ''))}
			${line(l10n.t('Why'), t(move.why ?? ''))}
			${line(l10n.t('Muscles'), capitalized(t(move.muscles ?? '')))}
			${line(l10n.t('How long'), capitalized(doseWords(move)))}
			${line(l10n.t('Position'), capitalized(t(move.position)))}
			${line(l10n.t('Needs'), capitalized(listText(move.equipment.map(t))))}
			${line(l10n.t('At the office'), capitalized(t(move.office ?? '')))}
			${line(l10n.t('Also called'), capitalized(t(move.aka ?? '')))}
			${
				move.sources.length > 0
					? html`<dt>${l10n.t('Read more')}</dt>
							<dd class="sources">${move.sources.map(sourceLink)}</dd>`
					: nothing
			}
		</dl>
	`;
}
