import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Units } from '../../../core/running/diary/run.ts';
import type { EndedProgram } from '../../../core/running/program/program.ts';
import { controls } from '../../ui/controls.ts';
import { goalWords } from './programWords.ts';
import { numberText, weekWords } from './runWords.ts';

const endedStyles = css`
	li {
		display: flex;
		flex-wrap: wrap;
		gap: 0 16px;
		align-items: baseline;
		padding: 3px 0;
	}
`;

/** The programs that are over, folded up: what for, from when to when, and how much of each was run. */
export class EndedPrograms extends LitElement {
	static override styles = [controls, endedStyles];
	static override properties = {
		programs: { attribute: false },
		units: { attribute: false },
		wheelchair: { attribute: false },
	};
	/** The latest first. */
	declare programs: readonly EndedProgram[];
	declare units: Units;
	declare wheelchair: boolean;

	override render() {
		const { programs } = this;
		return programs.length === 0
			? nothing
			: html`<details>
					<summary class="quiet">
						${l10n.t('Earlier programs: {0}', numberText(programs.length))}
					</summary>
					<ul>
						${programs.map((program) => this.row(program))}
					</ul>
				</details>`;
	}

	private row({ goal, from, to, planned, ran }: EndedProgram) {
		const done = this.wheelchair
			? l10n.t('Sessions done: {0} of {1}', numberText(ran), numberText(planned))
			: l10n.t('Runs done: {0} of {1}', numberText(ran), numberText(planned));
		return html`<li>
			<span>${goalWords(goal, this.units, this.wheelchair)}</span>
			<span class="quiet">${weekWords(from, to)}</span>
			${planned === 0 ? nothing : html`<span class="quiet">${done}</span>`}
		</li>`;
	}
}

customElements.define('posture-ended-programs', EndedPrograms);
