import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import { dayWords, weekdayWords } from '../shared/runWords.ts';

/** What the rules say to a day, in words. */
export interface RuleWords {
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
