import assert from 'node:assert/strict';
import { fileStem } from '../../../src/host/base/saveFile.ts';

describe('the name of a file that the person saves', () => {
	const rows: readonly (readonly [title: string, stem: string])[] = [
		['Running program', 'Running-program'],
		['Core, 6 min', 'Core-6-min'],
		['Lauf über 10 km', 'Lauf-über-10-km'],
		['e\u0301te\u0301', 'été'],
		['ランニング プログラム', 'ランニング-プログラム'],
		['../../etc/passwd', 'etc-passwd'],
		['C:\\x.ics', 'C-x-ics'],
		['', 'next-posture'],
		[' … ', 'next-posture'],
		['\ud800', 'next-posture'],
		['CON', 'next-posture-CON'],
		['lpt1', 'next-posture-lpt1'],
		['Contents', 'Contents'],
		['x'.repeat(300), 'x'.repeat(80)],
		[`${'x'.repeat(79)}😀`, 'x'.repeat(79)],
	];
	for (const [title, stem] of rows) {
		it(`is ${stem.slice(0, 30)} for ${JSON.stringify(title.slice(0, 30))}`, () => {
			assert.equal(fileStem(title), stem);
		});
	}
});
