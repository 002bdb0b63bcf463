import type { Activity } from '../../../core/running/import/activity.ts';
import { NOTE_LIMIT, type Run } from '../../../core/running/run.ts';
import type { Imported } from '../import/importRuns.ts';

/**
 * What was read of `files`, as runs of the diary. The id is made of the run itself: imported on two
 * machines it is still one.
 */
export function importedRuns(
	activities: readonly Activity[],
	files: readonly File[],
): readonly Run[] {
	const source = files.length === 1 ? (files[0]?.name ?? '') : '';
	return activities.map(({ start, km, seconds, title }) => ({
		id: `import:${start}:${Math.round(km * 1000)}`,
		start,
		km,
		seconds,
		kinds: [],
		note: title.slice(0, NOTE_LIMIT),
		...(source && { source: source.slice(0, NOTE_LIMIT) }),
	}));
}

/** Two readings, one after the other, as one. */
export function joined(one: Imported, other: Imported): Imported {
	return {
		activities: [...one.activities, ...other.activities],
		doubles: one.doubles + other.doubles,
		reports: [...one.reports, ...other.reports],
	};
}
