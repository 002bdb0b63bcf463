import assert from 'node:assert/strict';
import { parseSources, readTexts } from '../../house/sources.mjs';

/** What is loaded with an entry, by the files' paths from src/ on: all that it imports not only for types, and at once. */
async function loadedWith(entry: string): Promise<readonly string[]> {
	const sources = parseSources(await readTexts('src'));
	assert.ok(sources.has(entry), entry);
	const found = new Set([entry]);
	for (const path of found) {
		for (const other of sources.get(path)?.loads ?? []) {
			found.add(other);
		}
	}
	return [...found];
}

/** Rules of a program, but for its schemas and what the player knows of its intervals. */
const LAYOUT = /^core\/running\/program\/(?!program\.ts|intervalRoutine\.ts)/;

describe('what is loaded when it is needed', () => {
	const rows: readonly (readonly [entry: string, what: string, later: RegExp])[] = [
		['host/extension.ts', 'a program', /^core\/running\/|^host\/running\//],
		['host/app.ts', 'a program', /^core\/running\/program\/|^host\/running\/programs\.ts$/],
		['webview/page.ts', 'the view and the form of a program', /^webview\/running\/program\//],
		['webview/page.ts', 'what lays a program out', LAYOUT],
		['webview/running/runView.ts', 'what lays a program out', LAYOUT],
		['webview/running/runView.ts', 'the view and the form', /^webview\/running\/program\//],
		['webview/page.ts', 'what writes a calendar', /programCalendar\.ts$/],
		['webview/running/program/programView.ts', 'what writes a calendar', /programCalendar\.ts$/],
	];
	for (const [entry, what, later] of rows) {
		it(`${entry} comes without ${what}`, async () => {
			const loaded = await loadedWith(entry);
			assert.deepEqual(
				loaded.filter((path) => later.test(path)),
				[],
			);
		});
	}

	it('is found where it is loaded at once', async () => {
		const loaded = await loadedWith('host/lazy.ts');
		assert.ok(loaded.includes('core/running/program/makeProgram.ts'));
	});
});
