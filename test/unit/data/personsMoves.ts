import type { AppContext } from '../../../src/host/base/appContext.ts';
import { OwnMoves } from '../../../src/host/data/sync/ownMoves.ts';
import type { MovesQuestion } from '../../../src/host/data/sync/notices.ts';
import { uri } from '../../faults/person.ts';
import { disk } from '../../support/vscode.ts';
import type { SharingMachine } from './machine.ts';
import type { MemoryDisk } from './memoryDisk.ts';

const FILE = 'my-moves.json';

/** The names of the moves in a text; null where it is only half there. */
function namesIn(text: string | undefined): readonly string[] | null {
	try {
		const { moves } = JSON.parse(text ?? '{ "moves": [] }') as { moves: { name: string }[] };
		return moves.map(({ name }) => name);
	} catch {
		return null;
	}
}

/** The names of all moves in a folder, those in copies of the file included. */
export function namesInFolder({ held }: MemoryDisk): readonly string[] {
	return [...held].flatMap(([name, text]) =>
		/^my-moves.*\.json$/.test(name) ? (namesIn(text) ?? []) : [],
	);
}

/** The moves that a person writes by hand on one machine, and what the data folder does with them. */
export class PersonsMoves {
	private readonly machine: SharingMachine;
	private readonly root: string;
	private readonly open: () => OwnMoves;
	private moves: OwnMoves;
	private values = new Map<string, unknown>();
	private backup = this.values;
	private question: MovesQuestion | null = null;
	/** Names of moves that were in a file against which the person chose. */
	readonly letGo = new Set<string>();

	constructor(machine: SharingMachine, number: number) {
		this.machine = machine;
		this.root = `/machine-${number}`;
		const person = {
			get: (key: string) => this.values.get(key),
			set: (key: string, value: unknown) => void this.values.set(key, value),
			inTurn: (work: () => Promise<unknown>) => work(),
			sync: () => Promise.resolve(),
		};
		this.open = () =>
			new OwnMoves({
				person: person as unknown as AppContext['person'],
				storageUri: uri(`${this.root}/storage`),
				log: { info: () => {} } as unknown as AppContext['log'],
				machine: machine.own,
				notices: {
					askAboutMoves: (question) => {
						this.question = question;
					},
					forget: () => {
						this.question = null;
					},
				},
				again: () => {},
			});
		this.moves = this.open();
	}

	/** The file, where the person reads and edits it. */
	get text(): string | undefined {
		return this.place.held.get(FILE);
	}

	/** The same in VS Code's own storage. */
	get copy(): string | undefined {
		return this.machine.here.held.get(FILE);
	}

	/** Whether the person is asked which of two files to keep. */
	get isAsked(): boolean {
		return this.question !== null;
	}

	/** Adds a move to the file that the person sees; false where that is half there, or read-only. */
	write(name: string): boolean {
		const names = namesIn(this.text);
		if (!names || this.machine.folder.broken) {
			return false;
		}
		const moves = [...names, name].map((one) => ({ name: one, seconds: 30 }));
		this.place.held.set(FILE, JSON.stringify({ moves }));
		return true;
	}

	/** Answers what is asked, if anything is. */
	answer(keeps: 'here' | 'there'): void {
		const { question, machine } = this;
		this.question = null;
		if (question) {
			const dropped = keeps === 'here' ? machine.folder : machine.here;
			namesIn(dropped.held.get(FILE))?.forEach((name) => this.letGo.add(name));
			question.answered(keeps);
		}
	}

	/** What VS Code's own storage knows of the moves is copied with it. */
	backUp(): void {
		this.backup = new Map(this.values);
	}

	/** It is as it was when it was copied, and a window is opened on it. */
	restore(): void {
		this.values = new Map(this.backup);
		this.question = null;
		this.moves = this.open();
	}

	/** Keeps the folder and this machine in step. */
	async sync(): Promise<void> {
		const { here, folder } = this.machine;
		if (folder.missing) {
			return;
		}
		const places = [
			[here, `${this.root}/storage`],
			[folder, `${this.root}/shared`],
		] as const;
		disk.held = new Map(
			places.flatMap(([place, path]) =>
				[...place.held].map(([name, text]) => [`${path}/${name}`, text] as const),
			),
		);
		const shared = `${this.root}/shared`;
		// A folder is there as long as it holds something.
		disk.held.set(`${shared}/readme.txt`, '');
		[disk.fault, disk.faultBelow] = [folder.broken ? 'locked' : null, shared];
		await this.moves.sync(uri(shared));
		disk.fault = null;
		for (const [place, path] of places) {
			const text = disk.held.get(`${path}/${FILE}`);
			if (text !== undefined) {
				place.held.set(FILE, text);
			}
		}
	}

	private get place(): MemoryDisk {
		const { here, folder } = this.machine;
		return folder.missing ? here : folder;
	}
}
