import assert from 'node:assert/strict';
import { nudges } from '../../../src/content/nudges.ts';

const kinds = Object.entries(nudges);

describe('the nudges', () => {
	it('are 38 lines of the catalogue, two of cards and two of our own', () => {
		assert.deepEqual(
			kinds.map(([kind, lines]) => [kind, lines.length]),
			[
				['stand', 16],
				['exhale', 11],
				['posture', 15],
			],
		);
	});

	for (const [kind, lines] of kinds) {
		it(`of kind ${kind} are told apart by id, text and short text, seated or not`, () => {
			for (const texts of [
				lines.map(({ id }) => id),
				lines.map(({ text }) => text),
				lines.map(({ short }) => short),
				lines.map(({ seated, text }) => seated?.text ?? text),
				lines.map(({ seated, short }) => seated?.short ?? short),
			]) {
				assert.equal(new Set(texts).size, lines.length);
			}
		});

		it(`of kind ${kind} fit the status item`, () => {
			for (const line of lines) {
				assert.match(line.id, /^[a-z]+(-[a-z]+)*$/);
				for (const { text, short } of line.seated ? [line, line.seated] : [line]) {
					assert.ok(short.length <= 21, `${short} has ${short.length}`);
					assert.ok(text.length <= 40, text);
				}
			}
		});

		it(`of kind ${kind} include enough that need no trigger`, () => {
			assert.ok(lines.filter(({ when }) => when === 'any').length >= 8);
		});
	}
});
