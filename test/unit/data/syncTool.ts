import type { Random } from '../../simulate/random.ts';
import type { MemoryDisk } from './memoryDisk.ts';

/** How tools name what was changed on two machines at once. */
const COPY_NAMES: readonly ((stem: string, end: string, count: number) => string)[] = [
	(stem, end, count) => `${stem}.sync-conflict-20261102-${100_000 + count}-ABCDEFG${end}`,
	(stem, end, count) => `${stem} (Ann's conflicted copy 2026-11-02 ${count})${end}`,
	(stem, end, count) => `${stem}-DESKTOP-${count}${end}`,
	(stem, end, count) => `${stem} ${count + 2}${end}`,
	(stem, end, count) => `${stem} (in Konflikt stehende Kopie ${count})${end}`,
];

/** The folder of one machine, as the tool knows it. */
interface Side {
	readonly disk: MemoryDisk;
	/** What a file was when it was last the same here and at the tool. */
	readonly last: Map<string, string>;
	/** What is there of a file that has begun to arrive. */
	readonly half: Map<string, string>;
}

/**
 * A tool that keeps the folders of machines in step through what it holds itself: file by file, in its own
 * time and order, a file at times half before it is whole. Where two machines have changed one, one of the
 * two is renamed.
 */
export class SyncTool {
	private readonly sides: readonly Side[];
	private readonly held = new Map<string, string>();
	/** Copies made so far. */
	copies = 0;
	/** Files so far that were there by half for a while. */
	halves = 0;

	constructor(disks: readonly MemoryDisk[]) {
		this.sides = disks.map((disk) => ({ disk, last: new Map(), half: new Map() }));
	}

	/** Brings all files of one machine into step. */
	runAll(number: number): void {
		const side = this.sides[number];
		for (const name of side ? this.namesOf(side) : []) {
			this.step(number, name, false, true);
		}
	}

	/** Brings some files of one machine into step, and some of these by half. */
	run(number: number, share: number, random: Random): void {
		const side = this.sides[number];
		for (const name of side ? this.namesOf(side) : []) {
			if (random.chance(share)) {
				this.step(number, name, random.chance(HALF), random.chance(0.5), random.between(0, 4));
			}
		}
	}

	/**
	 * Takes a file for changed by two, one that was changed here where there is one, as tools do after a clock
	 * or an index went wrong.
	 */
	mistake(number: number, random: Random): void {
		const side = this.sides[number];
		const all = [...(side?.last.keys() ?? [])];
		const changed = all.filter((name) => side?.disk.held.get(name) !== side?.last.get(name));
		const names = changed.length > 0 ? changed : all;
		const name = names[random.between(0, names.length - 1)];
		const old = side?.last.get(name ?? '');
		if (side && name !== undefined && old !== undefined && !side.half.has(name)) {
			this.copy(side, name, side.disk.held.get(name), random.between(0, 4));
			side.disk.held.set(name, old);
		}
	}

	private namesOf({ disk, last }: Side): ReadonlySet<string> {
		return disk.missing
			? new Set()
			: new Set([...disk.held.keys(), ...this.held.keys(), ...last.keys()]);
	}

	/** One file of one machine. `isHalf`: what arrives is only half there. `wins`: in a conflict the machine's. */
	private step(number: number, name: string, isHalf: boolean, wins: boolean, how = 0): void {
		const side = this.sides[number];
		if (!side) {
			return;
		}
		const { disk, last, half } = side;
		const [mine, ours, before] = [disk.held.get(name), this.held.get(name), last.get(name)];
		const arriving = half.get(name);
		half.delete(name);
		if (mine === ours) {
			put(last, name, ours);
		} else if (mine === before || (arriving !== undefined && mine === arriving)) {
			this.arrive(side, name, isHalf && arriving === undefined);
		} else if (ours === before && arriving === undefined) {
			put(this.held, name, mine);
			put(last, name, mine);
		} else {
			this.copy(side, name, wins ? ours : mine, how);
			put(wins ? this.held : disk.held, name, wins ? mine : ours);
			put(last, name, this.held.get(name));
		}
	}

	private arrive({ disk, last, half }: Side, name: string, isHalf: boolean): void {
		const text = this.held.get(name);
		if (isHalf && text !== undefined) {
			const part = text.slice(0, text.length / 2);
			this.halves++;
			half.set(name, part);
			disk.held.set(name, part);
		} else {
			put(disk.held, name, text);
			put(last, name, text);
		}
	}

	private copy({ disk }: Side, name: string, text: string | undefined, how: number): void {
		const dot = name.lastIndexOf('.');
		const copyName = COPY_NAMES[how % COPY_NAMES.length];
		if (text !== undefined && copyName) {
			disk.held.set(copyName(name.slice(0, dot), name.slice(dot), this.copies++), text);
		}
	}
}

/** The share of files that are half there before they are whole. */
const HALF = 0.2;

function put(files: Map<string, string>, name: string, text: string | undefined): void {
	if (text === undefined) {
		files.delete(name);
	} else {
		files.set(name, text);
	}
}
