import type { Reading } from '../../../../core/running/import/columns.ts';
import { readInstant } from '../../../../core/running/import/date.ts';
import { readPlainNumber } from '../../../../core/running/import/number.ts';
import { sportOf } from '../../../../core/running/import/sport.ts';
import type { Instant } from '../../../../core/base/time.ts';
import type { OnEntry } from './importError.ts';
import type { XmlListener } from './xml.ts';

/** Training Center XML: each activity is the sum of its laps, as the device counted them. */
export function tcx({ instantOf }: Reading, onEntry: OnEntry): XmlListener {
	const instant = (text: string): Instant => readInstant(text, 'local', instantOf);
	let activity: {
		sport: string;
		start: Instant;
		km: number;
		seconds: number;
		title: string;
	} | null = null;
	return {
		open: (path, attributes) => {
			const name = path.at(-1);
			if (name === 'Activity') {
				const { Sport: sport = '' } = attributes;
				activity = { sport, start: Number.NaN, km: 0, seconds: 0, title: '' };
			} else if (name === 'Lap' && activity && Number.isNaN(activity.start)) {
				activity.start = instant(attributes['StartTime'] ?? '');
			}
		},
		close: (path, text) => {
			const [within, name] = path.slice(-2);
			if (!activity) {
				return;
			}
			// Points have a distance too, counted from the start.
			if (within === 'Lap' && name === 'TotalTimeSeconds') {
				activity.seconds += readPlainNumber(text);
			} else if (within === 'Lap' && name === 'DistanceMeters') {
				activity.km += readPlainNumber(text) / 1000;
			} else if (within === 'Activity' && name === 'Id' && Number.isNaN(activity.start)) {
				activity.start = instant(text);
			} else if (within === 'Activity' && name === 'Notes') {
				activity.title = text;
			} else if (name === 'Activity') {
				const { sport, ...figures } = activity;
				activity = null;
				onEntry({ sport: sportOf(sport), ...figures });
			}
		},
	};
}
