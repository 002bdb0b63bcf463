import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { SORE_NOTE } from '../../content/moves/bodyRules.ts';
import type { Fit } from '../../core/moves/fit.ts';
import type { LeftOutMove } from '../../core/moves/adaptMove.ts';
import { capitalized, listText, t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';

/** Why this fits now, in one line, from what is known alone. */
export function reasonWords({ reason, steps }: Fit): string {
	switch (reason.reason) {
		case 'sore':
			return t(SORE_NOTE);
		case 'noneToday':
			return reason.area === 'whole body'
				? notLogged(steps.map(({ move }) => move).find(isWhole) ?? '')
				: l10n.t('No move for {0} logged today.', t(reason.area));
		case 'notToday':
			return notLogged(reason.move);
		case 'allToday':
			return l10n.t('All of these were logged today; it begins with what was done least.');
	}
}

const isWhole = (id: string) => pageCatalogue.moveOf(id).areas[0] === 'whole body';

function notLogged(id: string): string {
	return l10n.t('{0}: not logged today.', t(pageCatalogue.moveOf(id).name));
}

const causes: Readonly<Record<LeftOutMove['why'], () => string>> = {
	legs: () => l10n.t('needs the legs'),
	chair: () => l10n.t('has no fair version on a chair'),
	floor: () => l10n.t('needs the floor'),
	supine: () => l10n.t('is done lying on the back'),
	impact: () => l10n.t('has impact'),
	sore: () => l10n.t('waits while the back is sore'),
	area: () => l10n.t('works on an area that you leave out'),
	hidden: () => l10n.t('is hidden'),
};

/** The moves left out, to be opened; nothing where none was. */
export function leftOutMoves(leftOut: readonly LeftOutMove[]) {
	return leftOut.length > 0
		? html`<details class="quiet">
				<summary>${l10n.t('Moves left out')}</summary>
				${leftOutWords(leftOut).map((line) => html`<p>${line}</p>`)}
			</details>`
		: nothing;
}

/** The moves left out, by reason: "Needs the floor: glute bridge, plank". */
function leftOutWords(leftOut: readonly LeftOutMove[]): readonly string[] {
	const reasons = [...new Set(leftOut.map(({ why }) => why))];
	return reasons.map((reason) => {
		const moves = leftOut.filter(({ why }) => why === reason).map(({ move }) => move);
		const names = [...new Set(moves)].map((id) => t(pageCatalogue.moveOf(id).name));
		return l10n.t('{0}: {1}', capitalized(causes[reason]()), listText(names));
	});
}
