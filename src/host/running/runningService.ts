import * as vscode from 'vscode';
import { HOUR } from '../../core/base/time.ts';
import { type DayNames, lineLocale, type LineLocale } from '../../core/running/line/words.ts';
import { localDays, personLocales } from '../base/locale.ts';
import type { Day } from '../../core/base/calendar.ts';
import {
	dayOfPlan,
	isTimed,
	type Plan,
	planEnd,
	planHere,
	plansFrom,
} from '../../core/running/diary/plan.ts';
import { dayOfRun, type Run, type Started, usualClock } from '../../core/running/diary/run.ts';
import type { LineContext } from '../../core/running/line/parseLine.ts';
import type { LoadRule } from '../../core/running/load/loadReport.ts';
import {
	CONTEXT_DAYS,
	dailyContext,
	sittingMinutes,
} from '../../core/running/plan/dailyContext.ts';
import { REMIND_AFTER, type RunAgenda } from '../../core/running/plan/reminder.ts';
import type { DayContext, RunningState } from '../../core/running/runningState.ts';
import { readEach } from '../../core/settings/readSettings.ts';
import {
	type RunningSettings,
	runningSettingsSchema,
} from '../../core/settings/runningSettings.ts';
import { WEEKDAYS } from '../../core/timer/workingHours.ts';
import type { AppContext } from '../base/appContext.ts';
import { DisposableStore } from '../base/disposables.ts';
import { openArchive } from '../history/logArchive.ts';
import { changeSetting, SettingsReader } from '../settings/settingsReader.ts';
import { reportFaults } from '../settings/settingsReporter.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { SharedStorage } from '../windows/sharedStorage.ts';
import { RunningStore } from './runningStore.ts';

let known: { readonly locales: string; readonly names: LineLocale } | null = null;

/** How the person's languages and country name days, in the line in which runs and plans are typed. */
function personLineLocale(): LineLocale {
	const locales = personLocales();
	known =
		known?.locales === String(locales)
			? known
			: { locales: String(locales), names: lineLocaleOf(...locales) };
	return known.names;
}

/** How locales (BCP 47 tags) name days; the first one says whether the day or the month comes first. */
export function lineLocaleOf(...locales: readonly string[]): LineLocale {
	return lineLocale(locales.map(dayNames));
}

function dayNames(locale: string): DayNames {
	const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
	return {
		forms: (day, what) =>
			(['long', 'short'] as const).map((length) =>
				new Intl.DateTimeFormat(locale, { [what]: length, timeZone: 'UTC' }).format(
					day * 24 * HOUR,
				),
			),
		near: (days) => near.format(days, 'day'),
		dayFirst: order.indexOf('day') < order.indexOf('month'),
	};
}

/** What running takes from the sit timer. */
export interface RunningSources {
	readonly storage: Pick<SharedStorage, 'entries' | 'machine' | 'opened'>;
	readonly timer: Pick<TimerService, 'view' | 'onDidChangeView'>;
}

/** A planned run is taken to be the one logged if it was to begin at most this long after it. */
const CLOSE = 3 * HOUR;

/** The page is sent checks this far back: a week, and the 48 hours before it. */
const CHECK_DAYS = 8;

/** Running in this window: what the Run tab, the commands and the status item share. */
export class RunningService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly app: AppContext;
	private readonly sources: RunningSources;
	private readonly changed = this.owned.add(new vscode.EventEmitter<void>());
	/** Something differs from before, by this window or another. */
	readonly onDidChange = this.changed.event;
	readonly settings: RunningSettingsReader;
	readonly store: RunningStore;
	/** What `usual` was made of. */
	private usualOf: { readonly runs: readonly Run[]; readonly clock: number | null } | null = null;
	/** The days before yesterday, which no longer change. */
	private past: readonly DayContext[] = [];

	private constructor(app: AppContext, sources: RunningSources) {
		this.app = app;
		this.sources = sources;
		this.settings = this.owned.add(new RunningSettingsReader(app.log));
		this.store = this.owned.add(
			new RunningStore(app, sources.storage.machine, () => this.changed.fire()),
		);
		this.owned.add(this.settings.onDidChange(() => this.changed.fire()));
	}

	/** Reads what there is, and follows what other windows write from then on. */
	static async open(app: AppContext, sources: RunningSources): Promise<RunningService> {
		await sources.storage.opened;
		const service = new RunningService(app, sources);
		await Promise.all([service.store.files.read(), service.readPast()]);
		await service.store.files.follow();
		return service;
	}

	/** The diary, the latest run first; the same list as long as nothing changes. */
	get runs(): readonly Run[] {
		return this.store.diary.runs;
	}

	/** The local day, by the clock of the sit timer. */
	get today(): Day {
		return localDays.dayOf(this.app.clock.now());
	}

	/** All of the Run tab but the runs. */
	get state(): RunningState {
		const { today, store } = this;
		const { units, firstDayOfWeek, loadRulesOff, clearedToRun } = this.settings.current;
		return {
			plans: this.plansFrom(today),
			units,
			locale: personLineLocale(),
			firstWeekday: WEEKDAYS.indexOf(firstDayOfWeek),
			rulesOff: loadRulesOff,
			cleared: clearedToRun,
			keepsOutcomes: store.checks.keeps,
			checks: store.checks.checks.filter(({ at }) => localDays.dayOf(at) > today - CHECK_DAYS),
			ticked: store.checks.tickedOn(today),
			sittingMinutes: this.sittingMinutes,
			days: this.days,
			undoable: store.undoable,
		};
	}

	/** Minutes of the sitting bout that goes on; 0 in a break. */
	get sittingMinutes(): number {
		const { minutes, position } = this.sources.timer.view;
		return position === 'sitting' ? (minutes ?? 0) : 0;
	}

	/** Minutes sat today, the bout that goes on included. */
	get sittingMinutesToday(): number {
		const midnight = localDays.at(this.today, 0);
		const { entries } = this.sources.storage;
		return sittingMinutes(entries, midnight, this.app.clock.now()) + this.sittingMinutes;
	}

	/** The next planned run, until it is over for the status item; null where none is ahead. */
	get agenda(): RunAgenda | null {
		const now = this.app.clock.now();
		const ahead = this.plansFrom(this.today - 1)
			// Nobody knows when: there is nothing to remind of.
			.filter((plan) => isTimed(plan) || this.usual !== null)
			.map((plan): RunAgenda => ({ plan: plan.id, at: plan.at, over: planEnd(plan, this.runs) }));
		return ahead.find(({ over }) => over + REMIND_AFTER > now) ?? null;
	}

	/** By what the line is read in which a run or a plan is typed. */
	get lineContext(): LineContext {
		const { units, firstDayOfWeek } = this.settings.current;
		return {
			now: this.app.clock.now(),
			days: localDays,
			units,
			locale: personLineLocale(),
			firstWeekday: WEEKDAYS.indexOf(firstDayOfWeek),
			usual: this.usual,
		};
	}

	/** The id of the plan that a run carries out: the one that is near, or that of its day; null: none. */
	planOf(run: Started): string | null {
		const { agenda } = this;
		if (agenda && agenda.at <= run.start + CLOSE) {
			return agenda.plan;
		}
		const day = dayOfRun(run, localDays);
		const ofDay = this.plansFrom(this.today - 1).find(
			(plan) => !isTimed(plan) && dayOfPlan(plan, localDays) === day,
		);
		return ofDay?.id ?? null;
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** When the person usually runs, in minutes after midnight; null: not known. */
	private get usual(): number | null {
		const { runs } = this;
		if (this.usualOf?.runs !== runs) {
			this.usualOf = { runs, clock: usualClock(runs, localDays) };
		}
		return this.usualOf.clock;
	}

	/** The plans from a day on that are not run yet, at the instants at which they are here. */
	private plansFrom(day: Day): readonly Plan[] {
		const { usual } = this;
		return plansFrom(this.store.plans.current, localDays.at(day, 0), (plan) =>
			planHere(plan, localDays, usual),
		);
	}

	/** The last days of the log: today and yesterday are in memory. */
	private get days(): readonly DayContext[] {
		const recent = dailyContext(this.sources.storage.entries, this.today, localDays);
		const from = this.today - 1;
		return [
			...recent.filter(({ day }) => day >= from),
			...this.past.filter(({ day }) => day < from && day > this.today - CONTEXT_DAYS),
		];
	}

	private async readPast(): Promise<void> {
		const { storageUri, clock, log } = this.app;
		try {
			const archive = openArchive(this.app, this.sources.storage.machine);
			const from = localDays.at(this.today - CONTEXT_DAYS, 0);
			const entries = await archive.entriesOf(from, clock.now());
			this.past = dailyContext(entries, this.today, localDays);
		} catch (reason) {
			const where = storageUri.fsPath;
			log.warn(`The days beside the runs could not be read in ${where}: ${String(reason)}`);
		}
	}
}

/** Keeps the settings of running as VS Code has them now, and reports each fault in them once. */
class RunningSettingsReader extends SettingsReader<RunningSettings> {
	constructor(log: { warn(message: string): void }) {
		let reported: ReadonlySet<string> = new Set();
		super(
			(written) => readEach(runningSettingsSchema, written),
			(faults) => {
				reported = reportFaults(faults, reported, log);
			},
		);
	}

	/** Turns a rule of the load off, or on again, in the person's own settings. */
	async setLoadRule(rule: LoadRule, on: boolean): Promise<void> {
		const off = this.current.loadRulesOff.filter((one) => one !== rule);
		await changeSetting<RunningSettings>('loadRulesOff', on ? off : [...off, rule]);
	}
}
