import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'playwright-core';
import { englishIn, pseudoBundle } from '../texts/pseudo.ts';
import { eventually } from './eventually.ts';
import { openStretches } from './openings.ts';
import { seen } from './seen.ts';
import { translate } from './translate.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** A window that is half as wide as a small screen, in CSS pixels. */
const NARROW = 552;

/** What a script did that was not to run, and what the page tried to load. */
interface Window {
	ran?: string[];
	refused?: string[];
}

describe('the page', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ reducedMotion: true, width: NARROW });
	});

	after(async () => workbench.close());

	describe('an address, as a calendar entry has it', () => {
		/** Opens an address as the system hands it over, but for VS Code's question whether it may. */
		async function open(path: string): Promise<void> {
			const { page } = workbench;
			await workbench.runCommand('Developer: Open URL');
			await page.locator('.quick-input-widget').getByText('URL to open').waitFor();
			await page.keyboard.type(`code-oss://next-posture.next-posture${path}`);
			await page.keyboard.press('Enter');
		}

		it('/stretch opens the stretches, and starts none', async () => {
			await open('/stretch');
			const page = await workbench.webviewFrame();
			await page.getByRole('heading', { name: 'Routines' }).waitFor();
			const { phase } = await workbench.view();
			assert.equal(phase, 'sitting');
		});

		it('/breathe paces a breath in the item, and counts for nothing', async () => {
			await open('/breathe');
			await eventually('a breath', async () => /Breathe/.test(await workbench.accessibleName()));
			const { credited, minutes } = await workbench.view();
			assert.deepEqual({ credited, minutes }, { credited: null, minutes: 0 });
		});

		it('/check opens the check', async () => {
			await workbench.execute('workbench.action.closeAllEditors');
			await open('/check');
			const page = await workbench.webviewFrame();
			await page.getByRole('tab', { name: 'Run', selected: true }).waitFor();
			await workbench.screenshot('address-check');
		});

		it('of anything else opens nothing', async () => {
			await workbench.execute('workbench.action.closeAllEditors');
			await open('/stretch?now=yes');
			await workbench.page.waitForTimeout(1500);
			assert.equal(await workbench.page.locator('iframe.webview').count(), 0);
		});
	});

	describe('the policy of the page, in the real host', () => {
		let page: Frame;
		let server: Server;
		let elsewhere: string;
		const reached: string[] = [];
		const asked: string[] = [];

		before(async () => {
			server = createServer((request, response) => {
				reached.push(request.url ?? '');
				response.setHeader('Access-Control-Allow-Origin', '*').end('x');
			});
			await new Promise<void>((resolve) => {
				server.listen(0, '127.0.0.1', resolve);
			});
			elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
			await workbench.execute('workbench.action.closeAllEditors');
			page = await openStretches(workbench);
			workbench.page.context().on('requestfinished', (request) => asked.push(request.url()));
			await page.evaluate(() => {
				const here = globalThis as unknown as Window;
				here.ran = [];
				here.refused = [];
				document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
					here.refused?.push(effectiveDirective);
				});
			});
		});

		after(() => server.close());

		const here = async () =>
			page.evaluate(() => {
				const { ran, refused } = globalThis as unknown as Required<Window>;
				return { ran, refused: [...refused] };
			});

		const settle = async () => new Promise((resolve) => setTimeout(resolve, 300));

		const attempts: [what: string, directive: string, attempt: (to: string) => unknown][] = [
			[
				'an inline script',
				'script-src-elem',
				() => {
					const script = document.createElement('script');
					script.textContent = 'ran.push("inline")';
					document.body.append(script);
				},
			],
			[
				'a script of another origin, without the nonce',
				'script-src-elem',
				(to) => {
					const script = document.createElement('script');
					script.src = `${to}/script.js`;
					document.body.append(script);
				},
			],
			[
				'an attribute that is a script',
				'script-src-attr',
				() => {
					const button = document.createElement('button');
					button.setAttribute('onclick', 'ran.push("attribute")');
					document.body.append(button);
					button.click();
				},
			],
			[
				'an image of another origin',
				'img-src',
				(to) => {
					const image = document.createElement('img');
					image.src = `${to}/image.png`;
					document.body.append(image);
				},
			],
			['a fetch', 'connect-src', async (to) => fetch(`${to}/fetch`).catch(() => undefined)],
			[
				'a socket',
				'connect-src',
				(to) => {
					try {
						return new WebSocket(to.replace('http', 'ws')).url;
					} catch {
						return 'Some browsers throw, others only say so.';
					}
				},
			],
			['a beacon', 'connect-src', (to) => navigator.sendBeacon(`${to}/beacon`, 'x')],
			[
				'a frame',
				'frame-src',
				(to) => {
					const frame = document.createElement('iframe');
					frame.src = `${to}/frame`;
					document.body.append(frame);
				},
			],
			[
				'a style sheet of another origin',
				'style-src-elem',
				(to) => {
					const sheet = document.createElement('link');
					sheet.rel = 'stylesheet';
					sheet.href = `${to}/style.css`;
					document.body.append(sheet);
				},
			],
		];
		for (const [what, directive, attempt] of attempts) {
			it(`refuses ${what}: nothing runs, and no request leaves`, async () => {
				const before = (await here()).refused.length;
				await page.evaluate(attempt, elsewhere);
				await settle();
				const { ran, refused } = await here();
				assert.deepEqual(refused.slice(before), [directive]);
				assert.deepEqual(ran, []);
				assert.deepEqual(reached, []);
				assert.deepEqual(
					asked.filter((url) => url.startsWith(elsewhere)),
					[],
				);
			});
		}

		it('refuses code that is made of a text', async () => {
			// Later, and so not on behalf of the debugger, which may.
			const refused = await page.evaluate(
				async () =>
					new Promise((resolve) => {
						setTimeout(() => {
							try {
								// oxlint-disable-next-line no-eval -- that it does not run is what is tested
								resolve(globalThis.eval('1'));
							} catch (error) {
								resolve((error as Error).name);
							}
						}, 0);
					}),
			);
			assert.equal(refused, 'EvalError');
		});

		it('would have been told of a request: one from outside the page arrives', async () => {
			await fetch(`${elsewhere}/control`);
			assert.deepEqual(reached, ['/control']);
		});
	});

	for (const width of [NARROW, 1000]) {
		describe(`in a language that nobody speaks, in a window ${width} px wide`, function () {
			let page: Frame;

			before(async () => {
				await workbench.execute('workbench.action.closeAllEditors');
				await workbench.page.setViewportSize({ width, height: 800 });
				page = await openStretches(workbench);
				await translate(page, pseudoBundle());
			});

			const tabs = ['stretch', 'run', 'history'];
			for (const [index, tab] of tabs.entries()) {
				it(`${tab} shows no English, and nothing is cut off`, async () => {
					await page.getByRole('tab').nth(index).click();
					await page.waitForTimeout(1000);
					await workbench.screenshot(`pseudo-${tab}-${width}`);
					const { texts, cutOff } = await seen(page);
					assert.ok(texts.length > 10, 'there is something to read');
					assert.deepEqual([...new Set(texts.flatMap(englishIn))], []);
					assert.deepEqual(cutOff, []);
				});
			}
		});
	}
});
