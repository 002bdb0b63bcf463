import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import type { TimerView } from '../../src/core/timer/view/view.ts';
import type { Signals } from '../../src/host/testApi.ts';
import { screenshots } from '../hosts/places.mjs';
import { eventually } from './eventually.ts';
import type { Mailbox } from './mailbox.ts';
import type { Request } from './request.ts';

/** VS Code's themes of the four kinds, as the setting calls them. */
export const themes = {
	light: 'Light 2026',
	dark: 'Dark 2026',
	'high-contrast-light': 'Default High Contrast Light',
	'high-contrast-dark': 'Default High Contrast',
} as const;

/** The class that the workbench wears with a theme of that kind. */
const themeClasses: Record<Theme, string> = {
	light: 'vs',
	dark: 'vs-dark',
	'high-contrast-light': 'hc-light',
	'high-contrast-dark': 'hc-black',
};

export type Theme = keyof typeof themes;

/** One window of a real VS Code, used as a person uses it, with the test clock beside it. */
export class WorkbenchWindow {
	/** For everything that is not below: Playwright's page of the workbench. */
	readonly page: Page;
	private readonly mailbox: Mailbox | undefined;

	constructor(page: Page, mailbox?: Mailbox) {
		this.page = page;
		this.mailbox = mailbox;
	}

	/** Waits until the item is named so, as a screen reader says it. */
	async named(matching: RegExp): Promise<void> {
		await eventually(`an item named like ${matching}`, async () =>
			matching.test(await this.accessibleName()),
		).catch(async (error: unknown) => {
			throw new Error(`${String(error)} It is "${await this.accessibleName()}".`);
		});
	}

	/** Sits at the desk for so many minutes of the test clock, scrolling now and then. */
	async sit(minutes: number): Promise<void> {
		await this.ask({ kind: 'sit', minutes });
	}

	/** The extension's status item. */
	statusItem(): Locator {
		return this.page.locator('.statusbar-item[id^="next-posture.next-posture.sitting"]');
	}

	/** The text that the item shows, without its icon. */
	async itemText(): Promise<string> {
		return (await this.statusItem().innerText()).trim();
	}

	/** What a screen reader says for the item. */
	async accessibleName(): Promise<string> {
		const link = this.statusItem().locator('a');
		return (await link.getAttribute('aria-label')) ?? '';
	}

	/**
	 * Runs a command as a person does: F1, its title, Enter.
	 * @param title as the palette shows it, such as `Next Posture: Snooze`
	 */
	async runCommand(title: string): Promise<void> {
		const palette = this.page.locator('.quick-input-widget');
		const row = palette.locator('.monaco-list-row.focused').filter({ hasText: title });
		await eventually(`“${title}” in the palette`, async () => {
			await this.page.keyboard.press('F1');
			const isOpen = await appears(palette.locator('input').first());
			// The list is filtered a moment after the typing: Enter must meet the right row.
			await (isOpen && this.page.keyboard.type(title));
			if (isOpen && (await appears(row))) {
				return true;
			}
			// A window that is still busy starting takes the focus from the palette, which closes it.
			await this.page.keyboard.press('Escape');
			return false;
		});
		await this.page.keyboard.press('Enter');
	}

	/** Moves the test clock forward, by milliseconds; every wake-up on the way rings in its turn. */
	async advance(milliseconds: number): Promise<void> {
		await this.ask({ kind: 'clock', move: 'advance', milliseconds });
	}

	/** Moves the test clock forward at once, by milliseconds, as a machine that slept does. */
	async jump(milliseconds: number): Promise<void> {
		await this.ask({ kind: 'clock', move: 'jump', milliseconds });
	}

	/** The test clock's instant, in epoch milliseconds. */
	async now(): Promise<number> {
		return (await this.ask({ kind: 'now' })) as number;
	}

	/** How the sit timer of this window looks to itself. */
	async view(): Promise<TimerView> {
		return (await this.ask({ kind: 'view' })) as TimerView;
	}

	/** What the sit timer has seen of the person and of the machine. */
	async signals(): Promise<Signals> {
		return (await this.ask({ kind: 'signals' })) as Signals;
	}

	/** Lets what VS Code reports of activity count, or not: it keeps real time, not the test clock's. */
	async trustActivity(trusts: boolean): Promise<void> {
		await this.ask({ kind: 'activity', trusts });
	}

	/** The process id of this window's extension host. */
	async hostPid(): Promise<number> {
		return (await this.ask({ kind: 'pid' })) as number;
	}

	/** Executes a command in the extension host, unseen; hands back what JSON can hold of its result. */
	async execute(command: string, ...args: unknown[]): Promise<unknown> {
		return this.ask({ kind: 'command', command, args });
	}

	/** Plays a signal to the sit timer, as if the host had heard it. */
	async dispatch(event: Extract<Request, { kind: 'dispatch' }>['event']): Promise<void> {
		await this.ask({ kind: 'dispatch', event });
	}

	/** Changes a user setting in the running window; undefined removes it. */
	async changeSetting(key: string, value: unknown): Promise<void> {
		await this.ask({ kind: 'setting', key, value });
	}

	/** Changes the colour theme and waits until the window wears it. */
	async setTheme(theme: Theme): Promise<void> {
		await this.changeSetting('workbench.colorTheme', themes[theme]);
		await this.page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();
	}

	/** The document inside the webview that is open, once it has loaded. */
	async webviewFrame(): Promise<Frame> {
		return eventually('a webview', async () => {
			const outer = await this.page.$('iframe.webview.ready');
			const frame = await outer?.contentFrame();
			const inner = await frame?.$('#active-frame').catch(() => null);
			// A page may go while it is looked at.
			return inner?.contentFrame().catch(() => null);
		});
	}

	/**
	 * Waits until the workbench has stored what its editors remember, which a reload brings back. In a browser it
	 * does so every five seconds in an idle moment, and Chromium may have none while nothing is drawn.
	 */
	async stored(): Promise<void> {
		for (let second = 0; second < 8; second++) {
			await this.page.evaluate(async () => new Promise(requestAnimationFrame));
			await this.page.waitForTimeout(1000);
		}
	}

	/**
	 * Reloads the window as `Developer: Reload Window` does; what is to be there after it, `stored` waits for. The
	 * test clock starts anew.
	 */
	async reload(): Promise<void> {
		await this.mailbox?.clear();
		await this.page.reload();
		await this.ready();
	}

	/** Waits until the extension runs in this window and its item is seen. */
	async ready(): Promise<void> {
		await this.mailbox?.ready();
		await this.statusItem().waitFor();
	}

	/** Saves what the window shows as test/out/<name>.png. */
	async screenshot(name: string): Promise<void> {
		await mkdir(screenshots, { recursive: true });
		await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
	}

	private async ask(request: Request): Promise<unknown> {
		if (!this.mailbox) {
			throw new Error('An installed extension has no test clock and no resident to ask.');
		}
		return this.mailbox.ask(request);
	}
}

/** Whether something is seen within 15 seconds. */
async function appears(what: Locator): Promise<boolean> {
	return what.waitFor({ timeout: 15_000 }).then(
		() => true,
		() => false,
	);
}
