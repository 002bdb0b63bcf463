import type { Instant, Milliseconds } from '../base/time.ts';
import type { Position, SmallKind } from './nudgeLines.ts';
import type { GapOutcome } from './state.ts';

/** What can happen to the sit timer. `at` is when; the host turns VS Code's signals into these. */
export type TimerEvent = { readonly at: Instant } & (
	| {
			/** The host's one timer rang, `planned` being the instant it was set for. */
			readonly type: 'wake';
			readonly planned: Instant;
	  }
	| {
			/** Evidence of the person at the desk at `mark`, which may lie a little before `at`. */
			readonly type: 'presence';
			readonly mark: Instant;
	  }
	| {
			/** This window opened; VS Code was last known to be open, in any window, at `lastWriteAt`. */
			readonly type: 'opened';
			readonly lastWriteAt: Instant;
	  }
	| {
			/** This window gains or loses the focus; someone known to leave it by hand was here at `mark`. */
			readonly type: 'focus';
			readonly focused: boolean;
			readonly mark?: Instant | null;
	  }
	| {
			/** An edit, of the active editor if a hand made it; other ones come every few seconds at most. */
			readonly type: 'edit';
			readonly byHand: boolean;
	  }
	| {
			/** The person saved what the active editor shows. */
			readonly type: 'save';
	  }
	| {
			/** Files changed on disk, and no editor of ours wrote them; told every few seconds at most. */
			readonly type: 'files';
	  }
	| { readonly type: 'lull'; readonly trigger: 'task' | 'any' }
	| { readonly type: 'pausedFrame'; readonly standing: boolean }
	| {
			/** Since when the last of the tasks, or shell commands, that run has been running; null: none does. */
			readonly type: 'machine';
			readonly source: 'task' | 'command';
			readonly busySince: Instant | null;
	  }
	| { readonly type: 'imUp' }
	| { readonly type: 'undo' }
	| { readonly type: 'answer'; readonly outcome: GapOutcome }
	| { readonly type: 'snooze' }
	| { readonly type: 'skip' }
	| { readonly type: 'pause'; readonly until: Instant | null }
	| { readonly type: 'quiet'; readonly until: Instant }
	| { readonly type: 'resume' }
	| { readonly type: 'restart' }
	| { readonly type: 'position'; readonly position: Position }
	| { readonly type: 'tryNudge' }
	| { readonly type: 'endTrial' }
	| {
			/** The person acted on the small nudge that shows, or did its exercise unasked. */
			readonly type: 'smallDone';
			readonly kind: SmallKind;
	  }
	| { readonly type: 'routineStarted'; readonly routine: string; readonly endsBout: boolean }
	| {
			/** The page plays `step` (from 0); it has really played for so long. */
			readonly type: 'routineSign';
			readonly step: number;
			readonly played: Milliseconds;
	  }
	| {
			readonly type: 'routineEnded';
			readonly finished: boolean;
			readonly played: Milliseconds;
	  }
);

/** An event without its instant: whoever dispatches it stamps it. */
export type UntimedEvent = TimerEvent extends infer Each
	? Each extends TimerEvent
		? Omit<Each, 'at'>
		: never
	: never;
