import { withEarlier } from '../../src/core/data/personFile.ts';
import type { AppContext } from '../../src/host/base/appContext.ts';
import { DisposableStore } from '../../src/host/base/disposables.ts';
import { SyncService } from '../../src/host/data/sync/syncService.ts';
import { DiaryStore } from '../../src/host/running/diaryStore.ts';
import { FolderFiles } from '../../src/host/storage/files.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { EarlierState, PersonStore } from '../../src/host/storage/personStore.ts';
import { movesFolder } from '../../src/host/storage/dataFolder.ts';
import { disk } from '../support/vscode.ts';
import { FOLDER, MACHINE, STORAGE, uri } from './person.ts';
import { Runs } from './said.ts';

/** Runs with the setting `dataFolder`: all that counts is what comes to lie in that folder. */
export class DataFolder extends Runs {
	override readonly what: string = 'runs in the data folder';
	private service: SyncService | null = null;
	private store: PersonStore | null = null;
	private windows = 0;

	override async open(): Promise<void> {
		await super.open();
		this.service?.dispose();
		const { state, clock, log, reporter, now, failed } = this.person;
		this.store?.dispose();
		this.store = new PersonStore({
			files: new FolderFiles(uri(STORAGE)),
			reporter,
			me: `window ${this.windows++}`,
			earlier: new EarlierState(state, async () => ({ withEarlier })),
			now,
			wait: () => Promise.resolve(),
			failed,
		});
		await this.store.open(uri(STORAGE));
		const app: AppContext = {
			clock,
			log,
			settings: {
				current: { ...DEFAULTS, dataFolder: FOLDER },
				onDidChange: () => ({ dispose: () => {} }),
			},
			storageUri: uri(STORAGE),
			state,
			person: this.store,
			extensionUri: uri(STORAGE),
			subscriptions: new DisposableStore(),
		};
		this.service = new SyncService(app, MACHINE);
		await this.sync();
	}

	override async make(number: number): Promise<void> {
		await super.make(number);
		await this.sync();
	}

	override async minute(): Promise<void> {
		await super.minute();
		await this.sync();
	}

	/** Syncs, and waits until the person is shown what came of it. */
	async sync(): Promise<void> {
		await this.service?.sync();
		await this.store?.settled();
		await new Promise((resolve) => setImmediate(resolve));
	}

	override async kept(): Promise<number> {
		const keeper = new DiaryStore({
			...this.deps,
			files: new FolderFiles(uri(FOLDER)),
			others: () => [],
		});
		await keeper.read();
		return keeper.runs.length;
	}
}

/** Own moves with the setting `dataFolder`: the person writes them where Edit My Moves opens the file. */
export class MovesInFolder extends DataFolder {
	override readonly what = 'own moves in the data folder';

	override async make(number: number): Promise<void> {
		const { path } = await movesFolder(FOLDER, uri(STORAGE));
		const moves = [...written(path), { name: `Move ${number}`, seconds: 30 }];
		disk.held.set(`${path}/my-moves.json`, JSON.stringify({ moves }));
		await this.sync();
	}

	override async kept(): Promise<number> {
		await this.open();
		return written(FOLDER).length;
	}
}

function written(folder: string): readonly object[] {
	const text = disk.held.get(`${folder}/my-moves.json`) ?? '{ "moves": [] }';
	return (JSON.parse(text) as { readonly moves: readonly object[] }).moves;
}
