import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import { MINUTE } from '../../../core/base/time.ts';
import { dayOfPlan, kmOfPlan } from '../../../core/running/diary/plan.ts';
import { dayOfRun, fromKm, paceOf, type Run } from '../../../core/running/diary/run.ts';
import type { LoadReport } from '../../../core/running/load/loadReport.ts';
import { restDays, weeksTo } from '../../../core/running/load/weeks.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { controls } from '../../ui/controls.ts';
import { localDays } from '../../ui/browser.ts';
import '../../ui/segments.ts';
import { hoursText } from '../../ui/words.ts';
import { amountWords, distanceWords, weekWords } from '../shared/runWords.ts';
import { findingList, rulesTurnedOff } from './findings.ts';
import './loadChart.ts';
import { loadStyles } from './loadStyles.ts';
import {
	comingWeeks,
	type DayDistances,
	distancesOf,
	rollingWeeks,
	withComing,
} from './chartDrawing.ts';

const WEEK = 7;

/** The rolling weeks up to `today` in figures, the latest first. */
function loadTable(
	runs: readonly Run[],
	{ units, days: context }: RunningState,
	today: Day,
	count: number,
) {
	const known = runs.map((run) => ({ ...run, day: dayOfRun(run, localDays) }));
	const unknown = html`<span aria-label=${l10n.t('not known')}>–</span>`;
	const earliest = Math.min(...context.map(({ day }) => day));
	const first = Math.min(...known.map(({ day }) => day));
	return html`<div
		class="scroll"
		tabindex="0"
		role="region"
		aria-label=${l10n.t('The weeks as a table')}
	>
		<table>
			<thead>
				<tr>
					<th scope="col">${l10n.t('7 days')}</th>
					<th scope="col">${l10n.t('Distance')}</th>
					<th scope="col">${l10n.t('Longest run')}</th>
					<th scope="col">${l10n.t('Rest days')}</th>
					<th scope="col">${l10n.t('Core days')}</th>
					<th scope="col">${l10n.t('Sitting')}</th>
				</tr>
			</thead>
			<tbody>
				${weeksTo(known, today, count).map((week) => {
					const { end, km, longest } = week;
					const here = context.filter(({ day }) => day > end - WEEK && day <= end);
					const isKnown = end - WEEK + 1 >= earliest;
					const sat = here.reduce((sum, { sittingMinutes }) => sum + sittingMinutes, 0);
					return html`<tr>
						<th scope="row">${weekWords(end - WEEK + 1, end)}</th>
						<td>${distanceWords(km, units)}</td>
						<td>${distanceWords(longest, units)}</td>
						<td>${restDays(week, first) ?? unknown}</td>
						<td>${isKnown ? here.filter(({ core }) => core).length : unknown}</td>
						<td>${isKnown ? hoursText(sat * MINUTE) : unknown}</td>
					</tr>`;
				})}
			</tbody>
		</table>
	</div>`;
}

/** How far back the chart goes, in weeks; 0: to the first run. */
const RANGES = ['12', '52', '0'] as const;
type Range = (typeof RANGES)[number];

/** R1 of guide §5. */
const CAP = 1.3;

/** The load of the last weeks: the chart, the findings of the rules, and the same in a table. */
export class LoadView extends LitElement {
	static override styles = [controls, loadStyles];
	static override properties = {
		report: { attribute: false },
		runs: { attribute: false },
		running: { attribute: false },
		range: { state: true },
		open: { state: true },
	};
	declare report: LoadReport;
	/** The latest first. */
	declare runs: readonly Run[];
	declare running: RunningState;
	declare range: Range;
	/** The table is open. */
	declare open: boolean;
	private distances: DayDistances = { days: [], amounts: [] };

	constructor() {
		super();
		this.range = '12';
		this.open = false;
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('runs') || changed.has('running')) {
			this.distances = distancesOf(this.runs, this.running.units);
		}
	}

	override render() {
		const { report, running, range } = this;
		const ahead = this.ahead();
		if (this.runs.length === 0 && ahead.length === 0) {
			return this.empty();
		}
		const weeks = this.weeks();
		const more = comingWeeks(ahead.at(-1)?.day ?? report.day, report.day, weeks);
		const rolling = rollingWeeks(
			withComing(this.distances, ahead, running.units),
			report.day - weeks * WEEK + 1,
			report.day + more * WEEK,
			(base) => base * CAP,
		);
		return html`<section aria-labelledby="title">
			<header>
				<h2 id="title">${l10n.t('Weekly distance')}</h2>
				<posture-segments
					.label=${l10n.t('Weeks shown')}
					.options=${RANGES.map((value) => ({ value, label: rangeWords(value) }))}
					.value=${range}
					@choose=${({ detail }: CustomEvent<Range>) => (this.range = detail)}
				></posture-segments>
			</header>
			<posture-load-chart
				.rolling=${rolling}
				.today=${report.day}
				.units=${running.units}
				.summary=${this.summary()}
			></posture-load-chart>
			${rolling.cap.some((cap) => !Number.isNaN(cap)) ? guardRailKey() : nothing}
			${findingList(report.findings, running.units)} ${rulesTurnedOff(running.rulesOff)}
			${this.facts()}
			<details
				class="quiet"
				@toggle=${({ target }: Event) => (this.open = (target as HTMLDetailsElement).open)}
			>
				<summary>${l10n.t('The weeks as a table')}</summary>
				${this.open ? loadTable(this.runs, running, report.day, Math.min(weeks, 52)) : nothing}
			</details>
		</section>`;
	}

	/** Before the first run there is nothing to draw. */
	private empty() {
		return html`<section aria-labelledby="title">
			<h2 id="title">${l10n.t('Weekly distance')}</h2>
			<p>
				${l10n.t('Log your runs or import what you have: from the second month on, this shows how fast the weeks grow.')}
			</p>
			${this.facts()}
		</section>`;
	}

	/** The runs of the program that are still to come after today, the earliest first. */
	private ahead(): readonly { readonly day: Day; readonly km: number }[] {
		const { program } = this.running;
		return (program?.program.weeks ?? [])
			.flatMap(({ sessions }) => sessions)
			.filter(({ day }) => day > this.report.day);
	}

	private weeks(): number {
		const first: Day = this.distances.days[0] ?? this.report.day;
		const all = Math.max(12, Math.ceil((this.report.day - first + 1) / WEEK));
		return this.range === '0' ? all : Number(this.range);
	}

	/** The figures of the last days beside the distance; each only where it is known. */
	private facts() {
		const { report, running } = this;
		const [week] = report.weeks;
		const last = running.days.filter(({ day }) => day > report.day - WEEK);
		const [hasRuns, hasDays] = [this.runs.length > 0, last.length > 0];
		const sat = last.reduce((sum, { sittingMinutes }) => sum + sittingMinutes, 0);
		const rest = week ? restDays(week, this.distances.days[0] ?? Infinity) : null;
		const pace = paceOf(this.runs);
		const planned = running.plans
			.filter((plan) => dayOfPlan(plan, localDays) < report.day + WEEK)
			.map((plan) => kmOfPlan(plan, pace) ?? 0);
		const ahead = planned.reduce((sum, km) => sum + km, 0);
		const facts: readonly (readonly [string, string, boolean])[] = [
			[l10n.t('Longest run in 30 days'), distanceWords(report.longest30, running.units), hasRuns],
			[l10n.t('Planned, next 7 days'), distanceWords(ahead, running.units), ahead > 0],
			[l10n.t('Rest days, last 7 days'), String(rest), rest !== null],
			[l10n.t('Core days, last 7 days'), String(last.filter(({ core }) => core).length), hasDays],
			[l10n.t('Sitting at the desk, last 7 days'), hoursText(sat * MINUTE), hasDays],
		];
		return facts.some(([, , known]) => known)
			? html`<dl>
					${facts
						.filter(([, , known]) => known)
						.map(
							([name, value]) =>
								html`<div>
									<dt class="quiet">${name}</dt>
									<dd>${value}</dd>
								</div>`,
						)}
				</dl>`
			: nothing;
	}

	private summary(): string {
		const { report, running } = this;
		const now = distanceWords(report.weeks[0]?.km ?? 0, running.units);
		return report.cap === null
			? l10n.t('{0} in the last 7 days. There is no guard-rail yet.', now)
			: l10n.t(
					'{0} in the last 7 days; the guard-rail is at {1}.',
					now,
					amountWords(fromKm(report.cap, running.units), running.units),
				);
	}
}

function rangeWords(range: Range): string {
	switch (range) {
		case '12':
			return l10n.t('12 weeks');
		case '52':
			return l10n.t('1 year');
		case '0':
			return l10n.t('All');
	}
}

/** What the dashed line of the chart is. */
function guardRailKey() {
	return html`<details class="quiet key">
		<summary>
			${l10n.t('Dashed: suggested ceiling')} <span class="about" aria-hidden="true">i</span>
		</summary>
		<p>
			${l10n.t(
				'It is 30% above the larger of the weeks three and four before. A guard-rail from coaching, not a prediction; hatched is what is past it.',
			)}
		</p>
	</details>`;
}

customElements.define('posture-load', LoadView);
