import type { LogOutputChannel } from 'vscode';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import type { Look } from '../../core/sitting/look.ts';
import type { Clock } from '../systemClock.ts';
import { whyWords } from './whyWords.ts';

/** Writes to the log what the timer decided and why, each change once. */
export class DecisionLog {
	private last = '';
	private readonly log: LogOutputChannel;
	private readonly clock: Clock;

	constructor(log: LogOutputChannel, clock: Clock) {
		this.log = log;
		this.clock = clock;
	}

	note({ phase, why }: Look, entries: readonly LogEntry[]): void {
		for (const entry of entries) {
			this.log.info(`${entry.kind} ${JSON.stringify(entry)}`);
		}
		const decision = `${phase}: ${whyWords(why, this.clock.now())}`;
		if (decision !== this.last) {
			this.last = decision;
			this.log.info(decision);
		}
	}
}
