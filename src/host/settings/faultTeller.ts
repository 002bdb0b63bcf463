import type { SettingFault } from '../../core/settings/readSettings.ts';
import { loadOnDemand } from '../loadOnDemand.ts';

/** Tells each fault in the settings once, until it is mended; the words are loaded if there is one. */
export class FaultTeller {
	private readonly log: { warn(message: string): void };
	private told: ReadonlySet<string> = new Set();
	private telling: Promise<void> = Promise.resolve();

	constructor(log: { warn(message: string): void }) {
		this.log = log;
	}

	tell(faults: readonly SettingFault[]): void {
		if (faults.length === 0 && this.told.size === 0) {
			return;
		}
		this.telling = this.telling.then(async () => {
			const { tellFaults } = await loadOnDemand();
			this.told = tellFaults(faults, this.told, this.log);
		});
	}
}
