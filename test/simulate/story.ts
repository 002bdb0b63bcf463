import type { TimerEvent } from '../../src/core/timer/events.ts';
import type { Position, SmallKind } from '../../src/core/timer/nudgeLines.ts';
import type { GapOutcome } from '../../src/core/timer/state.ts';
import type { Settings } from '../../src/core/settings/settings.ts';

/** Commands of the palette that need nothing more than their name. */
export const COMMANDS = [
	'imUp',
	'undo',
	'snooze',
	'skip',
	'resume',
	'restart',
	'tryNudge',
] as const satisfies readonly TimerEvent['type'][];

/**
 * One thing that a person does, or that befalls them, in words; spans are in minutes. What happens
 * in a window happens in the one that has focus, which is opened or focused first if none has.
 */
export type Action =
	/**
	 * Types without a rest; works with rests; clicks and moves the cursor; turns a page now and then; types
	 * in a chat or a terminal; is on a call.
	 */
	| readonly ['type' | 'work' | 'browse' | 'read' | 'prompt' | 'call', number]
	/** An agent edits in the focused window and the person watches. */
	| readonly ['watch an agent', number]
	/** Goes from window to window, or to a browser and back, every half minute. */
	| readonly ['flit', number]
	/** Stops in the debugger's paused frame; runs a task and works on. */
	| readonly ['debug' | 'run a task', number]
	/** Another program has the focus. */
	| readonly ['other program', number]
	| readonly ['sleep', number, timers: 'stop' | 'run']
	/** VS Code is a browser’s tab behind others, which lets none of its timers ring; the machine is awake. */
	| readonly ['frozen', number]
	/** Every window is closed, or killed, and one is opened again. */
	| readonly ['close all' | 'crash', number]
	| readonly ['open window']
	| readonly ['switch window']
	/** Any window, by number among those that are open. */
	| readonly ['close window' | 'kill window' | 'reload window', number]
	| readonly ['set clock', number]
	| readonly ['travel to', string]
	| readonly ['do', (typeof COMMANDS)[number]]
	| readonly ['answer', GapOutcome]
	| readonly [SmallKind]
	| readonly ['position', Position]
	| readonly ['pause', number | null]
	| readonly ['quiet', number]
	/** So many minutes of a routine, with a sign from the page at each step. */
	| readonly ['routine', number, 'finished' | 'left' | 'forgotten', endsBout: boolean]
	/** Until that hour of the next morning. */
	| readonly ['night', 'asleep' | 'closed' | 'left on', hour: number];

/** A person's days: who they are, and what they do. */
export interface Life {
	/** Decides what the story leaves open: the pace of keys, the pace of files, lost events. */
	readonly seed: number;
	readonly zone: string;
	readonly settings: Partial<Settings>;
	/** An agent works beside the person, and where nobody is. */
	readonly agent: boolean;
	/** VS Code runs in tabs of a browser, which may freeze behind others. */
	readonly inTabs: boolean;
	/** Each ends with a night. */
	readonly days: readonly (readonly Action[])[];
}

/** A life as it can be pasted into a unit test. */
export function inWords({ seed, zone, settings, agent, inTabs, days }: Life): string {
	const lines = days
		.filter((day) => day.length > 0)
		.map((day) => `\t\t[${day.map((action) => JSON.stringify(action)).join(', ')}],`);
	const head = `{ seed: ${seed}, zone: '${zone}', settings: ${JSON.stringify(settings)}, agent: ${agent}, inTabs: ${inTabs},`;
	return `${head}\n\tdays: [\n${lines.join('\n')}\n\t] }`;
}
