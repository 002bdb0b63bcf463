import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import type { Units } from '../../../core/running/diary/run.ts';
import {
	PROGRAM_WEEKS,
	type ProgramGoal,
	type Standing,
} from '../../../core/running/program/program.ts';
import { goalName } from '../shared/programWords.ts';
import { distanceWords, nearDayWords, weekdayName } from '../shared/runWords.ts';
import {
	datesFor,
	type Distance,
	DISTANCES,
	type Missing,
	type ProgramFields,
	startsFrom,
} from './programFields.ts';
import { distanceName } from './proposalWords.ts';

/** What the controls of the form are drawn by, and what changes its fields. */
export interface ProgramControls {
	readonly units: Units;
	/** First day of the week, 0 being Sunday. */
	readonly firstWeekday: number;
	readonly today: Day;
	readonly wheelchair: boolean;
	/** What the person is told is missing. */
	readonly missing: readonly Missing[];
	readonly change: (part: Partial<ProgramFields>) => void;
}

type TypedField = Exclude<
	keyof ProgramFields,
	'weekdays' | 'weeks' | 'start' | 'goal' | 'distance'
>;

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** What someone might write, in their units; nobody is taken to have written it. */
const EXAMPLES: Readonly<Partial<Record<TypedField, Readonly<Record<Units, number>>>>> = {
	weekly: { km: 30, miles: 20 },
	most: { km: 15, miles: 10 },
	own: { km: 15, miles: 10 },
	usual: { km: 20, miles: 12 },
	longest: { km: 8, miles: 5 },
};

/** Where the form says what a control misses. */
export const missingId = (name: string) => `missing-${name}`;

/** Whether the person is told that something is missing here. */
const isMissing = (name: string, { missing }: ProgramControls) =>
	missing.some((one) => one === name);

function input(
	name: TypedField,
	label: string,
	fields: ProgramFields,
	controls: ProgramControls,
	type: 'number' | 'time' | 'date' = 'number',
) {
	const { units, change } = controls;
	const { first, last } = datesFor(fields);
	const example = EXAMPLES[name]?.[units];
	return html`<label>
		<span class="quiet">${label}</span>
		<input
			class="field"
			data-field=${name}
			type=${type}
			min=${type === 'date' ? first : type === 'number' ? '0' : nothing}
			max=${type === 'date' ? last : nothing}
			step=${type === 'number' ? 'any' : nothing}
			placeholder=${example === undefined ? nothing : l10n.t('e.g. {0}', example)}
			aria-invalid=${isMissing(name, controls) ? 'true' : nothing}
			aria-describedby=${isMissing(name, controls) ? missingId(name) : nothing}
			.value=${fields[name]}
			@input=${({ target }: { target: HTMLInputElement }) => change({ [name]: target.value })}
		/>
	</label>`;
}

interface Option {
	readonly value: string;
	readonly label: string;
}

/** Of a choice that has to be made. */
const NONE: Option = { value: '', label: '–' };

function choice(
	name: 'distance' | 'start' | 'weeks',
	label: string,
	options: readonly Option[],
	fields: ProgramFields,
	controls: ProgramControls,
) {
	const chosen = String(fields[name]);
	const choose = (value: string) =>
		controls.change({ [name]: name === 'start' ? Number(value) : value });
	return html`<label>
		<span class="quiet">${label}</span>
		<select
			data-field=${name}
			aria-invalid=${isMissing(name, controls) ? 'true' : nothing}
			aria-describedby=${isMissing(name, controls) ? missingId(name) : nothing}
			@change=${({ target }: { target: HTMLSelectElement }) => choose(target.value)}
		>
			${options.map(
				({ value, label: words }) =>
					html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
			)}
		</select>
	</label>`;
}

function chip(label: string, isChosen: boolean, choose: () => void) {
	return html`<button
		type="button"
		class="chip"
		aria-pressed=${isChosen ? 'true' : 'false'}
		@click=${choose}
	>
		${label}
	</button>`;
}

/** On which days of the week. */
export function weekdayFields({ weekdays }: ProgramFields, controls: ProgramControls) {
	const { firstWeekday, change } = controls;
	const all = DAYS.map((day) => (firstWeekday + day) % DAYS.length);
	const toggled = (weekday: number) =>
		all.filter((one) => weekdays.includes(one) !== (one === weekday));
	return html`<fieldset
		aria-describedby=${isMissing('weekdays', controls) ? missingId('weekdays') : nothing}
	>
		<legend>${l10n.t('On which days')}</legend>
		<div class="chips" data-field="weekdays">
			${all.map((weekday) =>
				chip(weekdayName(weekday), weekdays.includes(weekday), () =>
					change({ weekdays: toggled(weekday) }),
				),
			)}
		</div>
	</fieldset>`;
}

/** What for, of the goals that are open. */
export function goalFields(
	fields: ProgramFields,
	goals: readonly ProgramGoal[],
	controls: ProgramControls,
) {
	return html`<fieldset>
		<legend>${l10n.t('What for')}</legend>
		<div class="chips">
			${goals.map((goal) =>
				chip(goalName(goal, controls.wheelchair), goal === fields.goal, () =>
					controls.change({ goal }),
				),
			)}
		</div>
		${fields.goal === 'weekly' || fields.goal === 'hold' ? html`<div class="row">${weekly(fields, controls)}</div>` : nothing}
		${fields.goal === 'distance' ? distance(fields, controls) : nothing}
	</fieldset>`;
}

function weekly(fields: ProgramFields, controls: ProgramControls) {
	const isKm = controls.units === 'km';
	if (fields.goal === 'hold') {
		const label = isKm ? l10n.t('Km a week, if less') : l10n.t('Miles a week, if less');
		return input('most', label, fields, controls);
	}
	return input('weekly', isKm ? l10n.t('Km a week') : l10n.t('Miles a week'), fields, controls);
}

function distance(fields: ProgramFields, controls: ProgramControls) {
	const { units } = controls;
	const label = units === 'km' ? l10n.t('Distance, km') : l10n.t('Distance, miles');
	const all = (Object.keys(DISTANCES) as Distance[]).map((value) => {
		return { value, label: distanceName(value, units) };
	});
	return html`<div class="row">
		${choice('distance', l10n.t('How far'), [NONE, ...all], fields, controls)}
		${fields.distance === 'own' ? input('own', label, fields, controls) : nothing}
		${input('by', l10n.t('By'), fields, controls, 'date')}
	</div>`;
}

/** From when on, for how long, and at what time. */
export function spanFields(fields: ProgramFields, controls: ProgramControls) {
	const { firstWeekday, today } = controls;
	const { least, most } = PROGRAM_WEEKS;
	const starts = startsFrom(today, firstWeekday).map((day) => {
		return { value: String(day), label: nearDayWords(day, today) };
	});
	const counts = Array.from({ length: most - least + 1 }, (_, more) => String(least + more));
	const weeks = counts.map((value) => ({ value, label: value }));
	return html`<fieldset>
		<legend>${l10n.t('When')}</legend>
		<div class="row">
			${choice('start', l10n.t('From'), starts, fields, controls)}
			${
				fields.goal === 'distance'
					? nothing
					: choice('weeks', l10n.t('Weeks'), [NONE, ...weeks], fields, controls)
			}
			${input('time', l10n.t('Time, if you like'), fields, controls, 'time')}
		</div>
	</fieldset>`;
}

/** Where the person stands, by their own word. */
export function standingFields(fields: ProgramFields, controls: ProgramControls) {
	const isKm = controls.units === 'km';
	const longest = controls.wheelchair
		? isKm
			? l10n.t('Longest session, km')
			: l10n.t('Longest session, miles')
		: isKm
			? l10n.t('Longest run, km')
			: l10n.t('Longest run, miles');
	return html`<fieldset>
		<legend>${l10n.t('Where you are now')}</legend>
		<div class="row">
			${input('usual', isKm ? l10n.t('Km a week') : l10n.t('Miles a week'), fields, controls)}
			${input('longest', longest, fields, controls)}
		</div>
		<p class="quiet">${l10n.t('The diary does not go back four weeks yet. 0 is fine.')}</p>
	</fieldset>`;
}

/** Where the person stands, by their diary. */
export function knownStanding({ km, longest }: Standing, { units, wheelchair }: ProgramControls) {
	const [week, one] = [distanceWords(km, units), distanceWords(longest, units)];
	return html`<p class="quiet">
		${
			wheelchair
				? l10n.t('From your diary: {0} a week, the longest session {1}.', week, one)
				: l10n.t('From your diary: {0} a week, the longest run {1}.', week, one)
		}
	</p>`;
}
