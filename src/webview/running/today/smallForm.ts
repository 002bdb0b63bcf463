import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { RUN_KINDS } from '../../../core/running/run.ts';
import type { Units } from '../../../core/running/units.ts';
import { capital } from '../../shell/words.ts';
import { kindName } from '../runWords.ts';
import { dateText, type PlanFields } from './planFields.ts';

/** What the person does in the form. */
export interface FormDoings {
	readonly say: (part: Partial<PlanFields>) => void;
	/** Enter, as in any form. */
	readonly take: () => void;
}

/** A plan's fields, each with a control of the browser's. */
export function smallForm(fields: PlanFields, units: Units, { say, take }: FormDoings) {
	const field = (name: keyof PlanFields, label: string, type: string, min?: string) =>
		html`<label>
			<span class="quiet">${label}</span>
			<input
				type=${type}
				min=${min ?? nothing}
				step=${type === 'number' ? 'any' : nothing}
				.value=${fields[name]}
				@input=${({ target }: { target: HTMLInputElement }) => say({ [name]: target.value })}
			/>
		</label>`;
	const distance = units === 'km' ? l10n.t('Distance, km') : l10n.t('Distance, miles');
	return html`<div
		class="form"
		role="group"
		aria-label=${l10n.t('Plan a run')}
		@keydown=${({ key }: KeyboardEvent) => key === 'Enter' && take()}
	>
		${field('date', l10n.t('Day'), 'date', dateText(Date.now()))}
		${field('time', l10n.t('Time'), 'time')} ${field('distance', distance, 'number', '0')}
		${field('minutes', l10n.t('or minutes'), 'number', '0')}
		<label>
			<span class="quiet">${l10n.t('Kind')}</span>
			<select @change=${({ target }: { target: HTMLSelectElement }) => say({ kind: target.value })}>
				${RUN_KINDS.map(
					(kind) =>
						html`<option value=${kind} ?selected=${kind === fields.kind}>
							${capital(kindName(kind))}
						</option>`,
				)}
			</select>
		</label>
	</div>`;
}
