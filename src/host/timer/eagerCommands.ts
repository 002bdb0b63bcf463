import type { Instant } from '../../core/base/time.ts';
import type { UntimedEvent } from '../../core/timer/events.ts';
import type { Position } from '../../core/timer/nudgeLines.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { CommandId } from '../base/commandIds.ts';
import type { TimerService } from './timerService.ts';

/** What a command says where the item would not show what came of it, or nothing did. */
export type CommandAnswer =
	| 'snoozed'
	| 'skipped'
	| 'nothingToSnooze'
	| 'nothingToSkip'
	| 'nothingToUndo'
	| 'nothingToResume'
	| 'onBreak'
	| 'paused'
	| 'off'
	| 'stillMuted'
	| 'done'
	| Position
	/** A time away is no break any more, or is one now; `from` is when it began. */
	| { readonly what: 'undone' | 'counted'; readonly from: Instant };

type CommandTimer = Pick<TimerService, 'view' | 'record' | 'dispatch'>;

/**
 * The commands that only dispatch an event to the sit timer: done at once, with nothing to load. `answer`
 * gets what each has to say, or null.
 */
export function eagerTimerCommands(
	timer: CommandTimer,
	answer: (answer: CommandAnswer | null) => void,
) {
	/** What an item that shows nothing but that nudges are muted cannot show. */
	const muted = () => (timer.view.quietUntil === null ? null : 'done');
	/** Dispatches the event, unless `refusal` says why it would do nothing. */
	const command = (
		event: UntimedEvent,
		refusal: () => CommandAnswer | null,
		done: () => CommandAnswer | null = muted,
	) => {
		return () => {
			const refused = refusal();
			if (refused === null) {
				timer.dispatch(event);
			}
			answer(refused ?? done());
		};
	};
	const always = () => null;
	const unlessIn = (position: Position) => () =>
		timer.view.position === position ? (whyNone(timer) ?? position) : null;
	return {
		'nextPosture.imUp': () => answer(getUp(timer) ?? muted()),
		'nextPosture.undo': () => answer(undo(timer)),
		'nextPosture.snooze': command(
			{ type: 'snooze' },
			() => (hasDue(timer.view) ? null : 'nothingToSnooze'),
			() => 'snoozed',
		),
		'nextPosture.skip': command(
			{ type: 'skip' },
			() => (hasDue(timer.view) ? null : 'nothingToSkip'),
			() => 'skipped',
		),
		'nextPosture.resume': command(
			{ type: 'resume' },
			() =>
				timer.view.phase === 'paused' || timer.view.quietUntil !== null ? null : 'nothingToResume',
			() => (timer.view.quietUntil === null ? null : 'stillMuted'),
		),
		'nextPosture.restartTimer': command({ type: 'restart' }, always),
		'nextPosture.tryNudge': command({ type: 'tryNudge' }, always, always),
		'nextPosture.imStanding': command(
			{ type: 'position', position: 'standing' },
			unlessIn('standing'),
		),
		'nextPosture.imSitting': command(
			{ type: 'position', position: 'sitting' },
			unlessIn('sitting'),
		),
	} satisfies Partial<Record<CommandId, () => void>>;
}

/** What `eagerTimerCommands` gives. */
export type EagerTimerCommands = ReturnType<typeof eagerTimerCommands>;

/** Whether a stand nudge shows, or waits for a lull: there is something to snooze or skip. */
export function hasDue({ phase, quietUntil }: Pick<TimerView, 'phase' | 'quietUntil'>): boolean {
	return quietUntil === null && (phase === 'due' || phase === 'asking' || phase === 'overdue');
}

/** Why no bout goes on; null where one does. */
function whyNone({ view: { phase, breakMinutes } }: CommandTimer): CommandAnswer | null {
	return phase === 'paused' || phase === 'off' ? phase : breakMinutes === null ? null : 'onBreak';
}

/** Says why no break begins, where none does. */
function getUp(timer: CommandTimer): CommandAnswer | null {
	const { onBreak } = timer.record;
	timer.dispatch({ type: 'imUp' });
	if (timer.record.onBreak !== null) {
		return timer.record.onBreak === onBreak ? 'onBreak' : null;
	}
	return whyNone(timer);
}

/** Takes the last decision on a time away back, and names it. */
function undo(timer: CommandTimer): CommandAnswer {
	const { credited, creditedFrom: from } = timer.view;
	if (from === null) {
		return 'nothingToUndo';
	}
	timer.dispatch({ type: 'undo' });
	return { what: credited === 'here' ? 'counted' : 'undone', from };
}

/** Starts a break for another program, unless one goes on; whether one does then. */
export function startBreak(timer: CommandTimer): boolean {
	if (timer.record.onBreak === null) {
		timer.dispatch({ type: 'imUp' });
	}
	return timer.record.onBreak !== null;
}
