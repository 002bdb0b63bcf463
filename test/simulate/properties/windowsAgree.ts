import type { Look } from '../../../src/core/sitting/look.ts';
import type { SittingRecord } from '../../../src/core/sitting/record.ts';
import { readShared } from '../archive.ts';
import type { Property, Watched } from './property.ts';

/**
 * Properties 4 and 7: once all is written and heard of, every window that missed no change event
 * holds what the file says and looks the same, up to what depends on focus; and what a window would
 * read after a reload is what the last one to have had the focus knows, so that a reload at any
 * instant changes nothing. Marks of presence and of focus
 * are shared now and then only, so they are left out.
 */
export class WindowsAgree implements Property {
	private readonly watched: Watched;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	async calm(): Promise<void> {
		const { computer, violated } = this.watched;
		const filed = await readShared(computer.disk);
		if (!filed || computer.windows.some(({ ahead }) => ahead)) {
			return;
		}
		const truth = comparable(filed.record);
		const looks = new Map<string, string>();
		for (const window of computer.windows.filter((one) => !computer.missed.has(one))) {
			const { shared, sharing, look } = window;
			if (comparable(shared.record) !== truth) {
				violated('windows agree', `${comparable(shared.record)}\nbut the file has\n${truth}`);
			}
			const [held, reloaded] = [window.woken(), window.woken(filed.record)].map(({ record }) =>
				comparable(record),
			);
			if ((window.focused || sharing.writes) && held !== reloaded) {
				violated('a reload changes nothing', `${held}\nwould be read as\n${reloaded}`);
			}
			looks.set(seen(look), window.focused ? 'with focus' : 'without');
		}
		if (looks.size > 1) {
			violated('windows look the same', [...looks].join('\n'));
		}
	}
}

function comparable(record: SittingRecord): string {
	return JSON.stringify({ ...record, presence: 0, unfocusedSince: 0 });
}

/** What does not depend on focus. */
function seen({ phase, position, dueAt, pausedUntil, quietUntil, credited }: Look): string {
	return JSON.stringify({ phase, position, dueAt, pausedUntil, quietUntil, credited });
}
