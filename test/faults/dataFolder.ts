import type { AppContext } from '../../src/host/base/appContext.ts';
import { DisposableStore } from '../../src/host/base/disposables.ts';
import { SyncService } from '../../src/host/data/sync/syncService.ts';
import { DiaryStore } from '../../src/host/running/diaryStore.ts';
import { FolderFiles } from '../../src/host/storage/files.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { FOLDER, MACHINE, STORAGE, uri } from './person.ts';
import { Runs } from './said.ts';

/** Runs with the setting `dataFolder`: all that counts is what comes to lie in that folder. */
export class DataFolder extends Runs {
	override readonly what = 'runs in the data folder';
	private service: SyncService | null = null;

	override async open(): Promise<void> {
		await super.open();
		this.service?.dispose();
		const { state, clock, log } = this.person;
		const app: AppContext = {
			clock,
			log,
			settings: {
				current: { ...DEFAULTS, dataFolder: FOLDER },
				onDidChange: () => ({ dispose: () => {} }),
			},
			storageUri: uri(STORAGE),
			state,
			extensionUri: uri(STORAGE),
			subscriptions: new DisposableStore(),
		};
		this.service = new SyncService(app, MACHINE);
		await this.service.sync();
	}

	override async make(number: number): Promise<void> {
		await super.make(number);
		await this.service?.sync();
	}

	override async minute(): Promise<void> {
		await super.minute();
		await this.service?.sync();
	}

	override async kept(): Promise<number> {
		const keeper = new DiaryStore({
			...this.deps,
			files: new FolderFiles(uri(FOLDER)),
			others: () => [],
			yearOf: () => 2026,
		});
		await keeper.read();
		return keeper.runs.length;
	}
}
