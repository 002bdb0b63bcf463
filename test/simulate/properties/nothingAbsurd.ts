import type { TimerView } from '../../../src/core/timer/view/view.ts';
import { deepEqual } from '../../../src/core/base/deepEqual.ts';
import { sharedFormat } from '../../../src/core/timer/shared/sharedRecord.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import type { SharedRecord } from '../../../src/core/timer/shared/sharedRecord.ts';
import { HOUR, type Instant, type Milliseconds, SECOND } from '../../../src/core/base/time.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import type { SimWindow } from '../simWindow.ts';
import type { Property, Watched } from './property.ts';

/** A clock may be corrected by so much without being taken for set back. */
const JITTER: Milliseconds = 5 * SECOND;
/** The longest pause, quiet or snooze that a person here asks for. */
const LONGEST_PROMISE: Milliseconds = 26 * HOUR;

/**
 * Property 6: nothing negative, no NaN, no instant in the far future, and `nextWake` ahead. What is
 * past may not lie ahead of the clock, and what is promised not more than a day.
 */
export class NothingAbsurd implements Property {
	private readonly watched: Watched;
	private last: SharedRecord | undefined;

	constructor(watched: Watched) {
		this.watched = watched;
	}

	reduced(_: SimWindow, _before: TimerRecord, { record, entries }: ReducedEvent): void {
		const { computer, violated } = this.watched;
		const { now } = computer;
		for (const [name, of] of PAST) {
			const at = of(record);
			if (typeof at === 'number' && !(at >= 0 && at <= now + JITTER)) {
				violated('nothing absurd', `${name} lies ${(at - now) / SECOND} s ahead`);
			}
		}
		for (const [name, of] of PROMISED) {
			const at = of(record);
			if (typeof at === 'number' && !(at >= 0 && at <= now + LONGEST_PROMISE)) {
				violated('nothing absurd', `${name} lies ${(at - now) / HOUR} h ahead`);
			}
		}
		for (const entry of entries) {
			if ('end' in entry && !(entry.end > entry.start)) {
				violated('nothing absurd', `a ${entry.kind} of ${entry.end - entry.start} ms`);
			}
		}
	}

	viewed(_: SimWindow, { nextWake, minutes, breakMinutes }: TimerView): void {
		const { computer, violated } = this.watched;
		if (nextWake !== null && !(nextWake > computer.now)) {
			violated('nothing absurd', 'nextWake does not lie ahead');
		}
		if (!((minutes ?? 0) >= 0 && (breakMinutes ?? 0) >= 0)) {
			violated('nothing absurd', `${minutes} minutes of a bout, ${breakMinutes} of a break`);
		}
	}

	calm(): void {
		const shared = this.watched.computer.written.at(-1);
		if (shared && shared !== this.last) {
			this.last = shared;
			const parsed = sharedFormat.parse(JSON.parse(JSON.stringify(sharedFormat.encode(shared))));
			if (!deepEqual(parsed, shared)) {
				this.watched.violated('nothing absurd', JSON.stringify(parsed));
			}
		}
	}
}

type Named = readonly (readonly [
	name: string,
	of: (record: TimerRecord) => Instant | null | undefined,
])[];

const PAST: Named = [
	['presence', ({ presence }) => presence],
	['unfocusedSince', ({ unfocusedSince }) => unfocusedSince],
	['returned', ({ returned }) => returned],
	['start of the bout', ({ bout }) => bout?.start],
	['unknown time', ({ bout }) => bout?.unknown],
	['stand nudge', ({ bout }) => bout?.standNudge?.at],
	['start of the break', ({ onBreak }) => onBreak?.since],
	['start of the pause', ({ pause }) => pause?.since],
	['start of the gap', ({ awayDecision }) => awayDecision?.from],
	['end of the gap', ({ awayDecision }) => awayDecision?.to],
	['small nudge', ({ smallNudge }) => smallNudge?.at],
];

const PROMISED: Named = [
	['end of the snooze', ({ bout }) => bout?.snoozedUntil],
	['end of the pause', ({ pause }) => pause?.until],
	['end of the quiet', ({ quietUntil }) => quietUntil],
	['end of the question', ({ awayDecision }) => awayDecision?.askUntil],
];
