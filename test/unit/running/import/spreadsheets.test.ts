import assert from 'node:assert/strict';
import type { Unit } from '../../../../src/core/running/import/entry.ts';
import { readList, short, shortReport } from './reading.ts';

const DAY = '2025-05-04 12:00:00 5.00 km 1800 s';
const RUN = '2025-05-04 06:00:00 5.00 km 1800 s';
const RUN_OF_10 = '2025-05-06 18:30:00 10.00 km 3490 s';

type Row = readonly [what: string, text: string, runs: readonly string[], unit?: Unit];

async function reads(text: string, runs: readonly string[], unit: Unit = 'km'): Promise<void> {
	const { activities, reports } = await readList(text, { unit, dateOrder: 'dayFirst' });
	assert.deepEqual(activities.map(short), runs);
	assert.match(reports.map(shortReport).join(), /^a\.csv: \d run(?:, \d unsaid)?$/);
}

describe('a list whose dates and times of day stand in two columns', () => {
	const rows: Row[] = [
		[
			'in English: the time beside a duration is that of day',
			'Date,Time,Distance,Duration\n2025-05-04,06:00,5.0,30:00\n2025-05-06,18:30,10.0,58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'in German',
			'Datum;Uhrzeit;Strecke (km);Zeit;Notiz\n04.05.2025;06:00;5,0;30:00;locker\n06.05.2025;18:30;10,0;58:10;\n',
			[RUN, RUN_OF_10],
		],
		[
			'in French',
			'Date;Heure;Distance;Durée\n04/05/2025;06h00;5,0;0:30:00\n06/05/2025;18h30;10,0;0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'in Spanish',
			'Fecha;Hora;Distancia;Tiempo\n04/05/2025;6:00;5,0;0:30:00\n06/05/2025;18:30;10,0;0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'in Russian',
			'Дата;Начало;Дистанция;Время\n04.05.2025;06:00;5,0 км;0:30:00\n06.05.2025;18:30;10,0 км;0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'in Japanese',
			'日付,開始時刻,距離,時間\n2025/05/04,6:00,5.00,0:30:00\n2025/05/06,18:30,10.00,0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'with names that are not known, the time of day beside the date',
			'a,b,c,d\n2025-05-04,06:00,5.0,0:30:00\n2025-05-06,18:30,10.0,0:58:10\n2025-05-07,07:00,8.0,0:45:00\n',
			[RUN, RUN_OF_10, '2025-05-07 07:00:00 8.00 km 2700 s'],
		],
		[
			'the time of day first',
			'Uhrzeit;Datum;km;Dauer\n06:00;04.05.2025;5,0;0:30:00\n18:30;06.05.2025;10,0;0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'before and after noon, in miles',
			'Date,Start,Miles,Time\n5/4/2025,6:00 AM,3.107,30:00\n5/14/2025,6:30 PM,6.214,58:10\n',
			[RUN, '2025-05-14 18:30:00 10.00 km 3490 s'],
			'mi',
		],
		[
			'with midnight in each date, as spreadsheets write it',
			'Date,Start time,Distance,Duration\n2025-05-04 00:00:00,06:00:00,5.0,0:30:00\n2025-05-06 00:00:00,18:30:00,10.0,0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'of which one lacks the time of day',
			'Date,Start,Distance,Duration\n2025-05-04,,5.0,0:30:00\n2025-05-06,18:30,10.0,0:58:10\n',
			[DAY, RUN_OF_10],
		],
		[
			'beside none that is a time of day: elapsed and moving time',
			'Date,Elapsed,Moving,Distance\n2025-05-04,0:31:00,0:30:00,5.0\n',
			[DAY],
		],
		[
			'of a training log',
			'Date\tTimeOfDay\tType\tSubType\tDistance\tDistanceUnit\tDuration\n2025-05-04\t06:00:00\tRun\tEasy\t3.107\tMile\t0:30:00\n2025-05-06\t18:30:00\tRun\t\t10\tKilometer\t0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'of one session, with the seconds of the run below',
			'Name,Sport,Date,Start time,Duration,Total distance (km),Average heart rate (bpm)\n,RUNNING,04-05-2025,06:00:00,00:30:00,5.00,156\nSample rate,Time,HR (bpm),Speed (km/h),Pace (min/km),Cadence,Altitude (m)\n1,00:00:00,95,3.7,16:13,0,116\n,00:00:01,95,3.7,16:13,0,116\n',
			[RUN],
		],
	];
	for (const [what, text, runs, unit] of rows) {
		it(`is read ${what}`, async () => reads(text, runs, unit));
	}
	it('is local, and kept as it stands', async () => {
		const { activities } = await readList(
			'Date,Time,Distance,Duration\n2025-05-04,06:00,5.0,30:00\n2025-05-05,,5.0,30:00\n',
		);
		assert.deepEqual(
			activities.map(({ local }) => local),
			['2025-05-04T06:00:00', '2025-05-05'],
		);
	});
});

describe('a list of another program', () => {
	const rows: Row[] = [
		[
			'seconds in a column of their name, and the day of the entry beside that of the run',
			'Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (km),Workout Time (seconds),Avg Pace (min/km)\n"May 5, 2025","May 4, 2025",Run,400,5.00,1800,6.0\n',
			[DAY],
		],
		[
			'seconds and metres',
			'type,startTime,sportTime(s),distance(m),calories(kcal)\n1,2025-05-04 06:00:00+0000,1800,5000.0,400\n',
			[RUN],
		],
		[
			'metres and seconds without their names',
			'id,start_date_local,type,moving_time,distance\ni1,2025-05-04T06:00:00,Run,1800,5000.0\n',
			[RUN],
		],
		[
			'hours in a name that is written together',
			'WorkoutType,WorkoutDay,DistanceInMeters,TimeTotalInHours\nRun,2025-05-04,5000,0.5\n',
			[DAY],
		],
		['minutes', 'Date,Distance (km),Duration (min)\n2025-05-04 06:00,5.0,30\n', [RUN]],
		[
			'a title above, and its names again further down',
			'My runs\n\nDate,Distance,Time\n2025-05-04 06:00,5.0,30:00\nDate,Distance,Time\n2025-05-06 18:30,10.0,58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'no names of columns at all',
			'2025-05-04 06:00,5.0,0:30:00\n2025-05-06 18:30,10.0,0:58:10\n',
			[RUN, RUN_OF_10],
		],
		[
			'rows that a spreadsheet saved as one cell each',
			'"Date,Distance,Time"\n"2025-05-04 06:00,""5.0"",30:00"\n"2025-05-06 18:30,""10.0"",58:10"\n',
			[RUN, RUN_OF_10],
		],
		[
			'only the rows as one cell each',
			'Date,Distance,Time\n"2025-05-04 06:00,""5.0"",30:00"\n',
			[RUN],
		],
	];
	for (const [what, text, runs] of rows) {
		it(`is read: ${what}`, async () => reads(text, runs));
	}
	const others: [what: string, text: string, expected: string][] = [
		[
			'steps and minutes of days',
			'Date,Steps,Distance,Minutes Sedentary\n2025-05-04,10000,7.5,700\n',
			'columns',
		],
		[
			'how long one walked on days',
			'Date,Distance (m),Walking duration (ms)\n2025-05-04,7500,5400000\n',
			'columns',
		],
	];
	for (const [what, text, expected] of others) {
		it(`is none of runs: ${what}`, async () => {
			const { reports } = await readList(text);
			assert.deepEqual(reports.map(shortReport), [`a.csv: ${expected}`]);
		});
	}
});
