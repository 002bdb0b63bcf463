import { l10n, type LogOutputChannel } from 'vscode';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import type { NudgeCause } from '../../core/timer/nudgeLines.ts';
import type { Reduced } from '../../core/timer/reduced.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Clock } from '../base/clock.ts';
import { whyText } from './statusText.ts';

/** How many decisions Copy Diagnostics lists. */
const KEPT = 50;

const INSTANT = /\b\d{13}\b/g;

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

	/** Adds what the timer shows now, where phase or reason differ from before. */
	addView({ phase, why }: TimerView): void {
		const reason = `${phase}: ${whyText(why, this.clock.now())}`;
		if (reason !== this.reason) {
			this.reason = reason;
			this.add(reason);
		}
	}

	/** Adds that a nudge was shown, and what let it through. */
	addNudge({ kind, cause }: NonNullable<Reduced['nudged']>): void {
		this.add(`${kind} nudge: ${causeText(cause)}`);
	}

	/** Adds what the day log gained. */
	addEntries(entries: readonly LogEntry[]): void {
		for (const entry of entries) {
			this.add(describe(entry));
		}
	}

	private add(decision: string): void {
		this.log.info(decision);
		const at = new Date(this.clock.now()).toISOString();
		this.kept = [...this.kept, `${at} ${decision}`].slice(-KEPT);
	}
}

/** What let a nudge through; of the machine's work, by what it was seen. */
function causeText(cause: NudgeCause): string {
	const { t } = l10n;
	if (cause === 'overdue') {
		return t('no pause came by then');
	}
	switch (cause.source) {
		case 'edits':
			return t('the machine works: edits without a hand');
		case 'files':
			return t('the machine works: files change on disk');
		case 'task':
			return t('the machine works: a task runs');
		case 'command':
			return t('the machine works: a shell command runs');
		case null:
			break;
	}
	switch (cause.trigger) {
		case 'idle':
			return t('you paused typing');
		case 'save':
			return t('you saved');
		case 'task':
			return t('a task ended');
		case 'any':
		case 'work':
			return t('you were not typing');
	}
}

/** An entry with its instants as times of day; a report does not name which move was done. */
function describe(entry: LogEntry): string {
	const text = entry.kind === 'move' ? 'a move' : JSON.stringify(entry);
	return `logged: ${text.replaceAll(INSTANT, (at) => new Date(Number(at)).toISOString())}`;
}
