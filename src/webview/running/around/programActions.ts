import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import { programTextsFor } from '../../../content/running/programTexts.ts';
import { controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { language, t } from '../../ui/words.ts';
import type { ShownProgram } from '../shared/programWords.ts';
import { programSheet, programSheetPage, programSheetText } from './programSheet.ts';

/** A program to take along: as a page to print, as text, or for a calendar. */
export class ProgramActions extends LitElement {
	static override styles = [
		controls,
		css`
			p {
				display: flex;
				flex-wrap: wrap;
				gap: 8px 20px;
				align-items: center;
			}
		`,
	];
	static override properties = {
		program: { attribute: false },
		done: { state: true },
	};
	declare program: ShownProgram;
	/** What was just done, in words. */
	declare done: string;

	constructor() {
		super();
		this.done = '';
	}

	override render() {
		return html`<p>
			<button class="link" @click=${() => this.saveCalendar()}>
				${l10n.t('Save for my calendar')}
			</button>
			<button class="link" @click=${() => this.print()}>${l10n.t('Save a page to print')}</button>
			<button class="link" @click=${() => this.copy()}>${l10n.t('Copy as text')}</button>
			<span role="status" class="quiet">${this.done}</span>
		</p>`;
	}

	/** The library that writes calendars is loaded when one is wanted. */
	async saveCalendar(): Promise<void> {
		const { program } = this;
		const { programCalendar } = await import('./programCalendar.ts');
		host.post({
			kind: 'saveCalendar',
			title: t(programTextsFor(program.body.wheelchair).name),
			ics: programCalendar(program, Date.now()),
		});
	}

	private print(): void {
		const sheet = programSheet(this.program);
		const page = programSheetPage(sheet, language());
		host.post({ kind: 'saveCard', title: sheet.title, html: page });
	}

	private copy(): void {
		host.post({ kind: 'copyText', text: programSheetText(programSheet(this.program)) });
		this.done = l10n.t('Copied.');
	}
}

customElements.define('posture-program-actions', ProgramActions);
