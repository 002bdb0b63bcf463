import * as vscode from 'vscode';
import {
	CONTEXT_DAYS,
	dailyContext,
	sittingMinutes,
} from '../../core/running/plan/dailyContext.ts';
import type { Day } from '../../core/base/calendar.ts';
import { planEnd, plansFrom } from '../../core/running/diary/plan.ts';
import { AFTER, type Agenda } from '../../core/running/plan/reminder.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { DayContext, RunningState } from '../../core/running/runningState.ts';
import { WEEKDAYS } from '../../core/timer/workingHours.ts';
import { DisposableStore } from '../base/disposables.ts';
import { localDays } from '../base/locale.ts';
import { openArchive } from '../history/logArchive.ts';
import type { SharedStorage } from '../windows/sharedStorage.ts';
import type { TimerService } from '../timer/timerService.ts';
import { RunningStore, undoableOf } from './runningStore.ts';
import type { RunningFilesDeps } from './runningFiles.ts';
import { RunningSettingsReader } from './runningSettings.ts';

/** What running is shown from. */
export interface RunningDeps extends Omit<RunningFilesDeps, 'changed'> {
	readonly storage: Pick<SharedStorage, 'entries' | 'machine'>;
	/** Resolves when the storage was read: only then the machine has its name. */
	readonly opened: Promise<unknown>;
	readonly timer: Pick<TimerService, 'view'>;
}

/** Checks are told this far back: a week, and the 48 hours before it. */
const CHECK_DAYS = 8;

/** Running in this window's life: what the Run tab, the commands and the status item share. */
export class RunningService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly deps: RunningDeps;
	private readonly changed = this.owned.add(new vscode.EventEmitter<void>());
	readonly settings: RunningSettingsReader;
	readonly kept: RunningStore;
	/** The days before yesterday, which no longer change. */
	private past: readonly DayContext[] = [];

	/** Something differs from before, by this window or another. */
	readonly onDidChange = this.changed.event;

	private constructor(deps: RunningDeps) {
		this.deps = deps;
		this.settings = this.owned.add(new RunningSettingsReader(deps.log));
		this.kept = this.owned.add(new RunningStore({ ...deps, changed: () => this.changed.fire() }));
		this.owned.add(this.settings.onDidChange(() => this.changed.fire()));
	}

	/** Reads what is there, and hears of what other windows write from then on. */
	static async open(deps: RunningDeps): Promise<RunningService> {
		await deps.opened;
		const state = new RunningService(deps);
		await Promise.all([state.kept.files.read(), state.readPast()]);
		await state.kept.files.watch();
		return state;
	}

	/** The diary, the latest run first; the same list as long as nothing changes. */
	get runs(): readonly Run[] {
		return this.kept.diary.runs;
	}

	/** The local day, by the clock of the sit timer. */
	get today(): Day {
		return localDays.dayOf(this.deps.clock.now());
	}

	/** All of the Run tab but the runs. */
	get running(): RunningState {
		const { today, kept } = this;
		const { units, firstDayOfWeek, loadRulesOff, clearedToRun } = this.settings.current;
		return {
			plans: plansFrom(kept.plans.current, localDays.at(today, 0)),
			units,
			firstWeekday: WEEKDAYS.indexOf(firstDayOfWeek),
			rulesOff: loadRulesOff,
			cleared: clearedToRun,
			keepsOutcomes: kept.checks.keeps,
			checks: kept.checks.checks.filter(({ at }) => localDays.dayOf(at) > today - CHECK_DAYS),
			ticked: kept.checks.tickedOn(today),
			sittingMinutes: this.sittingMinutes,
			days: this.days,
			undoable: undoableOf(kept.undoing),
		};
	}

	/** Minutes of the sitting bout that goes on; 0 in a break. */
	get sittingMinutes(): number {
		const { minutes, position } = this.deps.timer.view;
		return position === 'sitting' ? (minutes ?? 0) : 0;
	}

	/** Minutes sat today, the bout that goes on included. */
	get satToday(): number {
		const { clock, storage } = this.deps;
		const midnight = localDays.at(this.today, 0);
		return sittingMinutes(storage.entries, midnight, clock.now()) + this.sittingMinutes;
	}

	/** The planned run that the status item is to know of; null where none is near or ahead. */
	get agenda(): Agenda | null {
		const now = this.deps.clock.now();
		const ahead = plansFrom(this.kept.plans.current, localDays.at(this.today - 1, 0)).map(
			(plan): Agenda => ({ plan: plan.id, at: plan.at, over: planEnd(plan, this.runs) }),
		);
		return ahead.find(({ over }) => over + AFTER > now) ?? null;
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** What the log says of the last days: today and yesterday are in memory. */
	private get days(): readonly DayContext[] {
		const recent = dailyContext(this.deps.storage.entries, this.today, localDays);
		const from = this.today - 1;
		return [
			...recent.filter(({ day }) => day >= from),
			...this.past.filter(({ day }) => day < from && day > this.today - CONTEXT_DAYS),
		];
	}

	private async readPast(): Promise<void> {
		const { folder, storage, clock, log } = this.deps;
		try {
			const archive = openArchive({ machine: storage.machine, folder, clock, log });
			const from = localDays.at(this.today - CONTEXT_DAYS, 0);
			const entries = await archive.entriesOf(from, clock.now());
			this.past = dailyContext(entries, this.today, localDays);
		} catch (reason) {
			log.warn(`The days beside the runs could not be read in ${folder.fsPath}: ${String(reason)}`);
		}
	}
}
