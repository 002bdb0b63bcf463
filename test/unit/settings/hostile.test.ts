import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { defaultsOf } from '../../../src/core/settings/setting.ts';
import { JUNK, spoilt } from '../../fuzz/hostile/junk.ts';
import { throughJson } from '../../fuzz/hostile/properties.ts';
import { schema, settingsReadWell } from '../../fuzz/hostile/written.ts';
import { properties } from '../../support/manifest.ts';

/** What JSON can say: nothing else stands in settings.json. */
const WRITTEN = JUNK.filter((value) => typeof value !== 'bigint');

describe('settings that nobody means', () => {
	for (const key of Object.keys(schema)) {
		it(`leave the others as they are, and are allowed ones in the end: ${key}`, () => {
			for (const value of [...WRITTEN, 'x'.repeat(1_000_000)]) {
				settingsReadWell({ [key]: value });
			}
		});
	}

	it('are allowed ones in the end, whatever all of them are', () => {
		const anyhow = fc.property(spoilt(defaultsOf(schema)), (raw) => {
			settingsReadWell(Object(throughJson(raw)) as Readonly<Record<string, unknown>>);
		});
		fc.assert(anyhow, { seed: 7, numRuns: 200 });
	});

	it('do not come from a workspace: none of ours is one that VS Code lets it write', () => {
		for (const [name, { scope }] of Object.entries(properties)) {
			assert.ok(scope === 'application' || scope === 'machine', name);
		}
	});
});
