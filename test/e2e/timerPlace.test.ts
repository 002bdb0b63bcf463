import assert from 'node:assert/strict';
import { nudgeWords } from '../../src/content/nudgeWords.ts';
import { eventually } from './eventually.ts';
import { neighbours, places } from './neighbours.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const MINUTE = 60_000;
const WIDTHS = [600, 700, 1000];
/** Here all that is in the bar has room. */
const ROOMY = 1280;
const ITEM = 'next-posture.next-posture.sitting';

describe('the status item among ten others', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			height: 500,
			settings: { 'nextPosture.smallNudges': 'none' },
			extensions: { neighbours },
		});
		await workbench.page.locator('[id="next-posture.neighbours.right4"]').waitFor();
	});

	after(async () => workbench.close());

	const resize = async (width: number) => {
		await workbench.page.setViewportSize({ width, height: 500 });
		await workbench.page.waitForTimeout(300);
	};
	/** The item's place, once it has one. */
	const itsPlace = () =>
		eventually('the item', async () => {
			const all = Object.entries(await places(workbench));
			return all.find(([id]) => id.startsWith(ITEM))?.[1];
		});
	/** From where to where the others' items are, `left` and `right` or both. */
	const others = async (side: 'left' | 'right' | '' = '') =>
		Object.entries(await places(workbench))
			.filter(([id]) => id.startsWith(`next-posture.neighbours.${side}`))
			.map(([id, { left, right }]) => [id, left, right]);
	const seenOfRight = async () =>
		Object.entries(await places(workbench))
			.filter(([id, { seen }]) => seen && id.startsWith('next-posture.neighbours.right'))
			.map(([id]) => id);

	const states: readonly [string, () => Promise<unknown>, RegExp][] = [
		['minutes', () => workbench.sit(24), /^24m$/],
		['nudge', () => workbench.sit(7), /^\D/],
		['due', () => workbench.sit(25), /^Due 56m$/],
		[
			'break',
			async () => {
				await workbench.execute('nextPosture.imUp');
				await workbench.advance(3 * MINUTE);
			},
			/^Break 3m/,
		],
		[
			'question',
			async () => {
				await workbench.execute('nextPosture.restartTimer');
				await workbench.sit(10);
				await workbench.advance(12 * MINUTE);
				await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
			},
			/moved\?$/,
		],
		[
			'quiet',
			async () => {
				// On another day: the longest such text.
				const until = (await workbench.now()) + 24 * 60 * MINUTE;
				await workbench.dispatch({ type: 'quiet', until });
			},
			/\d$|M$/,
		],
	];

	for (const [state, reach, text] of states) {
		it(`${state}: is seen at 600, 700 and 1000 pixels, and moves nobody where there is room`, async () => {
			await resize(ROOMY);
			const [all, left] = [await others(), await others('left')];
			assert.equal(all.length, 10);
			await reach();
			await eventually(state, async () => text.test(await workbench.itemText()));
			assert.deepEqual(await others(), all);
			for (const width of WIDTHS) {
				await resize(width);
				const bar = workbench.page.locator('.part.statusbar');
				await bar.screenshot({ path: `test/out/place-${width}-${state}.png` });
				const { seen, left: from, right: to } = await itsPlace();
				assert.ok(seen, `at ${width} it is from ${from} to ${to}, and not seen`);
				assert.deepEqual(await others('left'), left);
			}
		});
	}

	it('has room at 600 pixels for the words of every nudge', async () => {
		await workbench.execute('nextPosture.resume');
		await workbench.execute('nextPosture.restartTimer');
		await workbench.sit(24);
		await resize(600);
		const label = workbench.statusItem().locator('.statusbar-item-label');
		const text = await workbench.itemText();
		const { right } = await itsPlace();
		const lines = Object.values(nudgeWords).flatMap((kind) => Object.values(kind));
		const words = lines.flatMap((line) =>
			[line, line.seated, line.standing].flatMap((shown) => shown?.short ?? []),
		);
		// The glyphs are as wide as each other; only the words differ.
		const wider = await label.evaluate(
			(shown, { words, text }) => {
				const canvas = document.createElement('canvas').getContext('2d');
				if (!canvas) {
					throw new Error('There is no canvas.');
				}
				canvas.font = getComputedStyle(shown).font;
				const width = (line: string) => canvas.measureText(line).width;
				return words.map((line) => [line, width(line) - width(text)] as const);
			},
			{ words, text },
		);
		assert.ok(wider.length > 40);
		assert.deepEqual(
			wider.filter(([, by]) => right + by > 600),
			[],
		);
	});

	it('on the right, where one wants it, is the last that goes out of sight', async () => {
		await workbench.execute('nextPosture.resume');
		await workbench.execute('nextPosture.restartTimer');
		await workbench.changeSetting('nextPosture.itemAlignment', 'right');
		await resize(ROOMY);
		const left = await others('left');
		await eventually('the item on the right', async () => {
			const [last = []] = (await others('right')).toSorted((a, b) => Number(b[1]) - Number(a[1]));
			return (await itsPlace()).left >= Number(last[2]);
		});
		assert.deepEqual(await others('left'), left);
		const counts: number[] = [];
		for (const width of [1000, 800, 700, 640, 600]) {
			await resize(width);
			const seen = await seenOfRight();
			counts.push(seen.length);
			assert.ok(
				seen.length === 0 || (await itsPlace()).seen,
				`at ${width} only ${seen.join(', ')} are seen`,
			);
		}
		assert.ok(counts.at(-1) === 0 && (await itsPlace()).seen, `at the end ${counts.join(', ')}`);
	});
});
