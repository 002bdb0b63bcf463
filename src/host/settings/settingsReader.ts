import * as vscode from 'vscode';
import { readSettings, type SettingFault } from '../../core/settings/readSettings.ts';
import { loadOnDemand } from '../base/loadOnDemand.ts';
import { KEYS, type Settings } from '../../core/settings/settings.ts';
import { DisposableStore } from '../base/disposables.ts';

/** Tells each fault in the settings once, until it is mended; the words are loaded if there is one. */
export class SettingsReporter {
	private readonly log: { warn(message: string): void };
	private told: ReadonlySet<string> = new Set();
	private telling: Promise<void> = Promise.resolve();

	constructor(log: { warn(message: string): void }) {
		this.log = log;
	}

	report(faults: readonly SettingFault[]): void {
		if (faults.length === 0 && this.told.size === 0) {
			return;
		}
		this.telling = this.telling.then(async () => {
			const { tellFaults } = await loadOnDemand();
			this.told = tellFaults(faults, this.told, this.log);
		});
	}
}

export const SECTION = 'nextPosture';

/** Keeps the settings as VS Code has them now, checked, and says when they change. */
export class SettingsReader implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly changed = this.owned.add(new vscode.EventEmitter<Settings>());
	private readonly found: (faults: readonly SettingFault[]) => void;
	private settings: Settings;

	readonly onDidChange = this.changed.event;

	/** `found` hears of what could not be taken as written, at each reading; nothing is too little. */
	constructor(found: (faults: readonly SettingFault[]) => void) {
		this.found = found;
		this.settings = this.read();
		this.owned.add(
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) {
					this.settings = this.read();
					this.changed.fire(this.settings);
				}
			}),
		);
	}

	get current(): Settings {
		return this.settings;
	}

	dispose(): void {
		this.owned.dispose();
	}

	private read(): Settings {
		const written = vscode.workspace.getConfiguration(SECTION);
		// Only what the person wrote: a workspace has no say, and a default needs no check.
		const raw = Object.fromEntries(
			KEYS.map((key) => [key, written.inspect<unknown>(key)?.globalValue]),
		);
		const { settings, faults } = readSettings(raw);
		this.found(faults);
		return settings;
	}
}
