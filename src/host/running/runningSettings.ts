import * as vscode from 'vscode';
import type { LoadRule } from '../../core/running/load/loadReport.ts';
import { readEach } from '../../core/settings/readSettings.ts';
import {
	RUNNING_ALLOWED,
	RUNNING_DEFAULTS,
	type RunningSettings,
} from '../../core/settings/runningSettings.ts';
import { SECTION } from '../settings/settingsReader.ts';
import { reportFaults } from '../settings/settingsReporter.ts';
import { DisposableStore } from '../base/disposables.ts';

/** Keeps the settings of running as VS Code has them now, checked, and says when they change. */
export class RunningSettingsReader implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly changed = this.owned.add(new vscode.EventEmitter<void>());
	private readonly log: { warn(message: string): void };
	private told: ReadonlySet<string> = new Set();
	private settings: RunningSettings;

	readonly onDidChange = this.changed.event;

	constructor(log: { warn(message: string): void }) {
		this.log = log;
		this.settings = this.read();
		this.owned.add(
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) {
					this.settings = this.read();
					this.changed.fire();
				}
			}),
		);
	}

	get current(): RunningSettings {
		return this.settings;
	}

	/** Turns a rule of the load off, or on again, in the person's own settings. */
	async turn(rule: LoadRule, on: boolean): Promise<void> {
		const off = this.settings.loadRulesOff.filter((one) => one !== rule);
		await vscode.workspace
			.getConfiguration(SECTION)
			.update('loadRulesOff', on ? off : [...off, rule], vscode.ConfigurationTarget.Global);
	}

	dispose(): void {
		this.owned.dispose();
	}

	private read(): RunningSettings {
		const written = vscode.workspace.getConfiguration(SECTION);
		// Only what the person wrote: a workspace has no say, and a default needs no check.
		const raw = Object.fromEntries(
			Object.keys(RUNNING_DEFAULTS).map((key) => [key, written.inspect<unknown>(key)?.globalValue]),
		);
		const { settings, faults } = readEach(raw, RUNNING_ALLOWED, RUNNING_DEFAULTS);
		this.told = reportFaults(faults, this.told, this.log);
		return settings;
	}
}
