import { LOAD_RULES, type LoadRule } from '../running/load/loadReport.ts';
import { UNITS, type Units } from '../running/diary/units.ts';
import { type Weekday, WEEKDAYS } from '../timer/workingHours.ts';
import type { Allowed } from './settings.ts';

/** What a person can set of running; read when the Run tab, a plan or the diary is first needed. */
export interface RunningSettings {
	readonly units: Units;
	readonly firstDayOfWeek: Weekday;
	/** Rules of the load that are turned off. */
	readonly loadRulesOff: readonly LoadRule[];
	/** A clinician has cleared the person to run, after a birth. */
	readonly clearedToRun: boolean;
}

/** As `ALLOWED`: package.json is checked against it. */
export const RUNNING_ALLOWED: Readonly<Record<keyof RunningSettings, Allowed>> = {
	units: { type: 'choice', values: UNITS },
	firstDayOfWeek: { type: 'choice', values: WEEKDAYS },
	loadRulesOff: { type: 'choices', values: LOAD_RULES },
	clearedToRun: { type: 'boolean' },
};

export const RUNNING_DEFAULTS: RunningSettings = {
	units: 'km',
	firstDayOfWeek: 'monday',
	loadRulesOff: [],
	clearedToRun: false,
};
