import assert from 'node:assert/strict';
import { MINUTE, SECOND } from '../../../src/core/base/time.ts';
import { type PlayEvent, reducePlay, startPlay } from '../../../src/core/moves/play.ts';
import type { Routine } from '../../../src/core/moves/routine.ts';
import { QUICK_BREAK } from '../../../src/content/moves/routineTitles.ts';
import { FIT } from '../../../src/webview/moves/offer.ts';
import { planFor, waitingOf } from '../../../src/webview/player/session.ts';
import { partPlayed } from '../../../src/webview/player/sessionView.ts';
import type { BoutMessage } from '../../../src/webview/timer/boutWords.ts';
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

describe('the line in the header', () => {
	const desk = routine('desk-break', 'Desk break', 'chin-tuck', 'air-squat');
	const rows: [string, PlayEvent['kind'][], BoutMessage['phase'] | null, 'routine' | 'bout'][] = [
		['a routine that plays', [], 'onBreak', 'routine'],
		['one that plays before the timer has answered', [], 'sitting', 'routine'],
		['one that waits, while the timer is on its break', ['pause'], 'onBreak', 'routine'],
		['one that waits, while the person sits', ['pause'], 'sitting', 'bout'],
		['one that waits, while a bout is due', ['pause'], 'due', 'bout'],
		['one that waits, while nudges are muted', ['pause'], 'quiet', 'bout'],
		['one that waits, before the timer is known', ['pause'], null, 'bout'],
		['one that goes on', ['pause', 'resume'], 'sitting', 'routine'],
		['one that has ended', ['finish'], 'onBreak', 'bout'],
	];
	for (const [of, events, phase, shows] of rows) {
		it(`is that of the ${shows} for ${of}${phase ? `, ${phase}` : ''}`, () => {
			const plan = planFor(desk);
			assert.ok(plan);
			const now = NINE + 5 * SECOND;
			const begun = startPlay(desk.id, false, plan, NINE);
			const play = events.reduce((to, kind) => reducePlay(plan, to, { kind, now }), begun);
			const session = {
				current: { routine: desk, plan, play },
				now,
				underWay: play.ended === null,
			};
			const played = partPlayed(session, phase && { phase });
			assert.equal(played, shows === 'routine' ? (5 * SECOND) / plan.total : null);
		});
	}
});
