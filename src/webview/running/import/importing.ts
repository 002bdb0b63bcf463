import type { DateOrder } from '../../../core/running/import/date.ts';
import type {
	Activity,
	DateQuestion,
	ImportProgress,
} from '../../../core/running/import/importReport.ts';
import { NOTE_LIMIT, type Run, type Units } from '../../../core/running/diary/run.ts';
import type { Imported, ImportOptions } from './importRuns.ts';
import type { FromPage, ToPageOf } from '../../../core/protocol/protocol.ts';
import { SLICE } from '../../../core/protocol/running.ts';
import type { Recorded } from '../../../core/running/import/duplicates.ts';
import { host } from '../../ui/host.ts';
import { randomId } from '../../ui/browser.ts';

/**
 * What was read of `files`, as runs of the diary. The id is made of the run itself: imported on two
 * machines it is still one.
 */
function importedRuns(activities: readonly Activity[], files: readonly File[]): readonly Run[] {
	const source = files.length === 1 ? (files[0]?.name ?? '') : '';
	return activities.map(({ start, local, km, seconds, title }) => ({
		id: `import:${start}:${Math.round(km * 1000)}`,
		start,
		...(local === undefined ? {} : { local }),
		km,
		seconds,
		kinds: [],
		note: title.slice(0, NOTE_LIMIT),
		...(source && { source: source.slice(0, NOTE_LIMIT) }),
	}));
}

/** Two readings, one after the other, as one. */
function joined(one: Imported, other: Imported): Imported {
	return {
		activities: [...one.activities, ...other.activities],
		duplicates: one.duplicates + other.duplicates,
		reports: [...one.reports, ...other.reports],
		dateQuestion: null,
	};
}

/** Where an import stands. */
export type Stage =
	| { readonly kind: 'reading'; readonly progress: ImportProgress | null }
	/** Nothing of these files is kept until the person says how their dates are meant. */
	| {
			readonly kind: 'asking';
			readonly question: DateQuestion;
			readonly files: readonly File[];
	  }
	| { readonly kind: 'keeping'; readonly kept: number; readonly imported: Imported }
	| { readonly kind: 'done'; readonly imported: Imported; readonly kept: number }
	/** `kept`: runs that are in the diary all the same. */
	| { readonly kind: 'failed'; readonly reason: string; readonly kept: number }
	| { readonly kind: 'cancelled'; readonly kept: number };

type SliceSaved = ToPageOf<'runsTaken'>;

/** What an import works with. */
export interface ImportingDeps {
	/** To the host. */
	post(message: FromPage): void;
	/** Reads the runs in files. */
	read(files: readonly File[], options: ImportOptions): Promise<Imported>;
	randomId(): string;
}

/** What of an import does not change while it is read and kept. */
interface Task {
	readonly unit: ImportOptions['unit'];
	readonly known: readonly Recorded[];
	/** All slices of it are undone together. */
	readonly batch: string;
	/** What files before these brought, and how many runs of them are kept. */
	readonly before: Imported;
	readonly keptBefore: number;
	/** What the person answered, for all files of this import; null before. */
	readonly dateOrder: DateOrder | null;
	readonly abort: AbortController;
}

const NOTHING: Imported = { activities: [], duplicates: 0, reports: [], dateQuestion: null };

/**
 * Reads files in the page's worker and hands their runs to the host, a slice at a time, whatever the
 * page shows meanwhile. Fires `change` when there is something new to draw.
 */
export class Importing extends EventTarget {
	stage: Stage | null = null;
	/** Files that came while others were read: they are next. */
	waiting: readonly File[] = [];
	private readonly deps: ImportingDeps;
	private task: Task | null = null;
	private left: readonly Run[] = [];

	constructor(deps: ImportingDeps) {
		super();
		this.deps = deps;
	}

	/** Whether one is under way. */
	get busy(): boolean {
		const kind = this.stage?.kind;
		return kind === 'reading' || kind === 'asking' || kind === 'keeping';
	}

	/** Begins an import, or adds files to the one under way. */
	async read(files: readonly File[], known: readonly Recorded[], units: Units): Promise<void> {
		if (files.length === 0) {
			return;
		}
		if (this.busy) {
			this.waiting = [...this.waiting, ...files];
			return this.changed();
		}
		await this.readOn(files, {
			unit: units === 'km' ? 'km' : 'mi',
			known,
			batch: this.deps.randomId(),
			before: NOTHING,
			keptBefore: 0,
			dateOrder: null,
			abort: new AbortController(),
		});
	}

	/** The person says how dates are meant: the files are read again. */
	answer(dateOrder: DateOrder): void {
		const { stage, task } = this;
		if (stage?.kind === 'asking' && task) {
			void this.readOn(stage.files, { ...task, dateOrder });
		}
	}

	/** Stops; what is in the diary by then stays, and can be undone. */
	cancel(): void {
		const { stage, task } = this;
		if (!task || !this.busy) {
			return;
		}
		task.abort.abort();
		if (stage?.kind === 'keeping') {
			this.deps.post({ kind: 'logRuns', batch: task.batch, runs: [], last: true });
		}
		this.end({ kind: 'cancelled', kept: stage?.kind === 'keeping' ? stage.kept : task.keptBefore });
	}

	/** The host has saved the slice that it was handed last, or could not. */
	sliceSaved({ batch, runs, failed }: SliceSaved): void {
		const { stage, task } = this;
		if (batch !== task?.batch) {
			return;
		}
		if (stage?.kind === 'cancelled') {
			// This slice was on its way already.
			return this.to({ ...stage, kept: stage.kept + runs });
		}
		if (stage?.kind !== 'keeping') {
			return;
		}
		const kept = stage.kept + runs;
		if (failed !== null) {
			this.end({ kind: 'failed', reason: failed, kept });
		} else if (this.left.length === 0) {
			void this.done(stage.imported, kept, task);
		} else {
			this.to({ ...stage, kept });
			this.hand(task);
		}
	}

	/** Back to the choice of files. */
	close(): void {
		this.to(null);
	}

	private async readOn(files: readonly File[], task: Task): Promise<void> {
		this.task = task;
		this.to({ kind: 'reading', progress: null });
		const { signal } = task.abort;
		const current = () => this.task === task && !signal.aborted;
		try {
			const imported = await this.deps.read(files, {
				unit: task.unit,
				known: task.known,
				dateOrder: task.dateOrder,
				signal,
				progress: (progress) => current() && this.to({ kind: 'reading', progress }),
			});
			if (!current()) {
				return;
			}
			const { dateQuestion: question } = imported;
			if (question) {
				this.to({ kind: 'asking', question, files });
			} else {
				await this.keep(imported, files, task);
			}
		} catch (error) {
			if (current()) {
				this.end({ kind: 'failed', reason: String(error), kept: task.keptBefore });
			}
		}
	}

	private async keep(read: Imported, files: readonly File[], task: Task): Promise<void> {
		const imported = joined(task.before, read);
		this.left = importedRuns(read.activities, files);
		if (this.left.length === 0) {
			return this.done(imported, task.keptBefore, task);
		}
		this.to({ kind: 'keeping', kept: task.keptBefore, imported });
		this.hand(task);
	}

	private hand({ batch }: Task): void {
		const runs = this.left.slice(0, SLICE);
		this.left = this.left.slice(SLICE);
		this.deps.post({ kind: 'logRuns', batch, runs, last: this.left.length === 0 });
	}

	/** All of it is kept; what came meanwhile is read now. */
	private async done(imported: Imported, kept: number, task: Task): Promise<void> {
		const files = this.waiting;
		if (files.length === 0) {
			return this.end({ kind: 'done', imported, kept });
		}
		this.waiting = [];
		const known = [...task.known, ...imported.activities];
		await this.readOn(files, { ...task, known, before: imported, keptBefore: kept });
	}

	private end(stage: Stage): void {
		this.left = [];
		this.waiting = [];
		this.to(stage);
	}

	private to(stage: Stage | null): void {
		this.stage = stage;
		this.changed();
	}

	private changed(): void {
		this.dispatchEvent(new Event('change'));
	}
}

/** The page's one: it goes on whatever tab is shown. Its parsers are loaded with the first file. */
export const pageImport = new Importing({
	post: (message) => host.post(message),
	read: async (files, options) => (await import('./importRuns.ts')).importRuns(files, options),
	randomId,
});
