import type { LogOutputChannel } from 'vscode';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import type { Look } from '../../core/sitting/look.ts';
import type { Clock } from '../systemClock.ts';
import { whyWords } from './whyWords.ts';

/** How many decisions Copy Diagnostics tells. */
const KEPT = 50;

/** Remembers what the timer decided and why, each change once, and writes it to the log. */
export class DecisionLog {
	private readonly log: LogOutputChannel;
	private readonly clock: Clock;
	private reason = '';
	private kept: readonly string[] = [];

	constructor(log: LogOutputChannel, clock: Clock) {
		this.log = log;
		this.clock = clock;
	}

	/** The last decisions, oldest first. */
	get last(): readonly string[] {
		return this.kept;
	}

	/** How the timer looks now; noted when phase or reason differ from before. */
	looked({ phase, why }: Look): void {
		const reason = `${phase}: ${whyWords(why, this.clock.now())}`;
		if (reason !== this.reason) {
			this.reason = reason;
			this.note(reason);
		}
	}

	/** What the day log gained. */
	logged(entries: readonly LogEntry[]): void {
		for (const entry of entries) {
			this.note(describe(entry));
		}
	}

	private note(decision: string): void {
		this.log.info(decision);
		const at = new Date(this.clock.now()).toISOString();
		this.kept = [...this.kept, `${at} ${decision}`].slice(-KEPT);
	}
}

function describe(entry: LogEntry): string {
	const clock = (at: number) => new Date(at).toISOString().slice(11, 19);
	switch (entry.kind) {
		case 'bout':
			return `logged: ${entry.position} ${clock(entry.start)} to ${clock(entry.end)}, ended by ${entry.ended}`;
		case 'break':
			return `logged: break ${clock(entry.start)} to ${clock(entry.end)}, ${entry.how}`;
		case 'gap':
			return `logged: unknown ${clock(entry.start)} to ${clock(entry.end)}, ${entry.known}`;
		case 'nudge':
			return `logged: ${entry.nudge} nudge at ${clock(entry.at)}, ${entry.answer}`;
		case 'move':
			return `logged: a move done at ${clock(entry.at)}`;
		case 'withdrawn':
			return `logged: ${entry.of} taken back`;
	}
}
