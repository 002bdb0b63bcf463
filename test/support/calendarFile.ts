import assert from 'node:assert/strict';

/** The lines of a file, those that were folded made one again. */
export const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

/** Its entries, as what each property says; names with their parameters. */
export function entriesIn(text: string): Record<string, string>[] {
	const entries: Record<string, string>[] = [];
	for (const line of linesOf(text)) {
		const [, name = '', value = ''] = /^([^:]*):(.*)$/su.exec(line) ?? [];
		if (line === 'BEGIN:VEVENT') {
			entries.push({});
		}
		Object.assign(entries.at(-1) ?? {}, { [name]: value });
	}
	return entries;
}

/** A text as a calendar shows it (RFC 5545, 3.3.11). */
export const unescaped = (text = '') =>
	text.replaceAll(/\\([\\;,nN])/gu, (_, letter: string) => (/n/iu.test(letter) ? '\n' : letter));

/** A text as a calendar may show it: without what no one sees. */
export const shownText = (text: string) =>
	text.replaceAll(/\r\n?/gu, '\n').replaceAll(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, ' ');

/** Throws unless the file holds so many entries and nothing else, in lines as a calendar reads them. */
export function assertEntries(file: string, count: number): void {
	const lines = linesOf(file);
	const entries = Array.from({ length: count }, () => ['BEGIN:VEVENT', 'END:VEVENT']);
	assert.deepEqual(
		lines.filter((line) => /^(?:BEGIN|END):/u.test(line)),
		['BEGIN:VCALENDAR', ...entries.flat(), 'END:VCALENDAR'],
	);
	for (const line of lines) {
		assert.match(line, /^[A-Z-]+(?:;[A-Z]+=[A-Z]+)?:|^$/u);
		assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u);
	}
	for (const line of file.split('\r\n')) {
		assert.ok(Buffer.byteLength(line) <= 75, line);
		assert.doesNotMatch(line, /\n|\r/u);
	}
}
