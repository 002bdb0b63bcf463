import * as vscode from 'vscode';
import { MINUTE } from '../../core/base/time.ts';
import type { Body } from '../../core/moves/body.ts';
import { noCustomMoves } from '../../core/moves/customMoves.ts';
import { isSore, likesOf, noPrefs, type Prefs } from '../../core/moves/prefs.ts';
import type { movesFromPage } from '../../core/protocol/moves.ts';
import type { Handlers, ToPage, ToPageOf } from '../../core/protocol/protocol.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { logEntry, movesOf } from '../../core/timer/logEntries.ts';
import type { AppContext } from '../base/appContext.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { midnight } from '../base/locale.ts';
import type { PageLink, PageSource } from '../base/page.ts';
import { FolderFiles, MonitoredFiles } from '../storage/files.ts';
import { followMachines, otherMachines } from '../storage/otherMachines.ts';
import { StorageReporter } from '../storage/reporter.ts';
import type { SharedStorage } from '../windows/sharedStorage.ts';
import type { CustomMovesService } from './custom/customMovesService.ts';
import { lastKnown, PrefsStore, saveLastKnown } from './prefsStore.ts';

/** The log, as far as moves are read from it and written to it. */
type MovesLog = Pick<SharedStorage, 'entries' | 'since' | 'machine' | 'opened' | 'add'>;

/** Moves on the page: all that it picks and shows them by, and what the person does with them there. */
export class MovesPage implements PageSource, vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly app: AppContext;
	private readonly storage: MovesLog;
	private readonly page: Pick<PageLink, 'refresh'>;
	private readonly stop: () => Body['closed'];
	private readonly sent = new SentParts();
	private prefs: PrefsStore | null = null;
	/** Rings where preferences could not be written: it is tried again. */
	private readonly again = this.owned.add(new MutableDisposable());
	private readonly customMoves: () => Promise<CustomMovesService>;
	private mine: CustomMovesService | null = null;
	/** Shown until the files are read; null: there is more than that to show. */
	private before: Prefs | null = null;
	/** Whether there is something to show: all is read, or was known before. */
	isKnown = false;
	/** Resolves when there is. */
	readonly known: Promise<void>;
	private isRead = false;
	/** Whether other machines keep something in the same folder; null before it was looked for. */
	private hasOthers: boolean | null = null;
	private startReading = () => {};
	/** Resolves when all is read. */
	private readonly ready: Promise<void>;

	readonly handlers: Handlers<keyof typeof movesFromPage> = {
		moveDone: ({ move }) => {
			const { storage } = this;
			storage.add([logEntry({ kind: 'move', at: this.app.clock.now(), move })]);
		},
		favourite: ({ move, on }) => this.mark((prefs) => prefs.markMove('favourites', move, on)),
		hide: ({ move, on }) => this.mark((prefs) => prefs.markMove('hidden', move, on)),
		sore: ({ on }) => this.mark((prefs) => prefs.mark('sore', on)),
		speak: ({ on }) => this.mark((prefs) => prefs.mark('speech', on)),
	};

	/** `stop` says what closes everything that strains; `customMoves` opens the person's own. */
	constructor(
		app: AppContext,
		storage: MovesLog,
		page: Pick<PageLink, 'refresh'>,
		stop: () => Body['closed'],
		customMoves: () => Promise<CustomMovesService>,
	) {
		this.customMoves = customMoves;
		this.stop = stop;
		this.app = app;
		this.storage = storage;
		this.page = page;
		const started = new Promise<void>((resolve) => {
			this.startReading = resolve;
		});
		this.ready = started.then(() => this.open());
		this.known = this.findKnown();
	}

	/** Reads the files, unless that was done. The first view has the editor's time for itself till then. */
	read(): Promise<void> {
		this.startReading();
		return this.ready;
	}

	begin(): readonly ToPage[] {
		return [this.sent.setup(this.parts())];
	}

	changes(): readonly ToPage[] {
		return this.sent.changes(this.parts());
	}

	dispose(): void {
		this.owned.dispose();
	}

	private async findKnown(): Promise<void> {
		const { person } = this.app;
		await Promise.all([person.opened, this.storage.opened]);
		this.before = lastKnown(person);
		await (this.before ? null : this.read());
		this.isKnown = true;
	}

	/** A change made before the files are read waits for them. */
	private mark(change: (prefs: PrefsStore) => Promise<void>): void {
		void this.ready.then(() => this.prefs && change(this.prefs));
	}

	private async open(): Promise<void> {
		const { log, state, clock, storageUri } = this.app;
		const { storage } = this;
		await storage.opened;
		const { machine } = storage;
		const own = vscode.Uri.joinPath(storageUri, 'machines', machine);
		const now = () => clock.now();
		const others = async () => {
			const found = await otherMachines(storageUri, machine);
			this.hasOthers = found.length > 0;
			return found;
		};
		const reporter = new StorageReporter({ storageUri, log, state, clock });
		const prefs = new PrefsStore({
			files: new MonitoredFiles(new FolderFiles(storageUri), reporter),
			machine,
			reporter,
			others,
			now,
			changed: () => this.changed(),
			failed: (reason) => {
				log.error(`Preferences could not be kept in ${own.fsPath}: ${String(reason)}`);
				this.again.set(clock.wakeAt(now() + MINUTE, () => void prefs.read()));
			},
		});
		this.prefs = prefs;
		const [mine] = await Promise.all([this.customMoves(), prefs.read()]);
		this.mine = mine;
		this.owned.add(mine.onDidChange(() => this.changed()));
		this.isRead = true;
		this.changed();
		void followMachines(storageUri, machine, ['prefs.*'], () => void prefs.read()).then(
			(following) => this.owned.add(following),
		);
	}

	private changed(): void {
		if (this.isRead && this.prefs && this.mine) {
			saveLastKnown(this.app.person, this.prefs.current, this.mine.current);
		}
		this.page.refresh();
	}

	private parts(): Parts {
		const { settings, clock } = this.app;
		const { storage } = this;
		const { speechRate: rate, speechVoice: name } = settings.current;
		const prefs = (this.isRead ? this.prefs?.current : this.before) ?? noPrefs;
		const today = midnight(clock.now());
		return {
			body: bodyOf(settings.current, isSore(prefs, today), this.stop()),
			likes: likesOf(prefs),
			done: movesOf(storage.entries, today),
			wholeDay: this.hasOthers === false && storage.since <= today,
			mine: this.mine?.current ?? noCustomMoves,
			voice: { on: prefs.speech.on, rate, name },
			readySeconds: settings.current.readySeconds,
		};
	}
}

/** The body as the settings have it, on a day with or without a sore back, and with what closes what strains. */
function bodyOf(settings: Settings, sore: boolean, closed: Body['closed']): Body {
	const { seatedMode: seated, leaveOutAreas: leaveOut } = settings;
	const { wheelchair, noFloor, pregnant, postpartum } = settings;
	return { seated, wheelchair, noFloor, pregnant, postpartum, leaveOut, sore, closed };
}

/** What the page picks moves by: each part changes on its own, and then has a message of its own. */
type Parts = Omit<ToPageOf<'setup'>, 'kind' | 'bundle'>;

/** What each part was when it was sent last, as something that differs where the part does. */
type Prints = Partial<Record<keyof Parts, unknown>>;

/** Sends a page all parts at first, then only those that differ from what was sent last. */
class SentParts {
	private sent: Prints = {};

	/** The first message to a fresh page, with the texts of the editor's language. */
	setup(parts: Parts): ToPage {
		this.sent = printsOf(parts);
		return { kind: 'setup', bundle: vscode.l10n.bundle ?? null, ...parts };
	}

	changes(parts: Parts): readonly ToPage[] {
		const { body, likes, done, wholeDay, mine, voice, readySeconds } = parts;
		const before = this.sent;
		const now = printsOf(parts);
		this.sent = now;
		const messages: readonly ToPageOf<keyof Parts>[] = [
			{ kind: 'body', body },
			{ kind: 'likes', likes },
			{ kind: 'done', done },
			{ kind: 'wholeDay', wholeDay },
			{ kind: 'mine', mine },
			{ kind: 'voice', voice },
			{ kind: 'readySeconds', readySeconds },
		];
		return messages.filter(({ kind }) => now[kind] !== before[kind]);
	}
}

/** A person's own moves may hold megabytes of pictures: the object itself is their print. */
function printsOf({ mine, ...others }: Parts): Prints {
	const texts = Object.entries(others).map(([kind, part]) => [kind, JSON.stringify(part)]);
	return { ...(Object.fromEntries(texts) as Record<string, string>), mine };
}
