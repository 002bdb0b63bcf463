import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import { sleepCard } from '../../content/running/cards.ts';
import type { HistoryDay } from '../../core/history/queries.ts';
import type { Units } from '../../core/running/diary/run.ts';
import { host } from '../ui/host.ts';
import { counted, hoursText, sentences, t } from '../ui/words.ts';
import { daySentence, dayText, decimalText, headline } from './historyWords.ts';
import type { Day } from '../../core/base/calendar.ts';
import { type Milliseconds, wholeMinutes } from '../../core/base/time.ts';
import { isKnown } from '../../core/history/sums.ts';
import { emptyRunningState, type RunningState } from '../../core/running/runningState.ts';
import { chips, controls } from '../ui/controls.ts';
import './dayProfile.ts';
import { historyStore } from './historyStore.ts';
import { historyStyles } from './historyStyles.ts';
import './monthsChart.ts';
import type { DayEvent } from './weeksMap.ts';
import './weeksMap.ts';

/** The finished day in one line, and what helps at night. */
function eveningSection(day: HistoryDay, units: Units) {
	return html`<section class="evening" aria-labelledby="evening">
		<h2 id="evening">${l10n.t('That was today')}</h2>
		<p>${daySentence(day.sums, day.runs, units)}.</p>
		<h3>${t(sleepCard.title)}</h3>
		<p>
			${t(sleepCard.text)}
			<button
				class="link"
				@click=${() => host.post({ kind: 'openSource', source: sleepCard.source })}
			>
				${l10n.t('Source')}
			</button>
		</p>
	</section>`;
}

/** The sums of the day. */
function figuresSection({ sums, day, today }: HistoryDay) {
	const given = (name: string, length: Milliseconds): [string, string][] =>
		wholeMinutes(length) > 0 ? [[name, hoursText(length)]] : [];
	const rows: [string, string][] = [
		[l10n.t('Breaks'), decimalText(sums.breaks)],
		[l10n.t('Longest in one position'), hoursText(sums.longest)],
		[l10n.t('Sitting'), hoursText(sums.sat)],
		...given(l10n.t('Standing'), sums.stood),
		[l10n.t('On breaks'), hoursText(sums.rested)],
		...given(l10n.t('Not known'), sums.unknown),
		...given(l10n.t('Sit timer paused'), sums.paused),
		[l10n.t('Moves done'), decimalText(sums.moves)],
	];
	return html`<section class="figures" aria-labelledby="figures">
		<h2 id="figures">
			${day === today ? l10n.t('Today in figures') : l10n.t('The day in figures')}
		</h2>
		<dl>
			${rows.map(
				([name, value]) =>
					html`<div>
						<dt>${name}</dt>
						<dd>${value}</dd>
					</div>`,
			)}
		</dl>
	</section>`;
}

/** The History tab: a day as a profile, twelve weeks, the months. */
export class HistoryView extends LitElement {
	static override styles = [controls, chips, historyStyles];
	static override properties = { running: { attribute: false }, announced: { state: true } };
	/** Null until the host has sent it. */
	declare running: RunningState | null;
	/** What a screen reader announces of a day that the person went to. */
	declare announced: string;
	/** The day that was asked for is to be announced once it is there. */
	private announces = false;
	/** The host knows that the view is shown. */
	private isReported = false;
	private readonly changed = () => this.requestUpdate();

	constructor() {
		super();
		this.running = null;
		this.announced = '';
	}

	override connectedCallback() {
		super.connectedCallback();
		historyStore.addEventListener('change', this.changed);
		historyStore.watch(true);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		historyStore.removeEventListener('change', this.changed);
		historyStore.watch(false);
	}

	/** The units, and the weekday on which a week begins. */
	private get preferences(): Pick<RunningState, 'units' | 'firstWeekday'> {
		return this.running ?? emptyRunningState;
	}

	protected override willUpdate() {
		const { day } = historyStore;
		if (this.announces && day) {
			this.announces = false;
			this.announced = `${dayText(day.day)}: ${daySentence(day.sums, day.runs, this.preferences.units)}`;
		}
	}

	protected override updated() {
		if (!this.isReported && historyStore.day && historyStore.days) {
			this.isReported = true;
			requestAnimationFrame(() => host.post({ kind: 'historyShown' }));
		}
	}

	override render() {
		const { day, days, failed } = historyStore;
		if (failed !== null) {
			return html`<h1>${l10n.t('History')}</h1>
				<p role="alert">${l10n.t('The history could not be read: {0}', failed)}</p>`;
		}
		if (!day || !days) {
			return html`<h1>${l10n.t('History')}</h1>`;
		}
		const isFresh = days.days.every(
			({ sat, stood, rested, moves }) =>
				[sat, stood, rested].every((length) => wholeMinutes(length) === 0) && moves === 0,
		);
		return html`
			${this.top(day, !isFresh)}
			${day.isOver && isKnown(day.sums) ? eveningSection(day, this.preferences.units) : nothing}
			${isFresh ? this.firstDay() : this.day(day)}
			<p class="quiet limits">
				${l10n.t(
					'This is what VS Code saw, and what you told it. Away from VS Code, what you did is not known: where nothing is drawn, it may have been sitting or rest.',
				)}
			</p>
			${
				isFresh
					? nothing
					: html`<div class="columns">
								<posture-weeks
									.history=${days}
									.firstWeekday=${this.preferences.firstWeekday}
									.shown=${day.day}
									@day=${({ detail }: DayEvent) => this.showDay(detail)}
								></posture-weeks>
								${figuresSection(day)}
							</div>
							<posture-months .days=${days.days}></posture-months>`
			}
			<div role="status" class="sr-only">${this.announced}</div>
		`;
	}

	private top(day: HistoryDay, hasOthers: boolean) {
		const streak = historyStore.days?.streak ?? null;
		const isToday = day.day === day.today;
		const row =
			isToday && streak
				? counted(streak, '{0} day with a break.', '{0} days in a row with a break.')
				: '';
		return html`<div class="top">
			<p class="quiet">${isToday ? l10n.t('Today, {0}', dayText(day.day)) : dayText(day.day)}</p>
			<h1>${headline(day.sums, isToday)}</h1>
			${hasOthers ? this.steps(day) : nothing}
			<p class="quiet lines">
				${sentences([l10n.t('Sitting climbs, a break takes you back down.'), row])}
			</p>
		</div>`;
	}

	private steps(day: HistoryDay) {
		const isToday = day.day === day.today;
		return html`<div
			class="days"
			role="group"
			aria-label=${l10n.t('Day shown')}
			@keydown=${(event: KeyboardEvent) => this.handleArrow(event)}
		>
			${this.step(l10n.t('Previous day'), '‹', day.day > day.first ? day.day - 1 : null)}
			${this.step(l10n.t('Today'), null, isToday ? null : day.today)}
			${this.step(l10n.t('Next day'), '›', isToday ? null : day.day + 1)}
		</div>`;
	}

	/**
	 * A step to another day, shown by its sign, or by its words; without such a day it stays in place but
	 * disabled, so that it keeps the focus.
	 */
	private step(label: string, sign: string | null, to: Day | null) {
		return html`<button
			class="chip"
			aria-label=${label}
			title=${sign === null ? nothing : label}
			aria-disabled=${to === null ? 'true' : 'false'}
			@click=${() => to !== null && this.showDay(to)}
		>
			${sign === null ? label : html`<span class="sign" aria-hidden="true">${sign}</span>`}
		</button>`;
	}

	private day(day: HistoryDay) {
		return day.timeline.some(({ kind }) => kind !== 'nothing') || day.runs.length > 0
			? html`<posture-day-profile
					.day=${day}
					.units=${this.preferences.units}
				></posture-day-profile>`
			: html`<p class="blank">
					${
						day.day === day.today
							? l10n.t('As you sit, a line begins to climb here.')
							: l10n.t('Nothing was logged on this day.')
					}
				</p>`;
	}

	private firstDay() {
		return html`<div class="blank">
			<h2>${l10n.t('Your first day starts here')}</h2>
			<p>
				${l10n.t(
					'As you sit, a line begins to climb; a break takes it back down. Come back in a few minutes, or after your first break.',
				)}
			</p>
		</div>`;
	}

	/** Shows another day; today is null, so that it stays today over midnight. */
	private showDay(day: Day): void {
		const today = historyStore.day?.today ?? day;
		this.announces = true;
		historyStore.showDay(day >= today ? null : day);
	}

	/** Arrows move through the days while the focus is on their buttons. */
	private handleArrow(event: KeyboardEvent): void {
		const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		const day = historyStore.day;
		if (by && day) {
			event.preventDefault();
			event.stopPropagation();
			const to = day.day + by;
			if (to >= day.first && to <= day.today) {
				this.showDay(to);
			}
		}
	}
}

customElements.define('posture-history', HistoryView);
