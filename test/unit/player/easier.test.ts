import assert from 'node:assert/strict';
import { easierFigures, moveFigures } from '../../../src/content/figures/index.ts';
import { moveOf, moves } from '../../../src/content/moves/index.ts';
import { neutralBody } from '../../../src/core/moves/body.ts';
import type { Figure, FigureProp } from '../../../src/core/figure/model/figure.ts';
import { easierOf, easierSeconds, fullId, type Move } from '../../../src/core/moves/move.ts';
import { playMomentAt, secondsPlayed, startPlay } from '../../../src/core/moves/play.ts';
import { noLikes } from '../../../src/core/moves/prefs.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import type { Person } from '../../../src/webview/moves/offer.ts';
import {
	cueOf,
	eased,
	isEasier,
	planFor,
	type Session,
	spokenOf,
	titleOf,
} from '../../../src/webview/player/session.ts';
import { NINE } from '../timer/desk.ts';

const figures: Readonly<Record<string, Figure>> = { ...moveFigures, ...easierFigures };
const person: Person = {
	body: neutralBody,
	likes: noLikes,
	done: [],
	wholeDay: true,
	warmUpExtra: 0,
	readySeconds: 5,
};
const at = (second: number) => NINE + second * SECOND;

/** A routine of two moves, of which the first plays since nine. */
function sessionOf(...ids: readonly string[]): Session {
	const routine = {
		id: 'test',
		name: 'Test',
		where: '',
		endsBout: 'always' as const,
		steps: ids.map((move) => ({ move, seconds: moveOf(move).dose.seconds })),
		seconds: 0,
	};
	const plan = planFor(routine);
	assert.ok(plan);
	return { routine, plan, play: startPlay('test', false, plan, NINE) };
}

/** All that the player shows of a session at a time. */
function shown(session: Session, second: number) {
	const moment = playMomentAt(session.plan, session.play, at(second));
	assert.ok(moment);
	const { step, move } = session.plan.steps[moment.segment.step] ?? assert.fail();
	return {
		figure: figures[move.id],
		title: titleOf(moment),
		cue: move.cues[cueOf(moment, null)],
		cues: move.cues,
		seconds: step.seconds,
		caution: move.caution,
		easier: isEasier(session, person, at(second)),
	};
}

describe('the easier version of a move', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	for (const { id } of moves) {
		it(`of "${id}" has a figure, cues, time and mark of its own, which change together and back`, () => {
			const full = sessionOf(id, 'rest');
			const before = shown(full, 8);
			assert.equal(before.easier, false);
			const easier = eased(full, at(8));
			const after = shown(easier, 8);
			assert.equal(after.easier, true);
			assert.ok(after.figure);
			assert.notEqual(after.figure, before.figure);
			assert.notDeepEqual(after.cues, before.cues);
			assert.equal(after.cue, after.cues[0]);
			assert.ok(after.seconds < before.seconds, `${after.seconds} s`);
			assert.deepEqual({ ...shown(eased(easier, at(8)), 8) }, { ...before, cue: before.cues[0] });
		});
	}

	it('begins its step anew, and loses no time that was played', () => {
		const full = sessionOf('standing-hamstring', 'calf-raise');
		const easier = eased(full, at(12));
		const moment = playMomentAt(easier.plan, easier.play, at(13));
		assert.deepEqual([moment?.segment.kind, moment?.segment.step], ['ready', 0]);
		assert.equal(secondsPlayed(easier.plan, easier.play, at(13)), 13);
		assert.equal(easier.plan.steps[1]?.move.id, 'calf-raise');
	});

	it('is said when the step begins', () => {
		const easier = eased(sessionOf('calf-raise'), at(0));
		const moment = playMomentAt(easier.plan, easier.play, at(0));
		assert.ok(moment);
		assert.equal(
			spokenOf(easier.plan, moment),
			'1 of 1: Seated heel raise, easier. 20 s. Feet flat, weight level.',
		);
	});

	it('is of a step that is paused as well, which stays so', () => {
		const { play, ...full } = sessionOf('chin-tuck');
		const paused = { ...full, play: { ...play, since: null } };
		assert.equal(eased(paused, at(9)).play.since, null);
	});

	const bodies: [string, Partial<Person['body']>, string, boolean | null][] = [
		['lying on the back in pregnancy', { pregnant: true }, 'seated-pelvic-tilt', null],
		['lying down where there is no floor', { noFloor: true }, 'seated-pelvic-tilt', null],
		['lying down for someone who stays seated', { seated: true }, 'seated-pelvic-tilt', null],
		['a headrest in a wheelchair', { wheelchair: true, seated: true }, 'chin-tuck', null],
		[
			'a shorter out-breath in a wheelchair',
			{ wheelchair: true, seated: true },
			'long-exhale',
			false,
		],
		['a smaller turn for someone who stays seated', { seated: true }, 'seated-twist', false],
		['a turn on a sore day', { sore: true }, 'seated-twist', null],
	];
	for (const [version, body, id, offered] of bodies) {
		it(`${offered === null ? 'is not' : 'is'} offered: ${version}`, () => {
			const who = { ...person, body: { ...neutralBody, ...body } };
			assert.equal(isEasier(sessionOf(id), who, NINE), offered);
		});
	}

	it('is logged and hidden as the move that it is', () => {
		const version = easierOf(moveOf('seated-twist'), moveOf);
		const other = easierOf(moveOf('calf-raise'), moveOf);
		assert.deepEqual(
			[version, other].map((move) => move && fullId(move)),
			['seated-twist', 'seated-heel-raise'],
		);
		assert.equal(easierOf(moveOf('plank'), moveOf), null);
	});

	const lengths: [number, number][] = [
		[10, 10],
		[15, 10],
		[20, 15],
		[30, 20],
		[60, 40],
		[180, 120],
	];
	for (const [full, less] of lengths) {
		it(`of ${full} s takes ${less} s`, () => assert.equal(easierSeconds(full), less));
	}
});

describe('no figure contradicts the cues of its move', () => {
	/** What a cue names, and the things of which one then is in the picture. */
	const THINGS: readonly [RegExp, readonly FigureProp['kind'][]][] = [
		[/\bwall or desk\b/i, ['wall', 'side wall', 'desk', 'side desk']],
		[/\bdesk\b(?! if)/i, ['desk', 'side desk', 'side wall']],
		[/\b(on|face) the wall\b/i, ['wall', 'side wall']],
		[/\b(scarf|strap)\b/i, ['strap']],
		[/\b(chair|headrest)\b/i, ['chair']],
		[/\bframe\b/i, ['doorway']],
		[/\broller\b/i, ['roller']],
		[/\b(lie|kneel|all fours)\b/i, ['mat']],
	];
	const PLACE: Readonly<Record<Move['position'], readonly FigureProp['kind'][] | null>> = {
		seated: ['chair'],
		floor: ['mat'],
		wall: ['wall', 'side wall', 'doorway'],
		standing: null,
		any: null,
	};
	const all = moves.flatMap((move) => [move, easierOf(move, moveOf) ?? assert.fail(move.id)]);
	for (const move of new Set(all)) {
		it(move.id, () => {
			const figure = figures[move.id] ?? assert.fail('no figure');
			const kinds = new Set(figure.props.map(({ kind }) => kind));
			const place = PLACE[move.position];
			assert.ok(!place || place.some((kind) => kinds.has(kind)), `it is ${move.position}`);
			for (const cue of move.cues) {
				for (const [names, things] of THINGS) {
					const isSeen = !names.test(cue) || things.some((kind) => kinds.has(kind));
					assert.ok(isSeen, `"${cue}" beside ${[...kinds].join(', ')}`);
				}
			}
			assert.equal(figure.marks !== undefined, move.dose.sides === 2, 'marks of two sides');
		});
	}
});
