import { type Milliseconds, MINUTE, SECOND } from '../../src/core/base/time.ts';
import type { ObservedEdit } from '../../src/host/timer/handWatch.ts';
import type { Computer } from './computer.ts';
import type { Onlooker } from './onlooker.ts';
import type { Random } from './random.ts';
import type { SimWindow } from './simWindow.ts';

/** Seconds from one act to the next: from, to. */
export type Pace = readonly [number, number];

/** An edit of what is shown, elsewhere than at the cursor. */
export const ELSEWHERE = {
	isShown: true,
	undone: false,
	atCursor: false,
	isFromDisk: () => false,
} as const satisfies Partial<ObservedEdit>;

/** The person's hands: keys and focus, each of which the onlooker sees too. */
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
		} else if (!window && this.computer.focused) {
			this.onlooker.leaves(this.computer.focused);
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

	/** A key or a click in the text. */
	key(window: SimWindow): void {
		if (window.listening && window.focused) {
			this.onlooker.key();
			this.press(window);
			window.cellRan = window.cellRuns;
			window.hands.selectByKeyboard(window.text);
		}
	}

	/** A key in a terminal or a chat, a click beside the text: VS Code tells of activity alone. */
	keyElsewhere(window: SimWindow): void {
		if (window.listening && window.focused) {
			this.onlooker.vagueSign(window);
			this.press(window);
			if (this.chance.chance(0.2)) {
				window.hands.feel('change');
			}
		}
	}

	/** An edit by keys, and at times a save. */
	write(window: SimWindow): void {
		if (window.listening && window.focused) {
			window.hands.edit({ ...ELSEWHERE, document: window.text, atCursor: true });
			this.key(window);
			if (this.chance.chance(0.05)) {
				window.hands.save(true);
			}
		}
	}

	/** An agent edits what the person looks at. */
	agentEdits(window: SimWindow): void {
		window.hands.edit({ ...ELSEWHERE, document: {} });
	}

	private press(window: SimWindow): void {
		window.press();
		this.restsAt = this.computer.time.real + this.chance.between(40, 70) * SECOND;
		if (!this.restCheck) {
			this.restCheck = true;
			this.checkRest();
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
