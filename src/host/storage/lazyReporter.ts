import type { ReachReporter } from './files.ts';
import type { SlotReporter } from './twoSlotFile.ts';

type Reporter = SlotReporter & ReachReporter;

/** A reporter of storage that is loaded when there is something to report: its texts are long. */
export class LazyReporter implements SlotReporter, ReachReporter {
	private readonly load: () => Promise<Reporter>;
	private loading: Promise<Reporter> | null = null;

	constructor(load: () => Promise<Reporter>) {
		this.load = load;
	}

	keptAside(...file: Parameters<SlotReporter['keptAside']>): void {
		this.report((reporter) => reporter.keptAside(...file));
	}

	fromTheFuture(...file: Parameters<SlotReporter['fromTheFuture']>): void {
		this.report((reporter) => reporter.fromTheFuture(...file));
	}

	outOfReach(reason: unknown): void {
		this.report((reporter) => reporter.outOfReach(reason));
	}

	inReach(): void {
		this.report((reporter) => reporter.inReach());
	}

	private report(report: (reporter: Reporter) => void): void {
		this.loading ??= this.load();
		void this.loading.then(report);
	}
}
