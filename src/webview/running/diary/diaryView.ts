import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Day } from '../../../core/base/calendar.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { chips, controls } from '../../ui/controls.ts';
import { keyDone } from '../../ui/browser.ts';
import { host } from '../../ui/host.ts';
import { importPanel } from '../import/importPanel.ts';
import { pageImport } from '../import/importing.ts';
import { distanceWords, numberText, undoLine, weekWords } from '../shared/runWords.ts';
import { diaryStyles } from './diaryStyles.ts';
import { diaryRow, type DiaryWeek, weeksOf, yearOf, yearsOf } from './diaryWeeks.ts';
import type { LogLine } from './logLine.ts';
import './logLine.ts';

/** The whole diary, a year at a time, week by week, where each run can be edited or deleted; and the import. */
export class DiaryView extends LitElement {
	static override styles = [controls, chips, diaryStyles];
	static override properties = {
		runs: { attribute: false },
		running: { attribute: false },
		today: { attribute: false },
		year: { state: true },
		editing: { state: true },
	};
	declare runs: readonly Run[];
	declare running: RunningState;
	declare today: Day;
	/** The year shown; null: the latest with a run. */
	declare year: number | null;
	/** Id of the run that is being edited. */
	declare editing: string | null;

	private years: readonly number[] = [];

	constructor() {
		super();
		this.year = null;
		this.editing = null;
	}

	override connectedCallback() {
		super.connectedCallback();
		pageImport.addEventListener('change', this.imported);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		pageImport.removeEventListener('change', this.imported);
	}

	private readonly imported = () => this.requestUpdate();

	/** Focuses the heading, where reading begins; at `import`, the choice of files. */
	async focusContent(at?: string): Promise<void> {
		await this.updateComplete;
		const selector = at === 'import' ? 'input[type="file"]' : 'h1';
		const found = this.renderRoot.querySelector<HTMLElement>(selector);
		found?.scrollIntoView({ block: 'nearest' });
		found?.focus();
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('runs') || changed.has('today')) {
			this.years = yearsOf(this.runs, this.today);
		}
	}

	override render() {
		const { runs, running, years } = this;
		const year = this.year ?? (runs[0] ? yearOf(runs[0]) : (years[0] ?? 0));
		const weeks = weeksOf(runs, year, running.firstWeekday);
		const isImported = pageImport.stage?.kind === 'done' && running.undoable?.what === 'imported';
		return html`<button class="link" @click=${() => this.dispatchEvent(new Event('leave'))}>
				${l10n.t('Back')}
			</button>
			<h1 tabindex="-1">${l10n.t('Diary')}</h1>
			<posture-log-line .running=${running} .runs=${runs}></posture-log-line>
			${undoLine(isImported ? null : running.undoable, 'diary', running.units)}
			${importPanel(
				pageImport,
				(files) => this.choose(files),
				isImported ? () => this.undoImport() : null,
			)}
			<header>
				<h2>
					${l10n.t(
						'Runs in {0}: {1}',
						year,
						numberText(weeks.reduce((sum, week) => sum + week.runs.length, 0)),
					)}
				</h2>
				${
					years.length > 1
						? html`<select
								aria-label=${l10n.t('Year')}
								@change=${({ target }: { target: HTMLSelectElement }) => (this.year = Number(target.value))}
							>
								${years.map(
									(each) => html`<option value=${each} ?selected=${each === year}>${each}</option>`,
								)}
							</select>`
						: nothing
				}
			</header>
			${
				weeks.length === 0
					? html`<p class="quiet">
							${l10n.t('Nothing here yet. Log a run in one line, or import what you have.')}
						</p>`
					: repeat(
							weeks,
							({ first }) => first,
							(week) => this.week(week),
						)
			}
			<p class="quiet">${l10n.t('The diary stays on this machine.')}</p>`;
	}

	private week({ first, runs, km }: DiaryWeek) {
		return html`<section class="week">
			<h3>
				${weekWords(first, first + 6)}
				<span class="quiet">${distanceWords(km, this.running.units, 1)}</span>
			</h3>
			<ul>
				${repeat(
					runs,
					({ id }) => id,
					(run) => this.row(run),
				)}
			</ul>
		</section>`;
	}

	private row(run: Run & { readonly day: Day }) {
		const { units } = this.running;
		if (this.editing === run.id) {
			return html`<li>
				<posture-log-line
					.running=${this.running}
					.runs=${this.runs}
					.edited=${run}
					@leave=${() => this.edit(null, run.id)}
				></posture-log-line>
			</li>`;
		}
		return diaryRow(run, units, this.today, {
			edit: () => this.edit(run.id),
			remove: () => this.deleteRun(run.id),
		});
	}

	/** Opens a run's line; or closes it and gives the focus back to the run `from`. */
	private edit(id: string | null, from?: string): void {
		this.editing = id;
		void this.updateComplete.then(keyDone).then(() => {
			if (id !== null) {
				void this.renderRoot.querySelector<LogLine>('li posture-log-line')?.focusContent();
			} else if (from !== undefined) {
				this.renderRoot
					.querySelector<HTMLElement>(`[data-run="${CSS.escape(from)}"] .edit`)
					?.focus();
			}
		});
	}

	/** The focus goes to the heading, next to the way to undo it. */
	private deleteRun(run: string): void {
		host.post({ kind: 'deleteRun', run });
		this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
	}

	/** Takes out what was imported last; the choice of files is there again, and its heading has the focus. */
	private undoImport(): void {
		host.post({ kind: 'undoRuns' });
		pageImport.close();
		this.renderRoot.querySelector<HTMLElement>('#import')?.focus();
	}

	private choose(files: readonly File[]): void {
		void pageImport.read(files, this.runs, this.running.units);
	}
}

customElements.define('posture-diary', DiaryView);
