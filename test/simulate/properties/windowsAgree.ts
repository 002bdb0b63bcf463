import type { TimerView } from '../../../src/core/timer/view/view.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { deepEqual } from '../../../src/core/base/deepEqual.ts';
import { readShared } from '../archive.ts';
import type { Property, Watched } from './property.ts';

/**
 * Properties 4 and 7: once all is written and heard of, every window that missed no change event
 * holds what the file says and views the same, up to what depends on focus; and what a window would
 * read after a reload is what the last one to have had the focus knows, so that a reload at any
 * instant changes nothing. Marks of presence and of focus are shared now and then only, so they are
 * left out.
 */
export class WindowsAgree implements Property {
	private readonly watched: Watched;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	/** After a jump of time, a window learns of it with the next event, or when its one timer rings. */
	private get allKnowTheTime(): boolean {
		const { windows, jumpedAt } = this.watched.computer;
		return windows.every(({ reducedAt }) => reducedAt > jumpedAt);
	}

	async calm(): Promise<void> {
		const { computer, violated } = this.watched;
		const filed = await readShared(computer.disk);
		if (!filed || computer.windows.some(({ ahead }) => ahead)) {
			return;
		}
		const { record: truth } = filed;
		const views = new Map<string, string>();
		const lastSeen = Math.max(...computer.windows.map(({ timer }) => timer.record.presence));
		for (const window of computer.windows.filter((one) => !computer.missed.has(one))) {
			const { shared, sharing, timer } = window;
			const { presence, unfocusedSince } = timer.record;
			if (!agree(shared.record, truth)) {
				const held = JSON.stringify(shared.record);
				violated('windows agree', `${held}\nbut the file has\n${JSON.stringify(truth)}`);
			}
			if (window.focused || sharing.held.writes) {
				const [{ record: held }, { record: reloaded }] = [
					window.woken(),
					// Who was seen later than was told is not asked or nudged the same, for that long.
					window.woken({ ...truth, presence, unfocusedSince }),
				];
				if (!agree(held, reloaded)) {
					const texts = [held, reloaded].map((record) => JSON.stringify(record));
					violated('a reload changes nothing', texts.join('\nwould be read as\n'));
				}
			}
			views.set(seen(window.viewAfter(lastSeen)), window.focused ? 'with focus' : 'without');
		}
		if (views.size > 1 && this.allKnowTheTime) {
			violated('windows look the same', [...views].join('\n'));
		}
	}
}

function agree(one: TimerRecord, other: TimerRecord): boolean {
	const { presence, unfocusedSince } = other;
	return deepEqual({ ...one, presence, unfocusedSince }, other);
}

/**
 * What does not depend on focus. Woken a moment before its timer rings, the window with focus shows the
 * nudge that no other one can know of; one that was shown is in the record.
 */
function seen({ phase, position, dueAt, pausedUntil, quietUntil, credited }: TimerView): string {
	const known = phase === 'asking' ? 'due' : phase;
	return JSON.stringify({ phase: known, position, dueAt, pausedUntil, quietUntil, credited });
}
