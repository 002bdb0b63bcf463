import type { LogOutputChannel } from 'vscode';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import type { Reduced } from '../../core/timer/reduced.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Clock } from '../base/clock.ts';
import { type AskText, type Stance, whyText } from './statusText.ts';

/** How many decisions Copy Diagnostics lists. */
const KEPT = 50;

const INSTANT = /\b\d{13}\b/g;

/** Remembers what the timer decided and why, each change once, and writes it to the log. */
export class DecisionLog {
	readonly #log: LogOutputChannel;
	readonly #clock: Clock;
	#reason = '';
	#kept: readonly string[] = [];

	constructor(log: LogOutputChannel, clock: Clock) {
		this.#log = log;
		this.#clock = clock;
	}

	/** The last decisions, oldest first. */
	get last(): readonly string[] {
		return this.#kept;
	}

	/** Adds what the timer shows now, where phase or reason differ from before. */
	addView({ phase, why }: TimerView, stance: Stance): void {
		const reason = `${phase}: ${whyText(why, this.#clock.now(), stance)}`;
		if (reason !== this.#reason) {
			this.#reason = reason;
			this.#add(reason);
		}
	}

	/** Adds that a nudge was shown, and what let it through. */
	addNudge({ kind, cause }: NonNullable<Reduced['nudged']>, { causeText }: AskText): void {
		this.#add(`${kind} nudge: ${causeText(cause)}`);
	}

	/** Adds what the day log gained. */
	addEntries(entries: readonly LogEntry[]): void {
		for (const entry of entries) {
			this.#add(describe(entry));
		}
	}

	#add(decision: string): void {
		this.#log.info(decision);
		const at = new Date(this.#clock.now()).toISOString();
		this.#kept = [...this.#kept, `${at} ${decision}`].slice(-KEPT);
	}
}

/** An entry with its instants as times of day; a report does not name which move was done. */
function describe(entry: LogEntry): string {
	const text = entry.kind === 'move' ? 'a move' : JSON.stringify(entry);
	return `logged: ${text.replaceAll(INSTANT, (at) => new Date(Number(at)).toISOString())}`;
}
