import type { Move } from '../../core/moves/move.ts';

/** A move that is done in turn with another one, and which move's figure shows it. */
export type Turn = Move & { readonly figure: string };

/** What all have in common: it begins without getting ready, wherever the body is. */
const turn = {
	position: 'any',
	equipment: [],
	areas: ['whole body'],
	dose: { kind: 'time', seconds: 60, sides: 1 },
	sources: ['SEED'],
} as const satisfies Partial<Move>;

/**
 * Running and walking in turn, as the player plays it (guide §5): a name and a cue that begins with it, since
 * the cue is what is spoken. Neither the library nor the search lists them.
 */
export const turns: readonly Turn[] = [
	{
		...turn,
		id: 'turn-run',
		name: 'Run',
		cues: ['Run, so easy that you could chat.'],
		caution: 'Pain above 3, leaking or heaviness: walk instead.',
		chairSwap: null,
		wheelchairSwap: 'turn-push',
		flags: ['impact'],
		figure: 'easy-jog',
	},
	{
		...turn,
		id: 'turn-walk',
		name: 'Walk',
		cues: ['Walk, arms loose.'],
		caution: '',
		chairSwap: null,
		wheelchairSwap: 'turn-wheel',
		flags: [],
		figure: 'walk-easy',
	},
	{
		...turn,
		id: 'turn-push',
		name: 'Push',
		cues: ['Push, so easy that you could chat.'],
		caution: 'Sore shoulders: smaller, slower pushes.',
		chairSwap: 'turn-push',
		wheelchairSwap: 'turn-push',
		flags: [],
		figure: 'roll-or-arms',
	},
	{
		...turn,
		id: 'turn-wheel',
		name: 'Wheel gently',
		cues: ['Wheel gently, shoulders loose.'],
		caution: '',
		chairSwap: 'turn-wheel',
		wheelchairSwap: 'turn-wheel',
		flags: [],
		figure: 'roll-or-arms',
	},
];
