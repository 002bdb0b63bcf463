import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readEach, readSettings } from '../../../src/core/settings/readSettings.ts';
import { runningSettingsSchema } from '../../../src/core/settings/runningSettings.ts';
import { type Allowed, defaultsOf } from '../../../src/core/settings/setting.ts';
import { settingsSchema } from '../../../src/core/settings/settings.ts';
import { parseRange, WEEKDAYS } from '../../../src/core/timer/workingHours.ts';
import { faultMessage } from '../../../src/host/settings/settingsReporter.ts';
import { JUNK, spoilt } from '../../fuzz/hostile/junk.ts';
import { throughJson } from '../../fuzz/hostile/properties.ts';
import { properties } from '../../support/manifest.ts';

/** A message longer than this could not be read. */
const READABLE = 1000;

const schema = { ...settingsSchema, ...runningSettingsSchema };
const defaults = defaultsOf(schema);

/** What JSON can say: nothing else stands in settings.json. */
const WRITTEN = JUNK.filter((value) => typeof value !== 'bigint');

/** Whether `value` is what package.json allows. */
function fits(value: unknown, allowed: Allowed): boolean {
	switch (allowed.type) {
		case 'integer':
		case 'number':
			return (
				typeof value === 'number' &&
				(allowed.type === 'number' || Number.isInteger(value)) &&
				value >= allowed.minimum &&
				value <= allowed.maximum
			);
		case 'choice':
			return allowed.values.includes(value as string);
		case 'choices':
			return Array.isArray(value) && value.every((one) => allowed.values.includes(one as string));
		case 'boolean':
			return typeof value === 'boolean';
		case 'text':
			return typeof value === 'string';
		case 'workingHours':
			return Object.entries(value as object).every(
				([day, ranges]: [string, unknown]) =>
					WEEKDAYS.some((name) => name === day) &&
					Array.isArray(ranges) &&
					ranges.every((range) => typeof range === 'string' && parseRange(range)),
			);
	}
}

function readsWell(raw: Readonly<Record<string, unknown>>): void {
	const of = readSettings((key) => raw[key]);
	const ofRunning = readEach(runningSettingsSchema, (key) => raw[key]);
	const settings: Readonly<Record<string, unknown>> = { ...of.settings, ...ofRunning.settings };
	for (const [key, { allowed }] of Object.entries(schema)) {
		assert.ok(fits(settings[key], allowed), `${key}: ${String(settings[key])}`);
	}
	for (const fault of [...of.faults, ...ofRunning.faults]) {
		assert.ok(faultMessage(fault).length < READABLE, fault.key);
	}
	assert.ok(of.settings.latestMinutes >= of.settings.sitMinutes);
	assert.deepEqual(Object.keys(Object.prototype), []);
}

describe('settings that nobody means', () => {
	for (const key of Object.keys(schema)) {
		it(`leave the others as they are, and are allowed ones in the end: ${key}`, () => {
			for (const value of [...WRITTEN, 'x'.repeat(1_000_000)]) {
				readsWell({ [key]: value });
			}
		});
	}

	it('are allowed ones in the end, whatever all of them are', () => {
		const anyhow = fc.property(spoilt(defaults), (raw) => {
			readsWell(Object(throughJson(raw)) as Readonly<Record<string, unknown>>);
		});
		fc.assert(anyhow, { seed: 7, numRuns: 200 });
	});

	it('do not come from a workspace: none of ours is one that VS Code lets it write', () => {
		for (const [name, { scope }] of Object.entries(properties)) {
			assert.ok(scope === 'application' || scope === 'machine', name);
		}
	});
});
