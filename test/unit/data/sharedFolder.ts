import type { ListedFiles } from '../../../src/host/data/files/machineFiles.ts';
import { MemoryFiles } from '../../support/memoryFiles.ts';

/** A disk in memory, whose names can be listed; it can vanish and be made read-only. */
export class MemoryDisk extends MemoryFiles implements ListedFiles {
	/** It cannot be reached, as a drive that is not there. */
	missing = false;

	override read(name: string): Promise<string | null> {
		return this.missing ? Promise.reject(gone()) : super.read(name);
	}

	override write(name: string, text: string): Promise<void> {
		return this.missing ? Promise.reject(gone()) : super.write(name, text);
	}

	list(folder: string): Promise<readonly string[]> {
		if (this.missing) {
			return Promise.reject(gone());
		}
		const prefix = folder === '' ? '' : `${folder}/`;
		const names = [...this.held.keys()].filter((name) => name.startsWith(prefix));
		return Promise.resolve([
			...new Set(names.map((name) => name.slice(prefix.length).split('/')[0] ?? '')),
		]);
	}

	remove(name: string): Promise<void> {
		for (const known of this.held.keys()) {
			if (known === name || known.startsWith(`${name}/`)) {
				this.held.delete(known);
			}
		}
		return Promise.resolve();
	}
}

const gone = () => new Error('the folder is not there');

/** Numbers below 1 that follow from a seed. */
export type Random = () => number;

export function seeded(seed: number): Random {
	let state = seed >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/** How tools name what was changed on two machines at once. */
const COPY_NAMES: readonly ((stem: string, end: string, count: number) => string)[] = [
	(stem, end, count) => `${stem}.sync-conflict-20261102-${100_000 + count}-ABCDEFG${end}`,
	(stem, end, count) => `${stem} (Ann's conflicted copy 2026-11-02 ${count})${end}`,
	(stem, end, count) => `${stem}-DESKTOP-${count}${end}`,
	(stem, end, count) => `${stem} ${count + 2}${end}`,
	(stem, end, count) => `${stem} (in Konflikt stehende Kopie ${count})${end}`,
];

/**
 * A tool that keeps the folders of two machines in step: file by file, in its own time, and where both
 * have changed one, one is renamed.
 */
export class SyncTool {
	private readonly sides: readonly [MemoryDisk, MemoryDisk];
	private readonly random: Random;
	private readonly last = new Map<string, string>();
	/** Copies made so far. */
	copies = 0;

	constructor(sides: readonly [MemoryDisk, MemoryDisk], random: Random) {
		this.sides = sides;
		this.random = random;
	}

	/** Brings as many of the files into step as chance wants; all of them where `share` is 1. */
	run(share: number): void {
		const [one, other] = this.sides;
		for (const name of new Set([...one.held.keys(), ...other.held.keys(), ...this.last.keys()])) {
			if (this.random() < share) {
				this.bring(name);
			}
		}
	}

	/** Takes a file for changed on both sides, as tools do after a clock or an index went wrong. */
	mistake(): void {
		const side = this.sides[this.random() < 0.5 ? 0 : 1];
		const names = [...side.held.keys()];
		const name = names[Math.floor(this.random() * names.length)];
		const old = name === undefined ? undefined : this.last.get(name);
		if (name !== undefined && old !== undefined) {
			this.copy(side, name);
			side.held.set(name, old);
		}
	}

	private bring(name: string): void {
		const [one, other] = this.sides;
		const last = this.last.get(name);
		const [mine, theirs] = [one.held.get(name), other.held.get(name)];
		if (mine === theirs) {
			this.settle(name, mine);
		} else if (mine === last || theirs === last) {
			const [from, to] = mine === last ? [other, one] : [one, other];
			const text = from.held.get(name);
			if (text === undefined) {
				to.held.delete(name);
			} else {
				to.held.set(name, text);
			}
			this.settle(name, text);
		} else {
			const [wins, loses] = this.random() < 0.5 ? [one, other] : [other, one];
			this.copy(loses, name);
			const text = wins.held.get(name);
			if (text === undefined) {
				loses.held.delete(name);
			} else {
				loses.held.set(name, text);
			}
			this.settle(name, text);
		}
	}

	private copy(side: MemoryDisk, name: string): void {
		const text = side.held.get(name);
		const how = COPY_NAMES[Math.floor(this.random() * COPY_NAMES.length)];
		const dot = name.lastIndexOf('.');
		if (text !== undefined && how) {
			side.held.set(how(name.slice(0, dot), name.slice(dot), this.copies++), text);
		}
	}

	private settle(name: string, text: string | undefined): void {
		if (text === undefined) {
			this.last.delete(name);
		} else {
			this.last.set(name, text);
		}
	}
}
