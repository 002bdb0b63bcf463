import type { Reading } from '../../../../core/running/import/columns.ts';
import { readInstant } from '../../../../core/running/import/date.ts';
import { kilometresBetween, type Place } from '../../../../core/running/import/geoDistance.ts';
import { readPlainNumber } from '../../../../core/running/import/number.ts';
import { sportOf } from '../../../../core/running/import/sport.ts';
import type { Instant } from '../../../../core/base/time.ts';
import type { OnEntry } from './importError.ts';
import type { XmlListener } from './xml.ts';

/** A track as far as it is read. */
class Track {
	title = '';
	type = '';
	km = 0;
	seconds = 0;
	start: Instant = Number.NaN;
	private segmentStart: Instant = Number.NaN;
	private last: Instant = Number.NaN;
	private place: Place | null = null;

	goTo(place: Place): void {
		if (!Number.isFinite(place.latitude + place.longitude)) {
			return;
		}
		this.km += this.place ? kilometresBetween(this.place, place) : 0;
		this.place = place;
	}

	wasAt(instant: Instant): void {
		if (Number.isNaN(instant)) {
			return;
		}
		this.last = instant;
		this.segmentStart = Number.isNaN(this.segmentStart) ? instant : this.segmentStart;
		this.start = Number.isNaN(this.start) ? instant : this.start;
	}

	/** A new segment begins after a pause: neither its time nor the way to it counts. */
	endSegment(): void {
		const milliseconds = this.last - this.segmentStart;
		this.seconds += milliseconds > 0 ? milliseconds / 1000 : 0;
		this.segmentStart = Number.NaN;
		this.last = Number.NaN;
		this.place = null;
	}
}

/** GPX 1.0 and 1.1: each track is an activity; its distance is that between its points. */
export function gpx({ instantOf }: Reading, onEntry: OnEntry): XmlListener {
	let track: Track | null = null;
	return {
		open: (path, { lat = '', lon = '' }) => {
			const name = path.at(-1);
			if (name === 'trk') {
				track = new Track();
			} else if (name === 'trkpt') {
				track?.goTo({ latitude: readPlainNumber(lat), longitude: readPlainNumber(lon) });
			}
		},
		close: (path, text) => {
			const [within, name] = path.slice(-2);
			if (!track) {
				return;
			}
			if (name === 'time' && within === 'trkpt') {
				track.wasAt(readInstant(text, 'local', instantOf));
			} else if (name === 'trkseg') {
				track.endSegment();
			} else if (name === 'name' && within === 'trk') {
				track.title = text;
			} else if (name === 'type' && within === 'trk') {
				track.type = text;
			} else if (name === 'trk') {
				const { title, type, start, km, seconds } = track;
				track = null;
				onEntry({ sport: sportOf(type), start, km, seconds, title });
			}
		},
	};
}
