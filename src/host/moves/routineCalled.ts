import { routineTitles } from '../../content/routineTitles.ts';
import { MINE } from '../../core/moves/mine.ts';
import { COMMANDS } from '../commandIds.ts';

/** As much of a refused id as a log needs. */
const SHOWN = 60;

/**
 * The routine that a keybinding names as its argument; `log` hears of one that is not there. Of the
 * person's own, which may come and go, the page knows.
 */
export function routineCalled(
	wanted: unknown,
	log: { warn(message: string): void },
): string | undefined {
	if (typeof wanted === 'string' && wanted.startsWith(MINE)) {
		return wanted;
	}
	const found = routineTitles.find(({ id }) => id === wanted);
	if (!found) {
		const ids = routineTitles.map(({ id }) => id).join(', ');
		const given =
			typeof wanted === 'string' ? JSON.stringify(wanted.slice(0, SHOWN)) : `a ${typeof wanted}`;
		log.warn(`${COMMANDS.startRoutine} was given ${given}; it takes one of ${ids}.`);
	}
	return found?.id;
}
