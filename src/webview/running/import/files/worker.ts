import type { ImportProgress } from '../../../../core/running/import/importReport.ts';
import type { Unit } from '../../../../core/running/import/entry.ts';
import { type Read, readRuns } from './readRuns.ts';

/** The one message to the worker. */
export interface ToWorker {
	readonly files: readonly File[];
	readonly unit: Unit;
}

/** Progress any number of times, then once what was read. */
export type FromWorker =
	| { readonly kind: 'progress'; readonly progress: ImportProgress }
	| ({ readonly kind: 'done' } & Read);

/** Between two tellings of progress. */
const PAUSE = 100;

const say = (message: FromWorker) => postMessage(message);

async function work({ files, unit }: ToWorker): Promise<void> {
	let told = 0;
	const read = await readRuns(files, {
		unit,
		now: Date.now(),
		progress: (progress) => {
			if (performance.now() - told >= PAUSE) {
				told = performance.now();
				say({ kind: 'progress', progress });
			}
		},
	});
	say({ kind: 'done', ...read });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void work(data), { once: true });
