import assert from 'node:assert/strict';
import type { DateOrder } from '../../../../src/core/running/import/date.ts';
import { readList, RUN, short } from './reading.ts';

describe('the dates of a list', () => {
	const list = (dates: readonly string[], header = 'Activity Type,Date,Title,Distance,Time') =>
		`${header}\n${dates.map((date) => `Running,"${date}",A,5.00,0:30:00\n`).join('')}`;
	const days = async (
		dates: readonly string[],
		dateOrder: DateOrder | null = null,
		header?: string,
	) => {
		const { activities, dateQuestion } = await readList(list(dates, header), { dateOrder });
		const starts = activities.map(({ start }) => new Date(start).toISOString().slice(0, 10));
		return [...starts.toSorted(), ...(dateQuestion ? ['?'] : [])].join(' ');
	};
	const cases: [what: string, dates: readonly string[], expected: string][] = [
		['a day over 12 comes later', ['5/4/2025 6:00', '13/4/2025 6:00'], '2025-04-05 2025-04-13'],
		['a day over 12 came before', ['4/13/2025 6:00', '5/4/2025 6:00'], '2025-04-13 2025-05-04'],
		[
			'a day over 12 comes last of many',
			[...Array.from({ length: 300 }, () => '5/4/2025 6:00'), '5/13/2025 6:00'],
			`${'2025-05-04 '.repeat(300)}2025-05-13`,
		],
		[
			'only one order is not in the future',
			['1/3/2026 6:00', '2/1/2026 6:00', '5/1/2026 6:00'],
			'2026-01-02 2026-01-05 2026-03-01',
		],
		[
			'only one order goes one way',
			['12/1/2025 6:00', '3/2/2025 6:00', '5/2/2025 6:00', '1/3/2025 6:00'],
			'2025-01-12 2025-02-03 2025-02-05 2025-03-01',
		],
		['day and month are the same', ['5/5/2025 6:00'], '2025-05-05'],
		['no time of day is there', ['2025-05-04'], '2025-05-04'],
		['no time of day is there, with points', ['4.5.2025'], '2025-05-04'],
		[
			'no time of day is there, and a later day is over 12',
			['5/4/2025', '5/13/2025'],
			'2025-05-04 2025-05-13',
		],
		['no time of day is there, and all is open', ['05/04/2025'], '2025-04-05 ?'],
		['the year comes first', ['2025/5/4 6:00'], '2025-05-04'],
		['the month is a word', ['4 May 2025 6:00'], '2025-05-04'],
		['all is open, as Americans write', ['5/4/2025 6:00'], '2025-05-04 ?'],
		['all is open, with zeros', ['05/04/2025 06:00'], '2025-04-05 ?'],
		['all is open, as Americans write with zeros', ['05/04/2025 06:00 AM'], '2025-05-04 ?'],
		['all is open, as Australians write', ['5/04/2025 6:00 AM'], '2025-04-05 ?'],
		['points part day and month', ['5.4.2025 6:00'], '2025-04-05'],
		['points and spaces part them', ['5. 4. 2025 6:00'], '2025-04-05'],
		['all is open, with dashes', ['5-4-2025 6:00'], '2025-04-05 ?'],
	];
	for (const [what, dates, expected] of cases) {
		it(`are found where ${what}`, async () => assert.equal(await days(dates), expected));
	}
	it('are as the person answers, in whichever language', async () => {
		assert.equal(await days(['5/4/2025 6:00'], 'dayFirst'), '2025-04-05');
		assert.equal(await days(['5/4/2025 6:00'], 'monthFirst'), '2025-05-04');
		assert.equal(
			await days(['5/4/2025 6:00'], 'monthFirst', 'Typ,Datum,Titel,Distanz,Zeit'),
			'2025-05-04',
		);
	});
	it('are as the list shows them, whatever the person answers', async () => {
		assert.equal(
			await days(['5/4/2025 6:00', '13/4/2025 6:00'], 'monthFirst'),
			'2025-04-05 2025-04-13',
		);
	});
	it('are those of points whatever the person answers', async () => {
		assert.equal(await days(['5.4.2025 6:00'], 'monthFirst'), '2025-04-05');
	});
	it('are asked with an example', async () => {
		const { dateQuestion } = await readList(list(['5/4/2025 6:00']));
		assert.deepEqual(dateQuestion, { example: '5/4/2025 6:00', first: 5, second: 4 });
	});
	it('are local where they say how far from UTC', async () => {
		const { activities } = await readList(list(['2025-05-04T08:00:00+02:00']));
		assert.deepEqual(
			activities.map(({ start, local }) => [new Date(start).toISOString(), local]),
			[['2025-05-04T06:00:00.000Z', '2025-05-04T08:00:00']],
		);
	});
	it('are local, and kept as they stand', async () => {
		const { activities } = await readList(list(['2025-05-05', '2025-05-04 06:00:00']));
		assert.deepEqual(
			activities.map(({ local }) => local),
			['2025-05-05', '2025-05-04T06:00:00'],
		);
	});
	it('are found by what stands in them where they lack the time of day', async () => {
		const { activities } = await readList(
			'Sportart;Tag;Distanz;Dauer\nLaufen;04.05.2025;5,0;00:30:00\n',
		);
		assert.deepEqual(
			activities.map(({ local, km, seconds }) => [local, km, seconds]),
			[['2025-05-04', 5, 1800]],
		);
	});
});

describe('the distances of a list', () => {
	const cases: [header: string, cell: string, km: string][] = [
		['Distance', '5.00', '5.00'],
		['Distance', '5.00 km', '5.00'],
		['Distance', '5,00 km', '5.00'],
		['Distance', '3.11 mi', '5.00'],
		['Distance', '3.11 miles', '5.00'],
		['Distance', '5000 m', '5.00'],
		['Distance', '5,000 m', '5.00'],
		['Distance', '5,00 км', '5.00'],
		['Distance', '5.00公里', '5.00'],
		['Distance', '5.0 Kilometer', '5.00'],
		['Distance', '5 000 m', '5.00'],
		['Distance', '５．００', '5.00'],
		['距離（km）', '5.00', '5.00'],
		['Расстояние, км', '5,00', '5.00'],
	];
	for (const [header, cell, km] of cases) {
		it(`"${cell}" is ${km} km`, async () => {
			const { activities } = await readList(
				`Activity Type,Date,Title,"${header}",Time\nRunning,2025-05-04 06:00:00,A,"${cell}",00:30:00\n`,
			);
			assert.deepEqual(
				activities.map((run) => run.km.toFixed(2)),
				[km],
			);
		});
	}
});

describe('the times of a list', () => {
	const cases: [km: string, time: string, seconds: number][] = [
		['5.00', '00:30:00', 1800],
		['5.00', '30:00', 1800],
		['5.00', '30:00,4', 1800],
		['5.00', '0:30', 1800],
		['21.10', '1:45', 6300],
		['42.20', '3:45', 13_500],
		['6,640', '45:10', 2710],
		['400 m', '1:20', 80],
		['5.00', '30 min', 1800],
		['5.00', '30:00 min', 1800],
		['5.00', '30m 0s', 1800],
		['10.00', '1 Std. 2 Min.', 3720],
		['10.00', '1h02', 3720],
		['5.00', '0,5 h', 1800],
		['5.00', 'PT30M0.0S', 1800],
		['5.00', '0 days 00:30:00', 1800],
		['5.00', '0.30.00', 1800],
		['5.00', '30分00秒', 1800],
		['5.00', '30 мин', 1800],
		['5.00', '００：３０：００', 1800],
	];
	for (const [km, time, seconds] of cases) {
		it(`"${time}" for ${km} is ${seconds} s`, async () => {
			const { activities } = await readList(
				`Activity Type,Date,Title,Distance,Time\nRunning,2025-05-04 06:00:00,A,"${km}","${time}"\n`,
			);
			assert.deepEqual(
				activities.map((run) => run.seconds),
				[seconds],
			);
		});
	}
	it('are not the paces beside them', async () => {
		for (const header of [
			'Id,Date,Type,Route,Distance (km),Pace,Duration',
			'Id,Date,Type,Route,Distance (km),Duration,Pace',
		]) {
			const times = header.endsWith('Pace') ? '30:00,6:00' : '6:00,30:00';
			const { activities } = await readList(
				`${header}\na,2025-05-04 06:00:00,Running,A,5.00,${times}\n`,
			);
			assert.deepEqual(
				activities.map((run) => run.seconds),
				[1800],
			);
		}
	});
});

describe('a list of Strava without the exact', () => {
	const header = `Activity ID,Activity Date,Activity Name,Activity Type,D,Elapsed Time,Distance,H,E,C,N,G,F,W,B,Elapsed Time,Moving Time,Distance`;
	const rows: [what: string, moving: string, metres: string][] = [
		['time', '', '5000.0'],
		['distance', '1800.0', ''],
		['time and distance', '', ''],
	];
	for (const [what, moving, metres] of rows) {
		it(`${what} of a run has the others`, async () => {
			const cells = `,,,,,,,,,1800.0,${moving},${metres}`;
			const row = `1,"May 4, 2025, 6:00:00 AM",A,Run,,1800,5.00${cells}\n`;
			const own = row
				.replace('Run', 'Lauf')
				.replace('"May 4, 2025, 6:00:00 AM"', '04.05.2025 06:00');
			const { activities } = await readList(`${header}\n${row}`);
			assert.deepEqual(activities.map(short), [RUN]);
			const translated = header.replace('Activity Date', 'Datum');
			const whole = own.replace(cells, ',,,,,,,,,1800.0,1800.0,5000.0');
			const other = await readList(`${translated}\n${own}${whole}`);
			assert.deepEqual(other.activities.map(short), [RUN, RUN]);
		});
	}
});
