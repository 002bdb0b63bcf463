import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/host/testApi.ts';

/** What lives in an extension host after its garbage is gone, and what went on in it since the start. */
export interface Counts {
	/** Bytes of the heap in use. */
	readonly heap: number;
	/** Objects of VS Code's classes of these names, whoever made them. */
	readonly disposables: number;
	readonly emitters: number;
	/** Listeners and registrations of ours that are not disposed of. */
	readonly listeners: number;
	/** Wake-ups that are set on the test clock. */
	readonly alarms: number;
	/** How often the test clock woke us, and how many files we wrote. */
	readonly wakeUps: number;
	readonly writes: number;
	/** What nobody caught, and each warning and error in our log. */
	readonly errors: readonly string[];
}

type Subscribe = (...args: unknown[]) => vscode.Disposable;

const LISTENS = /^(on(Did|Will)|register)[A-Z]/;
/** Garbage may hold on to other garbage: collected so often, and more while less is left. */
const ROUNDS = { least: 6, most: 15, pause: 50 };

/** Node has the function only once its flag is set, and only in contexts that are made later. */
function garbageCollector(): () => void {
	v8.setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
}

const collect = garbageCollector();

/** Bytes of the heap of this process, after its garbage is gone. */
export async function heapInUse(): Promise<number> {
	let heap = Infinity;
	for (let round = 0; round < ROUNDS.most; round++) {
		await new Promise((resolve) => {
			setTimeout(resolve, ROUNDS.pause);
		});
		collect();
		const { heapUsed } = process.memoryUsage();
		if (heapUsed >= heap && round >= ROUNDS.least) {
			break;
		}
		heap = Math.min(heap, heapUsed);
	}
	return heap;
}

/**
 * Counts what our part of an extension host holds and does. Made before the extension is activated, which
 * is in the same process and sees the same `vscode`: what it calls there goes through here.
 */
export class Counting {
	private readonly errors: string[] = [];
	private listeners = 0;
	private wakeUps = 0;
	private writes = 0;
	private api: TestApi | undefined;

	constructor() {
		for (const [name, place] of Object.entries(vscode)) {
			if (typeof place === 'object' && place !== null && /^[a-z]/.test(name)) {
				this.countListeners(place);
			}
		}
		this.countWrites();
		this.watchLog();
		process.on('unhandledRejection', (reason) => this.failed(reason));
		process.on('uncaughtExceptionMonitor', (error) => this.failed(error));
	}

	/** The extension is active: its clock is known now. Wake-ups that were set by then do not count. */
	activated(api: TestApi): void {
		this.api = api;
		const { clock } = api;
		const wakeAt = clock.wakeAt.bind(clock);
		clock.wakeAt = (at, ring) =>
			wakeAt(at, () => {
				this.wakeUps++;
				ring();
			});
	}

	/** How often the test clock has woken us so far, and how many files we wrote. */
	get done(): Pick<Counts, 'wakeUps' | 'writes'> {
		return { wakeUps: this.wakeUps, writes: this.writes };
	}

	/** Counts what there is. */
	async read(): Promise<Counts> {
		const heap = await heapInUse();
		const clock = this.api?.clock as unknown as { readonly alarms: ReadonlySet<unknown> };
		return {
			heap,
			disposables: v8.queryObjects(vscode.Disposable, { format: 'count' }),
			emitters: v8.queryObjects(vscode.EventEmitter, { format: 'count' }),
			listeners: this.listeners,
			alarms: clock.alarms.size,
			...this.done,
			errors: this.errors,
		};
	}

	private failed(reason: unknown): void {
		this.errors.push(String(reason instanceof Error ? reason.stack : reason));
	}

	private countListeners(place: object): void {
		for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(place))) {
			if (!LISTENS.test(name) || !found.configurable) {
				continue;
			}
			// Some of VS Code's events are made anew whenever they are asked for.
			const original = () => (found.get ? found.get.call(place) : found.value) as Subscribe;
			Object.defineProperty(place, name, {
				configurable: true,
				enumerable: true,
				get: () => this.counted(place, original()),
			});
		}
	}

	private counted(place: object, subscribe: Subscribe): Subscribe {
		return (...args) => {
			const made = subscribe.apply(place, args);
			let live = true;
			this.listeners++;
			return {
				dispose: () => {
					this.listeners -= live ? 1 : 0;
					live = false;
					return made.dispose() as unknown;
				},
			};
		};
	}

	private countWrites(): void {
		const { fs } = vscode.workspace;
		const counted: vscode.FileSystem = {
			...fs,
			writeFile: (file, bytes) => {
				// The mailbox of the tests is not ours.
				this.writes += file.path.includes('/globalStorage/') ? 1 : 0;
				return fs.writeFile(file, bytes);
			},
		};
		Object.defineProperty(vscode.workspace, 'fs', { get: () => counted });
	}

	private watchLog(): void {
		const create = vscode.window.createOutputChannel;
		const announced = (...args: Parameters<typeof create>) => {
			const log = create(...args);
			for (const level of ['warn', 'error'] as const) {
				const print = log[level].bind(log);
				log[level] = (message: string | Error, ...more: unknown[]) => {
					this.failed(message);
					print(message as string, ...more);
				};
			}
			return log;
		};
		Object.defineProperty(vscode.window, 'createOutputChannel', { value: announced });
	}
}
