import * as vscode from 'vscode';
import { load } from '../../core/running/load.ts';
import { planText, runText } from '../../core/running/lineText.ts';
import { parsePlan, type PlanDraft } from '../../core/running/parsePlan.ts';
import { parseRun, type LineContext, type RunDraft } from '../../core/running/parseRun.ts';
import { painOfWeek } from '../../core/running/checkContext.ts';
import { COMMANDS } from '../commandIds.ts';
import { localDays } from '../history/localDays.ts';
import type { PageDoor } from '../page/pageDoor.ts';
import { randomId } from '../randomId.ts';
import type { Clock } from '../systemClock.ts';
import { askLine } from './lineBox.ts';
import { findingWords } from './findingWords.ts';
import type { RunningState } from './runningState.ts';

/** What the commands of running work on. */
export interface RunningCommandDeps {
	readonly page: Pick<PageDoor, 'show'>;
	readonly clock: Clock;
	readonly running: () => Promise<RunningState>;
}

/** What the commands around the run do. A line given as an argument is taken without asking. */
export function runningCommands({ page, clock, running }: RunningCommandDeps) {
	const play = (routine: string) => () => page.show({ kind: 'play', routine });
	const context = (state: RunningState): LineContext => ({
		now: clock.now(),
		days: localDays,
		units: state.settings.current.units,
	});
	return {
		[COMMANDS.showRun]: () => page.show({ kind: 'open', view: 'run' }),
		[COMMANDS.checkBeforeRun]: () => page.show({ kind: 'open', view: 'check' }),
		[COMMANDS.importRuns]: () => page.show({ kind: 'open', view: 'import' }),
		[COMMANDS.warmUp]: play('warmup-easy'),
		[COMMANDS.coolDown]: play('cooldown'),
		[COMMANDS.core]: play('core'),
		[COMMANDS.logRun]: async (wanted?: unknown) => {
			const state = await running();
			const read = (line: string) => parseRun(line, context(state));
			const draft = await given(wanted, read, () => askRun(read, context(state)));
			if (draft) {
				const plan = state.agenda && state.agenda.at <= draft.start + CLOSE ? state.agenda.plan : null;
				await state.log({ id: randomId(), ...draft }, plan);
			}
		},
		[COMMANDS.planRun]: async (wanted?: unknown) => {
			const state = await running();
			const read = (line: string) => parsePlan(line, context(state));
			const draft = await given(wanted, read, () => askPlan(read, state, context(state)));
			if (draft) {
				const id = randomId();
				await state.setPlan(id, { id, ...draft });
			}
		},
	};
}
