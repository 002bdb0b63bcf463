import * as v from 'valibot';
import type { RunningSettings } from './runningSettings.ts';
import type { Allowed, Setting, SettingsOf, SettingsSchema } from './setting.ts';
import { DEFAULTS, type Settings, settingsSchema } from './settings.ts';

/** A value that could not be used as it was written. */
export interface SettingFault {
	readonly key: keyof Settings | keyof RunningSettings;
	/** What was written, as JSON. */
	readonly found: string;
	/** What is used instead, as JSON. */
	readonly used: string;
	/**
	 * What would have been right. `atLeast` names a setting that this one may not be below.
	 */
	readonly allowed: Allowed | { readonly type: 'atLeast'; readonly key: keyof Settings };
}

export interface ReadSettings<S> {
	readonly settings: S;
	readonly faults: readonly SettingFault[];
}

/** What is written for a setting, as settings.json holds it; undefined is what nobody wrote. */
export type Written = (key: SettingFault['key']) => unknown;

/** Where only `sitMinutes` was written, a nudge still has this long to wait for a lull. */
const LULL_MINUTES = DEFAULTS.latestMinutes - DEFAULTS.sitMinutes;

/**
 * Settings from what settings.json holds, which people write by hand: a number out of range is
 * brought to its nearest bound, what has the wrong type becomes the default, unknown members of a
 * list are left out, and each of these is a fault.
 */
export function readEach<Schema extends SettingsSchema>(
	schema: Schema,
	written: Written,
): ReadSettings<SettingsOf<Schema>> {
	const faults: SettingFault[] = [];
	const settings: Record<string, unknown> = {};
	for (const [key, setting] of Object.entries(schema) as [
		SettingFault['key'],
		Setting<unknown>,
	][]) {
		const found = setting.renewed ? setting.renewed(written(key)) : written(key);
		const used = found === undefined ? setting.fallback : readOne(setting, found);
		settings[key] = used;
		if (found !== undefined && json(used) !== json(found)) {
			faults.push({ key, found: json(found), used: json(used), allowed: setting.allowed });
		}
	}
	return { settings: settings as SettingsOf<Schema>, faults };
}

function readOne({ schema, fallback }: Setting<unknown>, found: unknown): unknown {
	const { success, output } = v.safeParse(schema(), found);
	return success ? output : fallback;
}

/** The settings of the sit timer and the page, which also follow from one another. */
export function readSettings(written: Written): ReadSettings<Settings> {
	const { settings: each, faults } = readEach(settingsSchema, written);
	const settings = { ...each, seatedMode: each.seatedMode || each.wheelchair };
	if (written('latestMinutes') === undefined) {
		const latestMinutes = Math.max(DEFAULTS.latestMinutes, settings.sitMinutes + LULL_MINUTES);
		return { settings: { ...settings, latestMinutes }, faults };
	}
	if (settings.latestMinutes >= settings.sitMinutes) {
		return { settings, faults };
	}
	const raised = settings.sitMinutes;
	return {
		settings: { ...settings, latestMinutes: raised },
		faults: [
			...faults,
			{
				key: 'latestMinutes',
				found: json(settings.latestMinutes),
				used: json(raised),
				allowed: { type: 'atLeast', key: 'sitMinutes' },
			},
		],
	};
}

function json(value: unknown): string {
	return JSON.stringify(value) ?? String(value);
}
