import assert from 'node:assert/strict';
import type { DateOrder } from '../../../../src/core/running/import/date.ts';
import { readRuns } from '../../../../src/webview/running/import/files/readRuns.ts';
import { file } from '../../../support/activityFiles.ts';
import { inZone } from '../../../support/zone.ts';
import { now, short, shortReport } from './reading.ts';

const RUN = '2025-05-04 06:00:00 5.00 km 1800 s A';

const read = async (content: string | Uint8Array, dateOrder: DateOrder | null = null) =>
	inZone('UTC', async () => readRuns([file('a.csv', content)], { unit: 'km', now, dateOrder }));

/** Garmin Connect's header and its word for running, by language. */
const GARMIN: Readonly<Record<string, readonly [header: string, run: string]>> = {
	English: ['Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR', 'Running'],
	German: ['Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF', 'Laufen'],
	French: ['Type d’activité,Date,Favori,Titre,Distance,Calories,Durée,FC moyenne', 'Course à pied'],
	Spanish: ['Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,FC', 'Carrera'],
	Portuguese: ['Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo,FC', 'Corrida'],
	Italian: ['Tipo di attività,Data,Preferito,Titolo,Distanza,Calorie,Ora,FC', 'Corsa'],
	Dutch: ['Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,HS', 'Hardlopen'],
	Danish: ['Aktivitetstype,Dato,Favorit,Titel,Distance,Kalorier,Tid,Puls', 'Løb'],
	Swedish: ['Aktivitetstyp,Datum,Favorit,Namn,Distans,Kalorier,Tid,Puls', 'Löpning'],
	Norwegian: ['Aktivitetstype,Dato,Favoritt,Tittel,Distanse,Kalorier,Tid,Puls', 'Løping'],
	Finnish: ['Suorituksen tyyppi,Päivämäärä,Suosikki,Nimi,Matka,Kalorit,Aika,Syke', 'Juoksu'],
	Polish: ['Typ aktywności,Data,Ulubione,Tytuł,Dystans,Kalorie,Czas,Tętno', 'Bieganie'],
	Czech: ['Typ aktivity,Datum,Oblíbené,Název,Vzdálenost,Kalorie,Čas,Tep', 'Běh'],
	Turkish: ['Aktivite Türü,Tarih,Favori,Başlık,Mesafe,Kalori,Süre,Nabız', 'Koşu'],
	Russian: ['Тип активности,Дата,Избранное,Название,Расстояние,Калории,Время,ЧСС', 'Бег'],
	Japanese: [
		'アクティビティタイプ,日付,お気に入り,タイトル,距離,カロリー,タイム,心拍',
		'ランニング',
	],
	'Chinese, simplified': ['活动类型,日期,收藏,标题,距离,卡路里,时间,心率', '跑步'],
	'Chinese, traditional': ['活動類型,日期,我的最愛,標題,距離,卡路里,時間,心率', '跑步'],
	Korean: ['활동 유형,날짜,즐겨찾기,제목,거리,칼로리,시간,심박', '달리기'],
	'a language that is not known': ['Tevékenység,Dátum,Kedvenc,Cím,Táv,Kalória,Idő,Pulzus', 'Futás'],
};

const garmin = (header: string, run: string) =>
	`${header}\nYoga,2025-05-05 06:00:00,false,"Y","0,00","100","--","--"\n${run},2025-05-04 06:00:00,false,A,"5,00","400","00:30:00","150"\n`;

/** Strava's word for running and how it writes a date, by language. */
const STRAVA: Readonly<Record<string, readonly [run: string, date: string]>> = {
	English: ['Run', 'May 4, 2025, 6:00:00 AM'],
	German: ['Lauf', '04.05.2025, 06:00:00'],
	French: ['Course à pied', '4 mai 2025, 06:00:00'],
	Spanish: ['Carrera', '4 may 2025, 6:00:00'],
	Portuguese: ['Corrida', '4 de mai. de 2025, 06:00:00'],
	Italian: ['Corsa', '4 mag 2025, 06:00:00'],
	Dutch: ['Hardloopsessie', '4 mei 2025 06:00:00'],
	Danish: ['Løb', '4. maj 2025 06.00.00'],
	Swedish: ['Löpning', '4 maj 2025 06:00:00'],
	Norwegian: ['Løping', '4. mai 2025, 06:00:00'],
	Finnish: ['Juoksu', '4. toukokuuta 2025 klo 6.00.00'],
	Polish: ['Bieg', '4 maj 2025, 06:00:00'],
	Czech: ['Běh', '4. 5. 2025 6:00:00'],
	Turkish: ['Koşu', '4 May 2025 06:00:00'],
	Russian: ['Бег', '4 мая 2025 г., 06:00:00'],
	Japanese: ['ランニング', '2025/05/04 6:00:00'],
	'Chinese, simplified': ['跑步', '2025年5月4日 06:00:00'],
	'Chinese, traditional': ['跑步', '2025年5月4日 上午6:00:00'],
	Korean: ['달리기', '2025. 5. 4. 오전 6:00:00'],
};

/** Strava's list before 2019, whatever its columns are called. */
const stravaOf10 = (run: string, date: string) =>
	`ä0,ä1,ä2,ä3,ä4,ä5,ä6,ä7,ä8,ä9\n1,"${date}",A,${run},,1800,"5,00",false,,a.gpx\n`;

/** And since, with two names twice or, where it says so, with none. */
function stravaOf100(run: string, date: string, twice: boolean): string {
	const header = Array.from({ length: 100 }, (_, at) => `ä${at}`);
	if (twice) {
		header.splice(15, 3, 'ä5', 'moving', 'ä6');
	}
	const cells = Array.from({ length: 100 }, () => '');
	cells.splice(0, 7, '1', `"${date}"`, 'A', run, '', '1900', '5.00');
	cells.splice(15, 3, '1900.0', '1800.0', '5000.0');
	return `${header.join(',')}\n${cells.join(',')}\n`;
}

describe('a list in', () => {
	for (const [language, [header, run]] of Object.entries(GARMIN)) {
		it(`${language}, of Garmin Connect, whose first row is no run`, async () => {
			const { activities, reports } = await read(garmin(header, run));
			assert.deepEqual(activities.map(short), [RUN]);
			assert.match(reports.map(shortReport).join(), /^a\.csv: 1 run, (1 unsaid, )?1 other$/);
		});
	}
	for (const [language, [run, date]] of Object.entries(STRAVA)) {
		for (const [what, text] of [
			['before 2019', stravaOf10(run, date)],
			['names twice', stravaOf100(run, date, true)],
			['names once', stravaOf100(run, date, false)],
		] as const) {
			it(`${language}, of Strava, ${what}`, async () => {
				const { activities, reports } = await read(text, 'dayFirst');
				assert.deepEqual(reports.map(shortReport), ['a.csv: 1 run']);
				assert.deepEqual(activities.map(short), [RUN]);
			});
		}
	}
});

/** Bytes of a text in UTF-16, with or without a mark before it. */
function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
	const bytes = Array.from(mark ? `\uFEFF${text}` : text).flatMap((letter) => {
		const unit = letter.charCodeAt(0);
		return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
	});
	return Uint8Array.from(bytes);
}

/** Bytes of a text by a table of its letters beyond ASCII. */
function inTable(text: string, table: Readonly<Record<string, readonly number[]>>): Uint8Array {
	return Uint8Array.from(
		Array.from(text).flatMap((letter) => table[letter] ?? [letter.charCodeAt(0)]),
	);
}

describe('a list in the encoding', () => {
	const german = garmin('Typ,Datum,F,Titel,Distanz,K,Zeit,HF', 'Laufen');
	const letters = garmin('Type,Date,F,Titre,Distance,C,Durée,FC', 'Course à pied');
	const long = `${'Yoga,2025-05-05 06:00:00,false,Y,--,1,--,--\n'.repeat(4000)}Course à pied,2025-05-04 06:00:00,false,A,"5,00",1,00:30:00,1\n`;
	const latin1 = { é: [0xe9], à: [0xe0], Ø: [0xd8] };
	const cases: [what: string, bytes: Uint8Array | string][] = [
		['UTF-8', letters],
		['UTF-8 with a mark', `\uFEFF${letters}`],
		['UTF-16 from the low byte on', utf16(letters)],
		['UTF-16 from the high byte on', utf16(letters, { big: true })],
		['UTF-16 from the low byte on, without a mark', utf16(letters, { mark: false })],
		['UTF-16 from the high byte on, without a mark', utf16(letters, { big: true, mark: false })],
		[
			'UTF-16 with a header in Chinese',
			utf16(garmin('活动类型,日期,收藏,标题,距离,卡路里,时间,心率', '跑步')),
		],
		['Windows-1252', inTable(letters, latin1)],
		['Windows-1252, far from its start', inTable(`T,D,F,T,S,C,Z,H\n${long}`, latin1)],
		['UTF-8, far from its start', `T,D,F,T,S,C,Z,H\n${long}`],
		['Windows-1250', inTable(garmin('Typ,Datum,O,N,V,K,C,T', 'Běh'), { ě: [0xec] })],
		[
			'Windows-1251',
			inTable(garmin('T,D,F,N,S,K,Z,H', 'Бег'), { Б: [0xc1], е: [0xe5], г: [0xe3] }),
		],
		['Windows-1254', inTable(garmin('T,D,F,N,S,K,Z,H', 'Koşu'), { ş: [0xfe] })],
		[
			'Shift JIS',
			inTable(garmin('T,D,F,N,S,K,Z,H', 'ラン'), { ラ: [0x83, 0x89], ン: [0x83, 0x93] }),
		],
		[
			'GB 18030',
			inTable(garmin('T,D,F,N,S,K,Z,H', '跑步'), { 跑: [0xc5, 0xdc], 步: [0xb2, 0xbd] }),
		],
		['EUC-KR', inTable(garmin('T,D,F,N,S,K,Z,H', '러닝'), { 러: [0xb7, 0xaf], 닝: [0xb4, 0xd7] })],
		[
			'ASCII that names its delimiter',
			`sep=;\r\n${german.replaceAll('"', '').replaceAll(',', ';').replaceAll(';00;', ',00;')}`,
		],
	];
	for (const [what, bytes] of cases) {
		it(`${what} is read`, async () => {
			const { activities, reports } = await read(bytes);
			assert.deepEqual(activities.map(short), [RUN]);
			assert.match(reports.map(shortReport).join(), /^a\.csv: 1 run, \d+ other$/);
		});
	}
	it('UTF-8 keeps its letters where one byte is wrong', async () => {
		const bytes = new TextEncoder().encode(
			garmin('Typ,Datum,F,Tïtel,Distanz,K,Zeit,HF', 'Laufen').replace(',A,', ',ÄAxB,'),
		);
		bytes[bytes.indexOf(0x78)] = 0xff;
		const { activities } = await read(bytes);
		assert.deepEqual(
			activities.map(({ title }) => title),
			['ÄA\uFFFDB'],
		);
	});
});

describe('the dates of a list', () => {
	const list = (dates: readonly string[], header = 'Activity Type,Date,Title,Distance,Time') =>
		`${header}\n${dates.map((date) => `Running,"${date}",A,5.00,0:30:00\n`).join('')}`;
	const days = async (
		dates: readonly string[],
		dateOrder: DateOrder | null = null,
		header?: string,
	) => {
		const { activities, dateQuestion } = await read(list(dates, header), dateOrder);
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
		const { dateQuestion } = await read(list(['5/4/2025 6:00']));
		assert.deepEqual(dateQuestion, { example: '5/4/2025 6:00', first: 5, second: 4 });
	});
	it('are local where they say how far from UTC', async () => {
		const { activities } = await read(list(['2025-05-04T08:00:00+02:00']));
		assert.deepEqual(
			activities.map(({ start, local }) => [new Date(start).toISOString(), local]),
			[['2025-05-04T06:00:00.000Z', '2025-05-04T08:00:00']],
		);
	});
	it('are local, and kept as they stand', async () => {
		const { activities } = await read(list(['2025-05-05', '2025-05-04 06:00:00']));
		assert.deepEqual(
			activities.map(({ local }) => local),
			['2025-05-05', '2025-05-04T06:00:00'],
		);
	});
	it('are found by what stands in them where they lack the time of day', async () => {
		const { activities } = await read(
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
	];
	for (const [header, cell, km] of cases) {
		it(`"${cell}" is ${km} km`, async () => {
			const { activities } = await read(
				`Activity Type,Date,Title,${header},Time\nRunning,2025-05-04 06:00:00,A,"${cell}",00:30:00\n`,
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
	];
	for (const [km, time, seconds] of cases) {
		it(`"${time}" for ${km} is ${seconds} s`, async () => {
			const { activities } = await read(
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
			const { activities } = await read(
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
			const { activities } = await read(`${header}\n${row}`);
			assert.deepEqual(activities.map(short), [RUN]);
			const translated = header.replace('Activity Date', 'Datum');
			const whole = own.replace(cells, ',,,,,,,,,1800.0,1800.0,5000.0');
			const other = await read(`${translated}\n${own}${whole}`);
			assert.deepEqual(other.activities.map(short), [RUN, RUN]);
		});
	}
});

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
			const { reports } = await read(text);
			assert.deepEqual(reports.map(shortReport), [`a.csv: ${expected}`]);
		});
	}
	it('is named: the column, and an example', async () => {
		const faults = await Promise.all(
			[
				`Activity Type,Date,Title,Distance,Time\nRunning,yesterday,A,5,0:30:00\n`,
				`${head}\n${row('Futás')}${row('Úszás')}`,
				`Typ,Titel,Distanz,Zeit\nLaufen,A,5.00,00:30:00\n`,
			].map(async (text) => (await read(text)).reports[0]?.fault),
		);
		assert.deepEqual(faults, [
			{ kind: 'values', column: 'Date', example: 'yesterday' },
			{ kind: 'language', column: 'Typ', examples: ['Futás', 'Úszás'] },
			{ kind: 'columns', missing: ['Date'] },
		]);
	});
});
