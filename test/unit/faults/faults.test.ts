import assert from 'node:assert/strict';
import { faults } from '../../faults/faults.ts';

describe('storage that fails', () => {
	it('loses nothing that the person made, and leaves the files of a later version alone', async () => {
		for (const { fault, what, made, kept } of await faults(37)) {
			assert.equal(kept, made, `${what}: ${fault}`);
			assert.doesNotMatch(fault, /NOT AS THEY WERE/);
		}
	}).timeout(20_000);
});
