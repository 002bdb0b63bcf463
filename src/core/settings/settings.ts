import type { NudgeKind } from '../sitting/nudge.ts';

/** Everything a person can set, in the units of the settings editor: whole minutes. */
export interface Settings {
	readonly sitMinutes: number;
	readonly latestMinutes: number;
	readonly snoozeMinutes: number;
	/** How many small nudges a bout has. */
	readonly smallNudges: 'none' | 'one' | 'two';
	readonly nudgeKinds: readonly NudgeKind[];
	/** How a nudge shows; `auto` is text and colour, and a toast for a screen reader. */
	readonly nudgeStyle: 'auto' | 'text' | 'colour' | 'toast';
	/** What a click does while a stand nudge is open. */
	readonly clickAction: 'imUp' | 'stretch' | 'menu';
	/** How long overdue keeps its colour; 0 is never. */
	readonly colourMinutes: number;
	readonly seatedMode: boolean;
	readonly itemAlignment: 'left' | 'right';
	readonly iconOnly: boolean;
}

/** What the sit timer reads. */
export type SittingSettings = Pick<
	Settings,
	| 'sitMinutes'
	| 'latestMinutes'
	| 'snoozeMinutes'
	| 'smallNudges'
	| 'nudgeKinds'
	| 'nudgeStyle'
	| 'clickAction'
	| 'colourMinutes'
	| 'seatedMode'
>;

/** What a value may be. Numbers are whole. */
export type Allowed =
	| { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
	| { readonly type: 'choice'; readonly values: readonly string[] }
	| { readonly type: 'choices'; readonly values: readonly string[] }
	| { readonly type: 'boolean' };

/** The one list of settings: package.json is checked against it. */
export const ALLOWED: Readonly<Record<keyof Settings, Allowed>> = {
	sitMinutes: { type: 'integer', minimum: 5, maximum: 120 },
	latestMinutes: { type: 'integer', minimum: 5, maximum: 180 },
	snoozeMinutes: { type: 'integer', minimum: 1, maximum: 60 },
	smallNudges: { type: 'choice', values: ['none', 'one', 'two'] },
	nudgeKinds: { type: 'choices', values: ['stand', 'exhale', 'posture'] },
	nudgeStyle: { type: 'choice', values: ['auto', 'text', 'colour', 'toast'] },
	clickAction: { type: 'choice', values: ['imUp', 'stretch', 'menu'] },
	colourMinutes: { type: 'integer', minimum: 0, maximum: 60 },
	seatedMode: { type: 'boolean' },
	itemAlignment: { type: 'choice', values: ['left', 'right'] },
	iconOnly: { type: 'boolean' },
};

export const DEFAULTS: Settings = {
	sitMinutes: 30,
	latestMinutes: 45,
	snoozeMinutes: 5,
	smallNudges: 'one',
	nudgeKinds: ['stand', 'exhale', 'posture'],
	nudgeStyle: 'auto',
	clickAction: 'imUp',
	colourMinutes: 10,
	seatedMode: false,
	itemAlignment: 'right',
	iconOnly: false,
};

/** Every key, in the order in which the settings editor shows them. */
export const KEYS = Object.keys(DEFAULTS) as readonly (keyof Settings)[];
