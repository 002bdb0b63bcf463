import * as vscode from 'vscode';
import { HOUR, type Instant, MINUTE } from '../../core/base/time.ts';
import { localDays } from '../base/locale.ts';
import type { Day } from '../../core/base/calendar.ts';
import { present } from '../../core/running/diary/ledger.ts';
import { dayOfPlan, isTimed, type Plan, planEnd } from '../../core/running/diary/plan.ts';
import { dayOfRun, type Run, type Started, usualClock } from '../../core/running/diary/run.ts';
import type { StrainStop } from '../../core/moves/body.ts';
import { strainStop } from '../../core/running/check/checkContext.ts';
import type { LineContext } from '../../core/running/line/parseLine.ts';
import { type LoadRule, RULE_NAMES, rulesNamed } from '../../core/running/load/loadReport.ts';
import { CONTEXT_DAYS, type SittingDay, sittingDays } from '../../core/history/sittingDays.ts';
import { REMIND_AFTER, type RunAgenda } from '../../core/running/plan/reminder.ts';
import { comingPlans, isSeries } from '../../core/running/plan/series.ts';
import { openGoals } from '../../core/running/program/program.ts';
import type { RunningState } from '../../core/running/runningState.ts';
import { readEach } from '../../core/settings/readSettings.ts';
import {
	type RunningSettings,
	runningSettingsSchema,
} from '../../core/settings/runningSettings.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { endOf, mergeEntries } from '../../core/timer/shared/mergeRecords.ts';
import { WEEKDAYS } from '../../core/timer/workingHours.ts';
import type { AppContext } from '../base/appContext.ts';
import { DisposableStore } from '../base/disposables.ts';
import { openArchive } from '../history/logArchive.ts';
import { changeSetting, SettingsReader } from '../settings/settingsReader.ts';
import { reportFaults } from '../settings/settingsReporter.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { SharedStorage } from '../windows/sharedStorage.ts';
import type { ProgramSources } from './programs.ts';
import { personLineLocale } from './lineLocale.ts';
import { RunningStore } from './runningStore.ts';

/** What running takes from the sit timer. */
export interface RunningSources {
	readonly storage: Pick<SharedStorage, 'entries' | 'machine' | 'opened'>;
	readonly timer: Pick<TimerService, 'record' | 'view' | 'onDidChangeView'>;
}

/** A planned run is taken to be the one logged if it was to begin at most this long after it. */
const CLOSE = 3 * HOUR;

/** The log on disk is read again after so long. */
const READ_AGAIN = MINUTE;

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
	/** The log of all machines on disk, as it was read last: the days before yesterday, and what came after. */
	private past: readonly SittingDay[] = [];
	private filed: readonly LogEntry[] = [];
	private readAt: Instant = -Infinity;

	private constructor(app: AppContext, sources: RunningSources) {
		this.app = app;
		this.sources = sources;
		this.settings = this.owned.add(new RunningSettingsReader(app.log));
		this.store = this.owned.add(
			new RunningStore(app, sources.storage.machine, {
				changed: () => this.changed.fire(),
				body: () => this.programBody,
			}),
		);
		this.owned.add(this.settings.onDidChange(() => this.changed.fire()));
	}

	/** Reads what there is, and follows what other windows write from then on. */
	static async open(app: AppContext, sources: RunningSources): Promise<RunningService> {
		await sources.storage.opened;
		const service = new RunningService(app, sources);
		await Promise.all([service.store.files.read(), service.readDays()]);
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
			series: present(store.plans.current).filter(isSeries),
			program: store.programs.open,
			endedPrograms: store.programs.ended,
			reported: store.programs.reported,
			units,
			locale: personLineLocale(),
			firstWeekday: WEEKDAYS.indexOf(firstDayOfWeek),
			rulesOff: rulesNamed(loadRulesOff),
			cleared: clearedToRun,
			keepsOutcomes: store.checks.keeps,
			checks: store.checks.checks.filter(({ at }) => localDays.dayOf(at) > today - CHECK_DAYS),
			ticked: store.checks.tickedOn(today),
			sittingMinutes: this.sittingMinutes,
			days: this.days,
			undoable: store.undoable,
		};
	}

	/** What closes everything that strains now. */
	get strainStop(): StrainStop | null {
		const { checks } = this.store;
		const ticked = checks.tickedOn(this.today);
		return strainStop({ checks: checks.checks, ticked }, this.app.clock.now(), localDays);
	}

	/** Today, where its last check that is kept closes what strains; null: nothing that is kept does. */
	get severeDay(): Day | null {
		const { kept } = this.store.checks;
		const stop = strainStop({ checks: kept, ticked: null }, this.app.clock.now(), localDays);
		return stop === null ? null : this.today;
	}

	/** Minutes of the sitting bout that goes on; 0 in a break. */
	get sittingMinutes(): number {
		const { minutes, position } = this.sources.timer.view;
		return position === 'sitting' ? (minutes ?? 0) : 0;
	}

	/** Minutes sat today, the bout that goes on included. */
	get sittingMinutesToday(): number {
		const [today] = this.loggedDays(this.today);
		return today?.sittingMinutes ?? 0;
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

	/** What is open to a program now. */
	private get programBody(): ReturnType<ProgramSources['body']> {
		const { goals } = openGoals(this.app.settings.current, this.settings.current.clearedToRun);
		return { goals, closed: this.strainStop !== null };
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
		return comingPlans(this.store.programs.plans, day, { days: localDays, usual: this.usual });
	}

	/** The last days of the log: those before yesterday no longer change. */
	private get days(): readonly SittingDay[] {
		const from = this.today - 1;
		return [
			...this.loggedDays(from),
			...this.past.filter(({ day }) => day < from && day > this.today - CONTEXT_DAYS),
		];
	}

	/** The days from `first` to today, of all machines as they were read last, and of this one as it is now. */
	private loggedDays(first: Day): readonly SittingDay[] {
		const { storage, timer } = this.sources;
		const entries = mergeEntries(this.filed, storage.entries);
		const now = this.app.clock.now();
		return sittingDays({ entries, record: timer.record, now, local: localDays }, first);
	}

	/** Reads the days beside the runs anew: another machine may have written since, and days have passed. */
	async readDays(): Promise<void> {
		const { storageUri, clock, log } = this.app;
		if (Math.abs(clock.now() - this.readAt) < READ_AGAIN) {
			return;
		}
		this.readAt = clock.now();
		try {
			const archive = openArchive(this.app, this.sources.storage.machine);
			const first = this.today - CONTEXT_DAYS;
			const entries = await archive.entriesOf(localDays.at(first, 0), clock.now());
			const recent = localDays.at(this.today - 2, 0);
			this.filed = entries.filter((entry) => entry.kind === 'withdrawn' || endOf(entry) >= recent);
			const { record } = this.sources.timer;
			this.past = sittingDays({ entries, record, now: clock.now(), local: localDays }, first);
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
		const name = RULE_NAMES[rule];
		const off = this.current.loadRulesOff.filter((one) => one !== name);
		await changeSetting<RunningSettings>('loadRulesOff', on ? off : [...off, name]);
	}
}
