import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SLICE, type ToPage } from '../../../core/protocol/messages.ts';
import type { Activity, ImportProgress } from '../../../core/running/import/activity.ts';
import { NOTE_LIMIT, type Run } from '../../../core/running/run.ts';
import type { Units } from '../../../core/running/units.ts';
import { host } from '../../shell/host.ts';
import { freshId } from '../freshId.ts';
import type { Imported } from '../import/importRuns.ts';

type Taken = Extract<ToPage, { kind: 'runsTaken' }>;

/** Where an import stands. */
export type Stage =
	| { readonly kind: 'reading'; readonly progress: ImportProgress | null }
	| { readonly kind: 'keeping'; readonly kept: number; readonly imported: Imported }
	| { readonly kind: 'done'; readonly imported: Imported; readonly kept: number }
	/** `kept`: runs that are in the diary all the same. */
	| { readonly kind: 'failed'; readonly reason: string; readonly kept: number }
	| { readonly kind: 'cancelled'; readonly kept: number };

/** Reads files in the page's worker and hands their runs to the host, a slice at a time. */
export class ImportController implements ReactiveController {
	stage: Stage | null = null;
	private readonly page: ReactiveControllerHost;
	private abort: AbortController | null = null;
	private batch = '';
	private left: readonly Run[] = [];
	private taken: Taken | null = null;

	constructor(page: ReactiveControllerHost) {
		this.page = page;
		page.addController(this);
	}

	hostDisconnected(): void {
		this.abort?.abort();
	}

	/** Whether one is under way. */
	get busy(): boolean {
		return this.stage?.kind === 'reading' || this.stage?.kind === 'keeping';
	}

	/** Begins an import; one under way goes on and this is left alone. */
	async read(files: readonly File[], known: readonly Run[], units: Units): Promise<void> {
		if (this.busy || files.length === 0) {
			return;
		}
		const abort = new AbortController();
		this.abort = abort;
		this.to({ kind: 'reading', progress: null });
		try {
			const { importRuns } = await import('../import/importRuns.ts');
			const imported = await importRuns(files, {
				unit: units === 'km' ? 'km' : 'mi',
				known,
				signal: abort.signal,
				progress: (progress) => this.abort === abort && this.to({ kind: 'reading', progress }),
			});
			if (!abort.signal.aborted) {
				this.keep(imported, files);
			}
		} catch (error) {
			if (abort.signal.aborted) {
				this.to({ kind: 'cancelled', kept: 0 });
			} else {
				this.to({ kind: 'failed', reason: String(error), kept: 0 });
			}
		}
	}

	/** Stops; what is in the diary by then stays, and can be undone. */
	cancel(): void {
		const { stage } = this;
		this.abort?.abort();
		if (stage?.kind === 'keeping') {
			this.left = [];
			host.say({ kind: 'logRuns', batch: this.batch, runs: [], last: true });
			this.to({ kind: 'cancelled', kept: stage.kept });
		}
	}

	/** Takes in what the host said of the slice that it was handed, once. */
	take(taken: Taken): void {
		const { stage } = this;
		if (taken === this.taken || taken.batch !== this.batch || stage?.kind !== 'keeping') {
			return;
		}
		this.taken = taken;
		const kept = stage.kept + taken.runs;
		if (taken.failed !== null) {
			this.to({ kind: 'failed', reason: taken.failed, kept });
		} else if (this.left.length === 0) {
			this.to({ kind: 'done', imported: stage.imported, kept });
		} else {
			this.to({ ...stage, kept });
			this.hand();
		}
	}

	/** Back to the choice of files. */
	close(): void {
		this.to(null);
	}

	private keep(imported: Imported, files: readonly File[]): void {
		const source = files.length === 1 ? (files[0]?.name ?? '') : '';
		this.left = imported.activities.map((activity) => runOf(activity, source));
		if (this.left.length === 0) {
			return this.to({ kind: 'done', imported, kept: 0 });
		}
		this.batch = freshId();
		this.to({ kind: 'keeping', kept: 0, imported });
		this.hand();
	}

	private hand(): void {
		const runs = this.left.slice(0, SLICE);
		this.left = this.left.slice(SLICE);
		host.say({ kind: 'logRuns', batch: this.batch, runs, last: this.left.length === 0 });
	}

	private to(stage: Stage | null): void {
		this.stage = stage;
		this.page.requestUpdate();
	}
}

/** The id is made of the run itself: imported on two machines it is still one. */
function runOf({ start, km, seconds, title }: Activity, source: string): Run {
	return {
		id: `import:${start}:${Math.round(km * 1000)}`,
		start,
		km,
		seconds,
		kinds: [],
		note: title.slice(0, NOTE_LIMIT),
		...(source && { source: source.slice(0, NOTE_LIMIT) }),
	};
}
