/** Does asynchronous work one at a time, in the order in which it is handed in. */
export class Sequencer {
	readonly #failed: (reason: unknown) => void;
	#last: Promise<unknown> = Promise.resolve();

	/** `failed` is called with what work that is `run` rejects with. */
	constructor(failed: (reason: unknown) => void = () => {}) {
		this.#failed = failed;
	}

	/** Resolves or rejects as `work` does; what comes after it is done in either case. */
	queue<T>(work: () => T | PromiseLike<T>): Promise<T> {
		const done = this.#last.then(work);
		this.#last = done.catch(() => {});
		return done;
	}

	/** Resolves when `work` is done or has failed, which `failed` is called with. */
	run(work: () => unknown): Promise<void> {
		const done = this.#last.then(work).then(
			() => {},
			(reason: unknown) => this.#failed(reason),
		);
		this.#last = done;
		return done;
	}

	/** Resolves when all work is done that was handed in so far. */
	async settled(): Promise<void> {
		await this.#last;
	}
}
