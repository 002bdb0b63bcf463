import { phases } from '../sitting/phase.ts';
import type { Position } from '../sitting/record.ts';

/** What the sit timer is doing; quiet lies over any phase, and the page shows nothing else then. */
export const pagePhases = [...phases, 'quiet'] as const;
export type PagePhase = (typeof pagePhases)[number];

/** The views that the host may ask for. */
export const views = ['library'] as const;
export type PageView = (typeof views)[number];

/** What the page may ask the host to do; anything else is not the page's to ask. */
export const pageCommands = ['imUp', 'startTimer'] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What of the person's body decides which steps are shown. */
export interface PageBody {
	readonly seated: boolean;
}

/** Host to page. */
export type ToPage =
	/** First to every fresh page: the translations (null: English) and the body. */
	| {
			readonly kind: 'setup';
			readonly bundle: Readonly<Record<string, string>> | null;
			readonly body: PageBody;
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
	/** The body setting has changed. */
	| { readonly kind: 'body'; readonly body: PageBody };

/** Page to host. */
export type FromPage =
	/** The page listens now; nothing sent before is of use. */
	| { readonly kind: 'ready' }
	/** The person used the page; at most once in 30 s. */
	| { readonly kind: 'presence' }
	/** A routine began; `steps` is how many it has. */
	| { readonly kind: 'routineStarted'; readonly routine: string; readonly steps: number }
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
	/** The person wants to read this source of the catalogue. */
	| { readonly kind: 'openSource'; readonly source: string }
	/** The person asked for a command by a button of the page. */
	| { readonly kind: 'command'; readonly command: PageCommand };
