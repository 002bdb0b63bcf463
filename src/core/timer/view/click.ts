import { otherOutcomes } from '../gaps.ts';
import type { GapOutcome } from '../state.ts';
import { UNDO } from '../timing.ts';
import type { Snapshot } from './snapshot.ts';

/** What a click on the item does. */
export type Click =
	| { readonly does: 'imUp' | 'stretch' | 'menu' | 'undo' | 'exhale' | 'posture' | 'resume' }
	| { readonly does: 'answer'; readonly others: readonly GapOutcome[] };

/** What a click means now: what shows is what it answers. */
export function clickAt({ state, rules, now, phase, quietUntil }: Snapshot): Click {
	const { smallNudge, onBreak, awayDecision, bout } = state.record;
	if (smallNudge?.tried) {
		return { does: rules.settings.clickAction };
	}
	if (phase === 'paused') {
		return { does: 'resume' };
	}
	if (onBreak) {
		const fresh = onBreak.how === 'done' && now < onBreak.since + UNDO;
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
