import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { SECOND } from '../../core/base/time.ts';
import { type PlayEvent, secondsPlayed } from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import type { Person } from '../moves/offer.ts';
import type { BoutMessage } from '../timer/boutWords.ts';
import type { ControlEvent } from './player.ts';
import { isEasier, waitingOf } from './session.ts';
import type { SessionController } from './sessionController.ts';

/** Above a tab: the routine that waits meanwhile, the way back to it, and the way out of it. */
export function waiting(
	{ current, now, underWay }: SessionController,
	{ resume, end }: { readonly resume: () => void; readonly end: () => void },
) {
	return current && underWay
		? html`<div class="waiting">
				<span>${waitingOf(current, now)}</span>
				<span>
					<button class="link" @click=${resume}>${l10n.t('Go on')}</button>
					<button class="link" @click=${end}>${l10n.t('End it')}</button>
				</span>
			</div>`
		: nothing;
}

/**
 * Which part of the routine under way was really played, for the line in the header; null without one, and where it
 * waits while the sit timer has gone on, since the header shows one of the two.
 */
export function partPlayed(
	{ current, now, underWay }: Pick<SessionController, 'current' | 'now' | 'underWay'>,
	bout: Pick<BoutMessage, 'phase'> | null,
): number | null {
	if (!current || !underWay) {
		return null;
	}
	const { plan, play } = current;
	return play.since !== null || bout?.phase === 'onBreak'
		? (secondsPlayed(plan, play, now) * SECOND) / plan.total
		: null;
}

/** What the person can do in a routine and after it. */
export interface SessionCallbacks {
	control(kind: PlayEvent['kind']): void;
	/** Turns the step now to its easier version, or back. */
	ease(): void;
	leave(): void;
	again(routine: Routine): void;
}

/** What a routine is shown with. */
interface SessionContext {
	readonly person: Person;
	readonly bout: BoutMessage | null;
	/** It is played in the Run tab. */
	readonly inRun: boolean;
}

/** The player, or the finish view of a routine that has ended; null without one. Both are loaded when first needed. */
export function sessionView(
	{ current, now, sound }: SessionController,
	{ person, bout, inRun }: SessionContext,
	callbacks: SessionCallbacks,
) {
	if (!current) {
		return null;
	}
	void import('./player.ts');
	const { routine, plan, play } = current;
	const { body, likes } = person;
	return play.ended === null
		? html`<posture-player
				.routine=${routine}
				.plan=${plan}
				.play=${play}
				.now=${now}
				.sound=${sound}
				.easier=${isEasier(current, person, now)}
				.wheelchair=${body.wheelchair}
				@ease=${() => callbacks.ease()}
				@control=${({ detail }: ControlEvent) => callbacks.control(detail)}
			></posture-player>`
		: html`<posture-finish
				.routine=${routine}
				.plan=${plan}
				.play=${play}
				.bout=${bout}
				.unwanted=${likes.hidden}
				.wheelchair=${body.wheelchair}
				.inRun=${inRun}
				@leave=${() => callbacks.leave()}
				@again=${() => callbacks.again(routine)}
			></posture-finish>`;
}
