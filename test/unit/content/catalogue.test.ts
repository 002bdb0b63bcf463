import assert from 'node:assert/strict';
import { moveFiles, moveOf, moves, supportMoves } from '../../../src/content/moves/index.ts';
import { routineOf, routines } from '../../../src/content/moves/routines.ts';
import { sourceAddress, sources } from '../../../src/content/sources.ts';
import { workSeconds } from '../../../src/core/moves/routine.ts';

const all = [...moves, ...supportMoves];
const known = new Set(all.map(({ id }) => id));

describe('the catalogue', () => {
	it('holds 18 moves, 34 support moves and 9 routines, each under one id', () => {
		assert.equal(moves.length, 18);
		assert.equal(supportMoves.length, 34);
		assert.equal(routines.length, 9);
		assert.equal(known.size, 52);
		assert.equal(new Set(routines.map(({ id }) => id)).size, 9);
		assert.equal(Object.keys(sources).length, 31);
	});

	it('lists every move of its files once, as one of the library or a support move', () => {
		const written = Object.values(moveFiles).flatMap((file) => file.map(({ id }) => id));
		assert.equal(new Set(written).size, written.length);
		assert.deepEqual(all.map(({ id }) => id).toSorted(), written.toSorted());
	});

	it('says of a support move none of what the library adds', () => {
		for (const move of supportMoves) {
			for (const detail of ['aka', 'why', 'easier', 'office']) {
				assert.ok(!(detail in move), `${move.id}: ${detail}`);
			}
		}
	});

	for (const move of all) {
		it(`"${move.id}" refers to what exists and can be read`, () => {
			for (const swap of [move.chairSwap, move.wheelchairSwap]) {
				assert.ok(swap === null || known.has(swap), `swap ${swap}`);
			}
			assert.ok(move.sources.length > 0);
			for (const source of move.sources) {
				assert.ok(Object.hasOwn(sources, source), source);
			}
			for (const cue of move.cues) {
				assert.ok(cue.length >= 12 && cue.length <= 90, cue);
				assert.match(cue, /^\S.*[.?]$/);
			}
			assert.ok(move.dose.seconds >= 10 && move.dose.seconds <= 180);
			assert.ok(move.areas.length > 0);
		});
	}

	it('offers on a chair only what is done sitting or anywhere', () => {
		for (const { chairSwap } of all.filter(({ chairSwap }) => chairSwap !== null)) {
			assert.ok(['seated', 'any'].includes(moveOf(chairSwap ?? '').position), chairSwap ?? '');
		}
	});

	it('names the chair first where a library move needs one', () => {
		for (const move of moves.filter(({ equipment }) => equipment.includes('chair'))) {
			assert.equal(move.cues[0], "Set your chair so it can't roll.", move.id);
		}
	});

	const notes = routines.flatMap(({ steps, chair }) =>
		[...steps, ...(chair?.steps ?? [])].flatMap(({ note }) => note ?? []),
	);
	const cautions = all.flatMap(({ caution }) => (caution === '' ? [] : caution));
	for (const words of new Set([...notes, ...cautions])) {
		it(`has a note or caution that is a whole sentence: "${words}"`, () => {
			assert.match(words, /^[A-Z][^=]*[.?]$/);
		});
	}

	for (const routine of routines) {
		it(`the seconds of "${routine.id}" are those of its steps, each side counted`, () => {
			assert.equal(workSeconds(routine.steps, moveOf), routine.seconds);
			if (routine.chair) {
				assert.equal(workSeconds(routine.chair.steps, moveOf), routine.chair.seconds);
			}
		});
	}

	it('locks the set for a cranky nerve, and no other', () => {
		assert.deepEqual(
			routines.filter(({ locked }) => locked).map(({ id }) => id),
			['sciatica-friendly'],
		);
		assert.equal(routineOf('no-such-routine'), undefined);
	});

	it('opens addresses only', () => {
		assert.equal(sourceAddress('SEED'), null);
		assert.equal(sourceAddress('constructor'), null);
		assert.match(sourceAddress('NHSback') ?? '', /^https:\/\/www\.nhs\.uk\//);
	});

	it('throws on an unknown move', () => {
		assert.throws(() => moveOf('no-such-move'), /no-such-move/);
	});
});
