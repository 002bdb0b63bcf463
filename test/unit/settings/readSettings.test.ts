import assert from 'node:assert/strict';
import { readSettings, type SettingFault } from '../../../src/core/settings/readSettings.ts';
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
			'Setting nextPosture.sitMinutes is 500: it takes a whole number from 5 to 120. 120 is used instead.',
		],
		[
			'sitMinutes',
			-1,
			5,
			'Setting nextPosture.sitMinutes is -1: it takes a whole number from 5 to 120. 5 is used instead.',
		],
		[
			'snoozeMinutes',
			'ten',
			5,
			'Setting nextPosture.snoozeMinutes is "ten": it takes a whole number from 1 to 60. 5 is used instead.',
		],
		[
			'snoozeMinutes',
			7.6,
			8,
			'Setting nextPosture.snoozeMinutes is 7.6: it takes a whole number from 1 to 60. 8 is used instead.',
		],
		[
			'colourMinutes',
			null,
			10,
			'Setting nextPosture.colourMinutes is null: it takes a whole number from 0 to 60. 10 is used instead.',
		],
		[
			'smallNudges',
			3,
			'one',
			'Setting nextPosture.smallNudges is 3: it takes one of "none", "one", "two". "one" is used instead.',
		],
		[
			'nudgeKinds',
			['stand', 'dance'],
			['stand'],
			'Setting nextPosture.nudgeKinds is ["stand","dance"]: it takes a list of "stand", "exhale", "posture". ["stand"] is used instead.',
		],
		[
			'seatedMode',
			'yes',
			false,
			'Setting nextPosture.seatedMode is "yes": it takes true or false. false is used instead.',
		],
		[
			'speechRate',
			9.5,
			2,
			'Setting nextPosture.speechRate is 9.5: it takes a number from 0.5 to 2. 2 is used instead.',
		],
		[
			'speechVoice',
			7,
			'',
			'Setting nextPosture.speechVoice is 7: it takes a text. "" is used instead.',
		],
		[
			'latestMinutes',
			10,
			30,
			'Setting nextPosture.latestMinutes is 10: it may not be below nextPosture.sitMinutes. 30 is used instead.',
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
