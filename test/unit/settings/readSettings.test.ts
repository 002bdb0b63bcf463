import assert from 'node:assert/strict';
import {
	readEach,
	readSettings,
	type SettingFault,
} from '../../../src/core/settings/readSettings.ts';
import { runningSettingsSchema } from '../../../src/core/settings/runningSettings.ts';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import { faultMessage } from '../../../src/host/settings/settingsReporter.ts';

type Raw = Readonly<Partial<Record<SettingFault['key'], unknown>>>;
const read = (raw: Raw) => readSettings((key) => raw[key]);

describe('settings as people write them', () => {
	it('are the defaults where nothing is written', () => {
		assert.deepEqual(read({}), { settings: DEFAULTS, faults: [] });
	});

	it('are taken as written where they fit', () => {
		const written: Settings = {
			...DEFAULTS,
			sitMinutes: 20,
			nudgeKinds: ['posture', 'stand'],
			iconOnly: true,
		};
		assert.deepEqual(read({ ...written }), { settings: written, faults: [] });
	});

	const rows: [keyof Settings, unknown, unknown, string][] = [
		[
			'sitMinutes',
			500,
			120,
			'Setting nextPosture.sitMinutes is 500 but must be a whole number from 5 to 120. 120 is used instead.',
		],
		[
			'sitMinutes',
			-1,
			5,
			'Setting nextPosture.sitMinutes is -1 but must be a whole number from 5 to 120. 5 is used instead.',
		],
		[
			'snoozeMinutes',
			'ten',
			5,
			'Setting nextPosture.snoozeMinutes is "ten" but must be a whole number from 1 to 60. 5 is used instead.',
		],
		[
			'snoozeMinutes',
			7.6,
			8,
			'Setting nextPosture.snoozeMinutes is 7.6 but must be a whole number from 1 to 60. 8 is used instead.',
		],
		[
			'colourMinutes',
			null,
			10,
			'Setting nextPosture.colourMinutes is null but must be a whole number from 0 to 60. 10 is used instead.',
		],
		[
			'smallNudges',
			3,
			'one',
			'Setting nextPosture.smallNudges is 3 but must be one of "none", "one", "two". "one" is used instead.',
		],
		[
			'nudgeKinds',
			['stand', 'dance'],
			['stand'],
			'Setting nextPosture.nudgeKinds is ["stand","dance"] but must be a list of "stand", "exhale", "posture", "eyes". ["stand"] is used instead.',
		],
		[
			'seatedMode',
			'yes',
			false,
			'Setting nextPosture.seatedMode is "yes" but must be true or false. false is used instead.',
		],
		[
			'speechRate',
			9.5,
			2,
			'Setting nextPosture.speechRate is 9.5 but must be a number from 0.5 to 2. 2 is used instead.',
		],
		[
			'speechVoice',
			7,
			'',
			'Setting nextPosture.speechVoice is 7 but must be text. "" is used instead.',
		],
		[
			'latestMinutes',
			10,
			30,
			'Setting nextPosture.latestMinutes is 10 but must not be below nextPosture.sitMinutes. 30 is used instead.',
		],
	];
	for (const [key, written, used, message] of rows) {
		it(`${key} ${JSON.stringify(written)} is reported, and ${JSON.stringify(used)} used`, () => {
			const { settings, faults } = read({ [key]: written });
			assert.deepEqual(settings[key], used);
			assert.deepEqual(
				faults.map((fault) => faultMessage(fault)),
				[message],
			);
		});
	}

	const rules: [unknown, unknown, number][] = [
		[['guardRail', 'restDay'], ['guardRail', 'restDay'], 0],
		[['R1', 'R3'], ['guardRail', 'restDay'], 0],
		[['R2b', 'holdBeforeAdding'], ['holdBeforeAdding'], 1],
		[['R9', 'restDay'], ['restDay'], 1],
		[['constructor'], [], 1],
		['R1', [], 1],
	];
	for (const [written, used, faults] of rules) {
		it(`read the rules ${JSON.stringify(written)} as ${JSON.stringify(used)}, old numbers included`, () => {
			const result = readEach(runningSettingsSchema, (key) =>
				key === 'loadRulesOff' ? written : undefined,
			);
			assert.deepEqual(result.settings.loadRulesOff, used);
			assert.equal(result.faults.length, faults);
		});
	}

	it('leave a long bout time to wait for a lull where nobody said how much', () => {
		assert.equal(read({ sitMinutes: 60 }).settings.latestMinutes, 75);
		assert.equal(read({ sitMinutes: 20 }).settings.latestMinutes, 45);
	});

	it('take a pace that is no whole number, and a voice of any name', () => {
		const { settings, faults } = read({ speechRate: 1.25, speechVoice: 'Zoë' });
		assert.deepEqual([settings.speechRate, settings.speechVoice, faults], [1.25, 'Zoë', []]);
	});

	it('sit someone in a wheelchair, with nothing to report', () => {
		const { settings, faults } = read({ wheelchair: true, seatedMode: false });
		assert.deepEqual([settings.seatedMode, faults], [true, []]);
	});

	it('keep what was good beside a fault', () => {
		const { settings } = read({ sitMinutes: 'x', snoozeMinutes: 9 });
		assert.deepEqual([settings.sitMinutes, settings.snoozeMinutes], [30, 9]);
	});
});
