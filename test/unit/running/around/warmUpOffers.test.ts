import assert from 'node:assert/strict';
import { neutralBody } from '../../../../src/core/moves/body.ts';
import { noLikes } from '../../../../src/core/moves/prefs.ts';
import { extraMinutes, warmUpFor } from '../../../../src/core/running/plan/warmUp.ts';
import { pageCatalogue } from '../../../../src/webview/moves/catalogue.ts';
import { offerOf, warmUpOffer } from '../../../../src/webview/moves/offer.ts';

describe('a warm-up is as long on the card of the Stretch tab as around the run', () => {
	const rows: [string, string, number, boolean, number][] = [
		['warmup-easy', 'easy', 0, false, 5],
		['warmup-speed', 'speed', 0, false, 10],
		['warmup-easy', 'easy', 60, false, 7],
		['warmup-speed', 'speed', 120, false, 14],
		['warmup-speed', 'speed', 120, true, 11],
	];
	for (const [id, kind, sat, seated, work] of rows) {
		it(`${id} after ${sat} min of sitting${seated ? ', on a chair' : ''}`, () => {
			const body = { ...neutralBody, seated };
			const extra = extraMinutes(sat);
			const person = {
				body,
				likes: noLikes,
				done: [],
				wholeDay: false,
				warmUpExtra: extra,
				readySeconds: 5,
			};
			const routine = pageCatalogue.routineOf(id);
			const card = routine && offerOf(routine, person);
			const around = warmUpOffer(warmUpFor([kind], sat), person);
			assert.ok(card && around);
			assert.deepEqual([card.seconds, card.routine], [around.seconds, around.routine]);
			assert.ok(card.seconds > work * 60, 'with the time to get ready');
		});
	}
});
