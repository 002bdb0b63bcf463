import type { Body } from '../../../core/moves/body.ts';
import type { CheckDone } from '../../../core/running/readiness.ts';
import { catalogue } from '../../moves/catalogue.ts';
import type { Situation } from './situation.ts';

/** The move that the card draws: a run, or a walk where that is advised; null: nothing to be done. */
export function cardFigure(
	situation: Situation,
	checked: Pick<CheckDone, 'outcome'> | null,
	{ seated, wheelchair }: Pick<Body, 'seated' | 'wheelchair'>,
): string | null {
	const walks = checked?.outcome === 'swap';
	const rests = situation.kind === 'otherwise' && !situation.rewritten && !walks;
	if (situation.kind === 'warned' || checked?.outcome === 'no-run' || rests) {
		return null;
	}
	const { id, chairSwap, wheelSwap } = catalogue.moveOf(walks ? 'walk-easy' : 'easy-jog');
	return wheelchair ? wheelSwap : seated ? chairSwap : id;
}
