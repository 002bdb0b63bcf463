import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import { planOfSession } from '../../../core/running/plan/sessions.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import { moveEffects, type SessionChange } from '../../../core/running/program/life.ts';
import type { ProgramState, Session } from '../../../core/running/program/program.ts';
import { lifeOf } from '../../../core/running/program/runner.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { localDays } from '../../ui/browser.ts';
import { sessionWords } from '../shared/programWords.ts';
import { dayWords, weekdayWords } from '../shared/runWords.ts';
import { planWarnings } from '../today/coming.ts';

/** So many of the runs that change with another are named. */
const NAMED = 3;

/** What the rules say to a day, in words. */
interface RuleWords {
	readonly words: string;
	readonly isWarning: boolean;
}

/** What the row below a week is drawn from. */
export interface Moving {
	/** The days that are open to the run. */
	readonly open: readonly Day[];
	/** What the rules say to the one that is looked at. */
	readonly answers: readonly RuleWords[];
	readonly today: Day;
}

/** What the person can do with a run that they chose. */
export interface MoveCallbacks {
	/** They look at a day. */
	readonly aim: (day: Day) => void;
	readonly move: (day: Day) => void;
	readonly skip: () => void;
	readonly leave: () => void;
}

/** Below the week: the days that are open to the run of `day`, and what the rules say to each. */
export function mover(day: Day, { open, answers, today }: Moving, callbacks: MoveCallbacks) {
	const { aim, move, skip, leave } = callbacks;
	const lead =
		open.length > 0 ? l10n.t('Move it to') : l10n.t('No other day of the week is open to it.');
	return html`<div
		class="mover"
		role="group"
		aria-label=${l10n.t('Move: {0}', dayWords(day, today))}
		@keydown=${({ key }: KeyboardEvent) => key === 'Escape' && leave()}
	>
		<div class="chips">
			<span class="quiet">${lead}</span>
			${open.map(
				(to) =>
					html`<button
						class="chip"
						@click=${() => move(to)}
						@focus=${() => aim(to)}
						@pointerenter=${() => aim(to)}
					>
						${weekdayWords(to)}
					</button>`,
			)}
			<button class="link" @click=${skip}>${l10n.t('Leave it out')}</button>
			<button class="link" @click=${leave}>${l10n.t('Cancel')}</button>
		</div>
		<div role="status" class="quiet answers">
			${answers.map(({ words, isWarning }) => html`<p class=${isWarning ? 'warning' : ''}>${words}</p>`)}
		</div>
	</div>`;
}

/** What the answers of the rules depend on. */
interface MovedProgram {
	readonly state: ProgramState;
	/** The latest first. */
	readonly runs: readonly Run[];
	readonly running: RunningState;
	readonly today: Day;
	readonly wheelchair: boolean;
}

/** What the rules of the load say to a run on another day, and what of the program changes with it. */
export function moveAnswers(
	session: Session,
	to: Day,
	{ state, runs, running, today, wheelchair }: MovedProgram,
): readonly RuleWords[] {
	const { program } = state;
	const plan = planOfSession(program, session, to, localDays);
	const before = planOfSession(program, session, session.day, localDays);
	const warnings = planWarnings(plan, before, { running, runs });
	const life = lifeOf(runs, running.checks, today, localDays);
	const { moved, others } = moveEffects(state, life, today, { day: session.day, to });
	const words = (one: Session) => sessionWords(one, running.units, wheelchair);
	const changed = ({ day: on, before: was, after }: SessionChange) => {
		const name = dayWords(on, today);
		return was && after
			? l10n.t('{0}: {1} (was {2})', name, words(after), words(was))
			: was
				? l10n.t('{0}: left out ({1})', name, words(was))
				: l10n.t('{0}: {1}', name, after ? words(after) : '');
	};
	const quiet = (text: string): RuleWords => ({ words: text, isWarning: false });
	const day = dayWords(to, today);
	const rules = warnings.map((text) => ({ words: l10n.t('{0}: {1}', day, text), isWarning: true }));
	const isSame = moved !== null && words(moved) === words(session);
	const named = others.slice(0, NAMED).map(changed);
	const all = others.length > NAMED ? [...named, '…'] : named;
	return [
		...rules,
		...(isSame && rules.length === 0
			? [quiet(l10n.t('{0}: no rule speaks against it.', day))]
			: []),
		...(moved === null ? [quiet(l10n.t('{0}: the rules leave it out.', day))] : []),
		...(moved && !isSame ? [quiet(l10n.t('{0}: the rules make it {1}.', day, words(moved)))] : []),
		...(all.length > 0 ? [quiet(l10n.t('This changes too: {0}.', all.join('; ')))] : []),
	];
}
