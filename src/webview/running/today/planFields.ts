import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { type Day, dayName } from '../../../core/base/calendar.ts';
import { HOUR, type Instant, MINUTE } from '../../../core/base/time.ts';
import { nextOnWeekdays, type PlanDraft } from '../../../core/running/diary/plan.ts';
import { fromKm, RUN_KINDS, toKm, type Units } from '../../../core/running/diary/run.ts';
import {
	readWallTime,
	wallTimeHere,
	wallTimeOf,
	wallTimeText,
} from '../../../core/running/diary/wallTime.ts';
import { clockText } from '../../../core/running/line/lineText.ts';
import { NOON } from '../../../core/running/line/parseLine.ts';
import { localDays } from '../../ui/browser.ts';
import { capitalized } from '../../ui/words.ts';
import { kindName, weekdayName } from '../shared/runWords.ts';

/** The fields of the small form for a plan, as the browser's controls hold them. */
export interface PlanFields {
	/** 2026-11-22; where it comes back, from then on. */
	readonly date: string;
	/** 18:00; empty: some time on that day. */
	readonly time: string;
	/** In the person's units; empty: not given. */
	readonly distance: string;
	readonly minutes: string;
	readonly kind: string;
	/** The weekdays on which it comes back, 0 being Sunday; none: it does not. */
	readonly weekdays: readonly number[];
	/** The last day of those; the form keeps it, as it does the person's own words. */
	readonly until: Day | null;
	readonly note: string;
}

/** The fields for a plan; for none, the next full hour of today. */
export function fieldsOf(plan: PlanDraft | null, units: Units, now: Instant): PlanFields {
	const { day, minutes } = plan
		? wallTimeOf(plan, localDays)
		: wallTimeHere(Math.ceil(now / HOUR) * HOUR, localDays);
	const distance = plan?.km == null ? '' : String(Math.round(fromKm(plan.km, units) * 100) / 100);
	return {
		date: dateText(plan?.weekly?.from ?? day),
		time: minutes === null ? '' : clockText(minutes),
		distance,
		minutes: plan?.minutes == null ? '' : String(plan.minutes),
		kind: plan?.kinds[0] ?? 'easy',
		weekdays: plan?.weekly?.weekdays ?? [],
		until: plan?.weekly?.until ?? null,
		note: plan?.note ?? '',
	};
}

/**
 * The plan that the fields describe, one of the day where no time is given, or several from that day on; null
 * where that is no run to come. `usual` is when this person usually runs, in minutes after midnight.
 */
export function draftOf(
	fields: PlanFields,
	units: Units,
	now: Instant,
	usual: number | null = null,
): PlanDraft | null {
	const wall = readWallTime([fields.date, ...(fields.time ? [fields.time] : [])].join('T'));
	const distance = positive(fields.distance);
	const minutes = positive(fields.minutes);
	if (!wall || (distance === null && minutes === null)) {
		return null;
	}
	const { weekdays, until } = fields;
	const day = nextOnWeekdays(weekdays, wall.day) ?? wall.day;
	const at = localDays.at(day, wall.minutes ?? usual ?? NOON);
	const isPast = wall.minutes === null ? day < localDays.dayOf(now) : at <= now - MINUTE;
	if (isPast || (until !== null && until < day)) {
		return null;
	}
	return {
		at,
		local: wallTimeText({ day, minutes: wall.minutes }),
		km: distance === null ? null : toKm(distance, units),
		minutes,
		kinds: [fields.kind],
		...(fields.note === '' ? {} : { note: fields.note }),
		...(weekdays.length === 0 ? {} : { weekly: { weekdays, from: wall.day, until } }),
	};
}

/** A day as a date field holds it. */
function dateText(day: Day): string {
	return dayName(day).padStart('2026-11-22'.length, '0');
}

function positive(text: string): number | null {
	const value = Number(text.replace(',', '.'));
	return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : null;
}

/** The fields that are typed. */
type TextField = Exclude<keyof PlanFields, 'weekdays' | 'until'>;

/** What the person can do in the small form. */
export interface PlanFieldsCallbacks {
	readonly change: (part: Partial<PlanFields>) => void;
	/** On Enter, as in any form. */
	readonly submit: () => void;
}

/** The small form: each field with a control of the browser's. */
export function planFieldsForm(
	fields: PlanFields,
	units: Units,
	{ change, submit }: PlanFieldsCallbacks,
) {
	const field = (name: TextField, label: string, type: string, min?: string) =>
		html`<label>
			<span class="quiet">${label}</span>
			<input
				class="field"
				type=${type}
				min=${min ?? nothing}
				step=${type === 'number' ? 'any' : nothing}
				.value=${fields[name]}
				@input=${({ target }: { target: HTMLInputElement }) => change({ [name]: target.value })}
			/>
		</label>`;
	const days = [1, 2, 3, 4, 5, 6, 0];
	const toggle = (weekday: number) => {
		const chosen = fields.weekdays.includes(weekday);
		const weekdays = days.filter((one) => fields.weekdays.includes(one) !== (one === weekday));
		return html`<button
			type="button"
			class="chip"
			aria-pressed=${chosen ? 'true' : 'false'}
			@click=${() => change({ weekdays })}
		>
			${weekdayName(weekday)}
		</button>`;
	};
	const distance = units === 'km' ? l10n.t('Distance, km') : l10n.t('Distance, miles');
	return html`<div
		class="form"
		role="group"
		aria-label=${l10n.t('Plan a run')}
		@keydown=${({ key, target }: KeyboardEvent) =>
			key === 'Enter' && !(target instanceof HTMLButtonElement) && submit()}
	>
		${field('date', l10n.t('Day'), 'date', dateText(localDays.dayOf(Date.now())))}
		${field('time', l10n.t('Time'), 'time')} ${field('distance', distance, 'number', '0')}
		${field('minutes', l10n.t('or minutes'), 'number', '0')}
		<label>
			<span class="quiet">${l10n.t('Kind')}</span>
			<select
				@change=${({ target }: { target: HTMLSelectElement }) => change({ kind: target.value })}
			>
				${RUN_KINDS.map(
					(kind) =>
						html`<option value=${kind} ?selected=${kind === fields.kind}>
							${capitalized(kindName(kind))}
						</option>`,
				)}
			</select>
		</label>
		<div class="days" role="group" aria-label=${l10n.t('Every week on')}>
			<span class="quiet">${l10n.t('Every week on')}</span>
			${days.map(toggle)}
		</div>
	</div>`;
}
