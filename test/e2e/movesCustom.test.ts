import assert from 'node:assert/strict';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { eventually } from './eventually.ts';
import { openWorkbench, type Workbench } from './workbench.ts';
import type { WorkbenchWindow } from './window.ts';

const move = (name: string) => ({ name, area: 'quads', seconds: 30, picture: 'sit.svg' });
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="top.hacked = 1">
	<script>top.hacked = 1</script><circle cx="20" cy="20" r="18" fill="teal"/></svg>`;

async function library(window: WorkbenchWindow): Promise<Frame> {
	await window.execute('nextPosture.showStretches');
	const page = await window.webviewFrame();
	await page.locator('posture-library').waitFor();
	return page;
}

const rowOf = (page: Frame, name: string) => page.locator('posture-move').filter({ hasText: name });
const star = (page: Frame, name: string) =>
	page.getByRole('button', { name: `Favourite: ${name}` });

describe('moves of one’s own in a real VS Code', () => {
	let workbench: Workbench;
	let page: Frame;
	const file = () => join(workbench.storage, 'my-moves.json');

	before(async () => {
		const written = JSON.stringify({ moves: [move('Wall sit')], hidden: ['plank'] });
		workbench = await openWorkbench({ stored: { 'my-moves.json': written, 'sit.svg': SVG } });
		page = await library(workbench);
	});

	after(async () => workbench.close());

	it('are in the library, their picture an image that runs nothing', async () => {
		await rowOf(page, 'Wall sit').waitFor();
		const image = rowOf(page, 'Wall sit').locator('img');
		await image.first().scrollIntoViewIfNeeded();
		await eventually('the picture', async () =>
			image.first().evaluate((img: HTMLImageElement) => img.naturalWidth === 40),
		);
		assert.equal(await page.evaluate(() => 'hacked' in window), false);
		await workbench.screenshot('my-moves');
	});

	it('follow the file at once', async () => {
		const moves = [move('Wall sit'), move('Shin raise')];
		await writeFile(file(), JSON.stringify({ moves }));
		await rowOf(page, 'Shin raise').waitFor();
		await writeFile(file(), JSON.stringify({ moves: [move('Shin raise')] }));
		await rowOf(page, 'Wall sit').waitFor({ state: 'detached' });
		await rm(file());
		await rowOf(page, 'Shin raise').waitFor({ state: 'detached' });
		await writeFile(file(), JSON.stringify({ moves: [move('Wall sit')] }));
		await rowOf(page, 'Wall sit').waitFor();
	});

	it('are told of with their line where they are bad, and leave the file alone', async () => {
		const text = '{\n"moves": [\n{ "name": "Shin raise", "seconds": 30 },\n{ "name": "Bad" }\n]}';
		await writeFile(file(), text);
		await workbench.page
			.getByText('my-moves.json, line 4: "seconds" is missing.')
			.first()
			.waitFor();
		await rowOf(page, 'Shin raise').waitFor();
		await page.getByRole('status').filter({ hasText: '"seconds" is missing.' }).waitFor();
		assert.equal(await readFile(file(), 'utf8'), text);
	});

	it('underline in the editor a move that there is not, and no longer once it is mended', async () => {
		const routine = (step: string) =>
			`{\n"moves": [{ "name": "Shin raise", "seconds": 30 }],\n"routines": [{ "name": "Mine", "steps": ["${step}"] }]\n}`;
		await writeFile(file(), routine('nope'));
		await workbench.execute('nextPosture.editMyMoves');
		const marks = workbench.page.locator('.squiggly-warning');
		await marks.first().waitFor();
		await workbench.screenshot('my-moves-underlined');
		await writeFile(file(), routine('chin-tuck'));
		await marks.first().waitFor({ state: 'detached' });
		page = await library(workbench);
		await rowOf(page, 'Shin raise').waitFor();
	});

	it('are those of another data folder once the setting names one, in a page that is open', async () => {
		const folder = join(workbench.storage, '..', 'synced');
		await mkdir(folder);
		await writeFile(join(folder, 'my-moves.json'), JSON.stringify({ moves: [move('Step up')] }));
		await workbench.changeSetting('nextPosture.dataFolder', folder);
		await rowOf(page, 'Step up').waitFor();
		await rowOf(page, 'Shin raise').waitFor({ state: 'detached' });
		await workbench.changeSetting('nextPosture.dataFolder', undefined);
		await rowOf(page, 'Shin raise').waitFor();
	});

	it('are brought to a data folder that was away when they were written', async () => {
		const folder = join(workbench.storage, '..', 'travelling');
		const [there, gone] = [join(folder, 'my-moves.json'), `${folder}-away`];
		const edit = () => workbench.execute('nextPosture.editMyMoves');
		const text = async () => readFile(there, 'utf8').catch(() => '');
		await writeFile(file(), JSON.stringify({ moves: [move('Shin raise')] }));
		await mkdir(folder);
		await workbench.changeSetting('nextPosture.dataFolder', folder);
		await workbench.page.getByText(`Your data was copied to ${folder}`).first().waitFor();
		assert.match(await text(), /Shin raise/);
		await rename(folder, gone);
		await edit();
		await workbench.page.locator('.view-lines').getByText('"Shin raise"').first().waitFor();
		await writeFile(file(), JSON.stringify({ moves: [move('Doorstep rise')] }));
		await rename(gone, folder);
		await edit();
		await eventually('what is new', async () => (await text()).includes('Doorstep rise'));
		await rowOf(await library(workbench), 'Doorstep rise').waitFor();
		await workbench.changeSetting('nextPosture.dataFolder', undefined);
	});
});

describe('in a VS Code without moves of one’s own', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	it('the file is edited with an example in it', async () => {
		await workbench.runCommand('Next Posture: Edit My Moves');
		await workbench.page.locator('.view-lines').getByText('"Wall sit"').waitFor();
		await workbench.page.keyboard.press('Control+s');
		await eventually('the file', async () =>
			readFile(join(workbench.storage, 'my-moves.json'), 'utf8').catch(() => undefined),
		);
		await rowOf(await library(workbench), 'Wall sit').waitFor();
	});

	it('what the person says of moves holds in every window at once, one that opens later too', async () => {
		const page = await library(workbench);
		await star(page, 'Chin tuck').click();
		const second = await workbench.openWindow();
		const there = await library(second);
		const pressed = (frame: Frame) => star(frame, 'Chin tuck').getAttribute('aria-pressed');
		await eventually(
			'the favourite in a new window',
			async () => (await pressed(there)) === 'true',
		);
		await star(there, 'Chin tuck').click();
		await eventually('the change in the first', async () => (await pressed(page)) === 'false');
	});
});
