import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ExtensionKind } from 'vscode';
import { dayName, type BrowserZone } from '../../../src/core/base/calendar.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { nextTimeOfDay, parseClockTime } from '../../../src/core/base/timeOfDay.ts';
import { PersonZone, type ZoneHost, zoneHost } from '../../../src/host/base/clockFormat.ts';
import { DisposableStore } from '../../../src/host/base/disposables.ts';
import {
	clockTime,
	dateText,
	dayAndTime,
	isoTime,
	localDays,
	midnight,
	followFormats,
	setZone,
	zoneName,
} from '../../../src/host/base/locale.ts';
import { ManualClock } from '../../../src/host/testApi.ts';
import { WorkingCalendar } from '../../../src/host/timer/timerService.ts';
import { inZone } from '../../support/zone.ts';
import type { PersonStore } from '../../../src/host/storage/personStore.ts';
import { TwoProfiles } from '../storage/twoProfiles.ts';

const BERLIN: BrowserZone = { name: 'Europe/Berlin', ahead: 60 };
const TOKYO: BrowserZone = { name: 'Asia/Tokyo', ahead: 540 };
const NOON = Date.UTC(2026, 10, 3, 12);

/** Whatever is shown or decided by local time, at noon in UTC. */
function atNoon(calendar = new WorkingCalendar(() => ({ tuesday: ['09:00-17:00'] }))) {
	const half = parseClockTime('3:30 pm');
	assert.ok(half);
	const iso = (at: number) => new Date(at).toISOString();
	return {
		zone: zoneName(),
		time: clockTime(NOON, NOON),
		line: dayAndTime(NOON),
		date: dateText(NOON),
		exported: isoTime(NOON),
		day: dayName(localDays.dayOf(NOON)),
		dayBegan: iso(midnight(NOON)),
		quietUntil: iso(nextTimeOfDay(NOON, half, localDays)),
		isOpen: calendar.openHours.isOpen(NOON),
		nextEdge: iso(calendar.openHours.nextEdge(NOON) ?? 0),
	};
}

const IN_BERLIN = {
	zone: 'Europe/Berlin',
	time: '13:00',
	line: 'Tue, Nov 3, 13:00',
	date: '11/3/2026',
	exported: '2026-11-03T13:00:00+01:00',
	day: '2026-11-03',
	dayBegan: '2026-11-02T23:00:00.000Z',
	quietUntil: '2026-11-03T14:30:00.000Z',
	isOpen: true,
	nextEdge: '2026-11-03T16:00:00.000Z',
};
const IN_TOKYO = {
	zone: 'Asia/Tokyo',
	time: '21:00',
	line: 'Tue, Nov 3, 21:00',
	date: '11/3/2026',
	exported: '2026-11-03T21:00:00+09:00',
	day: '2026-11-03',
	dayBegan: '2026-11-02T15:00:00.000Z',
	quietUntil: '2026-11-04T06:30:00.000Z',
	isOpen: false,
	nextEdge: '2026-11-10T00:00:00.000Z',
};

describe('local time', () => {
	beforeEach(() => followFormats(() => ({ hourCycle: 'h23', systemLocale: null })));
	afterEach(() => setZone(null));

	const ZONES = [
		'UTC',
		'Europe/Berlin',
		'America/New_York',
		'America/St_Johns',
		'Australia/Lord_Howe',
		'Asia/Kathmandu',
		'Pacific/Apia',
	];
	for (const zone of ZONES) {
		it(`of ${zone} is the same whether it is the process's own or a page's`, () => {
			// The day that Samoa left out, and both changes of the clocks of a year.
			for (const start of [Date.UTC(2011, 11, 28), Date.UTC(2026, 2, 1), Date.UTC(2026, 9, 1)]) {
				for (let at = start; at < start + 50 * 24 * HOUR; at += 47 * MINUTE) {
					const found = () => {
						const day = localDays.dayOf(at);
						const minutes = Math.floor(at / MINUTE) % (24 * 60);
						return [day, localDays.at(day, minutes), localDays.at(day, 150), isoTime(at)];
					};
					const own = inZone(zone, found);
					setZone({ name: zone, ahead: 0 });
					assert.deepEqual(found(), own, new Date(at).toISOString());
					setZone(null);
				}
			}
		});
	}

	it('of a zone that the process does not know is as far ahead as it is now', () => {
		setZone({ name: 'Mars/Olympus_Mons', ahead: -90 });
		assert.equal(isoTime(NOON), '2026-11-03T10:30:00-01:30');
		assert.equal(zoneName(), 'Mars/Olympus_Mons');
	});

	const places = [
		[BERLIN, IN_BERLIN],
		[TOKYO, IN_TOKYO],
	] as const;
	for (const [zone, shown] of places) {
		for (const [what, own] of Object.entries(shown)) {
			it(`has ${what} ${String(own)} in ${zone.name}`, () => {
				setZone(zone);
				assert.equal(atNoon()[what as keyof typeof shown], own);
			});
		}
	}
});

type Act = 'moves' | 'looks' | 'page' | 'page back' | 'restarts';

describe('the time zone of the person', () => {
	const before = process.env['TZ'];
	const clock = new ManualClock(NOON);
	let profiles: TwoProfiles;
	let subscriptions: DisposableStore;
	let zone: PersonZone;
	let person: PersonStore;
	/** Of the machine that the extension host runs on, and how often that was asked. */
	let machine: string;
	let asked: number;
	let changes: number;

	beforeEach(() => {
		profiles = new TwoProfiles();
		subscriptions = new DisposableStore();
		machine = 'Europe/Berlin';
		asked = 0;
		changes = 0;
	});

	afterEach(() => {
		subscriptions.dispose();
		setZone(null);
		process.env['TZ'] = before ?? '';
		if (before === undefined) {
			delete process.env['TZ'];
		}
	});

	/** A process begins, in the zone of its machine. */
	async function start(trustsPages: ZoneHost['trustsPages'], detects: boolean): Promise<void> {
		process.env['TZ'] = machine;
		profiles.now = clock.now();
		({ person } = await profiles.open('one'));
		const detect = () => {
			asked++;
			process.env['TZ'] = detects ? machine : process.env['TZ'];
		};
		zone = new PersonZone(
			{ person, clock, subscriptions },
			{ detect, mayFreeze: false, trustsPages },
		);
		subscriptions.add(zone.onDidChange(() => changes++));
	}

	async function act(what: Act, again: () => Promise<void>): Promise<void> {
		await clock.advance(MINUTE);
		switch (what) {
			case 'moves':
				machine = 'Asia/Tokyo';
				break;
			case 'looks':
				zone.check();
				break;
			case 'page':
				zone.learn(TOKYO);
				break;
			case 'page back':
				zone.learn(BERLIN);
				break;
			case 'restarts':
				subscriptions.dispose();
				subscriptions = new DisposableStore();
				await again();
		}
		await person.settled();
	}

	const LOCAL = ['never', true] as const;
	const REMOTE = ['always', true] as const;
	const WINDOWS = ['session', false] as const;
	const rows: readonly (readonly [
		where: string,
		host: readonly [ZoneHost['trustsPages'], boolean],
		acts: readonly Act[],
		zone: string,
		changes: number,
	])[] = [
		['on the person’s machine', LOCAL, [], 'Europe/Berlin', 0],
		['on the person’s machine', LOCAL, ['moves'], 'Europe/Berlin', 0],
		['on the person’s machine', LOCAL, ['moves', 'looks'], 'Asia/Tokyo', 1],
		['on the person’s machine', LOCAL, ['moves', 'looks', 'looks'], 'Asia/Tokyo', 1],
		['on the person’s machine', LOCAL, ['page'], 'Europe/Berlin', 0],
		['on a remote machine', REMOTE, ['moves', 'looks'], 'Asia/Tokyo', 1],
		['on a remote machine', REMOTE, ['page'], 'Asia/Tokyo', 1],
		['on a remote machine', REMOTE, ['page', 'page'], 'Asia/Tokyo', 1],
		['on a remote machine', REMOTE, ['page', 'page back'], 'Europe/Berlin', 2],
		['on a remote machine', REMOTE, ['page', 'restarts'], 'Asia/Tokyo', 1],
		['on Windows', WINDOWS, ['moves', 'looks'], 'Europe/Berlin', 0],
		['on Windows', WINDOWS, ['moves', 'page'], 'Asia/Tokyo', 1],
		['on Windows', WINDOWS, ['page', 'restarts'], 'Europe/Berlin', 1],
		['on Windows', WINDOWS, ['page', 'restarts', 'page'], 'Asia/Tokyo', 2],
	];
	for (const [where, [trustsPages, detects], acts, name, times] of rows) {
		it(`${where} is ${name} after: ${acts.join(', ') || 'nothing'}`, async () => {
			const again = () => start(trustsPages, detects);
			await again();
			for (const one of acts) {
				await act(one, again);
			}
			assert.equal(zoneName(), name);
			assert.equal(changes, times);
		});
	}

	it('is what a page said in another window, too', async () => {
		await start('always', true);
		profiles.now = clock.now();
		const other = await profiles.open('other');
		other.person.set('pageZone', TOKYO);
		await other.person.settled();
		await person.sync();
		assert.equal(zoneName(), 'Asia/Tokyo');
	});

	it('is asked for once a minute at most', async () => {
		await start('never', true);
		for (let second = 0; second < 110; second += 10) {
			zone.check();
			await clock.advance(10_000);
		}
		assert.equal(asked, 1);
	});
});

describe('the time zone of the machine', () => {
	it('is the one that the person wants where the variable TZ is set', () => {
		inZone('America/New_York', () => {
			zoneHost({ extensionKind: ExtensionKind.UI }).detect();
			assert.equal(process.env['TZ'], 'America/New_York');
			assert.equal(zoneName(), 'America/New_York');
		});
	});

	it('is followed while the process goes on', async function () {
		const etc = process.env['PRIVATE_ETC'];
		if (etc !== undefined) {
			await travel(etc);
			return;
		}
		const folder = mkdtempSync(join(tmpdir(), 'etc-'));
		const alone = ['unshare', process.getuid?.() === 0 ? '-m' : '-rm'];
		const script = `mount --bind ${folder} /etc && exec env PRIVATE_ETC=${folder} "$@"`;
		const run = (...args: readonly string[]) => {
			const command = ['-u', 'TZ', ...alone, 'sh', '-c', script, 'sh', ...args];
			return spawnSync('env', command, { encoding: 'utf8' });
		};
		if (run('true').status !== 0) {
			this.skip();
		}
		const mocha = resolve('node_modules/mocha/bin/mocha.js');
		const only = ['--grep', 'is followed while the process goes on'];
		const { status, stdout, stderr } = run(process.execPath, mocha, __filename, ...only);
		rmSync(folder, { recursive: true });
		assert.equal(status, 0, stdout + stderr);
		assert.match(stdout, /1 passing/);
	}).timeout(20_000);
});

/** The machine travels from Berlin to Tokyo: only in a process that has an /etc of its own. */
async function travel(etc: string): Promise<void> {
	const move = ({ name }: BrowserZone) => {
		rmSync(join(etc, 'localtime'), { force: true });
		symlinkSync(`/usr/share/zoneinfo/${name}`, join(etc, 'localtime'));
	};
	followFormats(() => ({ hourCycle: 'h23', systemLocale: null }));
	move(BERLIN);
	const clock = new ManualClock(NOON);
	const { person } = await new TwoProfiles().open('one');
	const calendar = new WorkingCalendar(() => ({ tuesday: ['09:00-17:00'] }));
	const subscriptions = new DisposableStore();
	const zone = new PersonZone(
		{ person, clock, subscriptions },
		zoneHost({ extensionKind: ExtensionKind.UI }),
	);
	subscriptions.add(zone.onDidChange(() => calendar.reset()));
	assert.deepEqual(atNoon(calendar), IN_BERLIN);
	move(TOKYO);
	assert.deepEqual(atNoon(calendar), IN_BERLIN);
	await clock.advance(MINUTE);
	zone.check();
	assert.deepEqual(atNoon(calendar), IN_TOKYO);
	assert.equal('TZ' in process.env, false);
	subscriptions.dispose();
}
