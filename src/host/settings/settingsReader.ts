import * as vscode from 'vscode';
import { readSettings, type SettingFault } from '../../core/settings/readSettings.ts';
import { KEYS, type Settings } from '../../core/settings/settings.ts';
import { Disposables } from '../disposables.ts';
import { faultMessage } from './faultMessage.ts';

export const SECTION = 'nextPosture';

/** What a setting that cannot be taken is told through. */
export interface FaultTeller {
	/** Each fault, each time it is found. */
	log(message: string): void;
	/** Each fault once, until it is mended. */
	warn(message: string): void;
}

/** Keeps the settings as VS Code has them now, checked, and says when they change. */
export class SettingsReader implements vscode.Disposable {
	private readonly owned = new Disposables();
	private readonly changed = this.owned.own(new vscode.EventEmitter<Settings>());
	private readonly teller: FaultTeller;
	private told: ReadonlySet<string> = new Set();
	private settings: Settings;

	readonly onDidChange = this.changed.event;

	constructor(teller: FaultTeller) {
		this.teller = teller;
		this.settings = this.read();
		this.owned.own(
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
		this.tell(faults);
		return settings;
	}

	private tell(faults: readonly SettingFault[]): void {
		const messages = faults.map((fault) => faultMessage(fault));
		for (const message of messages) {
			this.teller.log(message);
			if (!this.told.has(message)) {
				this.teller.warn(message);
			}
		}
		this.told = new Set(messages);
	}
}
