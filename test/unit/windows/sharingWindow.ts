import type { TimerEvent } from '../../../src/core/timer/events.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import type { Instant } from '../../../src/core/base/time.ts';
import { DayFiles } from '../../../src/host/windows/dayFiles.ts';
import { sharedFile, Sharing } from '../../../src/host/windows/sharing.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import { MemoryFiles, StorageReports } from '../../support/memoryFiles.ts';
import { HOUR, NINE, record } from './records.ts';

/** One VS Code's global storage, and the clock of the machine. */
export class Machine {
	readonly files = new MemoryFiles();
	readonly reports = new StorageReports();
	now: Instant = NINE;

	/** How often the shared record was written. */
	get writes(): number {
		return this.files.written.filter((name) => name.startsWith('sitting.')).length;
	}

	/** The files of the log that were written, in order. */
	get days(): readonly string[] {
		return this.files.written.filter((name) => name.startsWith('machines/'));
	}

	/** Opens a window named `me`, whose random name for the machine would be `machine`. */
	async open(me: string, machine = `m-${me}`): Promise<Window> {
		const window = new Window(this, me, machine);
		await window.sharing.sync();
		return window;
	}
}

/** The sharing of one window, with a timer that only records what it is told. */
export class Window {
	readonly sharing: Sharing;
	readonly failures: string[] = [];
	record: TimerRecord;

	constructor(machine: Machine, me: string, newMachine: string) {
		const { files, reports } = machine;
		const now = () => machine.now;
		const days = new DayFiles(files, reports, now);
		this.record = record(machine.now);
		this.sharing = new Sharing(
			{
				file: sharedFile(files, reports, now),
				me,
				newMachine,
				now,
				keepSince: () => machine.now - 24 * HOUR,
				adopt: ({ record: adopted, acts }) => {
					this.record = adopted;
					for (const act of acts) {
						this.again(act);
					}
				},
				logged: () => {},
				keep: (log) => days.file(log),
				failed: (reason) => this.failures.push(String(reason)),
			},
			this.record,
		);
	}

	/** Time in the focused window decides; what is to be written is left to itself. */
	begin(changes: Partial<TimerRecord>, entries: readonly LogEntry[]): void {
		this.step({ ...this.record, ...changes }, { entries, act: null });
	}

	/** Time in the focused window decides; resolves when that is written. */
	async decide(
		changes: Partial<TimerRecord>,
		{ entries = [] }: { readonly entries?: readonly LogEntry[] } = {},
	): Promise<void> {
		this.begin(changes, entries);
		await this.sharing.settled();
	}

	/** The person asks for quiet here; resolves when that is written. */
	async quiet(until: Instant): Promise<void> {
		this.again({ type: 'quiet', at: until, until });
		await this.sharing.settled();
	}

	/** Time passes in this window, and nothing else. */
	async idle(focused: boolean): Promise<void> {
		this.sharing.handleReduced({ record: this.record, entries: [], act: null, focused });
		await this.sharing.settled();
	}

	private again(act: TimerEvent): void {
		const quietUntil = act.type === 'quiet' ? act.until : null;
		this.step({ ...this.record, quietUntil }, { entries: [], act });
	}

	private step(record: TimerRecord, how: Pick<ReducedEvent, 'entries' | 'act'>): void {
		this.record = record;
		this.sharing.handleReduced({ record, ...how, focused: true });
	}
}
