import * as vscode from 'vscode';
import { deepEqual } from '../../core/base/deepEqual.ts';
import type { Instant, Milliseconds } from '../../core/base/time.ts';
import {
	EARLIER_KEYS,
	type EarlierValues,
	earlierValues,
	mergePersons,
	noPerson,
	type PersonFile,
	personFormat,
	type PersonKey,
	type PersonValue,
	type withEarlier,
	withValue,
} from '../../core/data/personFile.ts';
import type { PersonState, StateStore } from '../base/appContext.ts';
import { DisposableStore } from '../base/disposables.ts';
import { Sequencer } from '../base/sequencer.ts';
import { type Files, watchFiles } from './files.ts';
import { MergedFile, type SlotReporter, TwoSlotFile } from './twoSlotFile.ts';

/** What the names of the file's slots begin with. */
const NAME = 'person';

/** Reads what version 0.1 keeps. */
interface EarlierReader {
	readonly withEarlier: typeof withEarlier;
}

/** Where this version keeps what it last knew of an earlier one's values. */
const KNOWN = 'person';

/**
 * What version 0.1 keeps of the person, in the state of the profile that a window is in. It is read and kept up
 * to date there: the person may go back to it, or have it in another window.
 */
export class EarlierState {
	readonly #state: StateStore;
	readonly #load: () => Promise<EarlierReader>;

	/** `load` is called where there is something new to read. */
	constructor(state: StateStore, load: () => Promise<EarlierReader>) {
		this.#state = state;
		this.#load = load;
	}

	/** What it has set since it was last `update`d; null: nothing. */
	async news(written: Parameters<typeof withEarlier>[2]): Promise<PersonFile | null> {
		const known = this.#state.get<EarlierValues>(KNOWN) ?? null;
		const kept = this.#kept();
		return deepEqual(kept, known ?? {})
			? null
			: (await this.#load()).withEarlier(kept, known, written);
	}

	/** Has it know what `file` does. */
	async update(file: PersonFile): Promise<void> {
		const kept = this.#kept();
		const values = earlierValues(file, kept);
		for (const key of Object.keys(EARLIER_KEYS)) {
			if (!deepEqual(values[key], kept[key])) {
				await this.#state.update(key, values[key]);
			}
		}
		if (!deepEqual(values, this.#state.get(KNOWN) ?? {})) {
			await this.#state.update(KNOWN, values);
		}
	}

	#kept(): EarlierValues {
		const values = Object.keys(EARLIER_KEYS).map((key) => [key, this.#state.get(key)]);
		return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as EarlierValues;
	}
}

/** What the person's file works on. */
export interface PersonStoreDeps {
	readonly files: Files;
	readonly reporter: SlotReporter;
	/** Names this window. */
	readonly me: string;
	/** Where version 0.1 keeps it: each profile has its own. */
	readonly earlier: EarlierState;
	now(): Instant;
	/** Files take real time, whatever the clock shows. */
	wait(span: Milliseconds): Promise<void>;
	/** It could not be read or written; it is held, and tried again with the next change. */
	failed(reason: unknown): void;
}

/**
 * What belongs to the person, in a small file that all windows share, whatever their profile: VS Code's
 * own state of an extension is one profile's, while our files are the same in all. Nothing waits for it:
 * until it is read, nothing is known.
 */
export class PersonStore implements PersonState, vscode.Disposable {
	readonly #owned = new DisposableStore();
	readonly #changed = this.#owned.add(new vscode.EventEmitter<void>());
	readonly #deps: PersonStoreDeps;
	readonly #file: MergedFile<PersonFile>;
	readonly #sequencer = new Sequencer();
	#markOpened: () => void = () => {};
	/** Something that this window has found or set may be missing in the state of the profile. */
	#updatesEarlier = true;

	readonly opened = new Promise<void>((resolve) => {
		this.#markOpened = resolve;
	});
	readonly onDidChange = this.#changed.event;

	constructor(deps: PersonStoreDeps) {
		const { files, reporter } = deps;
		this.#deps = deps;
		this.#file = new MergedFile(
			new TwoSlotFile(files, NAME, personFormat, reporter, () => deps.now()),
			noPerson,
			mergePersons,
		);
	}

	/** Reads what there is, an earlier version's too, and follows what other windows set from then on. */
	async open(folder: vscode.Uri): Promise<void> {
		const deps = this.#deps;
		const news = await deps.earlier.news({ now: deps.now(), by: deps.me });
		if (news) {
			this.#file.set(mergePersons(this.#file.current, news));
		}
		await this.#sequencer.queue(() => this.sync());
		await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {});
		this.#owned.add(watchFiles(folder, `${NAME}.*`, () => this.#follow()));
		// A browser's store reports no write of another window.
		this.#owned.add(
			vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#follow()),
		);
		this.#markOpened();
		this.#changed.fire();
	}

	get current(): PersonFile {
		return this.#file.current;
	}

	get<Key extends PersonKey>(key: Key): PersonValue<Key> | undefined {
		return this.current[key]?.value;
	}

	set<Key extends PersonKey>(key: Key, value: PersonValue<Key>): void {
		if (!deepEqual(this.get(key), value)) {
			this.put(key, value);
			this.#follow();
		}
	}

	inTurn<T>(work: () => Promise<T>): Promise<T> {
		return this.#sequencer.queue(work);
	}

	wait(span: Milliseconds): Promise<void> {
		return this.#deps.wait(span);
	}

	settled(): Promise<void> {
		return this.#sequencer.settled();
	}

	dispose(): void {
		this.#owned.dispose();
	}

	put<Key extends PersonKey>(key: Key, value: PersonValue<Key>): void {
		const deps = this.#deps;
		const written = { now: deps.now(), by: deps.me };
		this.#file.set(withValue(this.#file.current, key, value, written));
		this.#updatesEarlier = true;
		this.#changed.fire();
	}

	#follow(): void {
		void this.#sequencer.queue(() => this.sync());
	}

	async sync(): Promise<void> {
		const before = this.#file.current;
		try {
			await this.#file.sync();
			if (this.#updatesEarlier) {
				this.#updatesEarlier = false;
				await this.#deps.earlier.update(this.#file.current);
			}
		} catch (reason) {
			this.#updatesEarlier = true;
			this.#deps.failed(reason);
		}
		if (!deepEqual(this.#file.current, before)) {
			this.#changed.fire();
		}
	}
}

/**
 * A claim is looked at so often, each time after so long, until it stands: no file system that we may use
 * can lock, and a window hears of another's write within a tenth of a second.
 */
const LOOKS = 3;
const LOOK_AFTER: Milliseconds = 100;

/**
 * Sets what `next` makes of a value and of the instant at which it was set, unless that is undefined. Resolves
 * with whether this window has set it: of several at once, one. It takes a moment.
 */
export function claim<Key extends PersonKey>(
	person: PersonState,
	key: Key,
	next: (value: PersonValue<Key> | undefined, at: Instant) => PersonValue<Key> | undefined,
): Promise<boolean> {
	return person.inTurn(async () => {
		await person.sync();
		const known = person.current[key];
		const value = next(known?.value, known?.at ?? -Infinity);
		if (value === undefined) {
			return false;
		}
		person.put(key, value);
		const mine = person.current[key];
		await person.sync();
		for (let look = 0; look < LOOKS; look++) {
			await person.wait(LOOK_AFTER);
			await person.sync();
		}
		return deepEqual(person.current[key], mine);
	});
}
