import { FitEncoder } from 'fit-file-parser/encoder';
import { FIT_START, RawFit } from '../support/rawFit.ts';
import { fit, garminCsv, gpx, gz, many, stravaCsv, tcx, zip } from '../support/activityFiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A kind of file: what is changed in it, and what is made of it afterwards. */
export interface Specimen {
	readonly name: string;
	readonly content: Uint8Array;
	/** Packs the changed content, or makes its checksum right again, so that a parser gets to see it. */
	readonly finish: (changed: Uint8Array) => Uint8Array;
	/** So many runs lie beside what is changed: they are read whatever became of it. */
	readonly beside?: number;
}

const asIs = (changed: Uint8Array) => changed;

/** Without this, nearly every change would end at the checksum. */
function withFitChecksums(changed: Uint8Array): Uint8Array {
	const file = changed.slice();
	if (file.length >= 16) {
		const view = new DataView(file.buffer);
		view.setUint32(4, file.length - 16, true);
		view.setUint16(12, 0, true);
		view.setUint16(file.length - 2, FitEncoder.calculateCRC(file.subarray(0, -2)), true);
	}
	return file;
}

const samples = many(12);
const rides = samples.map((sample, index) =>
	index % 3 === 0 ? { ...sample, sport: 'cycling' as const } : sample,
);
const archive = zip({
	'activities/1.gpx': gpx(),
	'activities/2.fit.gz': gz(fit()),
	'x.tcx': tcx(),
});

/** A list in another language, whose dates are of numbers alone. */
const german = [
	'Typ;Datum;F;Titel;Distanz;K;Zeit',
	...samples.map((_, at) => `Laufen;${at + 1}.4.2026 6:30;f;Über ${at};8,20;1;0:45:10`),
].join('\r\n');

/** A list by hand: a title above, the time of day beside the date, times with their units, another table below. */
const byHand = [
	'My runs',
	'Date,Start,Distance,DistanceUnit,Duration',
	...samples.map((_, at) => `2026-04-${at + 10},18:30,${at + 3}.107,Mile,${at + 30} min`),
	'Second,Heart rate,Speed,Pace,Cadence',
	'1,150,10.2,5:50,170',
].join('\n');

const windows1252 = Uint8Array.from(german, (letter) => letter.charCodeAt(0));
const utf16 = new Uint8Array(
	Uint16Array.from(`\uFEFF${german}`, (unit) => unit.charCodeAt(0)).buffer,
);

const rawFit = new RawFit({ bigEndian: true })
	.define(3, 20, [[253, 4, 0x86]], [[0, 4, 0]])
	.data(3, FIT_START, 1)
	.records({ positions: true })
	.define(2, 20, [[5, 4, 0x86]])
	.compressed(2, FIT_START + 1820, 510_000)
	.message(19, { 2: FIT_START, 7: 1_800_000, 9: 500_000 })
	.session({ 9: 0xffffffff })
	.close({ version: 2 });

const nested = zip({
	'1.zip': zip({ 'a.fit': rawFit, 'b.gpx': gpx() }, 0),
	'2.zip': zip({ 'activities.csv': german }),
});

/** One of each format, and of each way in which it is packed. */
export const specimens: readonly Specimen[] = [
	{ name: 'GPX', content: bytes(gpx({}, 60)), finish: asIs },
	{ name: 'GPX, packed', content: bytes(gpx({}, 60)), finish: gz },
	{ name: 'TCX', content: bytes(tcx()), finish: asIs },
	{ name: 'FIT', content: fit(rides), finish: asIs },
	{ name: 'FIT, checksums right', content: fit(rides), finish: withFitChecksums },
	{ name: 'FIT, packed', content: fit(rides), finish: (changed) => gz(withFitChecksums(changed)) },
	{ name: 'Strava’s CSV', content: bytes(stravaCsv(rides)), finish: asIs },
	{ name: 'Garmin Connect’s CSV', content: bytes(garminCsv(rides)), finish: asIs },
	{ name: 'FIT without totals', content: rawFit, finish: asIs },
	{ name: 'FIT without totals, checksums right', content: rawFit, finish: withFitChecksums },
	{ name: 'a list in Windows-1252', content: windows1252, finish: asIs },
	{ name: 'a list in UTF-16', content: utf16, finish: asIs },
	{ name: 'a list by hand', content: bytes(byHand), finish: asIs },
	{
		name: 'a list under another name',
		content: bytes(byHand),
		finish: (changed) => zip({ 'runs.txt': changed, LICENSE: 'free' }),
	},
	{ name: 'archives in an archive', content: nested, finish: asIs },
	{ name: 'gzip', content: gz(stravaCsv(rides)), finish: asIs },
	{ name: 'ZIP', content: archive, finish: asIs },
	{
		name: 'ZIP of a changed list',
		content: bytes(stravaCsv(rides)),
		finish: (changed) => zip({ 'activities.csv': changed, 'activities/1.gpx': gpx() }),
	},
];

const inner = zip({ 'a.fit': rawFit, 'b.gpx': gpx(), 'c.tcx.gz': gz(tcx()) });
const besides = { 'z/beside.gpx': gpx({ title: 'beside' }) };

/** What lies in an archive in an archive, changed there; what lies beside it is whole. */
export const nestedSpecimens: readonly Specimen[] = [
	{
		name: 'an archive in an archive',
		content: inner,
		finish: (changed) => zip({ '1.zip': changed, ...besides }, 0),
		beside: 1,
	},
	{
		name: 'an archive in an archive, packed',
		content: inner,
		finish: (changed) => zip({ '1.zip': changed, ...besides }),
		beside: 1,
	},
	{
		name: 'an archive two deep',
		content: inner,
		finish: (changed) => zip({ '1.zip': zip({ '2.zip': changed, ...besides }, 0), ...besides }, 0),
		beside: 2,
	},
	{
		name: 'an archive two deep, packed',
		content: inner,
		finish: (changed) => zip({ '1.zip': zip({ '2.zip': changed, ...besides }), ...besides }),
		beside: 2,
	},
	{
		name: 'an archive too deep',
		content: inner,
		finish: (changed) =>
			zip({ '1.zip': zip({ '2.zip': zip({ '3.zip': changed, ...besides }) }), ...besides }),
		beside: 1,
	},
	{
		name: 'an activity two deep',
		content: bytes(gpx({}, 60)),
		finish: (changed) => zip({ '1.zip': zip({ '2.zip': zip({ 'a.gpx': changed }) }), ...besides }),
		beside: 1,
	},
	{
		name: 'the archive around archives',
		content: zip({ '1.zip': zip({ '2.zip': inner }, 0), ...besides }, 0),
		finish: asIs,
	},
];
