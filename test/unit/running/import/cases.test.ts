import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadResult } from '../../../../src/webview/running/import/files/readRuns.ts';
import { file } from '../../../support/activityFiles.ts';
import { inZone } from '../../../support/zone.ts';
import { read } from './reading.ts';

const FOLDER = 'test/fixtures/import';

interface Case {
	readonly case: string;
	readonly expected: string;
}

const cases = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as readonly Case[];

/** As expected.json has it: the runs, or how many of what else, and whether there is a fault. */
function inShort({ activities, reports }: ReadResult): string {
	const runs = activities.map(({ start, km, seconds }) => {
		const date = new Date(start).toISOString().replace('.000Z', 'Z');
		return `${date} ${km.toFixed(2)} km ${Math.round(seconds)} s`;
	});
	const count = (of: 'otherSports' | 'incomplete') =>
		reports.reduce((sum, report) => sum + report[of], 0);
	const others = [`${count('otherSports')} other`, `${count('incomplete')} incomplete`];
	const parts = runs.length > 0 ? runs.toSorted() : others.filter((text) => !text.startsWith('0'));
	return parts.join(' | ') + (reports.some(({ fault }) => fault) ? ' +fault' : '');
}

describe('a file as another program wrote it', () => {
	it('is in the list of those that have a right value', () => {
		const names = readdirSync(FOLDER).filter((name) => name !== 'expected.json');
		assert.deepEqual(names.toSorted(), cases.map((each) => each.case).toSorted());
	});

	for (const { case: name, expected } of cases) {
		it(`${name}: ${expected}`, async () => {
			const content = readFileSync(join(FOLDER, name));
			const result = await inZone('UTC', async () => read([file(name, content)]));
			assert.equal(inShort(result), expected);
		});
	}
});
