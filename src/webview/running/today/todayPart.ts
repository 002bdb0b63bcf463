import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import { dayOfPlan, isTimed } from '../../../core/running/diary/plan.ts';
import { dayOfRun, type Run } from '../../../core/running/diary/run.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { localDays } from '../../ui/browser.ts';
import '../shared/endedPrograms.ts';
import { aimWords } from '../shared/programWords.ts';
import {
	kindName,
	nearDayWords,
	runWords,
	timeText,
	undoLine,
	weekdayWords,
} from '../shared/runWords.ts';
import { cards } from '../../../content/running/cards.ts';
import type { Instant } from '../../../core/base/time.ts';
import type { Body } from '../../../core/moves/body.ts';
import { painOfWeek } from '../../../core/running/check/checkContext.ts';
import { load } from '../../../core/running/load/load.ts';
import { verdict } from '../../../core/running/plan/verdict.ts';
import type { Offer, Person } from '../../moves/offer.ts';
import { listText, t } from '../../ui/words.ts';
import '../around/routineRows.ts';
import '../diary/logLine.ts';
import './coming.ts';
import './planForm.ts';
import { emptyDayText } from './planWords.ts';
import { checkOfToday, isPast, planInView, situation, type Situation } from './situation.ts';
import type { CardAction } from './todayCard.ts';
import './todayCard.ts';

const WEEK = 7;
/** Where a run began, the day may be another than here: by less than this. */
const ELSEWHERE = 2;

/** Days back of which the longest run is told. */
const MONTH = 30;

/** The last seven days: runs, core and plans, or rest. */
function lastDays(
	runs: readonly Run[],
	{ units, days, plans }: RunningState,
	longest30: number,
	today: Day,
) {
	if (runs.length === 0) {
		return html`<p>${l10n.t('No run in the diary yet. The first one takes one line:')}</p>`;
	}
	const recent = runs
		.filter(({ start }) => start > localDays.at(today - WEEK - ELSEWHERE, 0))
		.map((run) => ({ ...run, day: dayOfRun(run, localDays) }));
	const first = Math.min(...runs.map((run) => dayOfRun(run, localDays)));
	// Of a diary that has just begun, nobody knows what was run before it.
	const longest = first <= today - MONTH ? longest30 : Infinity;
	const lines = (day: Day): readonly string[] => {
		const ran = recent.filter((run) => run.day === day);
		const core = days.some((each) => each.day === day && each.core);
		const planned = day === today ? plans.filter((plan) => dayOfPlan(plan, localDays) === day) : [];
		const logged = [
			...ran.map((run) => withLongest(run, longest, runWords(run, units))),
			...(core ? [l10n.t('core')] : []),
			...planned.map((plan) => {
				const when = isTimed(plan) ? l10n.t('planned {0}', timeText(plan.at)) : l10n.t('planned');
				return listText([when, ...plan.kinds.map(kindName)]);
			}),
		];
		return logged.length > 0 ? logged : [emptyDayText(day, today, first)];
	};
	return html`<dl>
		${Array.from({ length: WEEK }, (_, back) => today - WEEK + 1 + back).map(
			(day) =>
				html`<dt class="quiet">${day === today ? nearDayWords(day, today) : weekdayWords(day)}</dt>
					<dd>${lines(day).map((line) => html`<span>${line}</span>`)}</dd>`,
		)}
	</dl>`;
}

function withLongest({ km }: Run, longest30: number, words: string): string {
	return km > 0 && km === longest30 ? l10n.t('{0}, longest in 30 days', words) : words;
}

/** The hour at which the evening begins; our number. */
const EVENING = 19;

/** Small things for the rest of the day, one sentence each. */
function dayCards({ seated }: Pick<Body, 'seated'>, hour: number) {
	const shown = cards.filter(({ evening }) => !evening || hour >= EVENING);
	return html`<section aria-labelledby="cards">
		<details>
			<summary><h2 id="cards">${l10n.t('The rest of the day')}</h2></summary>
			<dl class="cards">
				${shown.map((card) => {
					const { name, line } = (seated && card.seated) || card;
					return html`<dt>${t(name)}</dt>
						<dd>${t(line)}</dd>`;
				})}
			</dl>
		</details>
	</section>`;
}

/** The plan that a run logged now carries out: one whose time is over, or that is today's without a time. */
function planToLog(state: Situation, now: Instant) {
	switch (state.kind) {
		case 'after':
		case 'ready':
		case 'unchecked':
		case 'otherwise':
			return !isTimed(state.plan) || isPast(state.plan, now) ? state.plan : null;
		case 'warned':
		case 'later':
		case 'ran':
		case 'open':
			return null;
	}
}

const DAYS = 7;

/** What this week of the program is about, with the way to it, or the way to make one. */
function programLine(
	{ program }: RunningState,
	{ wheelchair, closed }: Pick<Body, 'wheelchair' | 'closed'>,
	today: Day,
	open: () => void,
) {
	const week = program?.program.weeks.find(({ first }) => today >= first && today < first + DAYS);
	const isShown = week !== undefined && closed === null;
	return html`<p class="program">
		${isShown ? html`<span>${aimWords(week, wheelchair)}</span>` : nothing}
		<button class="link" @click=${open}>
			${program ? l10n.t('The whole program') : l10n.t('Plan ahead: make a program')}
		</button>
	</p>`;
}

/** The last run of a day in the diary, the latest run first; null: none. */
export function ranOn(day: Day, runs: readonly Run[]): Run | null {
	const recent = localDays.at(day - ELSEWHERE, 0);
	return (
		runs.filter(({ start }) => start >= recent).find((run) => dayOfRun(run, localDays) === day) ??
		null
	);
}

/** What the first part of the Run tab is drawn from. */
export interface TodayState {
	readonly person: Person;
	readonly running: RunningState;
	/** The latest first. */
	readonly runs: readonly Run[];
	/** The plan form is open. */
	readonly planning: boolean;
	readonly now: Instant;
}

/** What the person can do there. */
export interface TodayCallbacks {
	act(action: CardAction): void;
	/** The form to plan is left. */
	planned(): void;
	/** Opens the diary, at its title or its import. */
	open(part: 'title' | 'import'): void;
	openSheet(offer: Offer): void;
	/** Opens the program, or the form in which one is made. */
	openProgram(): void;
}

/** The first part of the Run tab: today's card, the load beside the last days, the routines around a run. */
export function todayPart(
	{ person, running, runs, planning, now }: TodayState,
	callbacks: TodayCallbacks,
) {
	const today = localDays.dayOf(now);
	const checked = checkOfToday(running.checks, today);
	const ran = ranOn(today, runs);
	const plan = planInView(running, { checked, ran }, today);
	const options = {
		days: localDays,
		off: running.rulesOff,
		pain: painOfWeek(running.checks, today, localDays),
	};
	const report = load(runs, today, options);
	const found = verdict(runs, today, {
		...options,
		reported: running.reported,
		check: checked && {
			...checked,
			asPlanned: checked.outcome === 'easy' && checked.score === 0,
		},
		plan,
		sittingMinutes: running.sittingMinutes,
		units: running.units,
	});
	const state = situation(found, running, { checked, ran }, today, now);
	const unplanned = state.kind === 'open' && !state.outcome;
	// The chart and what it is drawn with come after the first view.
	void import('../load/loadView.ts');
	return html`<posture-today
			.situation=${state}
			.verdict=${found}
			.checked=${checked}
			.ran=${ran}
			.running=${running}
			.person=${person}
			.today=${today}
			.planning=${planning}
			@action=${({ detail }: CustomEvent<CardAction>) => callbacks.act(detail)}
		>
			${
				unplanned || planning
					? html`<posture-plan
							.plan=${planning ? (running.plans[0] ?? null) : null}
							.primary=${planning}
							.runs=${runs}
							.running=${running}
							@leave=${() => callbacks.planned()}
						></posture-plan>`
					: nothing
			}
		</posture-today>
		<posture-coming
			.onCard=${'plan' in state ? state.plan.id : null}
			.wheelchair=${person.body.wheelchair}
			.runs=${runs}
			.running=${running}
			.today=${today}
		>
			${programLine(running, person.body, today, () => callbacks.openProgram())}
		</posture-coming>
		<posture-ended-programs
			.programs=${person.body.closed === null ? running.endedPrograms : []}
			.units=${running.units}
			.wheelchair=${person.body.wheelchair}
		></posture-ended-programs>
		<div class="columns">
			<posture-load
				.report=${report}
				.runs=${runs}
				.running=${person.body.closed === null ? running : { ...running, program: null }}
			></posture-load>
			<section aria-labelledby="days">
				<h2 id="days">${l10n.t('Last 7 days')}</h2>
				${lastDays(runs, running, report.longest30, today)}
				<posture-log-line
					.running=${running}
					.runs=${runs}
					.plan=${planToLog(state, now)}
				></posture-log-line>
				${undoLine(running.undoable, 'diary', running.units)}
				<p class="more">
					<button class="link" @click=${() => callbacks.open('import')}>
						${l10n.t('Import…')}
					</button>
					<button class="link" @click=${() => callbacks.open('title')}>
						${l10n.t('The whole diary')}
					</button>
				</p>
			</section>
		</div>
		<posture-routine-rows
			.person=${person}
			.running=${running}
			.today=${today}
			@openSheet=${({ detail }: CustomEvent<Offer>) => callbacks.openSheet(detail)}
		></posture-routine-rows>
		${dayCards(person.body, new Date(now).getHours())}
		<p class="quiet privacy">
			${l10n.t('All of it stays on this machine. Which warning signs you tick is never kept; that there was one, in memory only, until the end of the day at most.')}
		</p>`;
}
