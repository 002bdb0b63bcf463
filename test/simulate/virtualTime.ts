import type { Disposable } from 'vscode';
import type { Milliseconds } from '../../src/core/base/time.ts';

interface Task {
	readonly at: Milliseconds;
	readonly order: number;
	run: (() => void) | null;
}

/** Time that passes only when it is told to, with a queue of what happens on the way. */
export class VirtualTime {
	/** What timers run on, from 0 up. It stands still while a machine sleeps whose timers stop. */
	private ticks: Milliseconds = 0;
	private sleptThrough: Milliseconds = 0;
	private readonly heap: Task[] = [];
	private count = 0;

	/** Time as it really passes, sleep included; no clock that is set can change it. */
	get real(): Milliseconds {
		return this.ticks + this.sleptThrough;
	}

	/** How many tasks have run. */
	events = 0;

	/** Runs `run` once, `span` from now. */
	after(span: Milliseconds, run: () => void): Disposable {
		const task: Task = { at: this.ticks + span, order: this.count++, run };
		this.push(task);
		return {
			dispose: () => {
				task.run = null;
			},
		};
	}

	/** Lets `span` pass, running each task at its moment and all promises that it settles. */
	async pass(span: Milliseconds): Promise<void> {
		const end = this.ticks + span;
		await allPromises();
		for (let task = this.heap[0]; task && task.at <= end; task = this.heap[0]) {
			this.pop();
			if (task.run) {
				this.ticks = Math.max(this.ticks, task.at);
				this.events++;
				task.run();
				await allPromises();
			}
		}
		this.ticks = end;
	}

	/** `span` passes and nothing runs; timers then are late by it, or wait for the rest of their time. */
	sleep(span: Milliseconds, timersStop: boolean): void {
		if (timersStop) {
			this.sleptThrough += span;
		} else {
			this.ticks += span;
		}
	}

	private push(task: Task): void {
		const { heap } = this;
		let index = heap.length;
		heap.push(task);
		while (index > 0) {
			const parent = (index - 1) >> 1;
			const above = heap[parent];
			if (!above || !before(task, above)) {
				break;
			}
			heap[index] = above;
			index = parent;
		}
		heap[index] = task;
	}

	private pop(): void {
		const { heap } = this;
		const last = heap.pop();
		if (!last || heap.length === 0) {
			return;
		}
		let index = 0;
		for (;;) {
			const left = heap[2 * index + 1];
			const right = heap[2 * index + 2];
			const child = left && right && before(right, left) ? 2 * index + 2 : 2 * index + 1;
			const below = heap[child];
			if (!below || !before(below, last)) {
				break;
			}
			heap[index] = below;
			index = child;
		}
		heap[index] = last;
	}
}

function before(one: Task, other: Task): boolean {
	return one.at - other.at < 0 || (one.at === other.at && one.order < other.order);
}

/**
 * No promise is left to go on without a task of ours: Node empties the queue of what promises settle
 * before it comes to the next tick, and needs no turn of its event loop for either.
 */
function allPromises(): Promise<void> {
	return new Promise((resolve) => {
		process.nextTick(resolve);
	});
}
