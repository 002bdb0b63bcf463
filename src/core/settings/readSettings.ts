import { parseRange, WEEKDAYS, type WorkingHours } from '../timer/workingHours.ts';
import type { RunningSettings } from './runningSettings.ts';
import { ALLOWED, type Allowed, DEFAULTS, type Settings } from './settings.ts';

/** A value that could not be taken as it was written. */
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

export interface ReadSettings {
	readonly settings: Settings;
	readonly faults: readonly SettingFault[];
}

/** Where only `sitMinutes` was written, a nudge still has this long to wait for a lull. */
const LULL_MINUTES = DEFAULTS.latestMinutes - DEFAULTS.sitMinutes;

type Raw<S> = Readonly<Partial<Record<keyof S, unknown>>>;

/**
 * Settings from what settings.json holds, which people write by hand: a number out of range is
 * brought to its nearest bound, what has the wrong type becomes the default, unknown members of a
 * list are left out, and each of these is a fault to be told. Undefined is what nobody wrote.
 */
export function readEach<S extends object>(
	raw: Raw<S>,
	allowedFor: Readonly<Record<keyof S, Allowed>>,
	defaults: S,
): { readonly settings: S; readonly faults: SettingFault[] } {
	const faults: SettingFault[] = [];
	const values: Partial<Record<keyof S, unknown>> = {};
	for (const key of Object.keys(defaults) as (keyof S & SettingFault['key'])[]) {
		const found = raw[key];
		const allowed = allowedFor[key];
		const used = found === undefined ? defaults[key] : take(found, allowed, defaults[key]);
		values[key] = used;
		if (found !== undefined && json(used) !== json(found)) {
			faults.push({ key, found: json(found), used: json(used), allowed });
		}
	}
	return { settings: values as S, faults };
}

/** The settings of the sit timer and the page, which also follow from one another. */
export function readSettings(raw: Raw<Settings>): ReadSettings {
	const { settings: written, faults } = readEach(raw, ALLOWED, DEFAULTS);
	const settings = { ...written, seatedMode: written.seatedMode || written.wheelchair };
	if (raw.latestMinutes === undefined) {
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

function take(found: unknown, allowed: Allowed, fallback: unknown): unknown {
	switch (allowed.type) {
		case 'integer':
		case 'number':
			return typeof found === 'number' && Number.isFinite(found)
				? Math.min(
						allowed.maximum,
						Math.max(allowed.minimum, allowed.type === 'integer' ? Math.round(found) : found),
					)
				: fallback;
		case 'choice':
			return typeof found === 'string' && allowed.values.includes(found) ? found : fallback;
		case 'choices':
			return Array.isArray(found)
				? [...new Set<unknown>(found)].filter((value) => allowed.values.includes(value as string))
				: fallback;
		case 'boolean':
		case 'text':
			return typeof found === typeof fallback ? found : fallback;
		case 'workingHours':
			return takeHours(found);
	}
}

/** The days and ranges that can be read; the others are left out. */
function takeHours(found: unknown): WorkingHours {
	if (typeof found !== 'object' || found === null) {
		return {};
	}
	const days = Object.entries(found).flatMap(([day, ranges]: [string, unknown]) =>
		WEEKDAYS.some((name) => name === day) && Array.isArray(ranges)
			? [[day, ranges.filter((range) => typeof range === 'string' && parseRange(range))]]
			: [],
	);
	return Object.fromEntries(days) as WorkingHours;
}

function json(value: unknown): string {
	return JSON.stringify(value) ?? String(value);
}
