import * as vscode from 'vscode';
import type { AppContext } from '../../base/appContext.ts';
import { fingerprint } from '../../base/bytes.ts';
import {
	IMPORTED_MOVES_FILE,
	MY_MOVES_FILE,
	PICTURE_LIMIT,
	readCustomFiles,
} from '../../moves/custom/customFiles.ts';
import { expectThere, isThere } from '../../storage/dataFolder.ts';
import { nullIfMissing } from '../../storage/files.ts';
import type { NotifyOnce } from './notices.ts';

/** Copies a file to the data folder, or from there. */
type Way = 'bring' | 'fetch';

/**
 * Compares a file in VS Code's own storage (`here`) and in the data folder (`there`), by their fingerprints;
 * null where there is no such file. `common` is what both were when they were last the same, if that is
 * known. Nothing is ever deleted: a file that is missing is had from the other place, unless it was there and
 * is as it was here, for then the person has deleted it in the folder.
 */
export function stepFor(
	here: string | null,
	there: string | null,
	common: string | undefined,
): Way | 'nothing' | 'ask' {
	if (here === there) {
		return 'nothing';
	}
	if (there === null) {
		return here === common ? 'nothing' : 'bring';
	}
	if (here === null || here === common) {
		return 'fetch';
	}
	return there === common ? 'bring' : 'ask';
}

/** A file as it was read, and what tells its contents from others. */
interface Found {
	readonly bytes: Uint8Array;
	readonly print: string;
}

/** One file in both places; null where it is missing. */
interface Pair {
	readonly name: string;
	readonly here: Found | null;
	readonly there: Found | null;
	readonly step: ReturnType<typeof stepFor>;
}

/** What sees to own moves takes besides the data folder. */
export interface OwnMovesDeps extends Pick<AppContext, 'storageUri' | 'person' | 'log'> {
	/** The random name of this machine's folder. */
	readonly machine: string;
	readonly notices: Pick<NotifyOnce, 'askAboutMoves' | 'forget'>;
	/** Called when the person has answered: there is something to do. */
	readonly again: () => void;
}

/**
 * Keeps the person's own moves and their pictures the same in VS Code's own storage and in the data folder,
 * which is the place where they are read and edited while it is there. So they are at hand while it is away,
 * and what is written meanwhile is brought there when it is back. What was changed in both places stays as it
 * is in both until the person has chosen.
 */
export class OwnMoves {
	private readonly deps: OwnMovesDeps;
	/** The files that were looked at last, pictures included. */
	private names: readonly string[] = [];
	/** Their `stamp` when nothing was left to do; null: something may be. */
	private inStep: string | null = null;
	/** Which version the person keeps, and of which contents they were asked. */
	private choice: { readonly way: Way; readonly of: string } | null = null;

	constructor(deps: OwnMovesDeps) {
		this.deps = deps;
	}

	/**
	 * Resolves with why something could not be written to `folder`, the data folder; null where all could.
	 * Rejects where either place cannot be read, or VS Code's own storage cannot be written.
	 */
	async sync(folder: vscode.Uri): Promise<unknown> {
		const { person, storageUri } = this.deps;
		if (this.inStep !== null && this.inStep === (await this.stamp(folder))) {
			return null;
		}
		this.names = await namesIn(storageUri, folder);
		const stamp = await this.stamp(folder);
		// Another window may have done all this meanwhile.
		await person.inTurn(() => person.sync());
		const common = await this.common(folder);
		const pairs: readonly Pair[] = await Promise.all(
			this.names.map(async (name) => {
				const [here, there] = await Promise.all([find(storageUri, name), find(folder, name)]);
				const step = stepFor(here?.print ?? null, there?.print ?? null, common.get(name));
				return { name, here, there, step };
			}),
		);
		const chosen = this.chosenFor(
			pairs.filter(({ step }) => step === 'ask'),
			folder,
		);
		const failed = new Map<Way, unknown>();
		for (const pair of pairs) {
			const { name, here, there, step } = pair;
			const way = step === 'ask' ? chosen : step === 'nothing' ? null : step;
			if (way !== null) {
				await this.copy(pair, way, folder, common).catch((reason: unknown) => {
					failed.set(way, reason);
				});
			} else if (here && here.print === there?.print) {
				common.set(name, here.print);
			}
		}
		const files = [...common].map(([name, print]) => ({ name, print }));
		person.set('ownMoves', { folder: folder.toString(), files });
		this.inStep = pairs.every(({ step }) => step === 'nothing') ? stamp : null;
		if (failed.has('fetch')) {
			throw failed.get('fetch');
		}
		return failed.get('bring') ?? null;
	}

	/**
	 * What files were when they were last the same here and in `folder`, by their names. Nothing is known of a
	 * folder that this machine has not written to, or that was emptied. Rejects where the folder is away: that is
	 * no reason to forget what is known of it.
	 */
	private async common(folder: vscode.Uri): Promise<Map<string, string>> {
		const { person, machine } = this.deps;
		const known = person.get('ownMoves');
		const isKnown =
			known?.folder === folder.toString() &&
			(await isThere(vscode.Uri.joinPath(folder, 'machines', machine)));
		await (!isKnown && expectThere(folder));
		return new Map(isKnown ? known.files.map(({ name, print }) => [name, print]) : []);
	}

	/** What the person has chosen for files that were changed in both places; asks, unless they have. */
	private chosenFor(open: readonly Pair[], folder: vscode.Uri): Way | null {
		const { notices, storageUri, again } = this.deps;
		const { choice } = this;
		this.choice = null;
		const of = JSON.stringify(open.map(({ here, there }) => [here?.print, there?.print]));
		if (choice?.of === of) {
			return choice.way;
		}
		if (choice || open.length === 0) {
			notices.forget('movesNotice');
		}
		const [first] = open;
		if (first) {
			notices.askAboutMoves({
				names: open.map(({ name }) => name),
				// What changes in the folder meanwhile is no reason to ask again.
				version: JSON.stringify(open.map(({ here }) => here?.print)),
				here: vscode.Uri.joinPath(storageUri, first.name),
				there: vscode.Uri.joinPath(folder, first.name),
				answered: (keeps) => {
					this.choice = { way: keeps === 'here' ? 'bring' : 'fetch', of };
					again();
				},
			});
		}
		return null;
	}

	/** Replaces a file by what it is in the other place, unless someone else has written it meanwhile. */
	private async copy(
		{ name, here, there }: Pair,
		way: Way,
		folder: vscode.Uri,
		common: Map<string, string>,
	): Promise<void> {
		const { storageUri, log } = this.deps;
		const [from, to, place] = way === 'bring' ? [here, there, folder] : [there, here, storageUri];
		if (!from || (await find(place, name))?.print !== to?.print) {
			return;
		}
		await (way === 'bring' && expectThere(folder));
		try {
			await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(place, name), from.bytes);
			common.set(name, from.print);
			log.info(`${name} was ${way === 'bring' ? 'brought to' : 'fetched from'} the data folder.`);
		} catch (reason) {
			// Half of it may be there: that is no change of the person's, and is written over the next time.
			const half = await find(place, name).catch(() => null);
			if (half) {
				common.set(name, half.print);
			}
			throw reason;
		}
	}

	/** Differs where a file was written since, or the folder is another one. */
	private async stamp(folder: vscode.Uri): Promise<string> {
		const places = [this.deps.storageUri, folder];
		const uris = places.flatMap((place) =>
			this.names.map((name) => vscode.Uri.joinPath(place, name)),
		);
		const stats = await Promise.all(uris.map(statOf));
		const dates = stats.map((stat) => stat && [stat.mtime, stat.size]);
		return JSON.stringify([folder.toString(), this.names, dates]);
	}
}

/** The names of the files of own moves, and of the pictures that these name: a data folder may be full of others. */
async function namesIn(...places: readonly vscode.Uri[]): Promise<readonly string[]> {
	const files = [MY_MOVES_FILE, IMPORTED_MOVES_FILE];
	const all = await Promise.all(places.map((place) => readCustomFiles(place)));
	const pictures = all.flatMap(({ entries }) =>
		entries.moves.flatMap(({ read: { picture } }) =>
			picture === null || picture.startsWith('data:') ? [] : [picture],
		),
	);
	const plain: string[] = [];
	for (const picture of new Set(pictures)) {
		const stats = await Promise.all(
			places.map((place) => statOf(vscode.Uri.joinPath(place, picture))),
		);
		if (stats.every((stat) => stat === null || isPicture(stat))) {
			plain.push(picture);
		}
	}
	return [...files, ...plain];
}

/** Whether it would be shown: a link is not followed, and what is too large is not. */
function isPicture({ type, size }: vscode.FileStat): boolean {
	return (type & vscode.FileType.SymbolicLink) === 0 && size <= PICTURE_LIMIT;
}

function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
	return nullIfMissing(vscode.workspace.fs.stat(uri));
}

async function find(place: vscode.Uri, name: string): Promise<Found | null> {
	const bytes = await nullIfMissing(vscode.workspace.fs.readFile(vscode.Uri.joinPath(place, name)));
	return bytes && { bytes, print: await fingerprint(bytes) };
}
