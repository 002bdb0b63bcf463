import type { Files } from './files.ts';

/** Hears that files cannot be reached, and that they can be again. */
export interface ReachTeller {
	/** Something could not be read or written; whoever tried holds it, and will try again. */
	outOfReach(reason: unknown): void;
	/** All that had failed has been done. */
	inReach(): void;
}

/** Files that say so when they cannot be reached, besides failing: nobody else tells the person. */
export class TellingFiles implements Files {
	private readonly files: Files;
	private readonly teller: ReachTeller;
	private readonly failing = new Set<string>();

	constructor(files: Files, teller: ReachTeller) {
		this.files = files;
		this.teller = teller;
	}

	read(name: string): Promise<string | null> {
		return this.tell(`read ${name}`, this.files.read(name));
	}

	write(name: string, text: string): Promise<void> {
		return this.tell(`write ${name}`, this.files.write(name, text));
	}

	private async tell<T>(what: string, work: Promise<T>): Promise<T> {
		try {
			const done = await work;
			if (this.failing.delete(what) && this.failing.size === 0) {
				this.teller.inReach();
			}
			return done;
		} catch (reason) {
			this.failing.add(what);
			this.teller.outOfReach(reason);
			throw reason;
		}
	}
}
