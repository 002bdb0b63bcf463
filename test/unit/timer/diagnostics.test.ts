import assert from 'node:assert/strict';
import { DEFAULTS, PRIVATE_KEYS } from '../../../src/core/settings/settings.ts';
import { diagnostics } from '../../../src/host/timer/lazyCommands.ts';
import { Desk } from './desk.ts';

describe('what Copy Diagnostics tells', () => {
	const report = diagnostics({
		manifest: { version: '0.1.0' },
		settings: { ...DEFAULTS, pregnant: true, leaveOutAreas: ['lower back'] },
		view: new Desk().view,
		decisions: ['sitting: the bout began'],
	});

	it('is the version, the settings and the decisions', () => {
		for (const part of ['Next Posture 0.1.0', '"sitMinutes": 30', 'sitting: the bout began']) {
			assert.ok(report.includes(part), part);
		}
	});

	it('is nothing of the body', () => {
		for (const key of PRIVATE_KEYS) {
			assert.ok(!report.includes(key), key);
		}
		assert.ok(!report.includes('lower back'));
	});
});
