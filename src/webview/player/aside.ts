import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import type { Plan } from '../../core/moves/plan.ts';
import type { Moment } from '../../core/moves/playing.ts';
import { capital, say } from '../shell/words.ts';

/** The routine's own note on this step, and what to be careful about. */
export function asideOf(plan: Plan, { segment, move }: Moment) {
	const lines: readonly [string, string][] = [
		[l10n.t('Here'), plan.steps[segment.step]?.step.note ?? ''],
		[l10n.t('Careful'), move.caution],
	];
	const said = lines.filter(([, text]) => text !== '');
	return said.length > 0
		? html`<dl class="quiet">
				${said.map(
					([label, text]) =>
						html`<dt>${label}</dt>
							<dd>${capital(say(text))}</dd>`,
				)}
			</dl>`
		: nothing;
}
