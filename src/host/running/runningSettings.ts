import type { LoadRule } from '../../core/running/load/loadReport.ts';
import { readEach } from '../../core/settings/readSettings.ts';
import {
	type RunningSettings,
	runningSettingsSchema,
} from '../../core/settings/runningSettings.ts';
import { changeSetting, SettingsReader } from '../settings/settingsReader.ts';
import { reportFaults } from '../settings/settingsReporter.ts';

/** Keeps the settings of running as VS Code has them now, and reports each fault in them once. */
export class RunningSettingsReader extends SettingsReader<RunningSettings> {
	constructor(log: { warn(message: string): void }) {
		let reported: ReadonlySet<string> = new Set();
		super(
			(written) => readEach(runningSettingsSchema, written),
			(faults) => {
				reported = reportFaults(faults, reported, log);
			},
		);
	}

	/** Turns a rule of the load off, or on again, in the person's own settings. */
	async setLoadRule(rule: LoadRule, on: boolean): Promise<void> {
		const off = this.current.loadRulesOff.filter((one) => one !== rule);
		await changeSetting<RunningSettings>('loadRulesOff', on ? off : [...off, rule]);
	}
}
