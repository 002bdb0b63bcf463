import { type Area, AREAS } from '../moves/move.ts';
import type { TimerSettings } from '../timer/rules.ts';
import type { WorkingHours } from '../timer/workingHours.ts';

/** Everything a person can set, in the units of the settings editor: whole minutes. */
export interface Settings extends TimerSettings {
	readonly itemAlignment: 'left' | 'right';
	readonly iconOnly: boolean;
	/** Empty: always. */
	readonly workingHours: WorkingHours;
	/** What the person's body asks of the moves (guide §8); a wheelchair implies `seatedMode`. */
	readonly wheelchair: boolean;
	readonly noFloor: boolean;
	readonly pregnant: boolean;
	readonly postpartum: boolean;
	readonly leaveOutAreas: readonly Area[];
	/** Pace of the spoken cues, 1 being the voice's own. */
	readonly speechRate: number;
	/** Name of a voice of the system; empty: the system's choice. */
	readonly speechVoice: string;
	/** The History tab counts days in a row with a break. */
	readonly showStreak: boolean;
	/** A folder for the person's data, as they wrote it; empty: VS Code's own storage. */
	readonly dataFolder: string;
}

/** What a value may be. */
export type Allowed =
	| { readonly type: 'integer' | 'number'; readonly minimum: number; readonly maximum: number }
	| { readonly type: 'choice'; readonly values: readonly string[] }
	| { readonly type: 'choices'; readonly values: readonly string[] }
	| { readonly type: 'boolean' }
	| { readonly type: 'text' }
	| { readonly type: 'workingHours' };

const integer = (minimum: number, maximum: number): Allowed => ({
	type: 'integer',
	minimum,
	maximum,
});
const choice = (...values: readonly string[]): Allowed => ({ type: 'choice', values });
const yesOrNo: Allowed = { type: 'boolean' };

/** The one list of settings: package.json is checked against it. */
export const ALLOWED: Readonly<Record<keyof Settings, Allowed>> = {
	sitMinutes: integer(5, 120),
	latestMinutes: integer(5, 180),
	snoozeMinutes: integer(1, 60),
	smallNudges: choice('none', 'one', 'two'),
	nudgeKinds: { type: 'choices', values: ['stand', 'exhale', 'posture'] },
	nudgeStyle: choice('auto', 'text', 'colour', 'toast'),
	clickAction: choice('imUp', 'stretch', 'menu'),
	colourMinutes: integer(0, 60),
	seatedMode: yesOrNo,
	itemAlignment: choice('left', 'right'),
	iconOnly: yesOrNo,
	workingHours: { type: 'workingHours' },
	lullWhileBusy: yesOrNo,
	awayMinutes: integer(3, 30),
	unfocusedCountsAs: choice('unknown', 'moved', 'here'),
	quietCountsAs: choice('here', 'moved'),
	longQuietCountsAs: choice('moved', 'here'),
	dueGapCountsAs: choice('moved', 'here'),
	wheelchair: yesOrNo,
	noFloor: yesOrNo,
	pregnant: yesOrNo,
	postpartum: yesOrNo,
	leaveOutAreas: { type: 'choices', values: AREAS },
	speechRate: { type: 'number', minimum: 0.5, maximum: 2 },
	speechVoice: { type: 'text' },
	showStreak: yesOrNo,
	dataFolder: { type: 'text' },
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
	workingHours: {},
	lullWhileBusy: true,
	awayMinutes: 8,
	unfocusedCountsAs: 'unknown',
	quietCountsAs: 'here',
	longQuietCountsAs: 'moved',
	dueGapCountsAs: 'moved',
	wheelchair: false,
	noFloor: false,
	pregnant: false,
	postpartum: false,
	leaveOutAreas: [],
	speechRate: 1,
	speechVoice: '',
	showStreak: false,
	dataFolder: '',
};

/** Every key, in the order in which the settings editor shows them. */
export const KEYS = Object.keys(DEFAULTS) as readonly (keyof Settings)[];

/** Settings that tell of the person's body, or of a folder that may have their name: in no report. */
export const PRIVATE_KEYS = [
	'seatedMode',
	'wheelchair',
	'noFloor',
	'pregnant',
	'postpartum',
	'leaveOutAreas',
	'dataFolder',
] as const satisfies readonly (keyof Settings)[];
