import { type Milliseconds, MINUTE, SECOND } from '../../src/core/base/time.ts';
import type { Computer } from './computer.ts';
import type { Onlooker } from './onlooker.ts';
import type { Random } from './random.ts';
import type { SimWindow } from './simWindow.ts';

/** Seconds from one act to the next: from, to. */
export type Pace = readonly [number, number];

/** The person's hands and eyes: keys, scrolls and focus, each of which the onlooker sees too. */
export class Desk {
	readonly computer: Computer;
	readonly onlooker: Onlooker;
	private readonly chance: Random;
	private restsAt: Milliseconds = 0;
	private restCheck = false;

	constructor(computer: Computer, onlooker: Onlooker, chance: Random) {
		this.computer = computer;
		this.onlooker = onlooker;
		this.chance = chance;
	}

	/** Sits down at a window that has the focus. */
	async sitDown(): Promise<SimWindow> {
		const { computer } = this;
		if (computer.windows.length === 0) {
			await this.open();
		}
		const window = computer.focused ?? computer.windows.at(-1);
		if (!window) {
			throw new Error('No window opens.');
		}
		await this.focus(window);
		return window;
	}

	async open(): Promise<void> {
		this.onlooker.sign(null);
		await this.computer.open();
		this.onlooker.sign();
	}

	async focus(window: SimWindow | null): Promise<void> {
		if (window && !window.focused) {
			this.onlooker.sign(window);
		}
		await this.computer.focus(window);
	}

	/** Acts again and again in the focused window, at a pace, for so many minutes. */
	async every([from, to]: Pace, minutes: number, act: (window: SimWindow) => void): Promise<void> {
		const { time } = this.computer;
		const window = await this.sitDown();
		const end = time.real + minutes * MINUTE;
		for (;;) {
			const wait = this.chance.between(from * 1000, to * 1000);
			if (time.real + wait > end) {
				return time.pass(Math.max(0, end - time.real));
			}
			await time.pass(wait);
			act(window);
		}
	}

	async pass(minutes: number): Promise<void> {
		await this.computer.time.pass(minutes * MINUTE);
	}

	/** A key or a click. */
	key(window: SimWindow): void {
		if (window.listening && window.focused) {
			window.active = true;
			this.scroll(window);
			this.restsAt = this.computer.time.real + this.chance.between(40, 70) * SECOND;
			if (!this.restCheck) {
				this.restCheck = true;
				this.checkRest();
			}
		}
	}

	/** Moves what is seen: the person is there, but VS Code does not call it activity. */
	scroll(window: SimWindow): void {
		this.onlooker.sign();
		window.input();
	}

	/** An edit with its key, and at times a save. */
	write(window: SimWindow): void {
		window.dispatch({ type: 'edit' });
		this.key(window);
		if (this.chance.chance(0.05)) {
			window.dispatch({ type: 'save' });
		}
	}

	private checkRest(): void {
		const { time } = this.computer;
		time.after(Math.max(SECOND, this.restsAt - time.real), () => {
			if (time.real < this.restsAt) {
				return this.checkRest();
			}
			this.restCheck = false;
			for (const window of this.computer.windows.filter(({ active }) => active)) {
				window.rest();
			}
		});
	}
}
