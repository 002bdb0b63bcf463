import type { Frame } from 'playwright-core';
import { eventually } from './eventually.ts';
import type { WorkbenchWindow } from './window.ts';

/** More presses of Tab than lie between any two controls of a view. */
const PRESSES = 120;

/** The keyboard of someone who uses the page with nothing else. */
export class PageKeyboard {
	readonly #window: WorkbenchWindow;
	readonly #page: Frame;

	constructor(window: WorkbenchWindow, page: Frame) {
		this.#window = window;
		this.#page = page;
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			await this.#window.page.keyboard.press(key);
		}
	}

	async type(text: string): Promise<void> {
		await this.#window.page.keyboard.type(text);
	}

	/** The name of what has the focus, through all shadow roots. */
	async focused(): Promise<string> {
		return this.#page.evaluate(() => {
			let at = document.activeElement;
			while (at?.shadowRoot?.activeElement) {
				at = at.shadowRoot.activeElement;
			}
			const host = (at?.getRootNode() as ShadowRoot | undefined)?.host;
			const named = at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent;
			return (named ?? (at?.textContent || host?.textContent) ?? '').trim().replaceAll(/\s+/g, ' ');
		});
	}

	/** Waits until what is named like this has the focus. */
	async isOn(name: RegExp): Promise<void> {
		await eventually(`the focus on ${name}`, async () => name.test(await this.focused()));
	}

	/** Presses Tab, or `key`, until what is named like this has the focus. */
	async tabTo(name: RegExp, key = 'Tab'): Promise<void> {
		const met: string[] = [];
		for (let presses = 0; presses < PRESSES; presses++) {
			const now = await this.focused();
			if (name.test(now)) {
				return;
			}
			met.push(now);
			await this.press(key);
		}
		throw new Error(`Tab never came to ${name}; it came to: ${met.slice(-30).join(' | ')}`);
	}
}
