import { type Milliseconds, MINUTE, SECOND } from '../../src/core/base/time.ts';
import type { Computer } from './computer.ts';
import { ELSEWHERE } from './desk.ts';
import type { Random } from './random.ts';
import type { SimWindow } from './simWindow.ts';

/** What an agent does at a time, in the shares of its day. */
type Deed = 'edit' | 'editMany' | 'open' | 'close' | 'save' | 'write' | 'task' | 'cell';
const DEEDS: readonly Deed[] = [
	'edit',
	'edit',
	'edit',
	'edit',
	'editMany',
	'open',
	'open',
	'close',
	'save',
	'write',
	'write',
	'task',
	'cell',
];

/** After a cell has ended, VS Code calls its window active for so long. */
const CELL_HOLDS: Milliseconds = 10 * SECOND;

/**
 * Works by itself, in any window, whether or not the person is there: for minutes every few seconds, then
 * for minutes not at all. Nothing that it does needs a hand.
 */
export class Agent {
	private readonly computer: Computer;
	private readonly chance: Random;
	private worksUntil: Milliseconds = 0;

	constructor(computer: Computer, chance: Random) {
		this.computer = computer;
		this.chance = chance;
	}

	/** Lives from now on. */
	begin(): void {
		const { time } = this.computer;
		const spell = this.chance.between(1, 40) * MINUTE;
		const rest = this.chance.between(1, 120) * MINUTE;
		time.after(rest, () => {
			this.worksUntil = time.real + spell;
			this.work();
		});
	}

	private work(): void {
		const { time, windows } = this.computer;
		if (time.real >= this.worksUntil) {
			this.begin();
			return;
		}
		// Mostly in the window that has the focus.
		const focused = this.chance.chance(0.7) ? this.computer.focused : null;
		const window = focused ?? windows[this.chance.between(0, Math.max(0, windows.length - 1))];
		if (window?.alive && window.listening) {
			this.act(DEEDS[this.chance.between(0, DEEDS.length - 1)] ?? 'edit', window);
		}
		time.after(this.chance.between(1, 25) * SECOND, () => this.work());
	}

	private act(deed: Deed, window: SimWindow): void {
		const { hands } = window;
		// Now and then what the person works on, elsewhere than where the cursor is.
		const document = this.chance.chance(0.3) ? window.text : {};
		const edit = (of: object, isShown: boolean) =>
			hands.edit({ ...ELSEWHERE, document: of, isShown });
		switch (deed) {
			case 'edit':
				return edit(document, document === window.text || this.chance.chance(0.5));
			case 'editMany':
				edit(window.text, true);
				return edit({}, false);
			case 'open':
				return hands.feel('change');
			case 'close':
				return hands.closeTab();
			case 'save':
				return hands.save(true);
			case 'write':
				// At times what the person works on, which the editor reads anew.
				if (document === window.text) {
					hands.edit({ ...ELSEWHERE, document, atCursor: true, isFromDisk: () => true });
				}
				return window.timer.view.watchesDisk ? hands.changeFile() : undefined;
			case 'task':
				return this.runTask(window);
			case 'cell':
				return this.runCell(window);
		}
	}

	private runTask(window: SimWindow): void {
		const { computer } = this;
		window.dispatch({ type: 'machine', source: 'task', busySince: computer.now });
		computer.time.after(this.chance.between(1, 400) * SECOND, () => {
			window.dispatch({ type: 'machine', source: 'task', busySince: null });
			window.dispatch({ type: 'lull', trigger: 'task' });
		});
	}

	/** VS Code calls a window active in which a cell of a notebook runs. */
	private runCell(window: SimWindow): void {
		const { time } = this.computer;
		if (window.cellRuns) {
			return;
		}
		window.cellRuns = true;
		window.cellRan = true;
		window.hands.feel('cellsRun');
		window.wake();
		time.after(this.chance.between(1, 300) * SECOND, () => {
			window.hands.feel('cellsEnded');
			time.after(CELL_HOLDS, () => {
				window.cellRuns = false;
				window.restIfIdle();
			});
		});
	}
}
