import * as vscode from 'vscode';
import { deepEqual } from '../../core/base/deepEqual.ts';
import type { Instant, Milliseconds } from '../../core/base/time.ts';
import {
	EARLIER_KEYS,
	mergePersons,
	noPerson,
	type PersonFile,
	personFormat,
	type PersonKey,
	type PersonValue,
	withEarlier,
	withValue,
} from '../../core/data/personFile.ts';
import type { PersonState, StateStore } from '../base/appContext.ts';
import { DisposableStore } from '../base/disposables.ts';
import { Sequencer } from '../base/sequencer.ts';
import { type Files, watchFiles } from './files.ts';
import { MergedFile, type SlotReporter, TwoSlotFile } from './twoSlotFile.ts';

/** What the names of the file's slots begin with. */
const NAME = 'person';

/** What an earlier version knew. */
export interface EarlierPerson {
	readonly file: PersonFile;
	/** It is kept in no other place from now on. */
	forget(): Promise<void>;
}

/** What the person's file works on. */
export interface PersonStoreDeps {
	readonly files: Files;
	readonly reporter: SlotReporter;
	/** Names this window. */
	readonly me: string;
	/** Where earlier versions kept it: each profile had its own. Null: there is nothing left there. */
	readonly earlier: (() => Promise<EarlierPerson>) | null;
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
	private readonly owned = new DisposableStore();
	private readonly changed = this.owned.add(new vscode.EventEmitter<void>());
	private readonly deps: PersonStoreDeps;
	private readonly file: MergedFile<PersonFile>;
	private readonly sequencer = new Sequencer();
	private markOpened: () => void = () => {};
	/** Called when what is held is written. */
	private forgetEarlier: (() => Promise<void>) | null = null;

	readonly opened = new Promise<void>((resolve) => {
		this.markOpened = resolve;
	});
	readonly onDidChange = this.changed.event;

	constructor(deps: PersonStoreDeps) {
		const { files, reporter } = deps;
		this.deps = deps;
		this.file = new MergedFile(
			new TwoSlotFile(files, NAME, personFormat, reporter, () => deps.now()),
			noPerson,
			mergePersons,
		);
	}

	/** Reads what there is, an earlier version's too, and follows what other windows set from then on. */
	async open(folder: vscode.Uri): Promise<void> {
		const earlier = await this.deps.earlier?.();
		if (earlier) {
			this.file.set(mergePersons(this.file.current, earlier.file));
			this.forgetEarlier = () => earlier.forget();
		}
		await this.sequencer.queue(() => this.sync());
		await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {});
		this.owned.add(watchFiles(folder, `${NAME}.*`, () => this.follow()));
		// A browser's store reports no write of another window.
		this.owned.add(vscode.window.onDidChangeWindowState(({ focused }) => focused && this.follow()));
		this.markOpened();
		this.changed.fire();
	}

	get current(): PersonFile {
		return this.file.current;
	}

	get<Key extends PersonKey>(key: Key): PersonValue<Key> | undefined {
		return this.current[key]?.value;
	}

	set<Key extends PersonKey>(key: Key, value: PersonValue<Key>): void {
		if (!deepEqual(this.get(key), value)) {
			this.put(key, value);
			this.follow();
		}
	}

	inTurn<T>(work: () => Promise<T>): Promise<T> {
		return this.sequencer.queue(work);
	}

	wait(span: Milliseconds): Promise<void> {
		return this.deps.wait(span);
	}

	settled(): Promise<void> {
		return this.sequencer.settled();
	}

	dispose(): void {
		this.owned.dispose();
	}

	put<Key extends PersonKey>(key: Key, value: PersonValue<Key>): void {
		const { deps, file } = this;
		file.set(withValue(file.current, key, value, { now: deps.now(), by: deps.me }));
		this.changed.fire();
	}

	private follow(): void {
		void this.sequencer.queue(() => this.sync());
	}

	async sync(): Promise<void> {
		const before = this.file.current;
		try {
			await this.file.sync();
			await this.forgetEarlier?.();
			this.forgetEarlier = null;
		} catch (reason) {
			this.deps.failed(reason);
		}
		if (!deepEqual(this.file.current, before)) {
			this.changed.fire();
		}
	}
}

/** What an earlier version kept of the person in the state of this profile, for the window `me` to carry over. */
export function earlierPerson(state: StateStore, me: string): EarlierPerson {
	return {
		file: withEarlier((key) => state.get(key), me),
		async forget() {
			for (const key of Object.keys(EARLIER_KEYS)) {
				if (state.get(key) !== undefined) {
					await state.update(key, undefined);
				}
			}
		},
	};
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
