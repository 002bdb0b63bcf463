import * as vscode from 'vscode';
import { movesOf } from '../../core/history/today.ts';
import type { Body } from '../../core/moves/body.ts';
import { isSore, likesOf, noPrefs } from '../../core/moves/prefs.ts';
import type { FromPage, ToPage } from '../../core/protocol/messages.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { logEntry } from '../../core/sitting/logEntry.ts';
import { Disposables } from '../disposables.ts';
import { localTime } from '../localTime.ts';
import type { SharedStorage } from '../sitting/sharedStorage.ts';
import { FolderFiles } from '../storage/files.ts';
import { otherMachines } from '../storage/machines.ts';
import { tellerOf } from '../storage/teller.ts';
import { watchFiles } from '../storage/watchFiles.ts';
import type { Clock } from '../systemClock.ts';
import { MyMoves } from './own/myMoves.ts';
import { PrefsKeeper } from './prefsKeeper.ts';

/** What the page's state is made of. */
export interface PageStateDeps {
	readonly settings: { readonly current: Settings };
	readonly storage: Pick<SharedStorage, 'entries' | 'machine' | 'add'>;
	/** Resolves when the storage was read. */
	readonly opened: Promise<unknown>;
	readonly clock: Clock;
	/** Where all machines' preferences are kept. */
	readonly folder: vscode.Uri;
	/** Where the person's own moves lie. */
	readonly moves: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	/** Something may differ from what the page was told. */
	changed(): void;
}

/** What the page says that is kept. */
export type Said = Extract<
	FromPage,
	{ kind: 'moveDone' | 'favourite' | 'hide' | 'sore' | 'speak' }
>;

/** The fields of `setup` that change while the page is open, each with a message of its own. */
type Parts = Pick<Extract<ToPage, { kind: 'setup' }>, 'body' | 'likes' | 'done' | 'mine' | 'voice'>;

/** All that the page picks and shows moves by, and what the person says of it there. */
export class PageState implements vscode.Disposable {
	private readonly owned = new Disposables();
	private readonly deps: PageStateDeps;
	private told: Partial<Record<keyof Parts, unknown>> = {};
	private prefs: PrefsKeeper | null = null;
	private readonly mine: MyMoves;
	/** Whether all is read. */
	isRead = false;
	/** Resolves when it is. */
	readonly ready: Promise<void>;

	constructor(deps: PageStateDeps) {
		this.deps = deps;
		this.mine = this.owned.own(new MyMoves(deps.moves, deps.log, () => deps.changed()));
		this.ready = this.open();
	}

	/** The first message to a fresh page. */
	setup(): ToPage {
		const parts = this.parts();
		this.told = printsOf(parts);
		return { kind: 'setup', bundle: vscode.l10n.bundle ?? null, ...parts };
	}

	/** What differs from what the page was told last. */
	changes(): readonly ToPage[] {
		const { body, likes, done, mine, voice } = this.parts();
		const before = this.told;
		const now = printsOf({ body, likes, done, mine, voice });
		this.told = now;
		const messages: readonly (ToPage & { readonly kind: keyof Parts })[] = [
			{ kind: 'body', body },
			{ kind: 'likes', likes },
			{ kind: 'done', done },
			{ kind: 'mine', mine },
			{ kind: 'voice', voice },
		];
		return messages.filter(({ kind }) => now[kind] !== before[kind]);
	}

	/** Takes in what the person said in the page. */
	hear(message: Said): void {
		const { storage, clock } = this.deps;
		switch (message.kind) {
			case 'moveDone':
				return storage.add([logEntry({ kind: 'move', at: clock.now(), move: message.move })]);
			case 'favourite':
				return void this.prefs?.markMove('favourites', message.move, message.on);
			case 'hide':
				return void this.prefs?.markMove('hidden', message.move, message.on);
			case 'sore':
				return void this.prefs?.mark('sore', message.on);
			case 'speak':
				return void this.prefs?.mark('speech', message.on);
		}
	}

	dispose(): void {
		this.owned.dispose();
	}

	private async open(): Promise<void> {
		const { storage, opened, clock, folder, log } = this.deps;
		await opened;
		const { machine } = storage;
		const own = vscode.Uri.joinPath(folder, 'machines', machine);
		const prefs = new PrefsKeeper({
			files: new FolderFiles(folder),
			machine,
			teller: tellerOf(log),
			others: () => otherMachines(folder, machine),
			now: () => clock.now(),
			changed: () => this.deps.changed(),
			failed: (reason) =>
				log.error(`Preferences could not be kept in ${own.fsPath}: ${String(reason)}`),
		});
		this.prefs = prefs;
		await Promise.all([prefs.read(), this.mine.read()]);
		this.isRead = true;
		void this.watch(own, prefs);
	}

	private async watch(own: vscode.Uri, prefs: PrefsKeeper): Promise<void> {
		const { folder } = this.deps;
		await vscode.workspace.fs.createDirectory(own).then(undefined, () => {});
		this.owned.own(watchFiles(folder, 'machines/*/prefs.*', () => void prefs.read()));
		this.owned.own(
			// Where a browser's store tells nobody of a write, coming back to the window does.
			vscode.window.onDidChangeWindowState(({ focused }) => focused && void prefs.read()),
		);
	}

	private parts(): Parts {
		const { settings, storage, clock } = this.deps;
		const { speechRate: rate, speechVoice: name } = settings.current;
		const prefs = this.prefs?.current ?? noPrefs;
		const midnight = localTime.clock(clock.now(), 0, 0);
		return {
			body: bodyOf(settings.current, isSore(prefs, midnight)),
			likes: likesOf(prefs),
			done: movesOf(storage.entries, midnight),
			mine: this.mine.current,
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

/** By what each part is known again; own moves may hold megabytes of pictures: they are the object. */
function printsOf({ mine, ...others }: Parts): Partial<Record<keyof Parts, unknown>> {
	const texts = Object.entries(others).map(([kind, part]) => [kind, JSON.stringify(part)]);
	return { ...(Object.fromEntries(texts) as Record<string, string>), mine };
}
