import assert from 'node:assert/strict';
import { garminList, readList, RUN, short, shortReport } from './reading.ts';

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
	const german = garminList('Typ,Datum,F,Titel,Distanz,K,Zeit,HF', 'Laufen');
	const letters = garminList('Type,Date,F,Titre,Distance,C,Durée,FC', 'Course à pied');
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
			utf16(garminList('活动类型,日期,收藏,标题,距离,卡路里,时间,心率', '跑步')),
		],
		['Windows-1252', inTable(letters, latin1)],
		['Windows-1252, far from its start', inTable(`T,D,F,T,S,C,Z,H\n${long}`, latin1)],
		['UTF-8, far from its start', `T,D,F,T,S,C,Z,H\n${long}`],
		['Windows-1250', inTable(garminList('Typ,Datum,O,N,V,K,C,T', 'Běh'), { ě: [0xec] })],
		[
			'Windows-1251',
			inTable(garminList('T,D,F,N,S,K,Z,H', 'Бег'), { Б: [0xc1], е: [0xe5], г: [0xe3] }),
		],
		['Windows-1254', inTable(garminList('T,D,F,N,S,K,Z,H', 'Koşu'), { ş: [0xfe] })],
		[
			'Shift JIS',
			inTable(garminList('T,D,F,N,S,K,Z,H', 'ラン'), { ラ: [0x83, 0x89], ン: [0x83, 0x93] }),
		],
		[
			'GB 18030',
			inTable(garminList('T,D,F,N,S,K,Z,H', '跑步'), { 跑: [0xc5, 0xdc], 步: [0xb2, 0xbd] }),
		],
		[
			'EUC-KR',
			inTable(garminList('T,D,F,N,S,K,Z,H', '러닝'), { 러: [0xb7, 0xaf], 닝: [0xb4, 0xd7] }),
		],
		[
			'ASCII that names its delimiter',
			`sep=;\r\n${german.replaceAll('"', '').replaceAll(',', ';').replaceAll(';00;', ',00;')}`,
		],
	];
	for (const [what, bytes] of cases) {
		it(`${what} is read`, async () => {
			const { activities, reports } = await readList(bytes);
			assert.deepEqual(activities.map(short), [RUN]);
			assert.match(reports.map(shortReport).join(), /^a\.csv: 1 run, \d+ other$/);
		});
	}
	it('UTF-8 keeps its letters where one byte is wrong', async () => {
		const bytes = new TextEncoder().encode(
			garminList('Typ,Datum,F,Tïtel,Distanz,K,Zeit,HF', 'Laufen').replace(',A,', ',ÄAxB,'),
		);
		bytes[bytes.indexOf(0x78)] = 0xff;
		const { activities } = await readList(bytes);
		assert.deepEqual(
			activities.map(({ title }) => title),
			['ÄA\uFFFDB'],
		);
	});
});
