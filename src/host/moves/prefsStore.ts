import type * as vscode from 'vscode';
import { type CustomMoves, noCustomMoves } from '../../core/moves/customMoves.ts';
import {
	type Mark,
	mergePrefs,
	noPrefs,
	parsePrefs,
	type Prefs,
	PREFS_VERSION,
} from '../../core/moves/prefs.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import type { Files } from '../storage/files.ts';
import { ForeignFile } from '../storage/foreignFile.ts';
import type { Format } from '../storage/slot.ts';
import { type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';

/** Under which VS Code itself keeps what the page was last known to show. */
export const LAST_KNOWN = 'nextPosture.lastKnown';

/** Stands for more than is kept here: moves of the person's own, with their pictures. */
const MORE = 'more';

type Memento = Pick<vscode.Memento, 'get' | 'update'>;

/**
 * The preferences as a page showed them last, at once and without a file: reading one takes long while
 * the editor is busy with a new panel. None yet is none to show; null: the files are to be read first.
 */
export function lastKnown(memento: Memento): Prefs | null {
	const prefs = parsePrefs(memento.get<unknown>(LAST_KNOWN, noPrefs));
	return prefs !== 'future' && 'version' in prefs ? prefs : null;
}

/** Keeps what the files hold now for the next opening. */
export function keepKnown(memento: Memento, prefs: Prefs, mine: CustomMoves): void {
	const known = deepEqual(mine, noCustomMoves) ? prefs : MORE;
	if (!deepEqual(memento.get<unknown>(LAST_KNOWN, noPrefs), known)) {
		void memento.update(LAST_KNOWN, known);
	}
}

const PREFS_FORMAT: Format<Prefs> = { version: PREFS_VERSION, parse: parsePrefs };

const nameOf = (machine: string) => `machines/${machine}/prefs`;

/** What the preferences are kept with. */
export interface PrefsDeps {
	readonly files: Files;
	/** Random name of this machine's folder. */
	readonly machine: string;
	readonly reporter: SlotReporter;
	/** The other machines that keep something beside this one. */
	others(): Promise<readonly string[]>;
	now(): number;
	/** They differ from before, by this window or another. */
	changed(): void;
	failed(reason: unknown): void;
}

/** Keeps favourites, hidden moves and the rest of what the person said in the page. */
export class PrefsStore {
	private readonly deps: PrefsDeps;
	private readonly file: TwoSlotFile<Prefs>;
	private readonly foreign = new Map<string, ForeignFile<Prefs>>();
	private prefs: Prefs = noPrefs;
	private working: Promise<void> = Promise.resolve();
	/** What was said is not written yet. */
	private unwritten = false;

	constructor(deps: PrefsDeps) {
		const { files, machine, reporter } = deps;
		this.deps = deps;
		this.file = new TwoSlotFile(files, nameOf(machine), PREFS_FORMAT, reporter, () => deps.now());
	}

	get current(): Prefs {
		return this.prefs;
	}

	/** Takes over what other windows and machines wrote; what could not be written is tried again. */
	read(): Promise<void> {
		return this.enqueue(async () => {
			await this.mergeWritten();
			await (this.unwritten && this.write());
		});
	}

	/** Marks a move as a favourite or as hidden, or takes that back. */
	markMove(kind: 'favourites' | 'hidden', move: string, on: boolean): Promise<void> {
		const marks = this.prefs[kind];
		return this.change({ [kind]: { ...marks, [move]: this.markAfter(marks[move], on) } });
	}

	/** Says that the back is sore, or that the player speaks; or takes that back. */
	mark(kind: 'sore' | 'speech', on: boolean): Promise<void> {
		return this.change({ [kind]: this.markAfter(this.prefs[kind], on) });
	}

	/** Resolves when all that was said so far is written. */
	settled(): Promise<void> {
		return this.working;
	}

	/** What is said later outranks what was said before, whatever the clock shows meanwhile. */
	private markAfter(before: Mark | undefined, on: boolean): Mark {
		return { on, at: Math.max(this.deps.now(), (before?.at ?? -1) + 1) };
	}

	/** What was said holds at once; it is merged with what lies on disk and written after that. */
	private change(part: Partial<Prefs>): Promise<void> {
		this.prefs = { ...this.prefs, ...part };
		this.unwritten = true;
		this.deps.changed();
		return this.enqueue(async () => {
			await this.mergeWritten();
			await this.write();
		});
	}

	private async write(): Promise<void> {
		await this.file.writeBoth(this.prefs);
		this.unwritten = false;
	}

	private async mergeWritten(): Promise<void> {
		const [own, others] = await Promise.all([this.file.read(), this.readOthers()]);
		const all = [own, ...others];
		const before = JSON.stringify(this.prefs);
		this.prefs = all.reduce<Prefs>(
			(known, written) => (written ? mergePrefs(known, written) : known),
			this.prefs,
		);
		if (JSON.stringify(this.prefs) !== before) {
			this.deps.changed();
		}
	}

	private async readOthers(): Promise<readonly (Prefs | null)[]> {
		const { files } = this.deps;
		const others = await this.deps.others();
		return Promise.all(
			others.map((machine) => {
				const file =
					this.foreign.get(machine) ?? new ForeignFile(files, nameOf(machine), PREFS_FORMAT);
				this.foreign.set(machine, file);
				return file.read();
			}),
		);
	}

	private enqueue(work: () => Promise<void>): Promise<void> {
		this.working = this.working.then(work).catch((reason: unknown) => this.deps.failed(reason));
		return this.working;
	}
}
