import { l10n, window } from 'vscode';
import type { LineResult } from '../../core/running/line/lineParts.ts';
import { type LineContext, parsePlan, parseRun } from '../../core/running/line/parseLine.ts';
import { warmUpFor } from '../../core/running/plan/warmUp.ts';
import { HOUR } from '../../core/base/time.ts';
import { COMMANDS } from '../base/commandIds.ts';
import { localDays } from '../base/locale.ts';
import type { LazyPanel } from '../page/lazyPanel.ts';
import { randomId } from '../base/randomId.ts';
import type { Clock } from '../base/clock.ts';
import { askPlan, askRun } from './lineInput.ts';
import type { RunningService } from './runningService.ts';

/** What the commands of running work on. */
export interface RunningCommandDeps {
	readonly page: Pick<LazyPanel, 'show'>;
	readonly clock: Clock;
	readonly running: () => Promise<RunningService>;
}

/** A planned run is taken to be the one logged if it was to begin at most this long after it. */
const CLOSE = 3 * HOUR;

/** What the commands around the run do. A line given as an argument is taken without asking. */
export function runningCommands({ page, clock, running }: RunningCommandDeps) {
	const play = (routine: string) => () => page.show({ kind: 'play', routine });
	const context = (state: RunningService): LineContext => ({
		now: clock.now(),
		days: localDays,
		units: state.settings.current.units,
	});
	return {
		[COMMANDS.showRun]: () => page.show({ kind: 'open', view: 'run' }),
		[COMMANDS.checkBeforeRun]: () => page.show({ kind: 'open', view: 'check' }),
		[COMMANDS.importRuns]: () => page.show({ kind: 'open', view: 'import' }),
		[COMMANDS.warmUp]: async () => {
			const state = await running();
			const { agenda } = state;
			const kinds =
				agenda && agenda.at > clock.now() ? (state.kept.plans.plan(agenda.plan)?.kinds ?? []) : [];
			return page.show({
				kind: 'playWarmUp',
				warmUp: warmUpFor(kinds, state.sittingMinutes),
			});
		},
		[COMMANDS.coolDown]: play('cooldown'),
		[COMMANDS.core]: play('core'),
		[COMMANDS.logRun]: async (wanted?: unknown) => {
			const state = await running();
			const read = (line: string) => parseRun(line, context(state));
			const draft = await given(wanted, read, () => askRun(read, context(state)));
			if (draft) {
				const plan =
					state.agenda && state.agenda.at <= draft.start + CLOSE ? state.agenda.plan : null;
				await state.kept.log({ id: randomId(), ...draft }, plan);
				void offerUndo(l10n.t('The run is in the diary.'), () => state.kept.undo());
			}
		},
		[COMMANDS.planRun]: async (wanted?: unknown) => {
			const state = await running();
			const read = (line: string) => parsePlan(line, context(state));
			const draft = await given(wanted, read, () => askPlan(read, state, context(state)));
			if (draft) {
				const day = localDays.dayOf(draft.at);
				// One plan a day: another for the same day takes its place.
				const before = state.running.plans.find(({ at }) => localDays.dayOf(at) === day) ?? null;
				const id = before?.id ?? randomId();
				await state.kept.setPlan(id, { id, ...draft });
				void offerUndo(l10n.t('The run is planned.'), () => state.kept.setPlan(id, before));
			}
		},
	};
}

/** What a keybinding's line means, if it is understood; else what the person types. */
async function given<T>(
	wanted: unknown,
	read: (line: string) => LineResult<T>,
	ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
	const found = typeof wanted === 'string' ? read(wanted) : null;
	return found && 'is' in found ? found.is : ask();
}

/** Says that something is done, and lets the person take it back. */
async function offerUndo(done: string, undo: () => Promise<void>): Promise<void> {
	const label = l10n.t('Undo');
	if ((await window.showInformationMessage(done, label)) === label) {
		await undo();
	}
}
