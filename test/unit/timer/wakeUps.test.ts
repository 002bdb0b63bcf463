import assert from 'node:assert/strict';
import { Desk } from './desk.ts';

describe('wake-ups of the one timer', () => {
	const rows: [string, (desk: Desk) => Desk, number][] = [
		['an hour of typing in a focused window', (desk) => desk.type(60), 70],
		['an hour of reading in a focused window', (desk) => desk.browse(60), 70],
		['an hour of silence in a focused window', (desk) => desk.still(60), 70],
		['an hour without focus', (desk) => desk.blur().still(60), 12],
		[
			'an hour of typing and saving in quiet, overdue',
			(desk) =>
				desk
					.quiet(120)
					.type(50)
					.every(15_000, 60, () => desk.edit().save().present()),
			120,
		],
		[
			'an hour of rests while overdue, each asked about',
			(desk) => {
				desk.rules.settings = { ...desk.rules.settings, dueGapCountsAs: 'here' };
				return desk.type(50).every(130_000, 60, () => desk.present());
			},
			120,
		],
		['an hour of pause', (desk) => desk.pause().still(60), 0],
	];
	for (const [story, act, most] of rows) {
		it(`${story}: at most ${most}`, () => {
			const { wakeUps } = act(new Desk());
			assert.ok(wakeUps <= most, `${wakeUps} wake-ups`);
		});
	}
});
