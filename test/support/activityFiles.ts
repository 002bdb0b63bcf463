import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';
import { gzipSync, zipSync, type Zippable } from 'fflate';

/** A made-up activity, from which a sample in each format can be written. */
export interface Sample {
	readonly start: number;
	readonly km: number;
	readonly seconds: number;
	readonly title: string;
	/** `running`, `cycling`, `walking`. */
	readonly sport: 'running' | 'cycling' | 'walking';
}

/** 8.2 km in 45:10 on the morning of 1 March 2026, UTC. */
export const run: Sample = {
	start: Date.UTC(2026, 2, 1, 6, 30, 12),
	km: 8.2,
	seconds: 2710,
	title: 'Hills, "easy"',
	sport: 'running',
};

const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
const two = (number: number) => String(number).padStart(2, '0');
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const bytes = (text: string) => new TextEncoder().encode(text);

/** A quoted field of a CSV. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

export const gz = (content: Uint8Array | string): Uint8Array =>
	gzipSync(typeof content === 'string' ? bytes(content) : content);

/** An archive; `level` 0 leaves its entries as they are. */
export function zip(
	entries: Readonly<Record<string, Uint8Array | string>>,
	level: 0 | 6 = 6,
): Uint8Array {
	const files: Zippable = {};
	for (const [name, content] of Object.entries(entries)) {
		files[name] = typeof content === 'string' ? bytes(content) : content;
	}
	return zipSync(files, { level });
}

export const file = (name: string, ...contents: (Uint8Array | string)[]): File =>
	new File(contents as BlobPart[], name);

/** Kilometres of a degree along a meridian of the sphere that distances are measured on. */
const DEGREE_KM = (Math.PI * 6371.0088) / 180;

/** A track due north, with `points` points at one pace, in segments of equal length. */
export function gpx(sample: Partial<Sample> = {}, points = 21, type: string = 'running'): string {
	const { start, km, seconds, title } = { ...run, ...sample };
	const point = (_: unknown, index: number) => {
		const part = index / Math.max(1, points - 1);
		const latitude = (47 + (part * km) / DEGREE_KM).toFixed(9);
		return `<trkpt lat="${latitude}" lon="8.5"><ele>430.2</ele><time>${iso(start + Math.round(part * seconds) * 1000)}</time></trkpt>`;
	};
	return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="hand" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><name>not this</name><time>2020-01-01T00:00:00Z</time></metadata>
<trk><name>${xml(title)}</name>${type && `<type>${type}</type>`}<trkseg>
${Array.from({ length: points }, point).join('\n')}
</trkseg></trk></gpx>`;
}

const TCX_SPORTS = { running: 'Running', cycling: 'Biking', walking: 'Other' } as const;

/** Two laps of half the distance and time each, with so many points in each of them. */
export function tcx(sample: Partial<Sample> = {}, points = 1): string {
	const { start, km, seconds, title, sport } = { ...run, ...sample };
	const point = (from: number, part: number) =>
		`<Trackpoint><Time>${iso(from)}</Time><Position><LatitudeDegrees>47.1</LatitudeDegrees><LongitudeDegrees>8.5</LongitudeDegrees></Position><DistanceMeters>${km * 1000 * part}</DistanceMeters></Trackpoint>`;
	const lap = (from: number, part: number) => `<Lap StartTime="${iso(from)}">
<TotalTimeSeconds>${seconds / 2}</TotalTimeSeconds><DistanceMeters>${km * 500}</DistanceMeters>
<Track>${point(from, part).repeat(points)}</Track></Lap>`;
	return `<?xml version="1.0"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
<Activities><Activity Sport="${TCX_SPORTS[sport]}"><Id>${iso(start)}</Id>
${lap(start, 0.5)}${lap(start + (seconds / 2) * 1000, 1)}
<Notes>${xml(title)}</Notes></Activity></Activities></TrainingCenterDatabase>`;
}

const FIT_SPORTS = { running: 1, cycling: 2, walking: 11 } as const;
const UINT32 = { size: 4, baseType: FitBaseType.Uint32 };
const ENUM = { size: 1, baseType: FitBaseType.Enum };

/** An activity file with `records` points and one session for each sample. */
export function fit(samples: readonly Partial<Sample>[] = [{}], records = 3): Uint8Array {
	// Version 2.0; what the encoder writes by itself is 0.2, which no device has and its reader refuses.
	const encoder = new FitEncoder({ protocolVersion: 0x20 });
	encoder.writeMessage(0, [{ ...ENUM, number: 0, value: 4 }]);
	for (const sample of samples) {
		const { start, km, seconds, sport } = { ...run, ...sample };
		const from = FitEncoder.toFitTimestamp(new Date(start));
		for (let record = 0; record < records; record++) {
			encoder.writeMessage(20, [
				{ ...UINT32, number: 253, value: from + record },
				{ ...UINT32, number: 5, value: record * 300 },
			]);
		}
		encoder.writeMessage(18, [
			{ ...UINT32, number: 253, value: from + seconds },
			{ ...UINT32, number: 2, value: from },
			{ ...ENUM, number: 5, value: FIT_SPORTS[sport] },
			{ ...UINT32, number: 7, value: (seconds + 60) * 1000 },
			{ ...UINT32, number: 8, value: seconds * 1000 },
			{ ...UINT32, number: 9, value: Math.round(km * 100_000) },
		]);
	}
	return encoder.close();
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const STRAVA_SPORTS = { running: 'Run', cycling: 'Ride', walking: 'Walk' } as const;

/** The columns that matter come first; the others are as many as Strava has. */
const STRAVA_HEADER = [
	'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Max Heart Rate,Average Heart Rate,Max Watts,Average Watts,Calories,Max Temperature,Average Temperature,Relative Effort,Total Work,Number of Runs,Uphill Time,Downhill Time,Other Time,Perceived Exertion',
	...Array.from({ length: 50 }, (_, index) => `Column ${index}`),
].join(',');

/** What stands in the columns that do not matter here: many are empty. */
const STRAVA_REST = `4.1,3.0,88.5,91.2,401.6,455.0,18.3,0.1,,,96.0,84.5,171.0,152.3,,,612.0,,21.0,41.0,,,,,,,${'1.0,,,'.repeat(16)}0.0,"media/a.jpg"`;

function stravaDate(start: number): string {
	const date = new Date(start);
	const hour = date.getUTCHours();
	const clock = `${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
	return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}, ${clock} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** As Strava writes it in English: a minute of standing still in each activity. */
export function stravaCsv(samples: readonly Partial<Sample>[] = [{}]): string {
	const rows = samples.map((sample, index) => {
		const { start, km, seconds, title, sport } = { ...run, ...sample };
		const elapsed = seconds + 60;
		return `${9000 + index},"${stravaDate(start)}",${quoted(title)},${STRAVA_SPORTS[sport]},"a
second line",${elapsed},${km.toFixed(2)},171.0,41.0,false,,Shoes,activities/${9000 + index}.fit.gz,70.5,,${elapsed}.0,${seconds}.0,${(km * 1000).toFixed(1)},${STRAVA_REST}`;
	});
	return [STRAVA_HEADER, ...rows, ''].join('\n');
}

const GARMIN_SPORTS = { running: 'Running', cycling: 'Cycling', walking: 'Walking' } as const;

const GARMIN_HEADER =
	'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Run Cadence,Max Run Cadence,Avg Pace,Best Pace,Total Ascent,Total Descent,Avg Stride Length,Avg Vertical Ratio,Avg Vertical Oscillation,Avg Ground Contact Time,Avg GAP,Normalized Power® (NP®),Training Stress Score®,Avg Power,Max Power,Steps,Total Reps,Total Sets,Body Battery Drain,Min Temp,Decompression,Best Lap Time,Number of Laps,Max Temp,Moving Time,Elapsed Time,Min Elevation,Max Elevation';

/** What stands between the time and the moving time. */
const GARMIN_REST =
	'"152","171","3.2","162","174","5:30","4:41","82","80","1.12","7.4","8.3","248","5:28","--","0.0","312","401","8,204","--","--","-11","21.0","No","01:02.3","9","27.0"';

/** The date as a clock on this computer's wall showed it. */
export function localDate(start: number): string {
	const date = new Date(start);
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

export function clock(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** As Garmin Connect writes it in English, in kilometres. */
export function garminCsv(samples: readonly Partial<Sample>[] = [{}]): string {
	const rows = samples.map((sample) => {
		const { start, km, seconds, title, sport } = { ...run, ...sample };
		return `${GARMIN_SPORTS[sport]},${localDate(start)},false,${quoted(title)},"${km.toFixed(2)}","1,204","${clock(seconds)}",${GARMIN_REST},"${clock(seconds)}","${clock(seconds + 60)}","401","455"`;
	});
	return [GARMIN_HEADER, ...rows, ''].join('\n');
}

/** Runs of many lengths, two days apart, ending with `run`. */
export function many(count: number): Sample[] {
	return Array.from({ length: count }, (_, index) => ({
		...run,
		start: run.start - (count - 1 - index) * 12 * 3600_000,
		km: 3 + (index % 40) / 4,
		seconds: 1200 + (index % 40) * 75,
		title: `Run ${index}`,
	}));
}

/**
 * A file of so many bytes that are made only when they are read: `start`, `byte` again and again, `end`;
 * `onRead` is called with how many were read.
 */
export function endless(
	name: string,
	size: number,
	start: Uint8Array,
	byte: number,
	end = new Uint8Array(0),
	onRead: (bytes: number) => void = () => {},
): File {
	const slice = (first: number, last: number): unknown => {
		const [from, to] = [Math.min(first, size), Math.min(last, size)];
		return {
			size: to - from,
			slice: (inner: number, outer: number) => slice(from + inner, Math.min(to, from + outer)),
			arrayBuffer: async () => {
				onRead(to - from);
				const bytes = new Uint8Array(to - from).fill(byte);
				bytes.set(start.subarray(from, to));
				const endsAt = size - end.length;
				if (to > endsAt) {
					bytes.set(
						end.subarray(Math.max(0, from - endsAt), to - endsAt),
						Math.max(0, endsAt - from),
					);
				}
				return bytes.buffer;
			},
		};
	};
	return { name, size, slice } as unknown as File;
}
