import assert from 'node:assert/strict';
import type { Unit } from '../../../../src/core/running/import/entry.ts';
import { read, short, shortReport } from './reading.ts';
import { file, localDate, run, stravaCsv } from '../../../support/activityFiles.ts';

const date = localDate(run.start);
const garmin = 'Activity Type,Date,Favorite,Title,Distance,Calories,Time';
const german = 'Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit';
const semicolons = `${german.replaceAll(',', ';')}\r\n`;

/** Strava's header in another language: every name another one, the same ones alike. */
const stravaGerman = (csv: string) =>
	csv.replace(/^.*/, (header) => header.replaceAll(/([^,]+)/g, 'ü $1'));

const titled = (km: string, seconds = 2710) => `2026-03-01 06:30:12 ${km} km ${seconds} s Hills`;

describe('a CSV of', () => {
	const cases: [what: string, csv: string, unit: Unit, expected: string][] = [
		[
			'km with a point',
			`${garmin}\nRunning,${date},false,Hills,8.20,600,00:45:10\n`,
			'km',
			titled('8.20'),
		],
		['miles', `${garmin}\nRunning,${date},false,Hills,5.00,600,00:45:10\n`, 'mi', titled('8.05')],
		[
			'km with a comma',
			`${german}\nLaufen,${date},nein,Hills,"8,20",600,00:45:10\n`,
			'km',
			titled('8.20'),
		],
		[
			'miles with a comma',
			`${german}\nLaufen,${date},nein,Hills,"5,00",600,00:45:10\n`,
			'mi',
			titled('8.05'),
		],
		[
			'a spreadsheet, with semicolons',
			`${semicolons}Laufen;${date};nein;Hills;8,20;1.204;45:10,4\r\n`,
			'km',
			titled('8.20'),
		],
		[
			'tabs',
			`${garmin}\nRunning,${date},false,Hills,8.20,600,45:10\n`.replaceAll(',', '\t'),
			'km',
			titled('8.20'),
		],
		[
			'metres on a track',
			`${garmin}\nTrack Running,${date},false,Hills,"8,200",600,00:45:10\n`,
			'km',
			titled('8.20'),
		],
		[
			'metres on a track, for someone who counts miles',
			`${garmin}\nTrack Running,${date},false,Hills,"8,200",600,00:45:10\n`,
			'mi',
			titled('8.20'),
		],
		[
			'thousands of km',
			`${garmin}\nUltra Run,${date},false,Hills,"1,020.50",600,300:00:00\n`,
			'km',
			titled('1020.50', 1_080_000),
		],
		[
			'rows that end in no line break',
			`${garmin}\nRunning,${date},false,Hills,8.20,600,00:45:10`,
			'km',
			titled('8.20'),
		],
		[
			'Strava, whatever the person counts in',
			stravaCsv([{ title: 'Hills' }]),
			'mi',
			titled('8.20'),
		],
		[
			'Strava in another language',
			stravaGerman(stravaCsv([{ title: 'Hills' }])),
			'km',
			titled('8.20'),
		],
		[
			'Strava in German, with its dates',
			stravaGerman(stravaCsv([{ title: 'Hills' }]))
				.replace('Mar 1, 2026, 6:30:12 AM', '01.03.2026, 06:30:12')
				.replace(',Run,', ',Lauf,'),
			'km',
			titled('8.20'),
		],
		[
			'Strava as of 2019',
			`Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n1,"Mar 1, 2026, 6:30:12 AM",Hills,Run,,2710,8.20,false,,a.gpx\n`,
			'mi',
			titled('8.20'),
		],
		[
			'Strava before that, in metres',
			`id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n1,2026-03-01 06:30:12,Hills,Run,,2710,8200.0,false,,a.gpx\n`,
			'mi',
			titled('8.20'),
		],
	];
	for (const [what, csv, unit, expected] of cases) {
		it(`${what} is read`, async () => {
			const { activities, reports } = await read([file('a.csv', csv)], unit);
			assert.deepEqual(reports.map(shortReport), ['a.csv: 1 run']);
			assert.deepEqual(activities.map(short), [expected]);
		});
	}

	const lengths: [characters: number, expected: string][] = [
		[200_000, 'a.csv: 3 run'],
		[400_000, 'a.csv: 1 run, shape'],
	];
	for (const [characters, expected] of lengths) {
		it(`a row with a description of ${characters} characters: ${expected}`, async () => {
			const [head = '', ...tail] = stravaCsv([{}, {}, {}]).split(/(?=9001,)/);
			const long = tail.join('').replace('second line', 'long\r\n, '.repeat(characters / 8));
			const { reports } = await read([file('a.csv', head, long)]);
			assert.deepEqual(reports.map(shortReport), [expected]);
		});
	}

	it('sports in a language that is not known are not said, not of another sport', async () => {
		const csv = stravaGerman(stravaCsv([{}, {}])).replaceAll(',Run,', ',Futás,');
		const { reports } = await read([file('a.csv', csv)]);
		assert.deepEqual(reports.map(shortReport), ['a.csv: 2 run, 2 unsaid']);
	});
});
