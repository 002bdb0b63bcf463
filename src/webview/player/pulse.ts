import { html } from 'lit';
import type { Plan } from '../../core/moves/plan.ts';
import type { Moment } from '../../core/moves/playing.ts';
import * as l10n from '@vscode/l10n';
import { catalogue } from '../moves/catalogue.ts';
import { beatOf, nextOf, ofWords, type Breath } from './momentWords.ts';
import { countOf, timeLeft } from './pace.ts';
import './ring.ts';

/** The ring that counts, and what to do in step with it. */
export function pulse(plan: Plan, moment: Moment, breath: Breath, paused: boolean) {
	const { segment, move, gone } = moment;
	const count = countOf(plan, moment);
	return html`<div class="pulse">
		<posture-ring
			.gone=${gone}
			.figure=${count ?? timeLeft(moment)}
			.of=${ofWords(moment, count)}
			?ready=${segment.kind !== 'work'}
			?steady=${catalogue.pictureOf(move.id) !== undefined}
			?still=${paused}
		></posture-ring>
		<div>
			<p class="beat">${paused ? l10n.t('Paused') : beatOf(moment, breath)}</p>
			<p class="quiet">${nextOf(plan, moment)}</p>
		</div>
	</div>`;
}
