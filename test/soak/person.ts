import type { WorkbenchWindow } from '../e2e/window.ts';
import { giveFocus } from '../e2e/windowFocus.ts';
import { type Instant, MINUTE } from '../../src/core/base/time.ts';
import type { Act } from './day.ts';

/** A person with several windows open, who works in one of them at a time. */
export class Person {
	private readonly windows: readonly WorkbenchWindow[];
	private focused = 0;
	private worked = 0;

	constructor(windows: readonly WorkbenchWindow[]) {
		this.windows = windows;
	}

	/** The window in which the person works. */
	get window(): WorkbenchWindow {
		const window = this.windows[this.focused];
		if (!window) {
			throw new Error('No window is open.');
		}
		return window;
	}

	/** Sits down at the first window, at the instant that is handed back: all windows show it. */
	async begin(): Promise<Instant> {
		const clocks = await Promise.all(this.windows.map((window) => window.now()));
		const latest = Math.max(...clocks);
		await Promise.all(
			this.windows.map((window, index) => window.advance(latest - (clocks[index] ?? latest))),
		);
		await giveFocus(this.window, this.windows);
		await this.window.execute('nextPosture.restartTimer');
		return latest;
	}

	/** Does what one minute holds; then the minute passes, in all windows. */
	async live(acts: readonly Act[]): Promise<void> {
		for (const act of acts) {
			await this.act(act);
		}
		await Promise.all(this.windows.map((window) => window.advance(MINUTE)));
	}

	private async act(act: Act): Promise<void> {
		const { window } = this;
		switch (act[0]) {
			case 'work':
				// VS Code takes the person for gone after a minute of the machine's clock, which is hours here.
				await window.page.mouse.move(400 + (this.worked++ % 2), 300);
				await window.execute('nextPostureTest.work');
				return;
			case 'save':
				return window.dispatch({ type: 'save' });
			case 'command':
				await window.execute(act[1], ...act.slice(2));
				return;
			case 'open':
				await window.execute('nextPostureTest.show', ...act[1]);
				return;
			case 'set':
				return window.changeSetting(act[1], act[2]);
			case 'switch':
				this.focused = (this.focused + 1) % this.windows.length;
				return giveFocus(this.window, this.windows);
		}
	}
}
