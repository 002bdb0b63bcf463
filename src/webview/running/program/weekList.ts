import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Day } from '../../../core/base/calendar.ts';
import { dayOfRun, type Run } from '../../../core/running/diary/run.ts';
import { daysToMoveTo } from '../../../core/running/program/life.ts';
import {
	kmOfWeek,
	type ProgramState,
	type ProgramWeek,
	type Session,
} from '../../../core/running/program/program.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { keyDone, localDays } from '../../ui/browser.ts';
import { chips, controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { formatDays } from '../../ui/words.ts';
import { aimWords, sessionWords } from '../shared/programWords.ts';
import { dayWords, distanceWords, nearDayWords, weekdayWords } from '../shared/runWords.ts';
import { moveAnswers, mover } from './mover.ts';
import { weekListStyles } from './programStyles.ts';

const WEEK = 7;

/** The weeks of a program with their days; a run to come can be moved within its week, or left out. */
export class WeekList extends LitElement {
	static override styles = [controls, chips, weekListStyles];
	static override properties = {
		program: { attribute: false },
		runs: { attribute: false },
		running: { attribute: false },
		today: { attribute: false },
		wheelchair: { attribute: false },
		moving: { state: true },
		target: { state: true },
	};
	declare program: ProgramState;
	/** The latest first. */
	declare runs: readonly Run[];
	declare running: RunningState;
	declare today: Day;
	declare wheelchair: boolean;
	/** The day of the run that is being moved. */
	declare moving: Day | null;
	/** The day to which it would go. */
	declare target: Day | null;
	/** Kilometres run by days. */
	private ran: ReadonlyMap<Day, number> = new Map();

	constructor() {
		super();
		this.moving = null;
		this.target = null;
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('runs') || changed.has('program')) {
			const first = this.program.program.wish.start;
			const ran = new Map<Day, number>();
			for (const run of this.runs) {
				const day = dayOfRun(run, localDays);
				if (day >= first) {
					ran.set(day, (ran.get(day) ?? 0) + run.km);
				}
			}
			this.ran = ran;
		}
	}

	override render() {
		const { today } = this;
		const { weeks } = this.program.program;
		const numbered = weeks.map((week, index) => ({ week, number: index + 1 }));
		const isOver = ({ week }: { readonly week: ProgramWeek }) => week.first + WEEK <= today;
		const over = numbered.filter(isOver);
		return html`${
			over.length === 0
				? nothing
				: html`<details>
						<summary class="quiet">${l10n.t('Weeks before: {0}', over.length)}</summary>
						${this.list(over)}
					</details>`
		}
		${this.list(numbered.filter((one) => !isOver(one)))}`;
	}

	private list(weeks: readonly { readonly week: ProgramWeek; readonly number: number }[]) {
		return html`<ol class="weeks">
			${repeat(
				weeks,
				({ week }) => week.first,
				({ week, number }) => this.week(week, number),
			)}
		</ol>`;
	}

	private week(week: ProgramWeek, number: number) {
		const { first } = week;
		const { today, moving } = this;
		const isNow = today >= first && today < first + WEEK;
		const session = week.sessions.find(({ day }) => day === moving);
		const open = session ? daysToMoveTo(this.program.program.weeks, session.day, today) : [];
		const days = Array.from({ length: WEEK }, (_, index) => first + index);
		return html`<li class="week ${isNow ? 'now' : ''} ${session ? 'moving' : ''}">
			<h3>
				<span>
					${l10n.t('Week {0}', number)}
					<span class="quiet"
						>${formatDays(first, first + WEEK - 1, { day: 'numeric', month: 'short' })}</span
					>
				</span>
				<span class="quiet">${distanceWords(this.kmIn(week), this.running.units)}</span>
			</h3>
			<p class="quiet aim">${aimWords(week, this.wheelchair)}</p>
			<ol class="days">
				${days.map((day) => this.day(day, week, session ?? null, open.includes(day)))}
			</ol>
			${session ? this.mover(session, open) : nothing}
		</li>`;
	}

	/** What was run in a week, and what is still to come. */
	private kmIn({ first, sessions }: ProgramWeek): number {
		const ran = [...this.ran].filter(([day]) => day >= first && day < first + WEEK);
		const ahead = sessions.filter(({ day }) => day >= this.today && !this.ran.has(day));
		return kmOfWeek({ sessions: ahead }) + ran.reduce((sum, [, km]) => sum + km, 0);
	}

	private day(day: Day, week: ProgramWeek, moved: Session | null, isOpen: boolean) {
		const { today } = this;
		const session = this.isWalk(day) ? undefined : week.sessions.find((one) => one.day === day);
		const far = this.ran.get(day);
		const isEmpty = !session && far === undefined && !this.isWalk(day);
		const classes = [
			'day',
			day === today ? 'today' : '',
			isEmpty ? 'empty' : '',
			moved && isOpen ? 'open' : '',
			day === this.target ? 'target' : '',
		].join(' ');
		const drop = (event: DragEvent) => {
			event.preventDefault();
			if (moved && isOpen) {
				this.move(moved.day, day);
			}
		};
		const over = (event: DragEvent) => {
			if (moved && isOpen) {
				event.preventDefault();
				this.target = day;
			}
		};
		const left = ({ currentTarget, relatedTarget }: DragEvent) => {
			const stays = (currentTarget as Element).contains(relatedTarget as Node | null);
			if (day === this.target && !stays) {
				this.target = null;
			}
		};
		return html`<li
			class=${classes}
			data-day=${day}
			aria-current=${day === today ? 'date' : nothing}
			@dragover=${over}
			@dragleave=${left}
			@drop=${drop}
		>
			<span class="quiet name"
				>${day === today ? nearDayWords(day, today) : weekdayWords(day)}</span
			>
			${
				far !== undefined
					? html`<span class="done">✓ ${distanceWords(far, this.running.units)}</span>`
					: session
						? this.session(session)
						: moved && isOpen
							? nothing
							: html`<span class="quiet rest">${this.other(day, week)}</span>`
			}
		</li>`;
	}

	/** What a day without a run is for. */
	private other(day: Day, { core }: ProgramWeek): string {
		if (this.isWalk(day)) {
			return this.wheelchair ? l10n.t('gentle wheeling') : l10n.t('a walk');
		}
		return core.includes(day) ? l10n.t('core') : l10n.t('rest');
	}

	/** Whether the check of the day said a walk in place of its run. */
	private isWalk(on: Day): boolean {
		return this.program.changes.some(
			({ kind, day, isUndone }) => kind === 'walk' && day === on && !isUndone,
		);
	}

	private session(session: Session) {
		const words = sessionWords(session, this.running.units, this.wheelchair);
		const { day } = session;
		if (day < this.today) {
			return html`<span class="quiet">${words}</span>`;
		}
		return html`<button
			class="session ${day === this.moving ? 'chosen' : ''}"
			draggable="true"
			aria-expanded=${day === this.moving ? 'true' : 'false'}
			aria-label=${l10n.t('{0}: {1}. Move or leave out', dayWords(day, this.today), words)}
			@click=${() => this.choose(day === this.moving ? null : day)}
			@dragstart=${(event: DragEvent) => this.drag(event, day)}
			@dragend=${() => this.choose(null)}
		>
			${words}
		</button>`;
	}

	private mover(session: Session, open: readonly Day[]) {
		const { today, target } = this;
		const { program: state, runs, running, wheelchair } = this;
		const answers =
			target === null
				? []
				: moveAnswers(session, target, { state, runs, running, today, wheelchair });
		return mover(
			session.day,
			{ open, answers, today },
			{
				aim: (day) => (this.target = day),
				move: (day) => this.move(session.day, day),
				skip: () => this.skip(session.day),
				leave: () => this.leave(session.day),
			},
		);
	}

	/** Opens the days for a run; or closes them. The focus goes to the first of them. */
	private choose(day: Day | null): void {
		this.moving = day;
		this.target = null;
		if (day !== null) {
			void this.updateComplete
				.then(keyDone)
				.then(() => this.renderRoot.querySelector<HTMLElement>('.mover button')?.focus());
		}
	}

	private drag(event: DragEvent, day: Day): void {
		event.dataTransfer?.setData('text/plain', String(day));
		if (event.dataTransfer) {
			event.dataTransfer.effectAllowed = 'move';
		}
		// A browser ends a drag whose element changes while it begins.
		setTimeout(() => {
			this.moving = day;
			this.target = null;
		}, 0);
	}

	private leave(day: Day): void {
		this.choose(null);
		this.focusDay(day);
	}

	private move(day: Day, to: Day): void {
		this.edit(day, to);
		this.focusDay(to);
	}

	private skip(day: Day): void {
		this.edit(day, null);
		this.dispatchEvent(new Event('skipped'));
	}

	private edit(day: Day, to: Day | null): void {
		host.post({ kind: 'editProgram', program: this.program.program.id, edit: { day, to } });
		this.choose(null);
	}

	/** Focuses the run of a day, which the host may yet have to move there. */
	private focusDay(day: Day): void {
		const focus = () =>
			this.renderRoot.querySelector<HTMLElement>(`[data-day="${day}"] .session`)?.focus();
		this.focusNext = day;
		void this.updateComplete.then(keyDone).then(focus);
	}

	private focusNext: Day | null = null;

	override updated(changed: Map<PropertyKey, unknown>) {
		const { focusNext } = this;
		if (changed.has('program') && focusNext !== null) {
			this.focusNext = null;
			this.renderRoot.querySelector<HTMLElement>(`[data-day="${focusNext}"] .session`)?.focus();
		}
	}
}

customElements.define('posture-program-weeks', WeekList);
