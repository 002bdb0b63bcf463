import { AREAS } from '../moves/move.ts';
import { NUDGE_KINDS } from '../timer/nudgeLines.ts';
import type { TimerSettings } from '../timer/rules.ts';
import {
	choice,
	choices,
	decimal,
	defaultsOf,
	integer,
	type SettingsOf,
	freeText,
	workingHours,
	yesOrNo,
} from './setting.ts';

/**
 * Everything a person can set but what running alone reads, in the units and the order of the settings
 * editor. The one place where a setting is declared: package.json is checked against it.
 */
export const settingsSchema = {
	sitMinutes: integer(5, 120, 30),
	latestMinutes: integer(5, 180, 45),
	alignToClock: yesOrNo(),
	snoozeMinutes: integer(1, 60, 5),
	smallNudges: choice(['none', 'one', 'two'], 'one'),
	nudgeKinds: choices(NUDGE_KINDS, ['stand', 'exhale', 'posture']),
	nudgeStyle: choice(['auto', 'text', 'colour', 'toast'], 'auto'),
	clickAction: choice(['imUp', 'stretch', 'menu'], 'imUp'),
	colourMinutes: integer(0, 60, 10),
	/** Implied by `wheelchair`. */
	seatedMode: yesOrNo(),
	itemAlignment: choice(['left', 'right'], 'left'),
	iconOnly: yesOrNo(),
	/** `auto`: as the person's system counts hours, where that can be known. */
	clock: choice(['auto', '12', '24'], 'auto'),
	/** Empty: always. */
	workingHours: workingHours(),
	lullWhileBusy: yesOrNo(true),
	/** Hours sat in a day at which that is said once; 0: never. */
	dayLimitHours: integer(0, 16, 0),
	awayMinutes: integer(3, 30, 8),
	unfocusedCountsAs: choice(['unknown', 'moved', 'here'], 'unknown'),
	quietCountsAs: choice(['here', 'moved'], 'here'),
	longQuietCountsAs: choice(['moved', 'here'], 'moved'),
	dueGapCountsAs: choice(['moved', 'here'], 'moved'),
	// What the person's body asks of the moves (guide §8).
	wheelchair: yesOrNo(),
	noFloor: yesOrNo(),
	pregnant: yesOrNo(),
	postpartum: yesOrNo(),
	leaveOutAreas: choices(AREAS, []),
	/** To get ready for a move, and to change sides. */
	readySeconds: integer(0, 15, 5),
	/** Pace of the spoken cues, 1 being the voice's own. */
	speechRate: decimal(0.5, 2, 1),
	/** Name of a voice of the system; empty: the system's choice. */
	speechVoice: freeText(),
	/** The History tab counts days in a row with a break. */
	showStreak: yesOrNo(),
	/** A folder for the person's data, as they wrote it; empty: VS Code's own storage. */
	dataFolder: freeText(),
	/** A chat may call our tools, whose answers go to its model. */
	chatTools: yesOrNo(),
};

/** What `settingsSchema` gives. It compiles only as long as the timer reads the same words as there are. */
export interface Settings extends TimerSettings, SettingsOf<typeof settingsSchema> {}

export const DEFAULTS: Settings = defaultsOf(settingsSchema);

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
