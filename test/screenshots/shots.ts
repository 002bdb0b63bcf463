import type { Workbench, WorkbenchOptions } from '../e2e/workbench.ts';
import { sharedFileOf, yearOfFiles } from '../support/yearOfHistory.ts';
import { stravaCsv } from '../support/activityFiles.ts';
import { animated, type Frame } from './animation.ts';

const MINUTE = 60_000;
const SECOND = 1000;

/** A picture of the README: how the workbench opens, and what is done there. */
interface Shot {
	/** Asked for when it is taken, once the local time is set. */
	readonly options: () => WorkbenchOptions;
	readonly capture: (workbench: Workbench) => Promise<Buffer>;
}

/** Sits at the desk for so many minutes of the test clock, with a sign of presence every `step`. */
async function sit(workbench: Workbench, minutes: number, step = 1): Promise<void> {
	for (let minute = 0; minute < minutes; minute += step) {
		await workbench.advance(step * MINUTE);
		await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
	}
}

/** Three runs a week for twelve weeks, as an export has them; the weeks grow slowly from 14 km on. */
function twelveWeeks(now: number) {
	return Array.from({ length: 36 }, (_, index) => {
		const week = 14 + Math.floor(index / 3) * 0.6;
		const km = Math.round(week * ([0.3, 0.22, 0.48][index % 3] ?? 0) * 10) / 10;
		const daysAgo = 85 - Math.floor((index * 7) / 3);
		return {
			start: now - daysAgo * 24 * 60 * MINUTE - 3 * 60 * MINUTE,
			km,
			seconds: Math.round(km * 345),
			title: 'Morning run',
		};
	});
}

/** Closes what is not ours to show. */
async function tidy(workbench: Workbench): Promise<void> {
	await workbench.execute('workbench.action.closeSidebar');
	await workbench.execute('workbench.action.closeAuxiliaryBar');
	await workbench.execute('notifications.clearAll');
}

const still = async (workbench: Workbench) => {
	// On nothing that shows where the pointer is.
	await workbench.page.mouse.move(500, 3);
	await workbench.page.waitForTimeout(SECOND);
	return workbench.page.screenshot();
};

/** Nothing in the title bar that is not ours to show. */
const settings = {
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
	'workbench.activityBar.location': 'hidden',
};
const SIZE = { width: 1000, height: 720, scale: 2, settings } as const;
/** How often a frame of an animation is taken, in milliseconds. */
const FRAME = 150;

export const shots: Readonly<Record<string, Shot>> = {
	stretch: {
		options: () => ({ ...SIZE, theme: 'light' }),
		capture: async (workbench) => {
			await tidy(workbench);
			await sit(workbench, 24);
			await workbench.execute('nextPosture.showStretches');
			const page = await workbench.webviewFrame();
			await page.locator('posture-figure path').first().waitFor({ state: 'attached' });
			return still(workbench);
		},
	},
	player: {
		options: () => ({ width: 800, height: 580, theme: 'dark', settings }),
		capture: async (workbench) => {
			await tidy(workbench);
			await workbench.execute('nextPosture.startRoutine', 'stand-break');
			const page = await workbench.webviewFrame();
			await page
				.locator('posture-player posture-figure path')
				.first()
				.waitFor({ state: 'attached' });
			const frames: Frame[] = [];
			for (let frame = 0; frame < 32; frame++) {
				frames.push({ shot: await workbench.page.screenshot(), lasts: FRAME });
				await workbench.page.waitForTimeout(FRAME);
			}
			return animated(frames);
		},
	},
	run: {
		options: () => ({ ...SIZE, theme: 'light' }),
		capture: async (workbench) => {
			await tidy(workbench);
			await sit(workbench, 12);
			await workbench.execute('nextPosture.showRun');
			const page = await workbench.webviewFrame();
			await page.getByRole('button', { name: 'Import…' }).click();
			await page.locator('input[type=file]').setInputFiles({
				name: 'activities.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from(stravaCsv(twelveWeeks(await workbench.now()))),
			});
			await page.getByText('New runs in the diary').waitFor();
			await workbench.execute('nextPosture.showRun');
			await page.getByLabel('Plan a run in one line').fill('today 18:00, 6 km');
			await workbench.page.keyboard.press('Enter');
			await page.getByRole('heading', { name: /km, easy$/ }).waitFor();
			await workbench.execute('nextPosture.checkBeforeRun');
			await page.getByRole('button', { name: 'None of these' }).click();
			await page.getByRole('heading', { name: 'How much does it hurt now?' }).waitFor();
			await workbench.page.keyboard.press('0');
			await workbench.page.keyboard.press('Enter');
			await workbench.page.waitForTimeout(SECOND);
			// Opened anew, it shows no focus left by the keyboard.
			await workbench.execute('workbench.action.closeAllEditors');
			await workbench.execute('nextPosture.showRun');
			return still(workbench);
		},
	},
	history: {
		options: () => ({
			...SIZE,
			height: 1000,
			theme: 'dark',
			stored: { ...sharedFileOf('desk', Date.now()), ...yearOfFiles('desk', Date.now()) },
		}),
		capture: async (workbench) => {
			await tidy(workbench);
			for (const minutes of [28, 41, 20, 35, 26, 15]) {
				// Once a change is due, five minutes without a sign would be a break.
				await sit(workbench, Math.min(minutes, 25), 5);
				await sit(workbench, minutes - 25);
				await workbench.execute('nextPosture.imUp');
				await workbench.advance(7 * MINUTE);
				await workbench.dispatch({ type: 'presence', mark: await workbench.now() });
			}
			await sit(workbench, 10, 5);
			await workbench.execute('nextPosture.showHistory');
			const page = await workbench.webviewFrame();
			await page.locator('posture-weeks svg').first().waitFor();
			return still(workbench);
		},
	},
};
