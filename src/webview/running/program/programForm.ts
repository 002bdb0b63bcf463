import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import type { Body } from '../../../core/moves/body.ts';
import { dayOfPlan, type Plan } from '../../../core/running/diary/plan.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import { plansInItsPlace, plansToKeep } from '../../../core/running/plan/sessions.ts';
import {
	kmOfWeek,
	openGoals,
	type ProgramGoal,
	type ProgramWish,
	type Standing,
} from '../../../core/running/program/program.ts';
import { programOf, type Proposal, proposalOf } from '../../../core/running/program/proposal.ts';
import { lifeOf, runnerOf, standingOf } from '../../../core/running/program/runner.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { replacedWords } from '../shared/programWords.ts';
import { focusOn, keyDone, localDays, randomId } from '../../ui/browser.ts';
import { chips, controls as controlStyles } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import {
	goalFields,
	knownStanding,
	missingId,
	spanFields,
	standingFields,
	weekdayFields,
} from './programControls.ts';
import {
	fieldsAfter,
	firstFields,
	type Missing,
	type ProgramFields,
	type Wished,
	wishOf,
} from './programFields.ts';
import { formStyles } from './programStyles.ts';
import { keptWords, missingWords, offerWords, outlookWords, ruleWords } from './proposalWords.ts';

/** The form in which a program is made: the days, the weeks, what for, and where one stands. */
export class ProgramForm extends LitElement {
	static override styles = [controlStyles, chips, formStyles];
	static override properties = {
		body: { attribute: false },
		runs: { attribute: false },
		running: { attribute: false },
		today: { attribute: false },
		fields: { state: true },
		tried: { state: true },
	};
	declare body: Body;
	/** The latest first. */
	declare runs: readonly Run[];
	declare running: RunningState;
	declare today: Day;
	/** Null: as the form begins. */
	declare fields: ProgramFields | null;
	/** The person wanted to make it while something was missing: all of that is said from then on. */
	declare tried: boolean;
	/** What was proposed last, and by what. */
	private last: { readonly by: string; readonly proposal: Proposal } | null = null;

	constructor() {
		super();
		this.fields = null;
		this.tried = false;
	}

	/** Focuses the first choice. */
	async focusContent(): Promise<void> {
		await this.updateComplete;
		await focusOn(this.renderRoot, '.chip');
	}

	override render() {
		const { body, running } = this;
		const { goals } = openGoals(body, running.cleared);
		const fields = this.current(goals);
		const standing = this.standing(fields);
		const wished = wishOf(fields, running.units, standing === null);
		const missing = 'missing' in wished ? wished.missing : [];
		const proposal = 'wish' in wished ? this.proposalFor(wished) : null;
		const controls = {
			units: running.units,
			firstWeekday: running.firstWeekday,
			today: this.today,
			wheelchair: body.wheelchair,
			missing: this.tried ? missing : [],
			change: (part: Partial<ProgramFields>) => this.change(part),
		};
		return html`<div class="fields">
				${weekdayFields(fields, controls)} ${goalFields(fields, goals, controls)}
				${spanFields(fields, controls)}
				${standing ? knownStanding(standing, controls) : standingFields(fields, controls)}
			</div>
			<div class="outlook" role="status">
				${proposal ? this.outlook(proposal, fields) : this.lacking(missing)}
			</div>
			<p class="act">
				<vscode-button
					?disabled=${proposal !== null && !canMake(proposal)}
					@click=${() => (proposal ? this.make(proposal) : this.ask(missing))}
				>
					${l10n.t('Make the program')}
				</vscode-button>
				<button class="link" @click=${() => this.dispatchEvent(new Event('leave'))}>
					${l10n.t('Cancel')}
				</button>
			</p>
			${ruleWords(fields.goal, hasTurns(fields, proposal), body.wheelchair).map((line) => html`<p class="quiet">${line}</p>`)}`;
	}

	private current(goals: readonly ProgramGoal[]): ProgramFields {
		const fields = this.fields ?? firstFields(this.life, goals, this.today, this.running.units);
		return goals.includes(fields.goal) ? fields : { ...fields, goal: goals[0] ?? 'hold' };
	}

	private get life() {
		return lifeOf(this.runs, this.running.checks, this.today, localDays);
	}

	private standing({ start }: ProgramFields): Standing | null {
		return standingOf(this.life, start);
	}

	/** The same one as long as nothing that it depends on changes. */
	private proposalFor({ wish, asked }: Extract<Wished, { readonly wish: unknown }>): Proposal {
		const { runs, running, today } = this;
		const by = JSON.stringify([
			wish,
			asked,
			running.checks,
			running.plans,
			runs.length,
			runs[0],
			today,
		]);
		if (this.last?.by !== by) {
			const runner = runnerOf(this.life, runs, wish.start, asked);
			const taken = this.kept(wish).map((plan) => dayOfPlan(plan, localDays));
			this.last = { by, proposal: proposalOf(wish, runner, taken) };
		}
		return this.last.proposal;
	}

	/** The plans of the person that a program for a wish goes round. */
	private kept(wish: ProgramWish): readonly Plan[] {
		return plansToKeep(this.running.plans, wish, localDays);
	}

	/** Those that give way to it, of series mostly. */
	private replaced({ wish, program }: Proposal): readonly Plan[] {
		const { plans, program: before } = this.running;
		const made = { wish, weeks: [...program.weeks] };
		return plansInItsPlace(plans, made, before?.program ?? null, localDays);
	}

	private change(part: Partial<ProgramFields>): void {
		const { goals } = openGoals(this.body, this.running.cleared);
		this.fields = { ...this.current(goals), ...part };
	}

	/** The next thing that is missing; all of them, once the person wanted to make it without. */
	private lacking(missing: readonly Missing[]) {
		const { body, tried } = this;
		const lines = tried ? missing : missing.slice(0, 1);
		return lines.map(
			(one) =>
				html`<p id=${missingId(one)} class=${tried ? 'missing' : 'quiet'}>
					${missingWords(one, body.wheelchair)}
				</p>`,
		);
	}

	/** Says what is missing, and goes to the first of it. */
	private ask([first]: readonly Missing[]): void {
		this.tried = true;
		const field = `[data-field="${first}"]`;
		void this.updateComplete
			.then(keyDone)
			.then(() => focusOn(this.renderRoot, `${field} .chip, ${field}:not(.chips)`));
	}

	/** What comes of the wish; where it is not reached, what the rules allow, each a button. */
	private outlook(proposal: Proposal, fields: ProgramFields) {
		const { units } = this.running;
		const { today } = this;
		const offers = [proposal.nearest, proposal.later].flatMap((wish) => wish ?? []);
		const lines = [
			...outlookWords(proposal, units, today, this.body.wheelchair),
			...keptWords(this.kept(proposal.wish), units, today),
			...replacedWords(this.replaced(proposal), today, units),
		];
		return html`${lines.map((line) => html`<p>${line}</p>`)}
		${
			offers.length === 0
				? nothing
				: html`<div class="chips" role="group" aria-label=${l10n.t('What the rules allow')}>
						${offers.map(
							(wish) =>
								html`<button
									type="button"
									class="chip offer"
									@click=${() => this.choose(fieldsAfter(fields, wish, units))}
								>
									${offerWords(wish, units, today)}
								</button>`,
						)}
					</div>`
		}`;
	}

	/** The focus goes on to the button that makes it. */
	private choose(fields: ProgramFields): void {
		this.fields = fields;
		void this.updateComplete.then(keyDone).then(() => focusOn(this.renderRoot, 'vscode-button'));
	}

	private make(proposal: Proposal): void {
		const program = programOf(randomId(), proposal, this.today);
		host.post({ kind: 'setProgram', program });
		this.fields = null;
		this.tried = false;
		this.dispatchEvent(new Event('made'));
	}
}

/** Whether one runs and walks in turn, as far as is known. */
function hasTurns({ goal }: ProgramFields, proposal: Proposal | null): boolean {
	const weeks = proposal?.program.weeks ?? [];
	return goal === 'return' || weeks.some(({ aim }) => aim === 'runWalk');
}

/** A way back is made as far as it goes; any other goal is one that is reached. */
function canMake({ wish, program }: Proposal): boolean {
	const hasRuns = program.weeks.some((week) => kmOfWeek(week) > 0);
	return hasRuns && (program.reach.reached || wish.goal.kind === 'return');
}

customElements.define('posture-program-form', ProgramForm);
