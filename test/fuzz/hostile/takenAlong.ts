import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { faultOf } from '../../../src/core/base/schema.ts';
import { UNITS } from '../../../src/core/running/diary/run.ts';
import { programSchema, type KeptProgram } from '../../../src/core/running/program/program.ts';
import { fileStem } from '../../../src/host/base/saveFile.ts';
import {
	calendarEntries,
	calendarText,
	programCalendar,
} from '../../../src/webview/running/around/programCalendar.ts';
import {
	programSheet,
	programSheetPage,
	programSheetText,
} from '../../../src/webview/running/around/programSheet.ts';
import type { ShownProgram } from '../../../src/webview/running/shared/programWords.ts';
import { program } from '../../support/everyMessage.ts';
import { assertEntries, entriesIn, shownText, unescaped } from '../../support/calendarFile.ts';
import { spoilt } from './junk.ts';
import { throughJson } from './properties.ts';
import { surface } from './surface.ts';

const NOW = Date.UTC(2026, 1, 1, 12);
const TODAY = program.wish.start;

/** What ends a line, a value or an element, opens another, or is seen by nobody. */
const PIECES = [
	'\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:other',
	'\nATTACH:file:///etc/passwd',
	'\r',
	'\u2028',
	'\u0085',
	'\\n',
	'\\',
	';',
	',',
	':',
	'"',
	'\0',
	'\u202e',
	'\ufeff',
	'\ud800',
	'😀é漢'.repeat(30),
	'</style><script>alert(1)</script>',
	'" onload="alert(1)',
	'&lt;',
	'../../',
	'C:\\x',
	'.ics',
	'con',
	'..',
	' ',
	'Running program',
	'x'.repeat(300),
];
const texts = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 40 })), {
		maxLength: 5,
	})
	.map((parts) => parts.join(''));

const bodies = fc.record({
	wheelchair: fc.boolean(),
	pregnant: fc.boolean(),
	postpartum: fc.boolean(),
});

/** Nothing in the page but its own markup. */
function assertPage(html: string): void {
	const tags = html.match(/<\/?[a-z!][^>]*>/giu) ?? [];
	for (const tag of tags) {
		assert.match(
			tag,
			/^<(?:!DOCTYPE html|html lang="[^"<>]*"|meta (?:charset|name)="[^<>]*"|\/?(?:html|head|title|style|body|h1|h2|i|b|p|ul|li|section|footer))>$/u,
		);
	}
	assert.doesNotMatch(html, /url\(|@import/u);
}

/** A program, whatever its file says, as an iCalendar file and as a page to print. */
export const alongPrograms = surface(
	'programs as .ics and on paper',
	fc.record({
		kept: fc.oneof(
			spoilt(program),
			texts.map((id): unknown => ({ ...program, id: id.slice(0, 100) })),
		),
		units: fc.constantFrom(...UNITS),
		body: bodies,
	}),
	({ kept, units, body }) => {
		// Its texts are those of a page in English.
		Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } });
		const read = throughJson(kept);
		if (faultOf(programSchema, read) !== null) {
			return false;
		}
		const { id, weeks, wish } = read as KeptProgram;
		const shown: ShownProgram = { id, weeks, clock: wish.clock, units, body, today: TODAY };
		const file = programCalendar(shown, NOW);
		const entries = calendarEntries(shown);
		assertEntries(file, entries.length);
		for (const [index, made] of entriesIn(file).entries()) {
			assert.equal(unescaped(made['SUMMARY']), shownText(entries[index]?.title ?? ''));
			assert.match(made['UID'] ?? '', /^[\w.-]*@next-posture$/u);
		}
		const sheet = programSheet(shown);
		assertPage(programSheetPage(sheet, 'en'));
		assert.ok(programSheetText(sheet).endsWith('\n'));
		return true;
	},
);

/** Any text as that of an entry, and as the name of a file. */
export const alongTexts = surface(
	'the texts of an .ics, and names of files',
	fc.record({ name: texts, title: texts, description: texts, uid: texts }),
	({ name, title, description, uid }) => {
		const entry = { uid, day: TODAY, clock: null, minutes: 30, title, description };
		const file = calendarText(name, [entry], NOW);
		assertEntries(file, 1);
		const [made] = entriesIn(file);
		assert.equal(unescaped(made?.['SUMMARY']), shownText(title));
		const stem = fileStem(name);
		assert.match(stem, /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
		assert.ok(Buffer.byteLength(`${stem}.html`) <= 255, stem);
		assert.doesNotMatch(stem, /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu);
		return true;
	},
);
