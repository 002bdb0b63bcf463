import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Day } from '../../../core/base/calendar.ts';
import {
	dayOfPlan,
	isOccurrenceOf,
	occurrenceOf,
	type Plan,
} from '../../../core/running/diary/plan.ts';
import { type Run, usualClock } from '../../../core/running/diary/run.ts';
import { wallTimeOf } from '../../../core/running/diary/wallTime.ts';
import {
	type FindingAhead,
	findingsAhead,
	previewPlan,
} from '../../../core/running/plan/verdict.ts';
import { seriesFrom } from '../../../core/running/plan/series.ts';
import type { RunningState, Undoable } from '../../../core/running/runningState.ts';
import { keyDone, localDays } from '../../ui/browser.ts';
import { controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { findingWords } from '../load/findingWords.ts';
import type { LineDiary } from '../shared/lineReading.ts';
import { replacedWords } from '../shared/programWords.ts';
import { dayWords, planWords, undoLine, weeklyWords, whenWords } from '../shared/runWords.ts';

/** What a rule finds on the day of a planned run; with the day, unless `today` is null. */
function findingAheadWords({ plan, finding }: FindingAhead, today: Day | null): string {
	const words = findingWords(finding);
	return today === null
		? words
		: l10n.t('{0}: {1}', dayWords(dayOfPlan(plan, localDays), today), words);
}

/** Whose place a plan would take, and what the load says to it; `before` is what it was, null: it is new. */
export function planWarnings(
	plan: Plan,
	before: Plan | null,
	{ running, runs }: LineDiary,
): readonly string[] {
	const { plans, checks, rulesOff: off, units, reported } = running;
	const today = localDays.dayOf(Date.now());
	const usual = usualClock(runs, localDays);
	const context = { today, runs, checks, off, days: localDays, usual, reported };
	const { replaced, findings } = previewPlan(plan, before, plans, context);
	return [
		...replacedWords(replaced, today, units),
		...findings.map((found) => findingAheadWords(found, plan.repeat ? today : null)),
	];
}

/** Runs of a series are listed so many days ahead, others however far. */
const LISTED_DAYS = 14;

const comingStyles = css`
	/* What was done, and the ways to plan more, in one row. */
	.links {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 24px;
		align-items: baseline;
		margin-top: 14px;
	}
	/* Without words it takes no room, and stays to be spoken in. */
	.undo:not(:has(button)) {
		position: absolute;
	}
	section {
		margin-top: 20px;
	}
	h2:focus-visible {
		outline: none;
	}
	ul {
		margin: 6px 0;
	}
	li {
		display: grid;
		grid-template-columns: minmax(9em, max-content) minmax(0, 1fr) auto;
		gap: 0 16px;
		align-items: baseline;
		padding: 3px 0;
	}
	.what {
		overflow-wrap: anywhere;
	}
	.act {
		display: flex;
		gap: 4px 16px;
	}
	.warning,
	posture-plan {
		grid-column: 1 / -1;
	}
	.warning::before {
		content: '△ ';
		color: var(--np-warn);
	}
	posture-plan {
		padding: 8px 2px;
	}
	@media (max-width: 560px) {
		li {
			grid-template-columns: minmax(0, 1fr) auto;
			border-bottom: 1px solid var(--np-line);
			padding: 6px 0;
		}
		.what {
			grid-row: 2;
			grid-column: 1 / -1;
		}
	}
`;

/**
 * The ways to plan more, of which others have a slot, and the runs that are planned after the one on today's card:
 * each can be changed, moved or skipped.
 */
export class ComingRuns extends LitElement {
	static override styles = [controls, comingStyles];
	static override properties = {
		onCard: { attribute: false },
		wheelchair: { attribute: false },
		runs: { attribute: false },
		running: { attribute: false },
		today: { attribute: false },
		editing: { state: true },
	};
	/** The id of the plan that today's card is about; null: it is about none. */
	declare onCard: string | null;
	declare wheelchair: boolean;
	/** The latest first. */
	declare runs: readonly Run[];
	declare running: RunningState;
	declare today: Day;
	/** Id of the plan that is being changed; empty: a new one is made. Null: neither. */
	declare editing: string | null;
	private findings: readonly FindingAhead[] = [];

	constructor() {
		super();
		this.editing = null;
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('runs') || changed.has('running')) {
			const { plans, checks, rulesOff: off, reported } = this.running;
			const context = { runs: this.runs, checks, off, days: localDays, reported };
			this.findings = findingsAhead(this.listed, plans, context);
		}
	}

	override render() {
		const { running } = this;
		const plans = this.listed.filter(({ id }) => id !== this.onCard);
		const isEditing = this.editing === '';
		return html`<div class="links">
				${undoLine(this.undoable, 'plans', running.units, this.wheelchair)}
				${
					running.plans.length === 0 || isEditing
						? nothing
						: html`<button class="link another" @click=${() => this.edit('')}>
								${l10n.t('Plan another run')}
							</button>`
				}
				<slot></slot>
			</div>
			${isEditing ? this.form(null) : nothing}
			${
				plans.length === 0
					? nothing
					: html`<section aria-labelledby="coming">
							<h2 id="coming" tabindex="-1">${l10n.t('Coming runs')}</h2>
							<ul>
								${repeat(
									plans,
									({ id }) => id,
									(plan) => this.row(plan),
								)}
							</ul>
						</section>`
			}`;
	}

	/** What can be undone; without the plan that the card above names already. */
	private get undoable(): Undoable | null {
		const { undoable } = this.running;
		const about = undoable?.about;
		const isOnCard =
			typeof about === 'object' &&
			about !== null &&
			'plan' in about &&
			about.plan.id === this.onCard;
		return undoable && isOnCard ? { ...undoable, about: null } : undoable;
	}

	private get listed(): readonly Plan[] {
		const last = this.today + LISTED_DAYS;
		return this.running.plans.filter(
			(plan) => occurrenceOf(plan.id) === null || dayOfPlan(plan, localDays) < last,
		);
	}

	private row(plan: Plan) {
		const { running, today } = this;
		if (this.editing === plan.id) {
			return html`<li>${this.form(plan)}</li>`;
		}
		const series = seriesFrom(running.series, plan.id, localDays)?.draft.weekly;
		const isOfProgram = isOccurrenceOf(plan, running.program?.program ?? null);
		const isRegular = series !== undefined || isOfProgram;
		const found = this.findings.filter((one) => one.plan.id === plan.id);
		const when = whenWords(wallTimeOf(plan, localDays), today);
		const words = planWords(plan, running.units);
		return html`<li data-plan=${plan.id}>
			<span>${when}</span>
			<span class="what"
				>${words}${series ? html` <span class="quiet">${weeklyWords(series.weekdays)}</span>` : nothing}${
					isOfProgram ? html` <span class="quiet">${l10n.t('of the program')}</span>` : nothing
				}</span
			>
			<span class="act">
				<button
					class="link change"
					aria-label=${l10n.t('Change: {0}, {1}', when, words)}
					@click=${() => this.edit(plan.id)}
				>
					${l10n.t('Change')}
				</button>
				<button
					class="link"
					aria-label=${isRegular ? l10n.t('Skip: {0}, {1}', when, words) : l10n.t('Remove: {0}, {1}', when, words)}
					@click=${() => this.clear(plan.id)}
				>
					${isRegular ? l10n.t('Skip') : l10n.t('Remove')}
				</button>
			</span>
			${found.map((one) => html`<p class="quiet warning">${findingAheadWords(one, null)}</p>`)}
		</li>`;
	}

	private form(plan: Plan | null) {
		return html`<posture-plan
			.plan=${plan}
			.runs=${this.runs}
			.running=${this.running}
			.closable=${true}
			@leave=${() => this.edit(null)}
		></posture-plan>`;
	}

	/** Opens the form of a plan, or of a new one; or closes it and gives the focus back to where it was opened. */
	private edit(id: string | null): void {
		const before = this.editing;
		this.editing = id;
		void this.updateComplete.then(keyDone).then(() => {
			if (id !== null) {
				void this.renderRoot.querySelector<PlanFormElement>('posture-plan')?.focusContent();
			} else {
				const opener =
					before === '' ? '.another' : `[data-plan="${CSS.escape(before ?? '')}"] .change`;
				this.renderRoot.querySelector<HTMLElement>(opener)?.focus();
			}
		});
	}

	/** The focus goes to the heading, next to the way to undo it. */
	private clear(plan: string): void {
		host.post({ kind: 'clearPlan', plan });
		this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
	}
}

/** What the list needs of the form that it opens. */
interface PlanFormElement extends Element {
	focusContent(): Promise<void>;
}

customElements.define('posture-coming', ComingRuns);
