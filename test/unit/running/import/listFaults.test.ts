import assert from 'node:assert/strict';
import { readList, shortReport } from './reading.ts';

describe('what a list does not say', () => {
	const head = 'Typ,Datum,F,Titel,Distanz,K,Zeit';
	const row = (sport: string, date = '2025-05-04 06:00:00', distance = '5.00', time = '00:30:00') =>
		`${sport},${date},f,A,${distance},1,${time}\n`;
	const cases: [what: string, text: string, expected: string][] = [
		['one unknown sport', `${head}\n${row('Futás')}`, '1 run, 1 unsaid'],
		[
			'an unknown sport before a known one',
			`${head}\n${row('Xyz')}${row('Qrs')}${row('Laufen')}`,
			'3 run, 2 unsaid',
		],
		[
			'an unknown sport that is too fast',
			`${head}\n${row('Futás', undefined, '30.00', '1:10:00')}`,
			'1 other',
		],
		['several unknown sports', `${head}\n${row('Futás')}${row('Úszás')}`, 'language'],
		[
			'several unknown sports beside another',
			`${head}\n${row('Yoga')}${row('Futás')}${row('Úszás')}`,
			'1 other, language',
		],
		[
			'several unknown sports in English',
			`Activity Type,Date,F,Title,Distance,K,Time\n${row('Xyz')}${row('Qrs')}`,
			'2 run, 2 unsaid',
		],
		[
			'no sport at all',
			`Date,Title,Distance,Time\n2025-05-04 06:00:00,A,5.00,00:30:00\n`,
			'1 run, 1 unsaid',
		],
		[
			'dates that are none',
			`${head.replace('Datum', 'Date').replace('Distanz', 'Distance').replace('Zeit', 'Time')}\n${row('Laufen', 'yesterday')}`,
			'1 incomplete, values',
		],
		[
			'times that are none',
			`Activity Type,Date,F,Title,Distance,K,Time\n${row('Running', undefined, '5', 'long')}`,
			'1 incomplete, values',
		],
		[
			'distances that are none',
			`Activity Type,Date,F,Title,Distance,K,Time\n${row('Running', undefined, 'far')}`,
			'1 incomplete, values',
		],
		[
			'a distance in one row only',
			`Activity Type,Date,F,Title,Distance,K,Time\n${row('Running', undefined, '--')}${row('Running')}`,
			'1 run, 1 incomplete',
		],
		[
			'distances that are not there',
			`Activity Type,Date,F,Title,Distance,K,Time\n${row('Running', undefined, '--')}`,
			'1 incomplete',
		],
		['no column of dates', `Typ,Titel,Distanz,Zeit\nLaufen,A,5.00,00:30:00\n`, 'columns'],
	];
	for (const [what, text, expected] of cases) {
		it(`${what}: ${expected}`, async () => {
			const { reports } = await readList(text);
			assert.deepEqual(reports.map(shortReport), [`a.csv: ${expected}`]);
		});
	}
	it('is named: the column, and an example', async () => {
		const faults = await Promise.all(
			[
				`Activity Type,Date,Title,Distance,Time\nRunning,yesterday,A,5,0:30:00\n`,
				`${head}\n${row('Futás')}${row('Úszás')}`,
				`Typ,Titel,Distanz,Zeit\nLaufen,A,5.00,00:30:00\n`,
			].map(async (text) => (await readList(text)).reports[0]?.fault),
		);
		assert.deepEqual(faults, [
			{ kind: 'values', column: 'Date', example: 'yesterday' },
			{ kind: 'language', column: 'Typ', examples: ['Futás', 'Úszás'] },
			{ kind: 'columns', missing: ['Date'] },
		]);
	});
});
