import * as l10n from '@vscode/l10n';
import { SORE_NOTE } from '../../content/bodyRules.ts';
import type { Reason } from '../../core/moves/fit.ts';
import type { LeftOut } from '../../core/moves/suit.ts';
import { say } from '../shell/words.ts';
import { catalogue } from './catalogue.ts';

/** Why this fits now, in one line of what is known: never what is not. */
export function reasonWords(reason: Reason): string {
	switch (reason.reason) {
		case 'sore':
			return say(SORE_NOTE);
		case 'noneToday':
			return reason.area === 'whole body'
				? l10n.t('No walk logged today.')
				: l10n.t('No move for {0} logged today.', say(reason.area));
		case 'notToday':
			return l10n.t('{0}: not logged today.', say(catalogue.moveOf(reason.move).name));
		case 'allToday':
			return l10n.t('All of these were logged today; it begins with what was done least.');
	}
}

const whys: Readonly<Record<LeftOut['why'], () => string>> = {
	legs: () => l10n.t('needs the legs'),
	chair: () => l10n.t('has no fair version on a chair'),
	floor: () => l10n.t('needs the floor'),
	supine: () => l10n.t('is done lying on the back'),
	impact: () => l10n.t('has impact'),
	sore: () => l10n.t('waits while the back is sore'),
	area: () => l10n.t('works on an area that you leave out'),
	hidden: () => l10n.t('is hidden'),
};

/** A move that was left out, and why. */
export function leftOutWords({ move, why }: LeftOut): string {
	return l10n.t('{0}: {1}', say(catalogue.moveOf(move).name), whys[why]());
}
