import type { Tally } from '../../../../core/running/import/entry.ts';
import type { ImportFault } from '../../../../core/running/import/importReport.ts';
import { isArchive } from './activityFile.ts';
import { type ArchiveEntry, bytesOf, entriesOf, storedPart } from './archive.ts';
import { faultOf, ImportError, LIMITS, megabytes } from './importError.ts';
import { type Bytes, counted } from './slices.ts';

const ACTIVITY = /\.(?:gpx|tcx|fit)(?:\.gz)?$/i;
const LIST = /(?:^|\/)activities\.csv$/i;
const ARCHIVE = /\.zip$/i;

/** What may be a list or an activity under another name, which only its content says. */
const PERHAPS = /\.(?:csv|tsv|txt|xml)$|(?:^|\/)[^/.]+$/i;

/** How a file shows that it is neither. */
const IS_NEITHER: ReadonlySet<ImportFault['kind']> = new Set([
	'columns',
	'documentType',
	'empty',
	'format',
	'noActivity',
	'packing',
	'xml',
]);

/** What macOS adds to archives beside every file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._)/;

/** Whether the name says what is in it. */
const isNamed = (name: string) => [ACTIVITY, LIST, ARCHIVE].some((pattern) => pattern.test(name));

const isWanted = (name: string) => (isNamed(name) || PERHAPS.test(name)) && !SHADOW.test(name);

/** What an archive is read with. */
export interface ArchiveDeps {
	readonly tally: Tally;
	/** Reads one file in it. */
	read(bytes: Bytes): Promise<void>;
	/** A file in it could not be read; `path` is from this archive on. */
	onFault(path: string, fault: ImportFault): void;
}

/** Turns the part of a file that was read into calls for how much is new of `total`. */
function growing(total: number, add: (bytes: number) => void): (part: number) => void {
	let before = 0;
	return (part) => {
		add((part - before) * total);
		before = part;
	};
}

/** Holds what is unpacked where the browser likes, in pieces of this size, not in this memory. */
const PIECE = 1024 * 1024;

async function toBlob(bytes: Bytes, add: (length: number) => void): Promise<Blob> {
	const blobs: Blob[] = [];
	let pieces: BlobPart[] = [];
	let length = 0;
	for await (const slice of bytes) {
		add(slice.length);
		pieces.push(slice as BlobPart);
		length += slice.length;
		if (length >= PIECE) {
			blobs.push(new Blob(pieces));
			pieces = [];
			length = 0;
		}
	}
	return new Blob([...blobs, ...pieces]);
}

/**
 * Reads the activities of one archive and of the archives in it, as Garmin's export of an account has them:
 * so deep, so many and of so many bytes as `LIMITS.inner` allows.
 */
export class ActivityArchive {
	private readonly deps: ArchiveDeps;
	private faulty = 0;
	private inner = 0;
	private innerBytes = 0;
	/** Files that were read though their name does not say what is in them. */
	private unnamed = 0;

	constructor(deps: ArchiveDeps) {
		this.deps = deps;
	}

	/** `onPart` is called with the part, from 0 to 1, that is behind. */
	async read(archive: Blob, onPart: (part: number) => void): Promise<ImportFault | null> {
		await this.readWithin(archive, '', 0, onPart);
		const { listed } = LIMITS;
		if (this.faulty > listed) {
			return { kind: 'entries', faulty: this.faulty, listed };
		}
		return this.faulty === 0 && !this.deps.tally.hasActivities ? { kind: 'noActivity' } : null;
	}

	/**
	 * Strava's list of its activities is enough; where there is none, or it cannot be read, the activities
	 * themselves are read. Returns whether there was anything to read.
	 */
	private async readWithin(
		archive: Blob,
		path: string,
		depth: number,
		onPart: (part: number) => void,
	): Promise<boolean> {
		const entries = await entriesOf(archive, isWanted);
		const [list] = entries
			.filter(({ name }) => LIST.test(name))
			.sort((one, other) => one.name.length - other.name.length);
		if (list && (await this.readEntries(archive, [list], path, depth, onPart))) {
			return true;
		}
		const others = entries.filter(({ name }) => !LIST.test(name));
		const { unnamed } = this;
		await this.readEntries(archive, others, path, depth, onPart);
		return entries.some(({ name }) => isNamed(name)) || this.unnamed > unnamed;
	}

	/** Returns whether all of them could be read. */
	private async readEntries(
		archive: Blob,
		entries: readonly ArchiveEntry[],
		path: string,
		depth: number,
		onPart: (part: number) => void,
	): Promise<boolean> {
		const total = entries.reduce((sum, { packed }) => sum + packed, 0);
		const add = counted(total, onPart);
		const before = this.faulty;
		for (const entry of entries) {
			const name = `${path}${entry.name}`;
			try {
				if (ARCHIVE.test(entry.name)) {
					await this.readInner(archive, entry, `${name}: `, depth + 1, add);
				} else {
					await this.deps.read(bytesOf(archive, entry, add));
					this.unnamed += isNamed(entry.name) ? 0 : 1;
				}
			} catch (error) {
				this.onFault(name, faultOf(error));
			}
		}
		return this.faulty === before;
	}

	private async readInner(
		archive: Blob,
		entry: ArchiveEntry,
		path: string,
		depth: number,
		add: (bytes: number) => void,
	): Promise<void> {
		const { depth: deepest, count } = LIMITS.inner;
		if (depth > deepest) {
			throw new ImportError({ kind: 'nested' });
		}
		if (++this.inner > count) {
			throw new ImportError({ kind: 'archives', most: count });
		}
		const inner =
			(await storedPart(archive, entry)) ??
			(await toBlob(
				bytesOf(archive, entry, () => {}),
				(length) => this.addInner(length),
			));
		if (!isArchive(new Uint8Array(await inner.slice(0, 4).arrayBuffer()))) {
			throw new ImportError({ kind: 'format' });
		}
		if (!(await this.readWithin(inner, path, depth, growing(entry.packed, add)))) {
			throw new ImportError({ kind: 'noActivity' });
		}
	}

	private addInner(length: number): void {
		this.innerBytes += length;
		if (this.innerBytes > LIMITS.inner.bytes) {
			throw new ImportError({ kind: 'size', megabytes: megabytes(LIMITS.inner.bytes) });
		}
	}

	/** A file without an activity is none that could not be read: devices keep their settings beside them. */
	private onFault(path: string, fault: ImportFault): void {
		if (!isNamed(path) && IS_NEITHER.has(fault.kind)) {
			return;
		}
		if (fault.kind === 'noActivity') {
			this.deps.tally.addEmpty();
		} else if (++this.faulty <= LIMITS.listed) {
			this.deps.onFault(path, fault);
		}
	}
}
