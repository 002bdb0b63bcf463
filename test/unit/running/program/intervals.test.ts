import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/content/moves/index.ts';
import { turns } from '../../../../src/content/moves/turns.ts';
import { MINUTE, SECOND } from '../../../../src/core/base/time.ts';
import { neutralBody, STRAIN_STOPS } from '../../../../src/core/moves/body.ts';
import { playMomentAt, reducePlay, startPlay } from '../../../../src/core/moves/play.ts';
import { type Intervals, minutesOf } from '../../../../src/core/running/diary/plan.ts';
import {
	INTERVALS,
	isEasyTurn,
	isTurn,
} from '../../../../src/core/running/program/intervalRoutine.ts';
import { pageCatalogue } from '../../../../src/webview/moves/catalogue.ts';
import {
	doneText,
	movesDone,
	outcomeOf,
	planFor,
	savedSession,
	sessionToSave,
	spokenOf,
} from '../../../../src/webview/player/session.ts';
import { Sound } from '../../../../src/webview/player/sound.ts';
import { intervalOffer } from '../../../../src/webview/running/around/runOffers.ts';
import { sheetOf, sheetPage, sheetText } from '../../../../src/webview/running/around/sheet.ts';
import { Loudspeaker } from '../../../support/loudspeaker.ts';

const FIRST: Intervals = { times: 8, run: 1, walk: 2 };

/** What is played of these intervals. */
function planOf(intervals: Intervals, wheelchair = false) {
	const offer = intervalOffer(intervals, { body: { ...neutralBody, wheelchair } });
	assert.ok(offer);
	const plan = planFor(offer.routine);
	assert.ok(plan);
	return { offer, plan };
}

describe('running and walking in turn, as it is played', () => {
	let speaker: Loudspeaker;

	beforeEach(() => {
		speaker = new Loudspeaker();
		speaker.connect();
	});

	afterEach(() => speaker.disconnect());

	const lengths: [string, Intervals, boolean, readonly string[]][] = [
		['the first session', FIRST, false, ['turn-run 60', 'turn-walk 120']],
		['after a break', { times: 4, run: 5, walk: 1 }, false, ['turn-run 300', 'turn-walk 60']],
		['in one go', { times: 1, run: 20, walk: 0 }, false, ['turn-run 1200']],
		['in a wheelchair', FIRST, true, ['turn-push 60', 'turn-wheel 120']],
	];
	for (const [story, intervals, wheelchair, inTurn] of lengths) {
		it(`goes one right after the other, as long as the session: ${story}`, () => {
			const { offer, plan } = planOf(intervals, wheelchair);
			assert.deepEqual(
				plan.segments.map(({ kind, length, step }) => {
					assert.equal(kind, 'work');
					return `${plan.steps[step]?.move.id} ${length / SECOND}`;
				}),
				Array.from({ length: intervals.times }, () => inTurn).flat(),
			);
			assert.equal(plan.total, minutesOf(intervals) * MINUTE);
			assert.equal(offer.seconds * SECOND, plan.total);
		});
	}

	it('is spoken and chimed where each begins, a walk by another note than a run, with half and end', () => {
		const { plan } = planOf({ times: 2, run: 1, walk: 2 });
		const sound = new Sound();
		sound.switchChime(true);
		sound.switchCues(true);
		const passed = speaker.heard.length;
		const play = startPlay(INTERVALS, false, plan, 0);
		for (let at = 0; at < plan.total; at += 250) {
			const moment = playMomentAt(plan, play, at);
			assert.ok(moment);
			sound.follow(moment);
		}
		const rest = [587, 'Half-way', 880, 880, 880];
		const run = [659, 'Run, so easy that you could chat.', ...rest];
		const both = [...run, 494, 'Walk, arms loose.', ...rest];
		const heard = speaker.heard.slice(passed);
		assert.deepEqual(
			heard.map((each) => ('words' in each ? each.words : each.tone)),
			[...both, ...both],
		);
	});

	it('is announced to a screen reader, with the place and the time', () => {
		const { plan } = planOf(FIRST);
		const moment = playMomentAt(plan, startPlay(INTERVALS, false, plan, 0), 61 * SECOND);
		assert.ok(moment);
		assert.equal(spokenOf(plan, moment), '2 of 16: Walk. 2 min. Walk, arms loose.');
	});

	it('ends as done, and counts no moves, which no history knows', () => {
		const { offer, plan } = planOf(FIRST);
		let play = startPlay(INTERVALS, false, plan, 0);
		for (let now = 0; now <= plan.total + SECOND; now += 10 * SECOND) {
			play = reducePlay(plan, play, { kind: 'seen', now });
		}
		assert.equal(play.ended, 'finished');
		assert.deepEqual(movesDone({ plan, play }), { done: [], planned: 0 });
		assert.equal(outcomeOf({ routine: offer.routine, plan, play }), 'Run and walk: done');
		assert.equal(doneText([], '24 min', 0), 'That was 24 min.');
	});

	it('ends as ended where most of it was skipped', () => {
		const { offer, plan } = planOf(FIRST);
		let play = startPlay(INTERVALS, false, plan, 0);
		for (let now = 1000; play.ended === null; now += 1000) {
			play = reducePlay(plan, play, { kind: 'next', now });
		}
		assert.equal(play.ended, 'finished');
		assert.equal(outcomeOf({ routine: offer.routine, plan, play }), 'Run and walk: ended');
	});

	it('comes back after a reload', () => {
		const { offer, plan } = planOf(FIRST);
		const session = { routine: offer.routine, plan, play: startPlay(INTERVALS, false, plan, 5) };
		const kept: unknown = JSON.parse(JSON.stringify(sessionToSave(session)));
		assert.deepEqual(savedSession(kept), session);
	});

	for (const closed of STRAIN_STOPS) {
		it(`is not offered while something closes what strains: ${closed}`, () => {
			for (const wheelchair of [false, true]) {
				const body = { ...neutralBody, wheelchair, closed };
				assert.equal(intervalOffer(FIRST, { body }), null);
			}
		});
	}

	it('is known to the player alone, with figures of moves that there are', () => {
		for (const { id, figure, cues, name } of turns) {
			assert.ok(isTurn(id) && pageCatalogue.has(id) && !catalogue.has(id), id);
			assert.ok(!pageCatalogue.every.some((move) => move.id === id), id);
			assert.ok(catalogue.has(figure), figure);
			assert.equal(pageCatalogue.figureOf(id), figure);
			assert.ok(cues[0].startsWith(`${name}, `), 'the cue is what is spoken');
		}
		assert.deepEqual(turns.map(({ id }) => id).filter(isEasyTurn), ['turn-walk', 'turn-wheel']);
		assert.equal(isTurn('easy-jog'), false);
	});
});

describe('running and walking in turn, to take along', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	it('is written out, what to do only once', () => {
		const { offer } = planOf({ times: 2, run: 1, walk: 2 });
		assert.deepEqual(sheetText(sheetOf(offer)).split('\n').slice(0, 6), [
			'Run and walk, 6 minutes',
			'',
			'1. Run, 1 min. Run, so easy that you could chat. Pain above 3, leaking or heaviness: walk instead.',
			'2. Walk, 2 min. Walk, arms loose.',
			'3. Run, 1 min.',
			'4. Walk, 2 min.',
		]);
	});

	const sizes: [number, string][] = [
		[2, '17mm'],
		[8, '11mm'],
		[10, '8mm'],
	];
	for (const [times, height] of sizes) {
		it(`has figures that leave room for all on one sheet: ${times} times`, () => {
			const sheet = sheetOf(planOf({ times, run: 1, walk: 1 }).offer);
			const page = sheetPage(sheet, 'en', { style: '', of: () => '' });
			assert.ok(page.includes(`figure { margin: 0; height: ${height}; }`));
		});
	}
});
