/** One thing at a time with a file; after each, whatever is unwritten is written. */
export class FlushingSequencer {
	private working: Promise<void> = Promise.resolve();
	private readonly flush: () => Promise<void>;
	private readonly failed: (reason: unknown) => void;

	constructor(flush: () => Promise<void>, failed: (reason: unknown) => void) {
		this.flush = flush;
		this.failed = failed;
	}

	/** Resolves when `work`, and the writing after it, is done or has failed. */
	run(work?: () => Promise<void>): Promise<void> {
		this.working = this.working.then(work).then(this.flush).catch(this.failed);
		return this.working;
	}

	/** Resolves when all is done that was begun so far. */
	async settled(): Promise<void> {
		await this.working;
	}
}
