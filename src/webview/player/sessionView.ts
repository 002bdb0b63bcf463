import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { SECOND } from '../../core/base/time.ts';
import type { Body } from '../../core/moves/body.ts';
import { type PlayEvent, positionAt, secondsPlayed } from '../../core/moves/play.ts';
import { endsBout, type Routine } from '../../core/moves/routine.ts';
import { ROUTINE_COUNTS_FROM } from '../../core/timer/timing.ts';
import type { Person } from '../moves/offer.ts';
import type { BreakClock } from '../timer/boutLine.ts';
import { t } from '../ui/words.ts';
import type { ControlEvent } from './player.ts';
import type { Session } from './session.ts';
import type { SessionController } from './sessionController.ts';

/** Above a tab: the routine that waits meanwhile, and the way back to it. */
export function waiting({ current, underWay }: SessionController, resume: () => void) {
	return current && underWay
		? html`<div class="waiting">
				<span>${l10n.t('{0} is waiting for you.', t(current.routine.name))}</span>
				<button class="link" @click=${resume}>${l10n.t('Go on')}</button>
			</div>`
		: nothing;
}

/** The routine's time for the line in the header; null where none is under way. */
export function breakClock({ current, now, underWay }: SessionController): BreakClock | null {
	if (!current || !underWay) {
		return null;
	}
	const { plan, play } = current;
	return {
		part: positionAt(plan, play, now) / plan.total,
		played: secondsPlayed(plan, play, now) * SECOND,
	};
}

/** Whether what was played of this routine ends the bout, by the sit timer's own rule. */
function countsAsBreak({ routine, plan, play }: Session, body: Body): boolean {
	const enough = secondsPlayed(plan, play, play.seen) * SECOND >= ROUTINE_COUNTS_FROM;
	return enough && endsBout(routine, body);
}

/** What the person can do in a routine and after it. */
export interface SessionCallbacks {
	control(kind: PlayEvent['kind']): void;
	leave(): void;
	again(routine: Routine): void;
}

/** The player, or the finish view of a routine that has ended; null without one. Both are loaded when first needed. */
export function sessionView(
	{ current, now, sound }: SessionController,
	{ body, likes }: Person,
	callbacks: SessionCallbacks,
) {
	if (!current) {
		return null;
	}
	void import('./player.ts');
	const { routine, plan, play } = current;
	return play.ended === null
		? html`<posture-player
				.routine=${routine}
				.plan=${plan}
				.play=${play}
				.now=${now}
				.sound=${sound}
				.wheelchair=${body.wheelchair}
				@control=${({ detail }: ControlEvent) => callbacks.control(detail)}
			></posture-player>`
		: html`<posture-finish
				.routine=${routine}
				.plan=${plan}
				.play=${play}
				.counts=${countsAsBreak(current, body)}
				.unwanted=${likes.hidden}
				.wheelchair=${body.wheelchair}
				@leave=${() => callbacks.leave()}
				@again=${() => callbacks.again(routine)}
			></posture-finish>`;
}
