import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { type Day, dayName } from '../../../core/base/calendar.ts';
import { HOUR, type Instant, MINUTE } from '../../../core/base/time.ts';
import { fromKm, RUN_KINDS, toKm, type Units } from '../../../core/running/diary/run.ts';
import {
	readWallTime,
	wallTimeHere,
	wallTimeOf,
	wallTimeText,
} from '../../../core/running/diary/wallTime.ts';
import { clockText } from '../../../core/running/line/lineText.ts';
import { NOON, type PlanDraft } from '../../../core/running/line/parseLine.ts';
import { localDays } from '../../ui/browser.ts';
import { capitalized } from '../../ui/words.ts';
import { kindName } from '../shared/runWords.ts';

/** The fields of the small form for a plan, as the browser's controls hold them. */
export interface PlanFields {
	/** 2026-11-22. */
	readonly date: string;
	/** 18:00; empty: some time on that day. */
	readonly time: string;
	/** In the person's units; empty: not given. */
	readonly distance: string;
	readonly minutes: string;
	readonly kind: string;
	/** The person's own words, which the form keeps. */
	readonly note: string;
}

/** The fields for a plan; for none, the next full hour of today. */
export function fieldsOf(plan: PlanDraft | null, units: Units, now: Instant): PlanFields {
	const { day, minutes } = plan
		? wallTimeOf(plan, localDays)
		: wallTimeHere(Math.ceil(now / HOUR) * HOUR, localDays);
	const distance = plan?.km == null ? '' : String(Math.round(fromKm(plan.km, units) * 100) / 100);
	return {
		date: dateText(day),
		time: minutes === null ? '' : clockText(minutes),
		distance,
		minutes: plan?.minutes == null ? '' : String(plan.minutes),
		kind: plan?.kinds[0] ?? 'easy',
		note: plan?.note ?? '',
	};
}

/**
 * The plan that the fields describe, one of the day where no time is given; null where that is no run
 * to come. `usual` is when this person usually runs, in minutes after midnight.
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
	const at = localDays.at(wall.day, wall.minutes ?? usual ?? NOON);
	const isOver = wall.minutes === null ? wall.day < localDays.dayOf(now) : at <= now - MINUTE;
	const km = distance === null ? null : toKm(distance, units);
	const note = fields.note === '' ? {} : { note: fields.note };
	return isOver
		? null
		: { at, local: wallTimeText(wall), km, minutes, kinds: [fields.kind], ...note };
}

/** A day as a date field holds it. */
function dateText(day: Day): string {
	return dayName(day).padStart('2026-11-22'.length, '0');
}

function positive(text: string): number | null {
	const value = Number(text.replace(',', '.'));
	return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : null;
}

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
	const field = (name: keyof PlanFields, label: string, type: string, min?: string) =>
		html`<label>
			<span class="quiet">${label}</span>
			<input
				type=${type}
				min=${min ?? nothing}
				step=${type === 'number' ? 'any' : nothing}
				.value=${fields[name]}
				@input=${({ target }: { target: HTMLInputElement }) => change({ [name]: target.value })}
			/>
		</label>`;
	const distance = units === 'km' ? l10n.t('Distance, km') : l10n.t('Distance, miles');
	return html`<div
		class="form"
		role="group"
		aria-label=${l10n.t('Plan a run')}
		@keydown=${({ key }: KeyboardEvent) => key === 'Enter' && submit()}
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
	</div>`;
}
