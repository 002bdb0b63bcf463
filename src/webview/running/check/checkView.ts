import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { deepEqual } from '../../../core/base/deepEqual.ts';
import type { CheckMessage } from '../../../core/protocol/protocol.ts';
import {
	CHECK_QUESTIONS,
	type CheckAnswers,
	type CheckContext,
	type CheckQuestion,
	type CheckSign,
	noAnswers,
} from '../../../core/running/check/answers.ts';
import { check } from '../../../core/running/check/check.ts';
import type { CheckResult } from '../../../core/running/check/checkResult.ts';
import { answerQuestion, nextQuestion } from '../../../core/running/check/nextQuestion.ts';
import { ORDINARY_OUTCOMES } from '../../../core/running/check/readiness.ts';
import { type Tick, warningOf } from '../../../core/running/check/warningSigns.ts';
import { controls } from '../../ui/controls.ts';
import { keyDone } from '../../ui/browser.ts';
import { host } from '../../ui/host.ts';
import type { AnswerEvent, Choice } from './choice.ts';
import './choice.ts';
import './outcomeView.ts';
import { type ChoiceQuestion, questionWords, valueOf, withAnswer } from './questions.ts';
import './signs.ts';

/** One question a screen, all of them in one column from the left. */
const checkStyles = css`
	section {
		max-width: 640px;
		display: grid;
		gap: 14px;
	}
	/* The warning signs are to be seen at once, as far as they can be. */
	.wide {
		max-width: none;
	}
	.standing {
		padding-bottom: 12px;
		border-bottom: 1px solid var(--np-line);
	}
	.back {
		justify-self: start;
	}
	.hint {
		margin: 4px 0 12px;
	}
	h1:focus-visible {
		outline: none;
	}
`;

/** A sign was ticked. */
export type WarnedEvent = CustomEvent<Tick>;

/** An ordinary check has a result. */
export type CheckedEvent = CustomEvent<CheckResult>;

/**
 * The check before a run: one question a screen, the warning signs first, then the result. The ticked
 * signs live in this element alone; the host is sent only how grave they are, and keeps that in memory.
 */
export class CheckView extends LitElement {
	static override styles = [controls, checkStyles];
	static override properties = {
		context: {
			attribute: false,
			hasChanged: (now: unknown, before: unknown) => !deepEqual(now, before),
		},
		keeps: { attribute: false },
		wheelchair: { attribute: false },
		ranToday: { attribute: false },
		hasPlan: { attribute: false },
		answers: { state: true },
		given: { state: true },
	};
	/** What is known without asking: as it was when the check began, but for a sign that is heard of since. */
	declare context: CheckContext;
	/** Whether outcomes may be kept. */
	declare keeps: boolean;
	/** The person is in a wheelchair. */
	declare wheelchair: boolean;
	/** A run of today is in the diary. */
	declare ranToday: boolean;
	/** A run is planned for today. */
	declare hasPlan: boolean;
	declare answers: CheckAnswers;
	/** The answers as they were before the person went back. */
	declare given: CheckAnswers;

	constructor() {
		super();
		this.answers = noAnswers;
		this.given = noAnswers;
	}

	override render() {
		const question = nextQuestion(this.answers, this.context);
		const result = question === null ? check(this.answers, this.context) : null;
		return html`<section class=${question === 'signs' ? 'wide' : ''}>
			<p class="quiet standing">
				${l10n.t('This tool cannot examine you. If something feels wrong, ask a clinician.')}
			</p>
			${
				result
					? html`<posture-outcome
							.result=${result}
							.answers=${this.answers}
							.keeps=${this.keeps}
							.wheelchair=${this.wheelchair}
							.ranToday=${this.ranToday}
							.hasPlan=${this.hasPlan}
							@back=${() => this.back()}
						></posture-outcome>`
					: question && this.ask(question)
			}
			${
				question === 'signs'
					? html`<p class="quiet">
							${l10n.t('Your answers stay on this machine. Which signs you tick is never kept. That there was one is kept in memory only, until the end of the day at most.')}
						</p>`
					: nothing
			}
		</section>`;
	}

	override firstUpdated() {
		void this.focusQuestion();
	}

	/** A sign that another window told of may have put another question in the place of this one, or of the result. */
	override updated(changed: Map<PropertyKey, unknown>) {
		if (changed.get('context')) {
			void this.focusQuestion();
		}
	}

	private ask(question: CheckQuestion) {
		const back = html`<button class="link back" @click=${() => this.back()}>
			${l10n.t('Back')}
		</button>`;
		if (question === 'signs') {
			return html`${back}<posture-signs
					.postpartum=${this.context.postpartum}
					.ticked=${this.given.signs ?? []}
					@ticked=${({ detail }: CustomEvent<readonly CheckSign[]>) => this.tick(detail)}
				></posture-signs>`;
		}
		const { title, hint, options, ends } = questionWords(question, this.wheelchair);
		return html`${back}
		${keyed(
			question,
			html`<posture-choice
				.label=${title}
				.options=${options}
				.ends=${ends}
				.value=${valueOf(this.given[question])}
				@answer=${({ detail }: AnswerEvent) => this.submit(question, detail)}
			>
				<h1 tabindex="-1">${title}</h1>
				<p class="quiet hint">${hint}</p>
			</posture-choice>`,
		)}`;
	}

	private tick(signs: readonly CheckSign[]): void {
		const warning = warningOf(signs);
		if (warning) {
			const tick = { at: Date.now(), warning };
			this.post({ kind: 'signTicked', ...tick });
			this.dispatchEvent(new CustomEvent('warned', { detail: tick }));
		}
		this.proceed(answerQuestion(this.answers, 'signs', signs));
	}

	private submit(question: ChoiceQuestion, value: string): void {
		this.proceed(withAnswer(this.answers, question, value));
	}

	private proceed(answers: CheckAnswers): void {
		this.answers = answers;
		this.given = { ...this.given, ...givenOf(answers) };
		this.report(check(answers, this.context));
		void this.focusQuestion();
	}

	/** Sends an ordinary result at once, so that today's verdict has it even if this view is left some other way. */
	private report(result: CheckResult | null): void {
		const outcome = ORDINARY_OUTCOMES.find((each) => each === result?.outcome);
		if (result && outcome) {
			const { score, trend } = this.answers;
			const worse = trend === 'worse' || trend === 'at-once';
			const at = Date.now();
			const cleared = this.answers.cleared === true;
			const check = { at, outcome, score: score ?? 0, worse };
			this.post({ kind: 'checkDone', check, cleared });
			this.dispatchEvent(new CustomEvent('checked', { detail: result }));
		}
	}

	/** Posts what the check came to, and has the whole page know it. */
	private post(detail: CheckMessage): void {
		host.post(detail);
		this.dispatchEvent(new CustomEvent('report', { detail, bubbles: true, composed: true }));
	}

	/** To the question before; from the first one, out of the check. */
	private back(): void {
		const last = CHECK_QUESTIONS.findLast((question) => this.answers[question] !== null);
		if (last) {
			this.answers = answerQuestion(this.answers, last, null);
			void this.focusQuestion();
		} else {
			this.dispatchEvent(new Event('leave'));
		}
	}

	/** Focuses the question, or the result. */
	private async focusQuestion(): Promise<void> {
		await this.updateComplete;
		await keyDone();
		const next = this.renderRoot.querySelector<LitElement>(
			'posture-choice, posture-signs, posture-outcome',
		);
		await (next as Choice | null)?.focusChosen();
	}
}

function givenOf(answers: CheckAnswers): Partial<CheckAnswers> {
	return Object.fromEntries(Object.entries(answers).filter(([, given]) => given !== null));
}

customElements.define('posture-check', CheckView);
