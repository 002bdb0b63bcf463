import * as vscode from 'vscode';
import type { ReadSettings, SettingFault, Written } from '../../core/settings/readSettings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { DisposableStore } from '../base/disposables.ts';
import { Sequencer } from '../base/sequencer.ts';
import type { reportFaults } from './settingsReporter.ts';

/** Where the settings stand in settings.json. */
export const SECTION = 'nextPosture';

/** Keeps settings as VS Code has them now, checked, and says when they change. */
export class SettingsReader<S = Settings> implements vscode.Disposable {
	readonly #owned = new DisposableStore();
	readonly #changed = this.#owned.add(new vscode.EventEmitter<S>());
	readonly #readWritten: (written: Written) => ReadSettings<S>;
	readonly #onFaults: (faults: readonly SettingFault[]) => void;
	#settings: S;

	readonly onDidChange = this.#changed.event;

	/**
	 * `read` makes the settings from what is written. `onFaults` gets what could not be used as written,
	 * at each reading, even where that is nothing.
	 */
	constructor(
		read: (written: Written) => ReadSettings<S>,
		onFaults: (faults: readonly SettingFault[]) => void,
	) {
		this.#readWritten = read;
		this.#onFaults = onFaults;
		this.#settings = this.#read();
		this.#owned.add(
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) {
					this.#settings = this.#read();
					this.#changed.fire(this.#settings);
				}
			}),
		);
	}

	get current(): S {
		return this.#settings;
	}

	dispose(): void {
		this.#owned.dispose();
	}

	#read(): S {
		// Only what the person wrote: a workspace has no say, and a default needs no check. All settings have the
		// same scope, so that one look at the section finds them.
		const all = vscode.workspace.getConfiguration().inspect<Record<string, unknown>>(SECTION);
		const { settings, faults } = this.#readWritten((key) => all?.globalValue?.[key]);
		this.#onFaults(faults);
		return settings;
	}
}

/** Changes one of the person's own settings, for all workspaces. */
export async function changeSetting<S = Settings, Key extends keyof S & string = keyof S & string>(
	key: Key,
	value: S[Key],
): Promise<void> {
	await vscode.workspace
		.getConfiguration(SECTION)
		.update(key, value, vscode.ConfigurationTarget.Global);
}

/** Reports each fault in the settings once, until it is mended. */
export class SettingsReporter {
	readonly #log: { warn(message: string): void };
	readonly #loadWords: () => Promise<typeof reportFaults>;
	#reported: ReadonlySet<string> = new Set();
	readonly #sequencer = new Sequencer();

	/** `loadWords` is called when there is something to say: start-up needs no words. */
	constructor(log: { warn(message: string): void }, loadWords: () => Promise<typeof reportFaults>) {
		this.#log = log;
		this.#loadWords = loadWords;
	}

	/** `faults` are all that there are now: what is no longer among them is mended. */
	report(faults: readonly SettingFault[]): void {
		if (faults.length === 0 && this.#reported.size === 0) {
			return;
		}
		void this.#sequencer.queue(async () => {
			const reportNew = await this.#loadWords();
			this.#reported = reportNew(faults, this.#reported, this.#log);
		});
	}
}
