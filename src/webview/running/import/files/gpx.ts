import type { Reading } from '../../../../core/running/import/entry.ts';
import { readRecorded } from '../../../../core/running/import/date.ts';
import { readPlainNumber } from '../../../../core/running/import/number.ts';
import { sportOf } from '../../../../core/running/import/sport.ts';
import { Track } from '../../../../core/running/import/track.ts';
import type { OnEntry } from './importError.ts';
import type { XmlListener } from './xml.ts';

/** GPX 1.0 and 1.1: each track is an activity; its distance is that between its points. */
export function gpx({ instantOf }: Reading, onEntry: OnEntry): XmlListener {
	let nameOfFile = '';
	let named = { title: '', type: '' };
	let track: Track | null = null;
	let local: string | undefined;
	let point: { latitude: number; longitude: number; at: number; km: number } | null = null;
	const emit = () => {
		if (track) {
			const { start, seconds, distance: km } = track;
			const title = named.title || nameOfFile;
			const entry = { sport: sportOf(named.type), start, km, seconds, title };
			track = null;
			onEntry(local === undefined ? entry : { ...entry, local });
		}
	};
	return {
		open: (path, { lat = '', lon = '' }) => {
			const name = path.at(-1);
			if (name === 'trk') {
				named = { title: '', type: '' };
				track = new Track();
				local = undefined;
			} else if (name === 'trkpt') {
				const [latitude, longitude] = [readPlainNumber(lat), readPlainNumber(lon)];
				point = { latitude, longitude, at: Number.NaN, km: Number.NaN };
			}
		},
		close: (path, text) => {
			const [within, name] = path.slice(-2);
			if (name === 'name' && (within === 'metadata' || within === 'gpx')) {
				nameOfFile = text;
			}
			if (!track) {
				return;
			}
			if (name === 'time' && within === 'trkpt' && point) {
				const time = readRecorded(text, instantOf);
				local ??= time.local;
				point.at = time.start;
			} else if (name === 'trkpt' && point) {
				track.add(point);
				point = null;
			} else if (name === 'trkseg') {
				track.pause();
			} else if (name === 'name' && within === 'trk') {
				named.title = text;
			} else if (name === 'type' && within === 'trk') {
				named.type = text;
			} else if (name === 'trk') {
				emit();
			}
		},
		cut: () => {
			if (track && track.distance > 0 && track.seconds > 0) {
				emit();
			}
		},
	};
}
