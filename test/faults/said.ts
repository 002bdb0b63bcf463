import { MINUTE } from '../../src/core/base/time.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { PrefsStore } from '../../src/host/moves/prefsStore.ts';
import { DiaryStore } from '../../src/host/running/diaryStore.ts';
import { PlansStore } from '../../src/host/running/plansStore.ts';
import { type Keeping, MACHINE, NINE, type Person } from './person.ts';

const none = (): readonly string[] => [];
const folder = `machines/${MACHINE}`;
const id = (number: number) => `n${number}`;

abstract class Said implements Keeping {
	abstract readonly what: string;
	abstract readonly files: readonly string[];
	protected readonly person: Person;

	constructor(person: Person) {
		this.person = person;
	}

	abstract open(): Promise<void>;
	abstract make(number: number): Promise<void>;
	abstract kept(): Promise<number>;
	/** What could not be written is tried again, as src/host has it tried every minute. */
	protected abstract again(): Promise<void>;

	async minute(): Promise<void> {
		await this.person.clock.advance(MINUTE);
		await this.again().catch(this.person.failed);
	}

	item(): string | null {
		return null;
	}

	protected get deps() {
		const { files, reporter, now, failed } = this.person;
		return {
			files,
			machine: MACHINE,
			reporter,
			days: localDays,
			now,
			failed,
			changed: () => {},
		};
	}
}

/** The diary of runs. */
export class Runs extends Said {
	readonly what: string = 'runs';
	readonly files = [`${folder}/runs`, `${folder}/runs-2026`];
	private keeper = this.opened();

	async open(): Promise<void> {
		this.keeper = this.opened();
		await this.keeper.read();
	}

	async make(number: number): Promise<void> {
		const run = { id: id(number), start: NINE, km: 5, seconds: null, kinds: [], note: '' };
		await this.keeper.change({ [run.id]: run }).catch(this.person.failed);
	}

	async kept(): Promise<number> {
		const keeper = this.opened();
		await keeper.read();
		return keeper.runs.length;
	}

	protected again(): Promise<void> {
		return this.keeper.read();
	}

	private opened(): DiaryStore {
		return new DiaryStore({ ...this.deps, others: none });
	}
}

/** What is planned to be run. */
export class Plans extends Said {
	readonly what = 'plans';
	readonly files = [`${folder}/plans`];
	private keeper = new PlansStore(this.deps);

	async open(): Promise<void> {
		this.keeper = new PlansStore(this.deps);
		await this.again();
	}

	async make(number: number): Promise<void> {
		const plan = { id: id(number), at: NINE, km: 5, minutes: null, kinds: [] };
		this.keeper.change({ [plan.id]: plan });
		await this.again().catch(this.person.failed);
	}

	async kept(): Promise<number> {
		const keeper = new PlansStore(this.deps);
		await keeper.sync([]);
		return Object.keys(keeper.current).length;
	}

	protected again(): Promise<void> {
		return this.keeper.sync([]);
	}
}

/** Favourites, and what else the person says in the page. */
export class Preferences extends Said {
	readonly what = 'preferences';
	readonly files = [`${folder}/prefs`];
	private keeper = this.opened();

	async open(): Promise<void> {
		this.keeper = this.opened();
		await this.keeper.read();
	}

	make(number: number): Promise<void> {
		return this.keeper.markMove('favourites', id(number), true);
	}

	async kept(): Promise<number> {
		const keeper = this.opened();
		await keeper.read();
		return Object.keys(keeper.current.favourites).length;
	}

	protected again(): Promise<void> {
		return this.keeper.read();
	}

	private opened(): PrefsStore {
		return new PrefsStore({ ...this.deps, others: () => Promise.resolve([]) });
	}
}
