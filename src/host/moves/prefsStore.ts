import { deepEqual } from '../../core/base/deepEqual.ts';
import { type CustomMoves, noCustomMoves } from '../../core/moves/customMoves.ts';
import { type Mark, mergePrefs, noPrefs, type Prefs, prefsFormat } from '../../core/moves/prefs.ts';
import type { PersonState } from '../base/appContext.ts';
import { Sequencer } from '../base/sequencer.ts';
import type { Files } from '../storage/files.ts';
import { ForeignFiles } from '../storage/otherMachines.ts';
import { type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';

/** What the preferences work on. */
export interface PrefsDeps {
	readonly files: Files;
	/** Random name of this machine's folder. */
	readonly machine: string;
	readonly reporter: SlotReporter;
	/** The other machines that keep something beside this one. */
	others(): Promise<readonly string[]>;
	now(): number;
	/** The preferences differ from before, by this window or another. */
	changed(): void;
	failed(reason: unknown): void;
}

/** Favourites, hidden moves and the rest of what the person prefers in the page. */
export class PrefsStore {
	private readonly deps: PrefsDeps;
	private readonly file: TwoSlotFile<Prefs>;
	private readonly foreign: ForeignFiles<Prefs>;
	private readonly sequencer: Sequencer;
	private prefs: Prefs = noPrefs;
	/** A change is not written yet. */
	private unwritten = false;

	constructor(deps: PrefsDeps) {
		const { files, machine, reporter } = deps;
		this.deps = deps;
		this.file = new TwoSlotFile(files, nameOf(machine), prefsFormat, reporter, () => deps.now());
		this.foreign = new ForeignFiles(files, prefsFormat);
		this.sequencer = new Sequencer((reason) => deps.failed(reason));
	}

	get current(): Prefs {
		return this.prefs;
	}

	/** Merges what other windows and machines wrote; what could not be written is tried again. */
	read(): Promise<void> {
		return this.sequencer.run(async () => {
			await this.mergeWritten();
			await (this.unwritten && this.write());
		});
	}

	/** Marks a move as a favourite or as hidden, or takes that back. */
	markMove(kind: 'favourites' | 'hidden', move: string, on: boolean): Promise<void> {
		const marks = this.prefs[kind];
		return this.change({ [kind]: { ...marks, [move]: this.markAfter(marks[move], on) } });
	}

	/** Marks the back as sore, or the player as speaking; or takes that back. */
	mark(kind: 'sore' | 'speech', on: boolean): Promise<void> {
		return this.change({ [kind]: this.markAfter(this.prefs[kind], on) });
	}

	/** Resolves when all changes made so far are written, or could not be. */
	settled(): Promise<void> {
		return this.sequencer.settled();
	}

	/** A later change outranks an earlier one, whatever the clock shows meanwhile. */
	private markAfter(before: Mark | undefined, on: boolean): Mark {
		return { on, at: Math.max(this.deps.now(), (before?.at ?? -1) + 1) };
	}

	/** A change holds at once; it is merged with what is on disk and written after that. */
	private change(part: Partial<Prefs>): Promise<void> {
		this.prefs = { ...this.prefs, ...part };
		this.unwritten = true;
		this.deps.changed();
		return this.sequencer.run(async () => {
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
		const before = JSON.stringify(this.prefs);
		this.prefs = [own, ...others].reduce<Prefs>(
			(known, written) => (written ? mergePrefs(known, written) : known),
			this.prefs,
		);
		if (JSON.stringify(this.prefs) !== before) {
			this.deps.changed();
		}
	}

	private async readOthers(): Promise<readonly (Prefs | null)[]> {
		const others = await this.deps.others();
		return Promise.all(others.map((machine) => this.foreign.read(nameOf(machine))));
	}
}

const nameOf = (machine: string) => `machines/${machine}/prefs`;

/**
 * The preferences as a page showed them last, at once and without a file: reading one takes long while
 * the editor is busy with a new panel. `noPrefs` where no page was shown yet; null: the files are to be
 * read first.
 */
export function lastKnown(person: Pick<PersonState, 'get'>): Prefs | null {
	const prefs = prefsFormat.parse(shownLast(person));
	return prefs !== 'future' && 'version' in prefs ? prefs : null;
}

/** Keeps what the page shows now for the next opening, unless that is moves of the person's own as well. */
export function saveLastKnown(
	person: Pick<PersonState, 'get' | 'set'>,
	prefs: Prefs,
	mine: CustomMoves,
): void {
	const known = deepEqual(mine, noCustomMoves) ? prefs : null;
	if (!deepEqual(shownLast(person), known)) {
		person.set('lastKnown', known);
	}
}

function shownLast(person: Pick<PersonState, 'get'>): object | null {
	const known = person.get('lastKnown');
	return known === undefined ? noPrefs : known;
}
