import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { cards } from '../../../content/cards.ts';
import type { Body } from '../../../core/moves/body.ts';
import { t } from '../../ui/words.ts';
import { painOfWeek } from '../../../core/running/check/checkContext.ts';
import { load } from '../../../core/running/load/load.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { verdict } from '../../../core/running/plan/verdict.ts';
import type { Instant } from '../../../core/base/time.ts';
import type { Offer, Person } from '../../moves/fitting.ts';
import { host } from '../../ui/host.ts';
import '../around/routineRows.ts';
import { undoLine } from '../import/importPanel.ts';
import { lastDays } from '../diary/lastDays.ts';
import '../diary/logLine.ts';
import { undoWords } from '../shared/runWords.ts';
import { localDays } from '../../ui/localDays.ts';
import './planForm.ts';
import { checkOfToday, situation } from './situation.ts';
import type { Wish } from './todayCard.ts';
import './todayCard.ts';

/** The hour from which the day ends; ours. */
const EVENING = 19;

/** Small things for the rest of the day, one line each. */
function dayCards({ seated }: Pick<Body, 'seated'>, hour: number) {
	const shown = cards.filter(({ evening }) => !evening || hour >= EVENING);
	return html`<section aria-labelledby="cards">
		<h2 id="cards">${l10n.t('The rest of the day')}</h2>
		<dl class="cards">
			${shown.map((card) => {
				const { name, line } = (seated && card.seated) || card;
				return html`<dt>${t(name)}</dt>
					<dd>${t(line)}</dd>`;
			})}
		</dl>
	</section>`;
}

/** What the Run tab begins with is made of. */
export interface TodayState {
	readonly person: Person;
	readonly running: RunningState;
	/** The latest first. */
	readonly runs: readonly Run[];
	/** The plan form is open. */
	readonly planning: boolean;
	readonly now: Instant;
}

/** Where the person can go from there. */
export interface TodayCallbacks {
	grant(wish: Wish): void;
	planned(): void;
	open(part: 'title' | 'import'): void;
	takeAlong(offer: Offer): void;
}

/** What the Run tab begins with: today's card, the load beside the last days, what is around a run. */
export function todayPart(
	{ person, running, runs, planning, now }: TodayState,
	callbacks: TodayCallbacks,
) {
	const today = localDays.dayOf(now);
	const checked = checkOfToday(running.checks, today);
	const ran = runs[0] && localDays.dayOf(runs[0].start) === today ? runs[0] : null;
	const options = {
		days: localDays,
		off: running.rulesOff,
		pain: painOfWeek(running.checks, today, localDays),
	};
	const report = load(runs, today, options);
	const found = verdict(runs, today, {
		...options,
		check: checked && {
			...checked,
			asPlanned: checked.outcome === 'easy' && checked.score === 0,
		},
		plan: running.plans[0] ?? null,
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
			.running=${running}
			.person=${person}
			.today=${today}
			.planning=${planning}
			@wish=${({ detail }: CustomEvent<Wish>) => callbacks.grant(detail)}
		>
			${
				unplanned || planning
					? html`<posture-plan
							.plan=${planning ? found.plan : null}
							.primary=${planning}
							.runs=${runs}
							.running=${running}
							@leave=${() => callbacks.planned()}
						></posture-plan>`
					: nothing
			}
		</posture-today>
		<div class="columns">
			<posture-load .report=${report} .runs=${runs} .running=${running}></posture-load>
			<section aria-labelledby="days">
				<h2 id="days">${l10n.t('Last 7 days')}</h2>
				${lastDays(runs, running, report.longest30, today)}
				<posture-log-line
					.units=${running.units}
					.plan=${state.kind === 'after' ? state.plan : null}
				></posture-log-line>
				${undoLine(undoWords(running.undoable), () => host.post({ kind: 'undoRuns' }))}
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
		${
			state.kind === 'warned'
				? nothing
				: html`<posture-routine-rows
						.person=${person}
						.running=${running}
						.today=${today}
						@takeAlong=${({ detail }: CustomEvent<Offer>) => callbacks.takeAlong(detail)}
					></posture-routine-rows>`
		}
		${dayCards(person.body, new Date(now).getHours())}
		<p class="quiet privacy">
			${l10n.t('All of it stays on this machine; answers to the warning signs are never kept.')}
		</p>`;
}
