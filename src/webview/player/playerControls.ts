import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import type { PlayEvent } from '../../core/moves/play.ts';

/** What the buttons beneath the ring do. */
export interface Drives {
	readonly paused: boolean;
	/** Whether the easier version is shown; null where the catalogue has none. */
	readonly easier: boolean | null;
	readonly drive: (kind: PlayEvent['kind']) => void;
	readonly ease: () => void;
}

/** Previous, pause, next, and the easier version. */
export function drives({ paused, easier, drive, ease }: Drives) {
	return html`<div class="controls">
		<vscode-button secondary @click=${() => drive('previous')}>
			${l10n.t('Previous')}
		</vscode-button>
		<vscode-button class="pause" @click=${() => drive(paused ? 'resume' : 'pause')}>
			${paused ? l10n.t('Go on') : l10n.t('Pause')}
		</vscode-button>
		<vscode-button secondary @click=${() => drive('next')}>${l10n.t('Next')}</vscode-button>
		${
			easier === null
				? nothing
				: html`<button class="link" aria-pressed=${easier ? 'true' : 'false'} @click=${ease}>
						${l10n.t('Easier')}
					</button>`
		}
	</div>`;
}
