import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../hosts/chromium.mjs';
import { installScript } from '../hosts/extensions.mjs';
import { testUrl } from '../hosts/nodeHost.mjs';
import { PATIENCE } from '../hosts/patience.mjs';
import { root } from '../hosts/places.mjs';
import { runFolder, writeWorkspace } from '../hosts/runFolder.mjs';
import {
	globalStorage,
	installExtension,
	startServer,
	writeUserSettings,
} from '../hosts/server.mjs';
import { Mailbox } from './mailbox.ts';
import { zoneOfMorning } from './morning.ts';
import { mailboxSetting } from './request.ts';
import { themes, WorkbenchWindow, type Theme } from './window.ts';

// For this process and for all that it starts, before anything asks what time it is.
process.env['TZ'] = zoneOfMorning(new Date());

/** An extension beside ours: its one script, and what its manifest says besides. */
export interface OtherExtension {
	readonly script: string;
	readonly manifest?: Readonly<Record<string, unknown>>;
}

export interface WorkbenchOptions {
	/** Light unless told. */
	readonly theme?: Theme;
	/** CSS pixels; 1280 by 800 unless told. */
	readonly width?: number;
	readonly height?: number;
	/** Device pixels for one of CSS; 1 unless told. */
	readonly scale?: number;
	/** User settings at the start, besides those that keep VS Code quiet. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** The locale of the machine that VS Code's server is on, as LANG says it, and of the browser (BCP 47). */
	readonly locale?: { readonly server: string; readonly browser: string };
	/**
	 * The display language, as VS Code names it. No language pack is there: the workbench itself stays
	 * English, and what extensions see is this language, as `vscode.env.language` says.
	 */
	readonly language?: string;
	/** The browser's time zone; that in which it is morning unless told. */
	readonly timeZone?: string;
	/** The machine asks for less motion. */
	readonly reducedMotion?: boolean;
	/** Files in the extension's global storage before anything starts: their texts by their names. */
	readonly stored?: Readonly<Record<string, string>>;
	/** Other extensions that start with each window, by their names. */
	readonly extensions?: Readonly<Record<string, OtherExtension>>;
	/** Installs this package as a user would, with the system's clock, and no development copy. */
	readonly vsix?: string;
	/** The tests module that stays in each window, built; that of the end-to-end tests unless told. */
	readonly resident?: string;
}

/**
 * One person's VS Code: the first window, and more on request, on data of its own that goes when it is
 * closed.
 */
export interface Workbench extends WorkbenchWindow {
	/** The extension's global storage on disk. */
	readonly storage: string;
	/** The folder that the first window has open. */
	readonly folder: string;
	/** Opens another window of the same person, on another folder. */
	openWindow(): Promise<WorkbenchWindow>;
	/** Ends everything. */
	close(): Promise<void>;
}

type Cleanup = () => Promise<void>;

async function serve(options: WorkbenchOptions, cleanups: Cleanup[]) {
	const { data, workspace, remove } = await runFolder();
	cleanups.unshift(remove);
	const mailboxes = join(data, 'mailboxes');
	await writeUserSettings(data, {
		'workbench.colorTheme': themes[options.theme ?? 'light'],
		[mailboxSetting]: mailboxes,
		...options.settings,
	});
	const storage = globalStorage(data);
	await mkdir(storage, { recursive: true });
	for (const [name, text] of Object.entries(options.stored ?? {})) {
		await mkdir(dirname(join(storage, name)), { recursive: true });
		await writeFile(join(storage, name), text);
	}
	for (const [name, { script, manifest }] of Object.entries(options.extensions ?? {})) {
		const starts = { activationEvents: ['onStartupFinished'] };
		await installScript(data, name, script, { ...starts, ...manifest });
	}
	if (options.vsix) {
		await installExtension(data, options.vsix);
	}
	const server = await startServer({
		data,
		loadsTests: !options.vsix,
		locale: options.locale?.server,
	});
	cleanups.unshift(server.stop);
	return { url: server.url, workspace, mailboxes, storage };
}

async function browse(options: WorkbenchOptions, cleanups: Cleanup[]): Promise<BrowserContext> {
	const browser = await launchChromium();
	cleanups.unshift(() => browser.close());
	const context = await browser.newContext({
		viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
		deviceScaleFactor: options.scale ?? 1,
		...(options.locale ? { locale: options.locale.browser } : {}),
		...(options.timeZone ? { timezoneId: options.timeZone } : {}),
		reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
	});
	context.setDefaultTimeout(PATIENCE * 1000);
	await context.addInitScript(keepServiceWorker);
	if (options.language) {
		// A language pack would set it; every thread of the workbench is started with it.
		await context.addInitScript((language) => {
			Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
		}, options.language);
	}
	return context;
}

/**
 * VS Code's webviews register their service worker and look for a newer version of it each time they open.
 * In a Chromium that is driven from outside that hangs at times, and the webview stays empty. Here there
 * is one version only: the first one is kept.
 */
function keepServiceWorker(): void {
	if ('serviceWorker' in navigator) {
		const container = navigator.serviceWorker;
		const register = container.register.bind(container);
		container.register = async (...args) => {
			const kept = container.controller ? await container.getRegistration() : undefined;
			return kept ?? register(...args);
		};
		ServiceWorkerRegistration.prototype.update = async function keep() {
			return this;
		};
	}
}

/**
 * Opens a real VS Code (host A) with the extension in it, in test mode unless `vsix` is given, and
 * waits until the status item is seen. Build the product, the suite and these tests first.
 * @throws {Error} when the host or the browser cannot be had, or the item does not come
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
	const cleanups: Cleanup[] = [];
	const close = async () => {
		for (const cleanup of cleanups.splice(0)) {
			await cleanup();
		}
	};
	try {
		const { url, workspace, mailboxes, storage } = await serve(options, cleanups);
		const context = await browse(options, cleanups);
		const open = async (folder: string): Promise<WorkbenchWindow> => {
			const page = await context.newPage();
			const mailbox = options.vsix ? undefined : new Mailbox(join(mailboxes, basename(folder)));
			await mailbox?.clear();
			// A workbench that loads tests calls these two; nothing needs what they carry.
			await page.exposeFunction('codeAutomationLog', () => undefined);
			await page.exposeFunction('codeAutomationExit', () => undefined);
			const tests = options.resident ?? join(root, 'out', 'e2e', 'resident.js');
			await page.goto(
				options.vsix
					? `${url}/?folder=${encodeURIComponent(folder)}`
					: testUrl(url, { workspace: folder, tests }),
			);
			const window = new WorkbenchWindow(page, mailbox);
			await window.ready();
			// A fresh window wears its default until the setting is touched, that is, becomes another.
			if (options.theme && mailbox) {
				await window.changeSetting('workbench.colorTheme', undefined);
				await window.setTheme(options.theme);
			}
			return window;
		};
		let windows = 1;
		const openWindow = async () => open(await writeWorkspace(`${workspace}-${++windows}`));
		return Object.assign(await open(workspace), { openWindow, close, storage, folder: workspace });
	} catch (error) {
		await close();
		throw error;
	}
}
