import { html } from 'lit';
import type { PlayEvent } from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import type { Person } from '../moves/fitting.ts';
import type { DriveEvent } from './player.ts';
import type { SessionController } from './session.ts';
import { countsAsBreak } from './sessionWords.ts';

/** What the person can do in a routine and after it. */
export interface SessionDoings {
	drive(kind: PlayEvent['kind']): void;
	leave(): void;
	again(routine: Routine): void;
}

/** The player, or the finish view of a routine that has ended. They are loaded when first needed. */
export function sessionView(
	{ current, now, sound }: SessionController,
	{ body, likes }: Person,
	doings: SessionDoings,
) {
	if (!current) {
		return null;
	}
	void import('./views.ts');
	const { routine, plan, play } = current;
	return play.ended === null
		? html`<posture-player
				.routine=${routine}
				.plan=${plan}
				.play=${play}
				.now=${now}
				.sound=${sound}
				.wheels=${body.wheelchair}
				@drive=${({ detail }: DriveEvent) => doings.drive(detail)}
			></posture-player>`
		: html`<posture-finish
				.routine=${routine}
				.plan=${plan}
				.play=${play}
				.counts=${countsAsBreak(current, body)}
				.unwanted=${likes.hidden}
				.wheels=${body.wheelchair}
				@leave=${() => doings.leave()}
				@again=${() => doings.again(routine)}
			></posture-finish>`;
}
