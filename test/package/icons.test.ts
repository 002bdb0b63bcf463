import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { iconFile, SIDE } from '../icons/extensionIcon.mjs';
import { sceneFile, walkthroughScenes } from '../icons/walkthrough.mjs';
import { codeOf, font, fontFile, GLYPHS } from '../icons/font.mjs';

interface Icon {
	readonly default: { readonly fontPath: string; readonly fontCharacter: string };
}

describe('our own drawings', () => {
	it('are in the font as they are in media/glyphs: `npm run icons` makes it', async () => {
		assert.ok((await font()).equals(await readFile(fontFile)));
	});

	it('are contributed with the codes that the font has them under', async () => {
		const { contributes } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
			contributes: { icons: Readonly<Record<string, Icon>> };
		};
		const expected = GLYPHS.map((name) => [
			`next-posture-${name}`,
			{ fontPath: './media/glyphs.woff', fontCharacter: `\\${codeOf(name).toString(16)}` },
		]);
		assert.deepEqual(
			Object.entries(contributes.icons).map(([id, icon]) => [
				id,
				{ ...icon.default, fontCharacter: icon.default.fontCharacter.toLowerCase() },
			]),
			expected,
		);
	});

	it('are the only glyphs of ours that the code names', async () => {
		const files = ['statusText', 'menus', 'breathPacer'].map((name) => `src/host/timer/${name}.ts`);
		for (const file of files) {
			const source = await readFile(join(root, file), 'utf8');
			for (const [, name] of source.matchAll(/next-posture-(\w+)/g)) {
				assert.ok(GLYPHS.includes(name ?? ''), `${file} names ${name}`);
			}
		}
	});

	it('are in the walkthrough as the figures are drawn: `npm run icons` makes them', async () => {
		const scenes = Object.entries(await walkthroughScenes());
		assert.ok(scenes.length > 0);
		for (const [name, svg] of scenes) {
			assert.equal(await readFile(sceneFile(name), 'utf8'), svg, name);
		}
	});

	it('take every colour of the walkthrough from the theme, and no style sheet', async () => {
		for (const [name, svg] of Object.entries(await walkthroughScenes())) {
			assert.doesNotMatch(svg, /style|class=|#[0-9a-f]{3}/i, name);
		}
	});

	it('make an icon of the size that the marketplaces show', async () => {
		const png = await readFile(iconFile);
		assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [SIDE, SIDE]);
	});
});
