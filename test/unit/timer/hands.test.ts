import assert from 'node:assert/strict';
import {
	type EditSigns,
	feelHands,
	type Hands,
	type HandSign,
	isAtCursor,
	isByHand,
	type Lines,
	NO_HANDS,
	provenByActivity,
} from '../../../src/core/timer/hands.ts';
import { SECOND } from '../../../src/core/base/time.ts';

/** A sign, and the second at which it is given. */
type Given = readonly [sign: HandSign, at: number];

/** The hands after signs, and each second at which the person is known by the last one to have been here. */
function felt(signs: readonly Given[]): {
	readonly hands: Hands;
	readonly marks: readonly number[];
} {
	let hands = NO_HANDS;
	let marks: readonly number[] = [];
	for (const [sign, at] of signs) {
		const next = feelHands(hands, sign, at * SECOND);
		hands = next.hands;
		marks = next.marks.map((mark) => mark / SECOND);
	}
	return { hands, marks };
}

describe('a sign of the hand', () => {
	const rows: [what: string, signs: Given[], marks: number[]][] = [
		['a selection', [['hand', 100]], [100]],
		[
			'a key after a rest',
			[
				['active', 0],
				['rest', 60],
				['active', 300],
			],
			[300],
		],
		['another editor, with nobody there', [['change', 100]], []],
		[
			'another editor just after a selection',
			[
				['hand', 98],
				['change', 100],
			],
			[100],
		],
		[
			'another editor later',
			[
				['hand', 97.9],
				['change', 100],
			],
			[],
		],
		[
			'another editor beside another: that is no chain',
			[
				['hand', 98],
				['change', 99.9],
				['change', 101.8],
			],
			[],
		],
		[
			'another editor while activity holds: as far as that proves',
			[
				['active', 0],
				['change', 100],
			],
			[30],
		],
		[
			'another editor while activity holds that began late',
			[
				['active', 400],
				['change', 1000],
			],
			[930],
		],
		[
			'another editor once activity has ended',
			[
				['active', 0],
				['rest', 60],
				['change', 100],
			],
			[],
		],
		[
			'activity that ends',
			[
				['active', 0],
				['rest', 60],
			],
			[-10],
		],
		[
			'a selection after a time of other keys: no gap is between',
			[
				['active', 0],
				['hand', 600],
			],
			[530, 600],
		],
		[
			'activity for longer than anyone reads, with nothing else',
			[
				['active', 0],
				['change', 1200.1],
			],
			[],
		],
		[
			'activity that a progress bar may have begun',
			[
				['hand', 0],
				['active', 1],
				['rest', 60],
				['active', 74.9],
			],
			[74.9],
		],
		[
			'the same, long after the last sign of a hand',
			[
				['hand', 0],
				['active', 1],
				['rest', 1260],
				['active', 1274.9],
			],
			[],
		],
		[
			'the same, and then going on: for no longer than anyone reads',
			[
				['hand', 0],
				['active', 1],
				['rest', 60],
				['active', 74],
				['change', 1202],
			],
			[],
		],
		[
			'activity that a cell of a notebook began',
			[
				['cellsRun', 100],
				['active', 100.1],
			],
			[],
		],
		[
			'activity that a cell keeps up',
			[
				['hand', 0],
				['active', 1],
				['cellsRun', 100],
				['change', 300],
			],
			[],
		],
		[
			'activity that a cell has kept up',
			[
				['hand', 0],
				['active', 1],
				['cellsRun', 100],
				['cellsEnded', 300],
				['change', 305],
			],
			[],
		],
		[
			'activity after that',
			[
				['cellsRun', 100],
				['active', 100.1],
				['cellsEnded', 200],
				['rest', 210],
				['active', 300],
			],
			[300],
		],
		[
			'activity after a selection that followed the cell',
			[
				['active', 0],
				['cellsRun', 100],
				['cellsEnded', 200],
				['hand', 250],
				['change', 300],
			],
			[230],
		],
		[
			'activity after a selection while the cell still runs',
			[
				['active', 0],
				['cellsRun', 100],
				['hand', 250],
				['change', 300],
			],
			[],
		],
		['cells that end where none ran', [['cellsEnded', 100]], []],
		[
			'activity after cells that end where none ran',
			[
				['cellsEnded', 100],
				['active', 200],
			],
			[200],
		],
		[
			'a key a quarter of a minute after a rest, which no progress bar can be',
			[
				['hand', 0],
				['active', 1],
				['rest', 1260],
				['active', 1275],
			],
			[1275],
		],
		[
			'activity that a progress bar may have begun, with no hand seen before',
			[
				['cellsRun', 100],
				['active', 100.1],
				['rest', 210],
				['active', 220],
			],
			[],
		],
		['the focus that goes, with nobody there', [['leave', 100]], []],
		[
			'the focus that goes while activity holds: by the keys',
			[
				['active', 0],
				['leave', 100],
			],
			[100],
		],
		[
			'the focus that goes when activity has proved nothing for long',
			[
				['active', 0],
				['leave', 1200.1],
			],
			[],
		],
	];
	for (const [what, signs, marks] of rows) {
		it(`${what}: seen at ${marks.join(' and ') || 'no'} s`, () => {
			assert.deepEqual(felt(signs).marks, marks);
		});
	}

	it('leaves activity proving that the person was here 70 s ago', () => {
		const { hands } = felt([['active', 0]]);
		assert.equal(provenByActivity(hands, 500 * SECOND), 430 * SECOND);
		assert.equal(
			provenByActivity(
				felt([
					['active', 0],
					['rest', 60],
				]).hands,
				65 * SECOND,
			),
			null,
		);
		assert.equal(provenByActivity(NO_HANDS, 0), null);
	});

	it('of an extension at work all alone is none, whatever it opens and however often', () => {
		let hands = felt([
			['hand', 0],
			['active', 0],
		]).hands;
		const seen: number[] = [];
		for (let at = 3; at < 3600; at += 3) {
			const next = feelHands(hands, at === 69 ? 'rest' : 'change', at * SECOND);
			hands = next.hands;
			seen.push(...next.marks.map((mark) => mark / SECOND));
		}
		assert.ok(
			seen.every((mark) => mark <= 0),
			seen.join(),
		);
	});
});

describe('an edit', () => {
	const none: EditSigns = {
		active: true,
		typed: false,
		undone: false,
		atCursor: false,
		several: false,
		fromDisk: false,
	};
	const rows: [what: string, signs: Partial<EditSigns>, byHand: boolean][] = [
		['a character that is typed', { typed: true, atCursor: true }, true],
		['the first one where an extension has put the cursor', { typed: true }, true],
		['one while an agent edits another document', { typed: true, several: true }, true],
		['Enter, Backspace, paste', { atCursor: true }, true],
		['undo, redo', { undone: true }, true],
		['undo over several documents', { undone: true, several: true }, false],
		['a rename', { atCursor: true, several: true }, false],
		['a checkout, at the cursor', { atCursor: true, fromDisk: true }, false],
		['a character beside a checkout', { typed: true, fromDisk: true }, true],
		['a formatter, an agent', {}, false],
		['any with nobody there', { active: false, typed: true, undone: true, atCursor: true }, false],
	];
	for (const [what, signs, byHand] of rows) {
		it(`is ${byHand ? '' : 'not '}by hand: ${what}`, () => {
			assert.equal(isByHand({ ...none, ...signs }), byHand);
		});
	}

	const line = (from: number, to = from): Lines => ({ from, to });
	const places: [what: string, changes: Lines[], cursors: Lines[], atCursor: boolean][] = [
		['a line before the cursor that is deleted', [line(6)], [line(7)], true],
		['in the line of the cursor', [line(7)], [line(7)], true],
		['a line that is moved down', [line(8), line(7, 8)], [line(7)], true],
		['a line that is joined to the one before', [line(6, 7)], [line(7)], true],
		['two lines off', [line(9)], [line(7)], false],
		['two lines before', [line(5)], [line(7)], false],
		['all that is selected', [line(2, 30)], [line(2, 30)], true],
		['each line of a selection', [line(2), line(3), line(4)], [line(2, 4)], true],
		['at each of two cursors', [line(2), line(40)], [line(2), line(40)], true],
		['at one of two places', [line(2), line(40)], [line(2)], false],
		['from the cursor to the end', [line(7, 90)], [line(7)], true],
		['the whole document around it', [line(0, 90)], [line(7)], false],
	];
	for (const [what, changes, cursors, atCursor] of places) {
		it(`is ${atCursor ? '' : 'not '}at the cursor: ${what}`, () => {
			assert.equal(isAtCursor(changes, cursors), atCursor);
		});
	}
});
