import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import { programTextsFor } from '../../../content/running/programTexts.ts';
import type { Day } from '../../../core/base/calendar.ts';
import type { StrainStop } from '../../../core/moves/body.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import {
	openGoals,
	type ProgramChange,
	type ProgramState,
} from '../../../core/running/program/program.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { helpText, stopWords } from '../../moves/moveWords.ts';
import type { Person } from '../../moves/offer.ts';
import { keyDone } from '../../ui/browser.ts';
import { controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { t } from '../../ui/words.ts';
import type { ProgramActions } from '../around/programActions.ts';
import '../around/programActions.ts';
import '../shared/endedPrograms.ts';
import { aimWords, clinicianWords } from '../shared/programWords.ts';
import { undoLine } from '../shared/runWords.ts';
import { changeWords, offerWords, standWords } from './proposalWords.ts';
import type { ProgramForm } from './programForm.ts';
import './programForm.ts';
import { programStyles } from './programStyles.ts';
import './weekList.ts';

const WEEK = 7;

/** So many of the last changes are listed. */
const LISTED = 12;

/** The program that is followed: this week, all weeks, what changed it; or the form in which one is made. */
export class ProgramView extends LitElement {
	static override styles = [controls, programStyles];
	static override properties = {
		person: { attribute: false },
		runs: { attribute: false },
		running: { attribute: false },
		today: { attribute: false },
		save: { attribute: false },
		making: { state: true },
	};
	declare person: Person;
	/** The latest first. */
	declare runs: readonly Run[];
	declare running: RunningState;
	declare today: Day;
	/** Which request to save it for a calendar is to be answered; 0: none. */
	declare save: number;
	/** The form is open, though there is a program. */
	declare making: boolean;
	/** The request that was answered last. */
	private saved = 0;

	constructor() {
		super();
		this.save = 0;
		this.making = false;
	}

	/** Saves it for a calendar where that was asked for, as soon as there is a program. */
	override updated() {
		const actions = this.renderRoot.querySelector<ProgramActions>('posture-program-actions');
		if (actions && this.save > 0 && this.save !== this.saved) {
			this.saved = this.save;
			void actions.saveCalendar();
		}
	}

	/** Focuses the form where one is made, else the heading, where reading begins. */
	async focusContent(): Promise<void> {
		await this.updateComplete;
		const form = this.renderRoot.querySelector<ProgramForm>('posture-program-form');
		if (form) {
			await form.focusContent();
		} else {
			this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
		}
	}

	override render() {
		const { person, running } = this;
		const { wheelchair, closed } = person.body;
		return html`<button class="link" @click=${() => this.dispatchEvent(new Event('leave'))}>
				${l10n.t('Back')}
			</button>
			<h1 tabindex="-1">${t(programTextsFor(wheelchair).name)}</h1>
			${closed === null ? this.open() : this.stop(closed)}
			${undoLine(running.undoable, 'plans', running.units, wheelchair)}`;
	}

	/** Where something closes all that strains, nothing is offered: where to turn stands in its place. */
	private stop(closed: StrainStop) {
		return html`<section class="stop" aria-labelledby="stop">
			<h2 id="stop">${stopWords(closed)}</h2>
			<p>${helpText(closed)}</p>
			<p class="quiet">${l10n.t('The program waits, and offers nothing until then.')}</p>
		</section>`;
	}

	private open() {
		const { person, running } = this;
		const { goals, closing } = openGoals(person.body, running.cleared);
		const texts = programTextsFor(person.body.wheelchair);
		const { program } = running;

		return html`${
				closing === null
					? nothing
					: html`<div class="lead">
							<p>${t(texts.closings[closing])}</p>
							<p>${clinicianWords(person.body)}</p>
						</div>`
			}
			${goals.length === 0 ? nothing : program && !this.making ? this.followed(program) : this.form()}
			<posture-ended-programs
				.programs=${running.endedPrograms}
				.units=${running.units}
				.wheelchair=${person.body.wheelchair}
			></posture-ended-programs>`;
	}

	private form() {
		return html`<posture-program-form
			.body=${this.person.body}
			.runs=${this.runs}
			.running=${this.running}
			.today=${this.today}
			@made=${() => this.made()}
			@leave=${() => this.leaveForm()}
		></posture-program-form>`;
	}

	private followed(state: ProgramState) {
		const { running, runs, today, person } = this;
		const { program } = state;
		const { wheelchair } = person.body;
		const index = program.weeks.findIndex(({ first }) => today >= first && today < first + WEEK);
		const week = program.weeks[index];
		const stand = standWords(state, running.units, today, wheelchair);
		return html`<div class="lead">
				<p class="quiet">
					${offerWords(program.wish, running.units, today)}${
						week ? html` · ${l10n.t('Week {0} of {1}', index + 1, program.weeks.length)}` : nothing
					}
				</p>
				${week ? html`<p>${aimWords(week, wheelchair)}</p>` : nothing}
				${stand === '' ? nothing : html`<p>${stand}</p>`}
			</div>
			${this.changes(state)}
			<h2>${l10n.t('Weeks')}</h2>
			<posture-program-weeks
				.program=${state}
				.runs=${runs}
				.running=${running}
				.today=${today}
				.wheelchair=${wheelchair}
				@skipped=${() => this.focusHeading()}
			></posture-program-weeks>
			<posture-program-actions
				.program=${{
					id: program.id,
					weeks: program.weeks,
					clock: program.wish.clock,
					units: running.units,
					body: person.body,
					today,
				}}
			></posture-program-actions>
			<p class="more">
				<button class="link" @click=${() => this.makeAnother()}>
					${l10n.t('Make another program')}
				</button>
				<button class="link" @click=${() => this.end(program.id)}>
					${l10n.t('End the program')}
				</button>
			</p>
			<p class="quiet">
				${
					wheelchair
						? l10n.t(
								'Each session is planned like any other: the check of the day has the last word. What is missed is not made up.',
							)
						: l10n.t(
								'Each run is planned like any other: the check of the day has the last word. What is missed is not made up.',
							)
				}
			</p>`;
	}

	/** What happened to it, the latest first: why, and how it is taken back. */
	private changes({ program, changes }: ProgramState) {
		const listed = changes.slice(0, LISTED);
		return listed.length === 0
			? nothing
			: html`<section aria-labelledby="changes">
					<h2 id="changes">${l10n.t('What changed it')}</h2>
					<ul class="changes">
						${listed.map((change) => this.change(program.id, change))}
					</ul>
				</section>`;
	}

	private change(program: string, change: ProgramChange) {
		const { id, isUndone } = change;
		const words = changeWords(change, this.running.units, this.today, this.person.body.wheelchair);
		const undo = () =>
			host.post({ kind: 'undoProgramChange', program, change: id, undone: !isUndone });
		const label = isUndone ? l10n.t('Let it count') : l10n.t('Undo');
		return html`<li>
			<span class=${isUndone ? 'undone' : ''}>${words}</span>
			${
				isOfDiary(change)
					? html`<button class="link" @click=${() => this.dispatchEvent(new Event('diary'))}>
							${l10n.t('Correct it in the diary')}
						</button>`
					: html`<button class="link" aria-label=${l10n.t('{0}: {1}', label, words)} @click=${undo}>
							${label}
						</button>`
			}
		</li>`;
	}

	private made(): void {
		// What is made now was not asked for as a calendar.
		this.saved = this.save;
		this.making = false;
		this.focusHeading();
	}

	private leaveForm(): void {
		if (this.making) {
			this.made();
		} else {
			this.dispatchEvent(new Event('leave'));
		}
	}

	private makeAnother(): void {
		this.making = true;
		void this.updateComplete.then(keyDone).then(() => this.focusContent());
	}

	private end(program: string): void {
		host.post({ kind: 'endProgram', program });
		this.focusHeading();
	}

	/** Next to the way to undo what was done. */
	private focusHeading(): void {
		void this.updateComplete
			.then(keyDone)
			.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
	}
}

/** Whether the diary says so: what it says is changed there. */
function isOfDiary({ kind }: ProgramChange): boolean {
	return kind === 'missed' || kind === 'shorter' || kind === 'longer';
}

customElements.define('posture-program', ProgramView);
