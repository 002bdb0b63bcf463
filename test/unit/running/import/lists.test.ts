import assert from 'node:assert/strict';
import { garminList, readList, RUN, short, shortReport } from './reading.ts';

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
			const { activities, reports } = await readList(garminList(header, run));
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
				const { activities, reports } = await readList(text, { dateOrder: 'dayFirst' });
				assert.deepEqual(reports.map(shortReport), ['a.csv: 1 run']);
				assert.deepEqual(activities.map(short), [RUN]);
			});
		}
	}
});
