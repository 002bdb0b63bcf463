import type { DateOrder } from '../../../../core/running/import/date.ts';
import type { ImportProgress } from '../../../../core/running/import/importReport.ts';
import type { Unit } from '../../../../core/running/import/entry.ts';
import { type ReadResult, readRuns } from './readRuns.ts';

/** The one message to the worker. */
export interface ToWorker {
	readonly files: readonly File[];
	readonly unit: Unit;
	readonly dateOrder: DateOrder | null;
}

/** Progress any number of times, then once what was read. */
export type FromWorker =
	| { readonly kind: 'progress'; readonly progress: ImportProgress }
	| ({ readonly kind: 'done' } & ReadResult);

/** Milliseconds between two reports of progress. */
const PAUSE = 100;

const post = (message: FromWorker) => postMessage(message);

async function work({ files, unit, dateOrder }: ToWorker): Promise<void> {
	let lastPost = 0;
	const read = await readRuns(files, {
		unit,
		dateOrder,
		now: Date.now(),
		progress: (progress) => {
			if (performance.now() - lastPost >= PAUSE) {
				lastPost = performance.now();
				post({ kind: 'progress', progress });
			}
		},
	});
	post({ kind: 'done', ...read });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void work(data), { once: true });
