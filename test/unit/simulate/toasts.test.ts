import assert from 'node:assert/strict';
import { live } from '../../simulate/live.ts';
import type { Action, Life } from '../../simulate/story.ts';

const settings: Life['settings'] = { nudgeStyle: 'toast', smallNudges: 'none' };

describe('a stand nudge as a toast', () => {
	const rows: readonly (readonly [what: string, toasts: number, ...day: Action[]])[] = [
		['at a desk with one window', 1, ['browse', 50]],
		['before it is due', 0, ['browse', 20]],
		[
			'with windows that are opened and gone to while it stands',
			1,
			['open window'],
			['browse', 33],
			['switch window'],
			['browse', 2],
			['open window'],
			['browse', 2],
			['switch window'],
			['browse', 10],
		],
		[
			'with windows that are reloaded while it stands',
			1,
			['open window'],
			['browse', 33],
			['reload window', 0],
			['reload window', 1],
			['browse', 10],
		],
		[
			'after all windows were closed for a minute',
			1,
			['browse', 33],
			['close all', 1],
			['browse', 5],
		],
		['and once more after a snooze', 2, ['browse', 33], ['do', 'snooze'], ['browse', 12]],
		['in each of two bouts', 2, ['browse', 33], ['do', 'restart'], ['browse', 40]],
		[
			'in one window of three that is tried',
			1,
			['open window'],
			['open window'],
			['do', 'tryNudge'],
			['switch window'],
			['browse', 5],
		],
		['as often as it is tried', 2, ['do', 'tryNudge'], ['browse', 5], ['do', 'tryNudge']],
	];
	for (const [what, toasts, ...day] of rows) {
		it(`shows ${toasts} times ${what}`, async () => {
			const where = { seed: 0, zone: 'UTC', agent: false, inTabs: false };
			const lived = await live({ ...where, settings, days: [day] });
			assert.equal(lived.violation, null);
			assert.equal(lived.toasts, toasts);
		}).timeout(20_000);
	}
});
