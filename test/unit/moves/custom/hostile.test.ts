import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readJsonText } from '../../../../src/host/storage/jsonText.ts';
import { bytesOf, pictureAddress } from '../../../../src/host/moves/custom/customFiles.ts';
import { JUNK, spoilt } from '../../../fuzz/hostile/junk.ts';
import { customFile as file, customMovesReadWell } from '../../../fuzz/hostile/written.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

describe('a file of one’s own moves that is no such thing', () => {
	it('is read as far as it is good, whatever stands in it', () => {
		for (const junk of JUNK) {
			customMovesReadWell(junk);
			customMovesReadWell({ ...file, moves: junk, routines: junk, hidden: junk });
			customMovesReadWell({ moves: [junk, ...file.moves], routines: [junk], hidden: [junk] });
		}
		const anyhow = fc.property(spoilt(file), (value) => void customMovesReadWell(value));
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
			const start = cpuTime();
			const { value, rangeOf } = readJsonText(text);
			customMovesReadWell(value);
			assert.ok(rangeOf(['moves', 0]).from.line >= 0);
			assert.ok(cpuTime() - start < 5000);
		});
	}

	it('is read however its text is cut or changed', () => {
		const text = JSON.stringify(file, null, '\t');
		const change = fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary' }));
		const anyhow = fc.property(change, ([at, length, other]) => {
			const changed = text.slice(0, at) + other + text.slice(at + length);
			customMovesReadWell(readJsonText(changed).value);
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
