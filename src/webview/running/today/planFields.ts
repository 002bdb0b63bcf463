import { dateOf, dayOfDate } from '../../../core/base/calendar.ts';
import type { PlanDraft } from '../../../core/running/line/parseLine.ts';
import { fromKm, toKm, type Units } from '../../../core/running/diary/units.ts';
import { HOUR, type Instant, MINUTE } from '../../../core/base/time.ts';
import { localDays } from '../../ui/localDays.ts';

/** The small form's fields, as the browser's controls hold them. */
export interface PlanFields {
	/** 2026-11-22. */
	readonly date: string;
	/** 18:00. */
	readonly time: string;
	/** In the person's units; empty: not said. */
	readonly distance: string;
	readonly minutes: string;
	readonly kind: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/** The local day of an instant, as a date field holds it. */
export function dateText(at: Instant): string {
	const { year, month, date } = dateOf(localDays.dayOf(at));
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The form for a plan; for none, the next full hour of today. */
export function fieldsOf(plan: PlanDraft | null, units: Units, now: Instant): PlanFields {
	const at = plan?.at ?? Math.ceil(now / HOUR) * HOUR;
	const local = new Date(at);
	const distance = plan?.km == null ? '' : String(Math.round(fromKm(plan.km, units) * 100) / 100);
	return {
		date: dateText(at),
		time: `${two(local.getHours())}:${two(local.getMinutes())}`,
		distance,
		minutes: plan?.minutes == null ? '' : String(plan.minutes),
		kind: plan?.kinds[0] ?? 'easy',
	};
}

/** What the form says, or null where it says no run to come. */
export function draftOf(fields: PlanFields, units: Units, now: Instant): PlanDraft | null {
	const [year = 0, month = 0, date = 0] = fields.date.split('-').map(Number);
	const [hour = Number.NaN, minute = Number.NaN] = fields.time.split(':').map(Number);
	const day = dayOfDate(year, month, date);
	const at = day === null ? Number.NaN : localDays.at(day, hour * 60 + minute);
	const distance = positive(fields.distance);
	const minutes = positive(fields.minutes);
	if (!(at > now - MINUTE) || (distance === null && minutes === null)) {
		return null;
	}
	const km = distance === null ? null : toKm(distance, units);
	return { at, km, minutes, kinds: [fields.kind] };
}

function positive(text: string): number | null {
	const value = Number(text.replace(',', '.'));
	return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : null;
}
