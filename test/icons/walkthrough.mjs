/** @file Draws the pictures of the walkthrough, in the theme's colours, of our own figures. */
import { join } from 'node:path';
import esbuild from 'esbuild';
import { root } from '../hosts/places.mjs';

/** @param {string} name */
export const sceneFile = (name) => join(root, 'media', 'walkthrough', `${name}.svg`);

/** @returns {Promise<Readonly<Record<string, string>>>} the SVGs by name, always the same text */
export async function walkthroughScenes() {
	const built = await esbuild.build({
		entryPoints: [join(root, 'test', 'icons', 'scenes.ts')],
		bundle: true,
		write: false,
		format: 'esm',
		// A module of the page defines an element; Lit's build for Node does without a browser.
		platform: 'node',
	});
	const script = Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64');
	const { scenes } = await import(`data:text/javascript;base64,${script}`);
	return scenes;
}
