import type { HistoryDay, HistoryDays } from '../history/history.ts';
import type { Body } from '../moves/body.ts';
import type { Likes } from '../moves/prefs.ts';
import type { CustomMoves } from '../moves/customMoves.ts';
import type { EndsBout } from '../moves/routine.ts';
import { PHASES, type Position } from '../timer/state.ts';
import type { Day } from '../base/calendar.ts';
import type { LoadRule } from '../running/load/loadReport.ts';
import type { Plan } from '../running/diary/plan.ts';
import type { CheckDone, Warning } from '../running/check/readiness.ts';
import type { Run } from '../running/diary/run.ts';
import type { RunningState } from '../running/runningState.ts';
import type { WarmUp } from '../running/plan/warmUp.ts';

/** What the sit timer is doing; quiet lies over any phase, and the page shows nothing else then. */
export const pagePhases = [...PHASES, 'quiet'] as const;
export type PagePhase = (typeof pagePhases)[number];

/** The views that the host may ask for; `run` is the Run tab, those after it are parts of it. */
export const views = ['library', 'history', 'run', 'check', 'plan', 'diary', 'import'] as const;
export type PageView = (typeof views)[number];

/** What the page may ask the host to do; anything else is not the page's to ask. */
export const pageCommands = ['imUp', 'startTimer', 'editMyMoves', 'openSettings'] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Runs of one `logRuns` message at most. */
export const SLICE = 500;

/** How the player speaks, where the system has a voice and the person wants to hear it. */
export interface Voice {
	/** The person once chose to be spoken to; asked anew by each page, for a browser wants a click. */
	readonly on: boolean;
	/** 0.5 to 2; 1 is the voice's own pace. */
	readonly rate: number;
	/** Name of a voice of the system; empty: the system's choice. */
	readonly name: string;
}

/** Host to page. */
export type ToPage =
	/** First to every fresh page: the translations (null: English) and all that it picks moves by. */
	| {
			readonly kind: 'setup';
			readonly bundle: Readonly<Record<string, string>> | null;
			readonly body: Body;
			readonly likes: Likes;
			/** Ids of the moves logged today. */
			readonly done: readonly string[];
			readonly mine: CustomMoves;
			readonly voice: Voice;
	  }
	/** The bout now, in whole minutes; `breakMinutes` is how long a break has lasted, null in a bout. */
	| {
			readonly kind: 'bout';
			readonly phase: PagePhase;
			readonly position: Position;
			readonly minutes: number;
			readonly sitMinutes: number;
			readonly latestMinutes: number;
			readonly breakMinutes: number | null;
	  }
	/** Show this view; a routine in progress waits, paused. */
	| { readonly kind: 'open'; readonly view: PageView }
	/** Play this routine from its start, unless it is locked. */
	| { readonly kind: 'play'; readonly routine: string }
	/** Play this warm-up, as long and in the order that it says. */
	| { readonly kind: 'playWarmUp'; readonly warmUp: WarmUp }
	/** Play what fits now, from its start. */
	| { readonly kind: 'playFit' }
	/** What `setup` told has changed since, in this window or another. */
	| { readonly kind: 'body'; readonly body: Body }
	| { readonly kind: 'likes'; readonly likes: Likes }
	| { readonly kind: 'done'; readonly done: readonly string[] }
	| { readonly kind: 'mine'; readonly mine: CustomMoves }
	| { readonly kind: 'voice'; readonly voice: Voice }
	/** All of the Run tab but the runs: after `setup`, and whenever it differs. */
	| { readonly kind: 'running'; readonly running: RunningState }
	/** The whole diary, the latest run first: once after `askRuns`, and where much of it differs. */
	| { readonly kind: 'runs'; readonly runs: readonly Run[] }
	/** Runs that are new or other than before, and the ids of those that are gone. */
	| { readonly kind: 'runsChanged'; readonly put: readonly Run[]; readonly gone: readonly string[] }
	/** So many runs of this import are on disk; `failed` says why no more will be, or is null. */
	| {
			readonly kind: 'runsTaken';
			readonly batch: string;
			readonly runs: number;
			readonly failed: string | null;
	  }
	/** Answers `askDay`. */
	| ({ readonly kind: 'day' } & HistoryDay)
	/** Answers `askDays`. */
	| ({ readonly kind: 'days' } & HistoryDays)
	/** The history could not be read; where and why, for the person. */
	| { readonly kind: 'historyFailed'; readonly reason: string };

/** Page to host. */
export type FromPage =
	/** The page listens now. `informed`: it took the state that its document brought along. */
	| { readonly kind: 'ready'; readonly informed: boolean }
	/** The first view is drawn and takes input. */
	| { readonly kind: 'shown' }
	/** The person used the page; at most once in 30 s. */
	| { readonly kind: 'presence' }
	/** A routine began: one of ours, `fit`, or one of the person's own. `steps` is how many it has. */
	| {
			readonly kind: 'routineStarted';
			readonly routine: string;
			readonly steps: number;
			readonly endsBout: EndsBout;
	  }
	/** Sign of life: the step (from 1) being played; at each step and at least once a minute. */
	| {
			readonly kind: 'routineStep';
			readonly routine: string;
			readonly step: number;
			readonly steps: number;
	  }
	/** A routine ended; `finished`: at its last step, else left before; `seconds` were really played. */
	| {
			readonly kind: 'routineEnded';
			readonly routine: string;
			readonly finished: boolean;
			readonly seconds: number;
	  }
	/** At least half of this move was done; once for each time that it is done. */
	| { readonly kind: 'moveDone'; readonly move: string }
	| { readonly kind: 'favourite'; readonly move: string; readonly on: boolean }
	/** "Never show this move", and its undo. */
	| { readonly kind: 'hide'; readonly move: string; readonly on: boolean }
	/** "My back is sore today": until midnight, or until it is taken back. */
	| { readonly kind: 'sore'; readonly on: boolean }
	/** The player is to speak from now on, or no longer. */
	| { readonly kind: 'speak'; readonly on: boolean }
	/** The history is looked at: this day in full, null being today; answered by `day`. */
	| { readonly kind: 'askDay'; readonly day: Day | null }
	/** The sums of the last year; answered by `days`. */
	| { readonly kind: 'askDays' }
	/** The history is drawn with all that was asked for at first. */
	| { readonly kind: 'historyShown' }
	/** The person wants to read this source of the catalogue. */
	| { readonly kind: 'openSource'; readonly source: string }
	/** The Run tab shows: the page wants the diary, and to hear of its changes from now on. */
	| { readonly kind: 'askRuns' }
	/** A run for the diary; `plan` is the id of the plan that it came of, or null. */
	| { readonly kind: 'logRun'; readonly run: Run; readonly plan: string | null }
	/**
	 * A slice of an import, at most `SLICE` runs; each is answered by `runsTaken`. All slices of a
	 * batch are undone together. `last`: there are no more.
	 */
	| {
			readonly kind: 'logRuns';
			readonly batch: string;
			readonly runs: readonly Run[];
			readonly last: boolean;
	  }
	/** The run of this id is to be as given; fields that the page does not know stay. */
	| { readonly kind: 'editRun'; readonly run: Run }
	| { readonly kind: 'deleteRun'; readonly run: string }
	/** Takes back what `undoable` says. */
	| { readonly kind: 'undoRuns' }
	/** A new plan, or an old one by its id with other particulars. */
	| { readonly kind: 'setPlan'; readonly plan: Plan }
	| { readonly kind: 'clearPlan'; readonly plan: string }
	/** A check ended with an ordinary outcome; it is kept only if the person lets it be. */
	| { readonly kind: 'checkDone'; readonly check: CheckDone }
	/** A warning sign was ticked: remembered in memory until the day ends, never written anywhere. */
	| { readonly kind: 'signTicked'; readonly warning: Warning }
	/** Outcomes may be kept from now on; or no longer, and those that were kept are deleted. */
	| { readonly kind: 'keepOutcomes'; readonly on: boolean }
	/** A rule of the load is turned off, or on again. */
	| { readonly kind: 'loadRule'; readonly rule: LoadRule; readonly on: boolean }
	/** To the clipboard. */
	| { readonly kind: 'copyText'; readonly text: string }
	/** A page to print (HTML, complete in itself), saved where the person says and opened outside. */
	| { readonly kind: 'saveCard'; readonly title: string; readonly html: string }
	/** The person asked for a command by a button of the page. */
	| { readonly kind: 'command'; readonly command: PageCommand };
