import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue } from '../../../../src/content/moves/index.ts';
import { readCustomMoves } from '../../../../src/core/moves/custom/readCustomMoves.ts';
import { shareOf } from '../../../../src/core/moves/custom/share.ts';
import { parseToPage } from '../../../../src/core/protocol/protocol.ts';
import { problemWords } from '../../../../src/host/moves/custom/customFiles.ts';
import { readJsonText } from '../../../../src/host/storage/jsonText.ts';
import { bytesOf, pictureAddress } from '../../../../src/host/moves/custom/picture.ts';
import { JUNK, spoilt } from '../../../fuzz/hostile/junk.ts';

const good = { name: 'Wall sit', seconds: 30 };
const file = {
	version: 1,
	moves: [
		{
			name: 'Heel raise',
			id: 'heel',
			area: ['calves'],
			seconds: 30,
			reps: 10,
			sides: 2,
			position: 'wall',
			cues: ['Up.'],
			caution: 'Slowly.',
			figure: 'chin-tuck',
			picture: 'heel.svg',
		},
	],
	routines: [
		{ name: 'Mine', id: 'mine', where: 'home', steps: ['heel', { move: 'plank', seconds: 20 }] },
	],
	hidden: ['plank'],
};

/** What is read of it reaches the page as a message that is well-formed, and every fault has words. */
function readsWell(value: unknown): ReturnType<typeof readCustomMoves> {
	const own = readCustomMoves([value, { moves: [good] }], catalogue);
	const mine = {
		moves: own.moves.map(({ read }) => read.move),
		routines: own.routines.map(({ read }) => read),
		pictures: {},
		figures: Object.fromEntries(own.moves.map(({ read }) => [read.move.id, read.figure ?? ''])),
		hidden: own.hidden,
	};
	assert.equal(typeof parseToPage({ kind: 'mine', mine }), 'object');
	for (const { path, problem } of own.faults) {
		assert.ok(problemWords(path.join('.'), problem).length < 5000);
	}
	shareOf(own, {});
	assert.ok(
		own.moves.some(({ read }) => read.move.name === good.name),
		'the good one is there',
	);
	assert.deepEqual(Object.keys(Object.prototype), []);
	return own;
}

describe('a file of one’s own moves that is no such thing', () => {
	it('is read as far as it is good, whatever stands in it', () => {
		for (const junk of JUNK) {
			readsWell(junk);
			readsWell({ ...file, moves: junk, routines: junk, hidden: junk });
			readsWell({ moves: [junk, ...file.moves], routines: [junk], hidden: [junk] });
		}
		const anyhow = fc.property(spoilt(file), (value) => void readsWell(value));
		fc.assert(anyhow, { seed: 7, numRuns: 300 });
	});

	const texts: [string, string][] = [
		['a million brackets', '['.repeat(1_000_000)],
		['a million records', '{"moves":'.repeat(110_000)],
		['a text of 1 MB', `{"moves":[{"name":"${'x'.repeat(1_000_000)}","seconds":30}]}`],
		['half a letter', '{"moves":[{"name":"\\ud800","seconds":30}]}'],
		['nothing', ''],
		['zeroes', '\0'.repeat(1000)],
	];
	for (const [what, text] of texts) {
		it(`is read to an end, and soon: ${what}`, () => {
			const start = performance.now();
			const { value, lineOf } = readJsonText(text);
			readsWell(value);
			assert.ok(lineOf(['moves', 0]) >= 1);
			assert.ok(performance.now() - start < 5000);
		});
	}

	it('is read however its text is cut or changed', () => {
		const text = JSON.stringify(file, null, '\t');
		const change = fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary' }));
		const anyhow = fc.property(change, ([at, length, other]) => {
			const changed = text.slice(0, at) + other + text.slice(at + length);
			readsWell(readJsonText(changed).value);
		});
		fc.assert(anyhow, { seed: 7, numRuns: 300 });
	});
});

describe('a picture that is none', () => {
	it('is shown as an image of a known type, or not at all', () => {
		const head = fc.constantFrom(
			'',
			'<svg',
			'<svg ',
			'<?xml ?><svg>',
			'<!--',
			'\u0089PNG\r\n\u001a\n',
		);
		const anyhow = fc.property(head, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
			const bytes = Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest]);
			const found = pictureAddress(bytes);
			if ('address' in found) {
				assert.match(found.address, /^data:image\/(png|svg\+xml);base64,[\w+/]*=*$/);
				assert.deepEqual(bytesOf(found.address), bytes);
			}
		});
		fc.assert(anyhow, { seed: 7, numRuns: 500 });
	});

	it('is no bytes where its address is none', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void bytesOf(address)));
	});
});
