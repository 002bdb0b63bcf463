import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { say } from '../shell/words.ts';
import type { SessionController } from './session.ts';

/** Above the library: the routine that waits meanwhile, and the way back to it. */
export function waiting({ current, underWay }: SessionController, goOn: () => void) {
	return current && underWay
		? html`<div class="waiting">
				<span>${l10n.t('{0} is waiting for you.', say(current.routine.name))}</span>
				<button class="link" @click=${goOn}>${l10n.t('Go on')}</button>
			</div>`
		: nothing;
}
