import type { Memento } from 'vscode';

const KEY = 'introduced';

/** Whether this is the first time that the extension runs: the tooltip introduces the timer then. */
export class FirstDay {
	readonly introduces: boolean;

	constructor(memory: Memento) {
		this.introduces = !memory.get<boolean>(KEY, false);
		if (this.introduces) {
			void memory.update(KEY, true);
		}
	}
}
