import type { Workbench, WorkbenchOptions } from '../e2e/workbench.ts';
import { animated, type Frame } from './animation.ts';

const MINUTE = 60_000;
const SECOND = 1000;

/** A picture of the README: how the workbench opens, and what is done there. */
interface Shot {
	readonly options: WorkbenchOptions;
	readonly take: (workbench: Workbench) => Promise<Buffer>;
}

/** Sits at the desk for so many minutes of the test clock, with a sign of presence in each. */
async function sit(workbench: Workbench, minutes: number): Promise<void> {
	for (let minute = 0; minute < minutes; minute++) {
		await workbench.advance(MINUTE);
		await workbench.happen({ type: 'presence', mark: await workbench.now() });
	}
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
		options: { ...SIZE, theme: 'light' },
		take: async (workbench) => {
			await tidy(workbench);
			await sit(workbench, 24);
			await workbench.execute('nextPosture.showStretches');
			const page = await workbench.webviewFrame();
			await page.locator('posture-figure path').first().waitFor({ state: 'attached' });
			return still(workbench);
		},
	},
	player: {
		options: { width: 800, height: 580, theme: 'dark', settings },
		take: async (workbench) => {
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
};
