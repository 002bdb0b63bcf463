import assert from 'node:assert/strict';
import type { AppContext } from '../../../src/host/base/appContext.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import { DayLimit } from '../../../src/host/history/dayLimit.ts';
import { ManualClock } from '../../../src/host/testApi.ts';
import { EventEmitter } from '../../support/vscode.ts';
import { Desk } from '../timer/desk.ts';

/** What all windows of a person have claimed. */
type Claims = Map<string, { readonly value: unknown; readonly at: number }>;

/** A window in which someone sits, with a limit of hours a day; what its item noted, in order. */
function sitting(settings: Partial<Settings>, claims: Claims = new Map(), desk = new Desk()) {
	const noted: (string | null)[] = [];
	const clock = new ManualClock(desk.now);
	const views = new EventEmitter<never>();
	const current = { ...DEFAULTS, ...settings };
	const app = {
		clock,
		settings: { current, onDidChange: new EventEmitter<never>().event },
		person: {
			get: (key: string) => claims.get(key)?.value,
			put: (key: string, value: unknown) => void claims.set(key, { value, at: clock.now() }),
			get current() {
				return Object.fromEntries(claims);
			},
			inTurn: (work: () => Promise<unknown>) => work(),
			sync: async () => {},
			wait: async () => {},
		},
	} as unknown as AppContext;
	const limit = new DayLimit(app, {
		storage: {
			get entries() {
				return desk.log;
			},
		},
		timer: {
			get view() {
				return desk.view;
			},
			get signals() {
				return desk.state.window;
			},
			get record() {
				return desk.state.record;
			},
			onDidChangeView: views.event,
		},
		note: (overlay) => noted.push(overlay?.text.replace(/^\$\([^)]*\) /, '') ?? null),
	});
	/** Time goes on at the desk, by what the person does, and every minute the view changes. */
	const go = async (act: (desk: Desk) => Desk, minutes = 0) => {
		act(desk);
		await clock.advance(desk.now - clock.now());
		views.fire(undefined as never);
		await new Promise((resolve) => setTimeout(resolve, 1));
		for (let minute = 0; minute < minutes; minute++) {
			desk.browse(1);
			await clock.advance(MINUTE);
			views.fire(undefined as never);
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
	};
	return { desk, noted, go, limit, claims, clock };
}

/** Sits for so many minutes in bouts of 25, with a break of two after each. */
const sit = (minutes: number) => (desk: Desk) => {
	for (let left = minutes; left > 0; left -= 25) {
		desk.browse(Math.min(25, left));
		if (left > 25) {
			desk.breakOf(2);
		}
	}
	return desk;
};

describe('the limit of a day', () => {
	it('is said once when it is reached, for a minute, and not before', async () => {
		const { noted, go } = sitting({ dayLimitHours: 1 });
		await go(sit(59));
		assert.deepEqual(noted, []);
		await go((desk) => desk.browse(1));
		assert.deepEqual(noted, ['1h sat today']);
		await go((desk) => desk, 10);
		assert.deepEqual(noted, ['1h sat today', null]);
	});

	const never: readonly [story: string, settings: Partial<Settings>, act: (desk: Desk) => Desk][] =
		[
			['by default', {}, sit(600)],
			['while muted', { dayLimitHours: 1 }, (desk) => sit(60)(desk).quiet(30)],
			['while paused', { dayLimitHours: 1 }, (desk) => sit(60)(desk).pause()],
			['over a nudge', { dayLimitHours: 1 }, (desk) => sit(50)(desk).browse(20)],
			['in a window without focus', { dayLimitHours: 1 }, (desk) => sit(60)(desk).blur()],
			['to someone who is not seen', { dayLimitHours: 1 }, (desk) => sit(60)(desk).still(3)],
			['for time on one’s feet', { dayLimitHours: 1 }, (desk) => desk.standUp().type(65)],
		];
	for (const [story, settings, act] of never) {
		it(`is not said ${story}`, async () => {
			const { noted, go } = sitting(settings);
			await go(act);
			assert.deepEqual(noted, []);
		});
	}

	it('is said later, with what it is by then, once there is room', async () => {
		const { noted, go } = sitting({ dayLimitHours: 1 });
		await go((desk) => sit(110)(desk).quiet(30));
		assert.deepEqual(noted, []);
		await go((desk) => desk.resume().browse(12));
		assert.deepEqual(noted, ['2h sat today']);
	});

	it('is said in one window of all', async () => {
		const desk = new Desk();
		const claims: Claims = new Map();
		const [here, there] = [
			sitting({ dayLimitHours: 1 }, claims, desk),
			sitting({ dayLimitHours: 1 }, claims, desk),
		];
		await here.go(sit(60));
		await there.go((same) => same);
		assert.deepEqual([here.noted, there.noted], [['1h sat today'], []]);
	});

	it('is said again the next day, and for a higher limit', async () => {
		const { noted, go, claims } = sitting({ dayLimitHours: 1 });
		await go(sit(60));
		await go((desk) =>
			desk
				.imUp()
				.still(24 * 60 - 120)
				.present(),
		);
		await go(sit(62));
		assert.deepEqual(noted, ['1h sat today', null, '1h sat today']);
		const other = sitting({ dayLimitHours: 2 }, claims);
		await other.go(sit(120));
		assert.deepEqual(other.noted, ['2h sat today']);
	});

	it('speaks of the desk to someone who stays seated', async () => {
		const { noted, go } = sitting({ dayLimitHours: 1, seatedMode: true });
		await go(sit(60));
		assert.deepEqual(noted, ['1h at the desk today']);
	});

	it('lasts no longer than its minute in a window that is closed', async () => {
		const { noted, go, limit, clock } = sitting({ dayLimitHours: 1 });
		await go(sit(60));
		limit.dispose();
		await clock.advance(HOUR);
		assert.deepEqual(noted, ['1h sat today']);
	});
});
