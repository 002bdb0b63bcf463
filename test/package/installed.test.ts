import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../e2e/workbench.ts';
import { eventually } from '../e2e/eventually.ts';
import { root } from '../hosts/places.mjs';
import { packageReasons, weigh } from '../release/release.mjs';

const manifest = readFileSync(join(root, 'package.json'), 'utf8');
const { name, version } = JSON.parse(manifest) as Record<string, string>;
const vsix = join(root, `${name}-${version}.vsix`);

describe('the package', () => {
	it('weighs no more than it may', async () => {
		const { bytes } = await weigh(vsix);
		assert.deepEqual(packageReasons({ bytes, sha256: '' }), []);
	});

	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ vsix });
	});

	after(async () => workbench?.close());

	it('runs once it is installed', async () => {
		assert.match(await workbench.itemText(), /\dm$/);
		await workbench.named(/minute/);
	});

	it('opens its page from the palette', async () => {
		await workbench.runCommand('Next Posture: Browse Quick Stretches');
		const frame = await workbench.webviewFrame();
		const heading = await eventually('a heading on the page', async () =>
			frame.locator('h1, h2').first().innerText(),
		);
		assert.notEqual(heading.trim(), '');
		await workbench.screenshot('installed');
	});
});
