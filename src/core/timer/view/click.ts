import { otherOutcomes } from '../gaps.ts';
import type { GapOutcome } from '../state.ts';
import { UNDO_SHOWS } from '../timing.ts';
import type { TimerSnapshot } from './snapshot.ts';

/** What a click on the item does. */
export type ClickMeaning =
	| {
			readonly does:
				'imUp' | 'stretch' | 'menu' | 'undo' | 'exhale' | 'posture' | 'resume' | 'endTrial';
	  }
	| { readonly does: 'answer'; readonly others: readonly GapOutcome[] };

/** What a click means now: what shows is what it answers. */
export function clickAt({ state, rules, now, phase, quietUntil }: TimerSnapshot): ClickMeaning {
	const { smallNudge, onBreak, awayDecision, bout } = state.record;
	if (smallNudge?.tried) {
		return { does: 'endTrial' };
	}
	if (phase === 'paused') {
		return { does: 'resume' };
	}
	if (onBreak) {
		const fresh = onBreak.how === 'done' && now < onBreak.since + UNDO_SHOWS;
		return { does: fresh ? 'undo' : onBreak.how === 'away' ? 'menu' : 'stretch' };
	}
	if (quietUntil !== null || phase === 'off') {
		return { does: 'menu' };
	}
	if (phase === 'back' && awayDecision) {
		return { does: 'answer', others: otherOutcomes(awayDecision) };
	}
	if (smallNudge && smallNudge.kind !== 'stand') {
		return { does: smallNudge.kind };
	}
	const open = phase === 'asking' || phase === 'due' || phase === 'overdue';
	return { does: bout && open ? rules.settings.clickAction : 'menu' };
}
