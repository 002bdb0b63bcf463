import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { EASE_BREAK } from '../../../content/moves/routineTitles.ts';
import type { CheckAnswers } from '../../../core/running/check/answers.ts';
import type { CheckResult } from '../../../core/running/check/checkResult.ts';
import { checkboxStyles, controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { t } from '../../ui/words.ts';
import {
	anotherRunWords,
	changeWords,
	decisionWords,
	helpWords,
	type MovingLimits,
	nowWords,
	outcomeTitle,
} from './checkWords.ts';

/** The result in reading order; a warning has a frame and a mark, not only a colour. */
const outcomeStyles = css`
	:host {
		display: grid;
		gap: 14px;
		justify-items: start;
	}
	h1:focus-visible {
		outline: none;
	}
	.now {
		font-size: 1.15rem;
		max-width: 34em;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 20px;
		align-items: center;
	}
	dl {
		width: 100%;
		display: grid;
		grid-template-columns: minmax(110px, max-content) minmax(0, 1fr);
		gap: 2px 20px;
		padding: 14px 0;
		border-block: 1px solid var(--np-line);
	}
	dt {
		grid-column: 1;
		color: var(--np-quiet);
		padding-top: 6px;
	}
	dd {
		grid-column: 2;
	}
	dt + dd {
		padding-top: 6px;
	}
	label .quiet {
		display: block;
	}
	.warning {
		width: 100%;
		padding: 20px 24px 22px;
		display: grid;
		gap: 12px;
		border: 2px solid var(--np-warn);
		border-inline-start-width: 8px;
		border-radius: var(--np-radius);
	}
	.emergency {
		border-color: var(--vscode-errorForeground);
	}
	.mark {
		display: inline-grid;
		place-items: center;
		width: 1.4em;
		height: 1.4em;
		margin-inline-end: 0.5em;
		border: 2px solid currentColor;
		border-radius: 50%;
		font-size: 0.8em;
		font-weight: 700;
	}
	@media (max-width: 480px) {
		dl {
			grid-template-columns: minmax(0, 1fr);
		}
		dd {
			grid-column: 1;
		}
		dt + dd {
			padding-top: 0;
		}
		.act vscode-button {
			flex: 1 1 100%;
		}
	}
`;

/**
 * The result of the check: what to do, when to seek help, why, what would change it. A warning shows
 * what to do and nothing else: no routine, and no way on but to start over.
 */
export class OutcomeView extends LitElement {
	static override styles = [controls, checkboxStyles, outcomeStyles];
	static override properties = {
		result: { attribute: false },
		answers: { attribute: false },
		keeps: { attribute: false },
		wheelchair: { attribute: false },
		ranToday: { attribute: false },
		hasPlan: { attribute: false },
	};
	declare result: CheckResult;
	declare answers: CheckAnswers;
	declare keeps: boolean;
	/** The person is in a wheelchair. */
	declare wheelchair: boolean;
	/** A run of today is in the diary. */
	declare ranToday: boolean;
	/** A run is planned for today. */
	declare hasPlan: boolean;

	/** Focuses the result, so that a screen reader reads it. */
	async focusChosen(): Promise<void> {
		await this.updateComplete;
		this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
	}

	override render() {
		const { outcome } = this.result;
		return outcome === 'emergency' || outcome === 'same-day' ? this.warning() : this.ordinary();
	}

	private warning() {
		const { result, answers } = this;
		return html`<section class="warning ${result.outcome}" role="alert">
				<h1 tabindex="-1">
					<span class="mark" aria-hidden="true">!</span
					>${outcomeTitle(result.outcome, limitsOf(result, this.wheelchair))}
				</h1>
				<p class="now">${nowWords(result, this.wheelchair)}</p>
				${decisionWords(result, answers, this.wheelchair).map((line) => html`<p class="quiet">${line}</p>`)}
			</section>
			<button class="link over" @click=${() => this.emit('over')}>${l10n.t('Start over')}</button>`;
	}

	private ordinary() {
		const { result, answers, keeps, wheelchair } = this;
		const changes = result.changes.map((change) => changeWords(change, wheelchair));
		const { outcome, routine, opensGentleSet, checkTomorrow } = result;
		return html`<button class="link" @click=${() => this.emit('back')}>${l10n.t('Back')}</button>
			<h1 tabindex="-1">${outcomeTitle(outcome, limitsOf(result, wheelchair))}</h1>
			<p class="now">${nowWords(result, this.wheelchair)}</p>
			${this.ranToday ? html`<p class="quiet">${anotherRunWords()}</p>` : nothing}
			<div class="act">
				<vscode-button @click=${() => this.emit('done')}>
					${this.hasPlan ? l10n.t("See today's plan") : l10n.t('Done')}
				</vscode-button>
				${routine ? this.offer('routine', routineWords(routine)) : nothing}
				${
					opensGentleSet && routine !== 'sciatica-friendly'
						? this.offer('gentle', routineWords('sciatica-friendly'))
						: nothing
				}
			</div>
			<dl>
				${part(l10n.t('While you run, and after'), this.running())}
				${part(l10n.t('Next check'), checkTomorrow ? [l10n.t('Tomorrow.')] : [])}
				${part(l10n.t('When to seek help'), helpWords(result.help, wheelchair))}
				${part(l10n.t('Why'), decisionWords(result, answers, this.wheelchair))}
				${part(l10n.t('What would change it'), changes)}
			</dl>
			<label>
				<input
					type="checkbox"
					.checked=${keeps}
					@change=${() => host.post({ kind: 'keepOutcomes', on: !keeps })}
				/>
				<span>
					${l10n.t('Keep the score and the outcome of my checks')}
					<span class="quiet">
						${l10n.t('In the diary on this machine. Unticked, what was kept is deleted.')}
					</span>
				</span>
			</label>
			<p class="quiet">
				${l10n.t(
					'The article that this page is based on answers two cases: pain of 2 that eases (an easy run), and pain of 8 that is worse at once (no run). All other answers are our cautious reading of studies that were not about backs. “Our number” marks a figure that we chose.',
				)}
			</p>`;
	}

	private offer(event: 'routine' | 'gentle', label: string) {
		return html`<button class="link" @click=${() => this.emit(event)}>${label}</button>`;
	}

	/** Guide §4: the rule during and after a run. */
	private running(): readonly string[] {
		const { outcome } = this.result;
		return outcome === 'easy' || outcome === 'short'
			? [
					this.wheelchair
						? l10n.t(
								'Stop if pain climbs by 2 points or past 3, turns sharp, or changes how you push.',
							)
						: l10n.t(
								'Stop if pain climbs by 2 points or past 3, turns sharp, or changes your stride.',
							),
					l10n.t('Not back to where it was next morning? One step less next time.'),
				]
			: [];
	}

	private emit(event: 'over' | 'back' | 'done' | 'routine' | 'gentle'): void {
		this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true }));
	}
}

function part(title: string, lines: readonly string[]) {
	return lines.length > 0
		? html`<dt>${title}</dt>
				${lines.map((line) => html`<dd>${line}</dd>`)}`
		: nothing;
}

/** What limits how someone moves instead of running. */
function limitsOf({ restFirst, limits }: CheckResult, wheelchair: boolean): MovingLimits {
	const walkOnly = limits.includes('birth') || limits.includes('birth-signs');
	return { wheelchair, worse: restFirst, walkOnly };
}

function routineWords(routine: NonNullable<CheckResult['routine']>): string {
	switch (routine) {
		case 'warmup-easy':
			return l10n.t('Start the warm-up');
		case 'micro-reset':
			return l10n.t('One gentle minute on the chair');
		case 'ease':
			return t(EASE_BREAK);
		case 'sciatica-friendly':
			return l10n.t('Gentle nerve set');
	}
}

customElements.define('posture-outcome', OutcomeView);
