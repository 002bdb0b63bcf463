import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { eventually } from './eventually.ts';
import { openStretches } from './openings.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Megabytes over two hundred routines: the workbench about the page is never quite still. */
const MOST_GROWTH = 5;

/** The line of the bout says a little more in one phase than in another. */
const MOST_ELEMENTS = 20;

const ROUTINES = ['stand-break', 'desk-break', 'micro-reset', 'core'];

/** All elements of the page, those in shadow roots too. */
const elementsOf = async (page: Frame) =>
	page.evaluate(() => {
		const count = (root: ParentNode): number =>
			[...root.querySelectorAll('*')].reduce(
				(sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
				0,
			);
		return count(document);
	});

/** Megabytes of the window's heap, the page's in it, after its garbage is gone. */
async function heapOf({ page }: Workbench): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize / 1e6;
}

describe('the moves', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});

	after(async () => workbench.close());

	describe('the library', () => {
		let page: Frame;

		before(async () => {
			page = await openStretches(workbench);
		});

		const names = async () => page.locator('posture-move strong').allInnerTexts();

		it('draws what fits now, and says why', async () => {
			const lead = page.locator('posture-lead');
			await lead.locator('posture-figure').first().waitFor();
			const steps = await lead.locator('li').count();
			assert.equal(await lead.locator('posture-figure').count(), steps);
			assert.match(await lead.locator('header p').innerText(), /today[.:]/);
		});

		it('has a longer break, another one, and one on the chair', async () => {
			const lead = page.locator('posture-lead');
			const first = await lead.locator('li').allInnerTexts();
			await page.getByRole('radio', { name: '5 min' }).click();
			await page.getByRole('heading', { name: 'Quick break, 5 minutes' }).waitFor();
			const five = await lead.locator('li').allInnerTexts();
			assert.ok(five.length > first.length);
			await page.getByRole('button', { name: 'Something else' }).click();
			await eventually('other steps', async () => {
				const other = await lead.locator('li').allInnerTexts();
				return other.join() !== five.join();
			});
			await page.getByRole('button', { name: 'Seated instead' }).click();
			await page.getByRole('button', { name: 'Standing instead' }).click();
			await page.getByRole('radio', { name: '2 min' }).click();
		});

		it('narrows by position, area, equipment, length, floor and words', async () => {
			const all = (await names()).length;
			await page.getByRole('radio', { name: 'Wall' }).click();
			await eventually('wall moves alone', async () => (await names()).length === 2);
			await page.getByRole('radio', { name: 'All', exact: true }).click();
			await page.getByRole('combobox', { name: 'Equipment' }).selectOption('foam roller');
			await eventually('one move', async () => (await names()).length === 1);
			await page.getByRole('combobox', { name: 'Equipment' }).selectOption('');
			await page.getByRole('checkbox', { name: 'Include floor moves' }).last().uncheck();
			await eventually('no floor moves', async () => (await names()).length < all);
			await page.getByRole('checkbox', { name: 'Include floor moves' }).last().check();
			await page.locator('posture-filters input').fill('figure-4');
			await eventually('one move', async () => (await names()).length === 1);
			await page.locator('posture-filters input').fill('');
			await eventually('all moves', async () => (await names()).length === all);
		});

		it('puts favourites first, and tells the host', async () => {
			await page.getByRole('button', { name: 'Favourite: Calf raise' }).click();
			await eventually('the favourite on top', async () => (await names())[0] === 'Calf raise');
			await page.getByRole('checkbox', { name: 'Favourites only' }).check();
			await eventually('it alone', async () => (await names()).length === 1);
			await page.getByRole('checkbox', { name: 'Favourites only' }).uncheck();
		});

		it('moves a figure only while it is looked at', async () => {
			const moving = async () =>
				page
					.locator('posture-figure')
					.evaluateAll(
						(all) => all.filter((each) => 'playing' in each && each.playing === true).length,
					);
			await page.getByRole('heading', { name: 'Moves', exact: true }).hover();
			await eventually('none to move', async () => (await moving()) === 0);
			await page.getByRole('button', { name: /^Air squat/ }).hover();
			await eventually('one to move', async () => (await moving()) === 1);
			await page.getByRole('heading', { name: 'Moves', exact: true }).hover();
			await eventually('none to move', async () => (await moving()) === 0);
		});

		it('plays one move alone, from its detail', async () => {
			await page.getByRole('button', { name: /^Air squat/ }).click();
			await workbench.screenshot('library-detail');
			await page.getByRole('button', { name: 'Play this move' }).click();
			const player = page.locator('posture-player');
			await player.getByRole('heading', { name: 'Air squat' }).waitFor();
			await player.getByText('1 of 1').waitFor();
			await page.getByRole('button', { name: 'End here' }).click();
			await page.getByRole('button', { name: 'Back to stretches' }).click();
		});

		for (const [setting, out, stands] of [
			['seatedMode', 'Air squat', 'Sit-to-stand'],
			['noFloor', "Child's pose", 'Desk fold'],
			['wheelchair', 'Air squat', 'Open-arm chest stretch'],
		] as const) {
			it(`lists what suits the body, and what stands in: ${setting}`, async () => {
				await workbench.changeSetting(`nextPosture.${setting}`, true);
				await eventually(`${stands} for ${out}`, async () => {
					const listed = await names();
					return listed.includes(stands) && !listed.includes(out);
				});
				await workbench.screenshot(`library-${setting}`);
				if (setting === 'wheelchair') {
					await page.locator('posture-library').getByText('Moves left out').click();
					await page.locator('posture-library').getByText('Needs the legs: ').waitFor();
				}
				await workbench.changeSetting(`nextPosture.${setting}`, undefined);
				await eventually(out, async () => (await names()).includes(out));
			});
		}

		it('says that a sore back is over at midnight', async () => {
			const toggle = page.getByRole('checkbox', { name: 'My back is sore today' });
			await toggle.click();
			await page.getByText('Keep what eases, drop what spreads.').waitFor();
			await page.getByText('Until midnight.').waitFor();
			await workbench.screenshot('library-sore');
		});
	});

	describe('the memory of the page', function () {
		before(async () => workbench.execute('workbench.action.closeAllEditors'));

		it('is flat over two hundred routines', async () => {
			const page = await openStretches(workbench);
			const play = async (times: number) =>
				page.evaluate(
					async ({ times, routines }) => {
						const frame = document.querySelector('next-posture-page') as unknown as {
							handleMessage(message: { kind: 'play'; routine: string }): void;
						};
						const pause = async (milliseconds: number) =>
							new Promise((resolve) => {
								setTimeout(resolve, milliseconds);
							});
						for (let time = 0; time < times; time++) {
							frame.handleMessage({
								kind: 'play',
								routine: routines[time % routines.length] ?? '',
							});
							await pause(25);
							for (let step = 0; step < 10; step++) {
								window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
								if (step % 3 === 0) {
									await pause(4);
								}
							}
							window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
							await pause(10);
						}
					},
					{ times, routines: ROUTINES },
				);
			// The first of each loads and draws what then stays.
			await play(2 * ROUTINES.length);
			const elements = await elementsOf(page);
			const before = await heapOf(workbench);
			await play(200);
			const more = (await elementsOf(page)) - elements;
			assert.ok(more < MOST_ELEMENTS, `The page has ${more} more elements.`);
			const grown = (await heapOf(workbench)) - before;
			assert.ok(grown < MOST_GROWTH, `The heap has grown by ${grown.toFixed(2)} MB.`);
		});
	});
});
