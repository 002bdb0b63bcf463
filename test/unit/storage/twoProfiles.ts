import * as vscode from 'vscode';
import { withEarlier } from '../../../src/core/data/personFile.ts';
import { EarlierState, PersonStore } from '../../../src/host/storage/personStore.ts';
import { MemoryFiles, StorageReports } from '../../support/memoryFiles.ts';
import { MemoryState } from '../../support/memoryState.ts';

/** One VS Code with profiles: each has a state of its own, and all have the same files. */
export class TwoProfiles {
	readonly files = new MemoryFiles();
	readonly reports = new StorageReports();
	readonly states = { one: new MemoryState(), other: new MemoryState() };
	now = 1000;
	private windows = 0;

	/** A window of a profile, which has read nothing yet. */
	window(profile: 'one' | 'other'): PersonWindow {
		return new PersonWindow(this, `window ${++this.windows}`, this.states[profile]);
	}

	/** A window of a profile that has read what there is. */
	async open(profile: 'one' | 'other'): Promise<PersonWindow> {
		const window = this.window(profile);
		await window.open();
		return window;
	}
}

/** What a window knows of the person. */
export class PersonWindow {
	readonly person: PersonStore;
	readonly failures: string[] = [];
	/** How often it was said that something differs. */
	changes = 0;

	constructor({ files, reports, now }: TwoProfiles, me: string, earlier: MemoryState) {
		this.person = new PersonStore({
			files,
			reporter: reports,
			me,
			earlier: new EarlierState(earlier, async () => ({ withEarlier })),
			now: () => now,
			// As long as other windows have something to do.
			wait: () => new Promise((resolve) => setImmediate(resolve)),
			failed: (reason) => this.failures.push(String(reason)),
		});
		this.person.onDidChange(() => this.changes++);
	}

	async open(): Promise<void> {
		await this.person.open(vscode.Uri.file('/storage'));
	}
}
