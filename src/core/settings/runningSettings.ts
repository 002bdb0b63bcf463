import { RULE_NAMES } from '../running/load/loadReport.ts';
import { UNITS } from '../running/diary/run.ts';
import { WEEKDAYS } from '../timer/workingHours.ts';
import { choice, choices, type SettingsOf, yesOrNo } from './setting.ts';

/** What a person can set of running; read when the Run tab, a plan or the diary is first needed. */
export const runningSettingsSchema = {
	units: choice(UNITS, 'km'),
	firstDayOfWeek: choice(WEEKDAYS, 'monday'),
	/** Rules of the load that are turned off; version 0.1 wrote them by number, such as R1. */
	loadRulesOff: choices(Object.values(RULE_NAMES), [], RULE_NAMES),
	/** A clinician has cleared the person to run, after a birth. */
	clearedToRun: yesOrNo(),
};

/** What `runningSettingsSchema` gives. */
export interface RunningSettings extends SettingsOf<typeof runningSettingsSchema> {}
