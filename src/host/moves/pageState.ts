import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../core/protocol/protocol.ts';
import { movesOf } from '../../core/timer/today.ts';
import type { Body } from '../../core/moves/body.ts';
import { noCustomMoves } from '../../core/moves/customMoves.ts';
import { isSore, likesOf, noPrefs, type Prefs } from '../../core/moves/prefs.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { logEntry } from '../../core/timer/logEntries.ts';
import { MINUTE } from '../../core/base/time.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { localTime } from '../base/locale.ts';
import type { SettingsReader } from '../settings/settingsReader.ts';
import type { SharedStorage } from '../windows/sharedStorage.ts';
import { FolderFiles, MonitoredFiles } from '../storage/files.ts';
import { followMachines, otherMachines } from '../storage/otherMachines.ts';
import { StorageReporter } from '../storage/reporter.ts';
import type { Clock } from '../base/clock.ts';
import { saveLastKnown, lastKnown, PrefsStore } from './prefsStore.ts';
import { CustomMovesService } from './custom/customMovesService.ts';

/** The fields of `setup` that change while the page is open, each with a message of its own. */
type PageParts = Pick<
	Extract<ToPage, { kind: 'setup' }>,
	'body' | 'likes' | 'done' | 'mine' | 'voice'
>;

/** By what a part is known again; one without has not been told. */
type Prints = Partial<Record<keyof PageParts, unknown>>;

/** What an open page was told of its parts: all at first, then only what differs. */
class SentState {
	private told: Prints = {};

	/** The first message to a fresh page, with the words of the editor's language. */
	setup(parts: PageParts): ToPage {
		this.told = printsOf(parts);
		return { kind: 'setup', bundle: vscode.l10n.bundle ?? null, ...parts };
	}

	/** A message for each part that differs from what was told last. */
	changes({ body, likes, done, mine, voice }: PageParts): readonly ToPage[] {
		const before = this.told;
		const now = printsOf({ body, likes, done, mine, voice });
		this.told = now;
		const messages: readonly (ToPage & { readonly kind: keyof PageParts })[] = [
			{ kind: 'body', body },
			{ kind: 'likes', likes },
			{ kind: 'done', done },
			{ kind: 'mine', mine },
			{ kind: 'voice', voice },
		];
		return messages.filter(({ kind }) => now[kind] !== before[kind]);
	}
}

/** Own moves may hold megabytes of pictures: the object itself is their print. */
function printsOf({ mine, ...others }: PageParts): Prints {
	const texts = Object.entries(others).map(([kind, part]) => [kind, JSON.stringify(part)]);
	return { ...(Object.fromEntries(texts) as Record<string, string>), mine };
}

/** What the page's state is made of. */
export interface PageStateDeps {
	readonly settings: Pick<SettingsReader, 'current' | 'onDidChange'>;
	readonly storage: Pick<SharedStorage, 'entries' | 'machine' | 'add'>;
	/** Resolves when the storage was read. */
	readonly opened: Promise<unknown>;
	readonly clock: Clock;
	/** Where all machines' preferences are kept. */
	readonly folder: vscode.Uri;
	/** Finds out where the person's own moves lie. */
	readonly moves: () => Promise<vscode.Uri>;
	readonly log: vscode.LogOutputChannel;
	/** Keeps what was shown last, and where windows tell each other what was told. */
	readonly memento: Pick<vscode.Memento, 'get' | 'update'>;
	/** Something may differ from what the page was told. */
	changed(): void;
}

/** What the page says that is kept. */
export type PrefsMessage = Extract<
	FromPage,
	{ kind: 'moveDone' | 'favourite' | 'hide' | 'sore' | 'speak' }
>;

/** All that the page picks and shows moves by, and what the person says of it there. */
export class PageState implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly deps: PageStateDeps;
	private readonly sent = new SentState();
	private prefs: PrefsStore | null = null;
	/** Rings where preferences could not be written: it is tried again. */
	private readonly again = this.owned.add(new MutableDisposable());
	private mine: CustomMovesService | null = null;
	/** Shown until the files are read; null: there is more than that to show. */
	private readonly before: Prefs | null;
	/** Whether there is something to show: all is read, or was known before. */
	isKnown = false;
	/** Resolves when there is. */
	readonly known: Promise<void>;
	private isRead = false;
	private begin = () => {};
	/** Resolves when all is read. */
	private readonly ready: Promise<void>;

	constructor(deps: PageStateDeps) {
		this.deps = deps;
		this.before = lastKnown(deps.memento);
		const begun = new Promise<void>((resolve) => {
			this.begin = resolve;
		});
		this.ready = begun.then(async () => this.open());
		if (!this.before) {
			this.begin();
		}
		this.known = (this.before ? deps.opened.then(() => {}) : this.ready).then(() => {
			this.isKnown = true;
		});
	}

	/** Reads the files, unless that was done. The first view has the editor's time for itself till then. */
	read(): Promise<void> {
		this.begin();
		return this.ready;
	}

	/** The first message to a fresh page. */
	setup(): ToPage {
		return this.sent.setup(this.parts());
	}

	/** What differs from what the page was told last. */
	changes(): readonly ToPage[] {
		return this.sent.changes(this.parts());
	}

	/** Takes in what the person said in the page. */
	handlePrefs(message: PrefsMessage): void {
		const { storage, clock } = this.deps;
		switch (message.kind) {
			case 'moveDone':
				return storage.add([logEntry({ kind: 'move', at: clock.now(), move: message.move })]);
			case 'favourite':
				return this.mark(async (prefs) => prefs.markMove('favourites', message.move, message.on));
			case 'hide':
				return this.mark(async (prefs) => prefs.markMove('hidden', message.move, message.on));
			case 'sore':
				return this.mark(async (prefs) => prefs.mark('sore', message.on));
			case 'speak':
				return this.mark(async (prefs) => prefs.mark('speech', message.on));
		}
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** What is said before the files are read waits for them. */
	private mark(change: (prefs: PrefsStore) => Promise<void>): void {
		void this.ready.then(async () => this.prefs && change(this.prefs));
	}

	private async open(): Promise<void> {
		const { storage, opened, clock, folder, log, moves, memento } = this.deps;
		const [lie] = await Promise.all([moves(), opened]);
		const { machine } = storage;
		const own = vscode.Uri.joinPath(folder, 'machines', machine);
		const now = () => clock.now();
		const reporter = new StorageReporter({ storageUri: folder, log, state: memento, clock });
		const prefs = new PrefsStore({
			files: new MonitoredFiles(new FolderFiles(folder), reporter),
			machine,
			reporter,
			others: () => otherMachines(folder, machine),
			now,
			changed: () => this.changed(),
			failed: (reason) => {
				log.error(`Preferences could not be kept in ${own.fsPath}: ${String(reason)}`);
				this.again.set(clock.wakeAt(now() + MINUTE, () => void prefs.read()));
			},
		});
		this.prefs = prefs;
		const mine = this.owned.add(new CustomMovesService(lie, log, () => this.changed()));
		this.mine = mine;
		this.owned.add(this.deps.settings.onDidChange(() => void this.follow(mine)));
		await Promise.all([prefs.read(), mine.read()]);
		this.isRead = true;
		this.changed();
		void followMachines(folder, machine, ['prefs.*'], () => void prefs.read()).then((following) =>
			this.owned.add(following),
		);
	}

	/** The folder for the person's data may be another one: their own moves lie there. */
	private async follow(mine: CustomMovesService): Promise<void> {
		const { settings, moves } = this.deps;
		const written = settings.current.dataFolder;
		const lie = await moves();
		if (written === settings.current.dataFolder) {
			await mine.setFolder(lie);
		}
	}

	private changed(): void {
		if (this.isRead && this.prefs && this.mine) {
			saveLastKnown(this.deps.memento, this.prefs.current, this.mine.current);
		}
		this.deps.changed();
	}

	private parts(): PageParts {
		const { settings, storage, clock } = this.deps;
		const { speechRate: rate, speechVoice: name } = settings.current;
		const prefs = (this.isRead ? this.prefs?.current : this.before) ?? noPrefs;
		const midnight = localTime.clock(clock.now(), 0, 0);
		return {
			body: bodyOf(settings.current, isSore(prefs, midnight)),
			likes: likesOf(prefs),
			done: movesOf(storage.entries, midnight),
			mine: this.mine?.current ?? noCustomMoves,
			voice: { on: prefs.speech.on, rate, name },
		};
	}
}

/** The body as the settings have it, on a day with or without a sore back. */
export function bodyOf(settings: Settings, sore: boolean): Body {
	const { seatedMode: seated, leaveOutAreas: leaveOut } = settings;
	const { wheelchair, noFloor, pregnant, postpartum } = settings;
	return { seated, wheelchair, noFloor, pregnant, postpartum, leaveOut, sore };
}
