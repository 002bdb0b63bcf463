import type { Reading } from '../../../../core/running/import/entry.ts';
import { readRecorded, type Start } from '../../../../core/running/import/date.ts';
import { readPlainNumber } from '../../../../core/running/import/number.ts';
import { sportOf } from '../../../../core/running/import/sport.ts';
import { completeTotals, Track } from '../../../../core/running/import/track.ts';
import type { OnEntry } from './importError.ts';
import type { XmlListener } from './xml.ts';

const NO_TIME: Start = { start: Number.NaN };

/** The one that was known before, if it is one. */
const earlier = (before: Start, start: Start) => (Number.isNaN(before.start) ? start : before);

const noPoint = () => ({
	at: Number.NaN,
	latitude: Number.NaN,
	longitude: Number.NaN,
	km: Number.NaN,
});

/** An activity as far as it is read. */
class TcxActivity {
	title = '';
	/** Of the first lap; null before it. */
	private lapStart: Start | null = null;
	private laterLapStart = NO_TIME;
	private pointStart = NO_TIME;
	/** The moment by which the device knows the activity; some programs write when they exported it. */
	id = NO_TIME;
	point = noPoint();
	readonly track = new Track();
	private readonly sport: string;
	private totals = { km: 0, seconds: 0 };
	/** A lap without a total leaves the sum without one. */
	private lap = { km: Number.NaN, seconds: Number.NaN };
	private tracksOfLap = 0;

	constructor(sport: string) {
		this.sport = sport;
	}

	openLap(start: Start): void {
		this.lapStart ??= start;
		this.laterLapStart = earlier(this.laterLapStart, start);
		this.lap = { km: Number.NaN, seconds: Number.NaN };
		this.tracksOfLap = 0;
	}

	/** A second track in one lap begins after a pause. */
	openTrack(): void {
		if (this.tracksOfLap++ > 0) {
			this.track.pause();
		}
	}

	closeLap(): void {
		this.totals.km += this.lap.km;
		this.totals.seconds += this.lap.seconds;
	}

	/** What stands in an element, by the names of the element around it and its own. */
	read(within: string, name: string, text: string, time: (text: string) => Start): void {
		switch (`${within}/${name}`) {
			case 'Lap/TotalTimeSeconds':
				this.lap.seconds = readPlainNumber(text);
				break;
			case 'Lap/DistanceMeters':
				this.lap.km = readPlainNumber(text) / 1000;
				break;
			case 'Activity/Id':
				this.id = time(text);
				break;
			case 'Activity/Notes':
				this.title = text;
				break;
			case 'Trackpoint/Time':
				this.readPointTime(time(text));
				break;
			case 'Trackpoint/DistanceMeters':
				this.point.km = readPlainNumber(text) / 1000;
				break;
			case 'Position/LatitudeDegrees':
				this.point.latitude = readPlainNumber(text);
				break;
			case 'Position/LongitudeDegrees':
				this.point.longitude = readPlainNumber(text);
				break;
			default:
		}
	}

	private readPointTime(time: Start): void {
		this.pointStart = earlier(this.pointStart, time);
		this.point.at = time.start;
	}

	entry() {
		const { sport, title, lapStart, pointStart, laterLapStart, id, totals, track } = this;
		const time = [pointStart, laterLapStart, id].reduce(earlier, lapStart ?? NO_TIME);
		return { sport: sportOf(sport), title, ...time, ...completeTotals(totals, track) };
	}
}

/**
 * Training Center XML: each activity is the sum of its laps, as the device counted them; what laps lack is
 * added up from the points.
 */
export function tcx({ instantOf }: Reading, onEntry: OnEntry): XmlListener {
	const time = (text: string) => readRecorded(text, instantOf);
	let activity: TcxActivity | null = null;
	return {
		open: (path, attributes) => {
			const name = path.at(-1);
			if (name === 'Activity') {
				activity = new TcxActivity(attributes['Sport'] ?? '');
			} else if (name === 'Lap') {
				activity?.openLap(time(attributes['StartTime'] ?? ''));
			} else if (name === 'Track') {
				activity?.openTrack();
			} else if (name === 'Trackpoint' && activity) {
				activity.point = noPoint();
			}
		},
		close: (path, text) => {
			const [within = '', name = ''] = path.slice(-2);
			if (!activity) {
				return;
			}
			if (name === 'Trackpoint') {
				activity.track.add(activity.point);
			} else if (name === 'Lap') {
				activity.closeLap();
			} else if (name === 'Activity') {
				onEntry(activity.entry());
				activity = null;
			} else {
				activity.read(within, name, text, time);
			}
		},
		cut: () => {
			const entry = activity?.entry();
			if (entry && entry.km > 0 && entry.seconds > 0) {
				onEntry(entry);
			}
		},
	};
}
