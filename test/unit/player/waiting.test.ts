import assert from 'node:assert/strict';
import { MINUTE, SECOND } from '../../../src/core/base/time.ts';
import { reducePlay, startPlay } from '../../../src/core/moves/play.ts';
import type { Routine } from '../../../src/core/moves/routine.ts';
import { QUICK_BREAK } from '../../../src/content/moves/routineTitles.ts';
import { FIT } from '../../../src/webview/moves/offer.ts';
import { planFor, waitingOf } from '../../../src/webview/player/session.ts';
import { NINE } from '../timer/desk.ts';

const routine = (id: string, name: string, ...moves: string[]): Routine => ({
	id,
	name,
	where: '',
	endsBout: 'always',
	steps: moves.map((move) => ({ move, seconds: 20 })),
	seconds: 0,
});

describe('a routine that waits', () => {
	const rows: [string, Routine, number, string][] = [
		[
			'has its name, and the step that it is at',
			routine('desk-break', 'Desk break', 'chin-tuck', 'air-squat'),
			1,
			'Desk break is waiting for you: step 2 of 2.',
		],
		[
			'has no name where the next suggestion has the same',
			routine(FIT, QUICK_BREAK, 'chin-tuck', 'air-squat', 'long-exhale'),
			0,
			'Your break is waiting for you: step 1 of 3.',
		],
		[
			'has its name alone where it is one move',
			routine('move:chin-tuck', 'Chin tuck', 'chin-tuck'),
			0,
			'Chin tuck is waiting for you.',
		],
	];
	for (const [name, of, nexts, expected] of rows) {
		it(name, () => {
			const plan = planFor(of);
			assert.ok(plan);
			const now = NINE + 2 * SECOND;
			const begun = startPlay(of.id, false, plan, NINE);
			const events = [...Array.from({ length: nexts }, () => 'next' as const), 'pause' as const];
			const play = events.reduce((to, kind) => reducePlay(plan, to, { kind, now }), begun);
			assert.equal(waitingOf({ routine: of, plan, play }, now + 10 * MINUTE), expected);
		});
	}
});
