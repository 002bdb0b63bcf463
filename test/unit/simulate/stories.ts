import assert from 'node:assert/strict';
import { live } from '../../simulate/live.ts';
import type { Action, Life } from '../../simulate/story.ts';

export type Story = readonly [
	what: string,
	settings: Life['settings'],
	...days: (readonly Action[])[],
];

/** Five minutes of sitting, three of absence: what takes an hour otherwise shows at once. */
export const hasty: Life['settings'] = {
	sitMinutes: 5,
	latestMinutes: 5,
	snoozeMinutes: 1,
	awayMinutes: 3,
	colourMinutes: 0,
};
/** Hours with a break at noon, on one day of the week. */
export const office: Life['settings'] = {
	workingHours: { monday: ['09:00-12:30', '13:15-17:30'] },
};

/** One test for each life that went wrong once, as fast-check shrank it. */
export function table(stories: readonly Story[]): void {
	for (const [what, settings, ...days] of stories) {
		it(`holds every property when ${what}`, async () => {
			const where = { seed: 0, zone: 'UTC', agent: false, inTabs: false };
			const { violation } = await live({ ...where, settings, days });
			assert.equal(violation, null);
		}).timeout(20_000);
	}
}
