import type { Activity, ImportReport } from '../../../../src/core/running/import/importReport.ts';
import type { DateOrder } from '../../../../src/core/running/import/date.ts';
import type { Unit } from '../../../../src/core/running/import/entry.ts';
import { readRuns } from '../../../../src/webview/running/import/files/readRuns.ts';
import { file, run } from '../../../support/activityFiles.ts';
import { inZone } from '../../../support/zone.ts';

/** A day after the sample run. */
export const now = run.start + 24 * 3600_000;

/** Reads files as the worker does. */
export const read = (files: readonly File[], unit: Unit = 'km') => readRuns(files, { unit, now });

/** A run in short: `2026-03-01 06:30:12 8.20 km 2710 s Title`, in UTC. */
export function short({ start, km, seconds, title }: Activity): string {
	const date = new Date(start).toISOString().slice(0, 19).replace('T', ' ');
	return `${date} ${km.toFixed(2)} km ${Math.round(seconds)} s ${title}`.trim();
}

/** A report in short: `a.gpx: 1 run, 2 other, xml`; what is none is left out. */
export function shortReport(report: ImportReport): string {
	const { file, runs, unsaidSport, otherSports, incomplete, empty, fault } = report;
	const counts = [
		[runs, 'run'],
		[unsaidSport, 'unsaid'],
		[otherSports, 'other'],
		[incomplete, 'incomplete'],
		[empty, 'empty'],
	] as const;
	const words = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
	return `${file}: ${[...words, ...(fault ? [fault.kind] : [])].join(', ')}`;
}

/** Reads one list where it is UTC. */
export const readList = async (
	content: string | Uint8Array,
	{ dateOrder = null, unit = 'km' }: { dateOrder?: DateOrder | null; unit?: Unit } = {},
) => inZone('UTC', async () => readRuns([file('a.csv', content)], { unit, now, dateOrder }));

/** The run of the lists that are written by hand here. */
export const RUN = '2025-05-04 06:00:00 5.00 km 1800 s A';

/** Garmin Connect's list with a run after what is none. */
export const garminList = (header: string, run: string) =>
	`${header}\nYoga,2025-05-05 06:00:00,false,"Y","0,00","100","--","--"\n${run},2025-05-04 06:00:00,false,A,"5,00","400","00:30:00","150"\n`;
