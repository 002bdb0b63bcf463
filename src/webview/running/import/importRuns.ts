import type { DateOrder } from '../../../core/running/import/date.ts';
import type {
	Activity,
	DateQuestion,
	ImportProgress,
	ImportReport,
} from '../../../core/running/import/importReport.ts';
import { type Recorded, withoutDuplicates } from '../../../core/running/import/duplicates.ts';
import type { Unit } from '../../../core/running/import/entry.ts';
import type { FromWorker, ToWorker } from './files/worker.ts';

export interface ImportOptions {
	/** What the distances of a Garmin Connect CSV are in, which does not say it itself. */
	readonly unit: Unit;
	/** The runs already in the diary, in any order. */
	readonly known: readonly Recorded[];
	/** What the person answered to `dateQuestion`; null before. */
	readonly dateOrder: DateOrder | null;
	/** Called at most ten times a second. */
	readonly progress?: (progress: ImportProgress) => void;
	/** Ends the import at once; the promise then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

export interface Imported {
	/** The runs that are new, by start. */
	readonly activities: readonly Activity[];
	/** Runs left out, being in the diary or in this import already. */
	readonly duplicates: number;
	/** One for each file, and one for each entry of an archive that could not be read. */
	readonly reports: readonly ImportReport[];
	/**
	 * To be answered before the activities are kept: in which order day and month stand in a list. They have
	 * the likelier one.
	 */
	readonly dateQuestion: DateQuestion | null;
}

/** The script is a chunk of its own, which holds the parsers as a text: read on the first import. */
async function scriptAddress(): Promise<string> {
	const { script } = await import('import-worker');
	return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

type Done = Extract<FromWorker, { kind: 'done' }>;

function ask(
	worker: Worker,
	message: ToWorker,
	{ progress, signal }: ImportOptions,
): Promise<Done> {
	return new Promise((resolve, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) =>
			data.kind === 'done' ? resolve(data) : progress?.(data.progress),
		);
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(message || 'The worker that reads the files could not start.')),
		);
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
		worker.postMessage(message);
	});
}

/**
 * Reads the runs in GPX, TCX and FIT files (each also as .gz), Strava's bulk export (the archive, or
 * activities.csv alone) and Garmin Connect's activities CSV, in a worker. A file that cannot be read
 * has a fault in its report (`faultWords` says it) and does not keep the others from being read.
 * Nothing is stored: what becomes of `activities` is the caller's. Rejects with the signal's reason
 * when cancelled, and with an error when the worker cannot run.
 */
export async function importRuns(
	files: readonly File[],
	options: ImportOptions,
): Promise<Imported> {
	const { unit, known, dateOrder, signal } = options;
	signal?.throwIfAborted();
	const address = await scriptAddress();
	let worker: Worker | null = null;
	try {
		signal?.throwIfAborted();
		worker = new Worker(address);
		const { activities, reports, dateQuestion } = await ask(
			worker,
			{ files, unit, dateOrder },
			options,
		);
		const { fresh, duplicates } = withoutDuplicates(activities, known);
		return { activities: fresh, duplicates, reports, dateQuestion };
	} finally {
		worker?.terminate();
		URL.revokeObjectURL(address);
	}
}
