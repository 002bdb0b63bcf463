import assert from 'node:assert/strict';
import { HOUR } from '../../../../src/core/base/time.ts';
import { localDays } from '../../../../src/webview/ui/browser.ts';
import {
	draftOf,
	fieldsOf,
	type PlanFields,
} from '../../../../src/webview/running/today/planFields.ts';

const now = localDays.at(20_400, 12 * 60 + 20);
const plan = {
	at: localDays.at(20_401, 18 * 60 + 5),
	local: '2025-11-09T18:05',
	km: 8.5,
	minutes: null,
	kinds: ['hills'],
	note: 'after work',
};

describe('the small form of a plan', () => {
	for (const units of ['km', 'miles'] as const) {
		it(`says the same plan again, in ${units}`, () => {
			const draft = draftOf(fieldsOf(plan, units, now), units, now);
			assert.ok(draft?.km && Math.abs(draft.km - plan.km) < 0.01);
			assert.deepEqual({ ...draft, km: plan.km }, plan);
		});
	}

	it('begins with the next full hour', () => {
		const fields = { ...fieldsOf(null, 'km', now), distance: '5' };
		assert.equal(draftOf(fields, 'km', now)?.at, Math.ceil(now / HOUR) * HOUR);
	});

	const good = fieldsOf(plan, 'km', now);
	const bad: readonly [string, Partial<PlanFields>][] = [
		['no distance and no minutes', { distance: '', minutes: '' }],
		['a distance of 0', { distance: '0' }],
		['a distance below 0', { distance: '-3' }],
		['no day', { date: '' }],
		['a day that there is not', { date: '2026-02-30' }],
		['a day that is over, and no time', { date: '2020-01-01', time: '' }],
		['a day that is over', { date: '2020-01-01' }],
	];
	for (const [what, part] of bad) {
		it(`is no plan with ${what}`, () =>
			assert.equal(draftOf({ ...good, ...part }, 'km', now), null));
	}

	it('is a plan of the day where no time is given, at the usual one', () => {
		const untimed = { ...plan, at: localDays.at(20_401, 450), local: '2025-11-09' };
		const draft = draftOf({ ...good, time: '' }, 'km', now, 450);
		assert.deepEqual(draft, untimed);
		assert.deepEqual(fieldsOf(untimed, 'km', now), { ...good, time: '' });
	});

	it('says the same runs again that come back, with the last day of them', () => {
		const weekly = { weekdays: [6, 0], from: 20_401, until: 20_430 };
		const back = { ...plan, at: localDays.at(20_401, 18 * 60 + 5), weekly };
		assert.deepEqual(draftOf(fieldsOf(back, 'km', now), 'km', now), back);
	});

	it('begins with the first of its weekdays, and is no plan where that is after the last day', () => {
		const fields = { ...good, weekdays: [2] };
		assert.equal(draftOf(fields, 'km', now)?.local, '2025-11-11T18:05');
		assert.equal(draftOf({ ...fields, until: 20_402 }, 'km', now), null);
	});

	it('takes minutes instead of a distance, and a comma', () => {
		const timed = { ...good, distance: '', minutes: '45' };
		assert.equal(draftOf(timed, 'km', now)?.minutes, 45);
		assert.equal(draftOf({ ...good, distance: '8,5' }, 'km', now)?.km, 8.5);
	});
});
