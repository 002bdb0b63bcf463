import * as v from 'valibot';
import { l10n, window } from 'vscode';
import type { LineResult } from '../../core/running/line/lineParts.ts';
import { type LineContext, parsePlan, parseRun } from '../../core/running/line/parseLine.ts';
import { warmUpFor } from '../../core/running/plan/warmUp.ts';
import { HOUR } from '../../core/base/time.ts';
import type { AppContext } from '../base/appContext.ts';
import { commandArgument, type CommandArgument } from '../base/commandArguments.ts';
import { COMMANDS } from '../base/commandIds.ts';
import { localDays } from '../base/locale.ts';
import type { PageOpener } from '../base/page.ts';
import { randomId } from '../base/bytes.ts';
import { askPlan, askRun } from './lineInput.ts';
import type { RunningService } from './runningService.ts';

/** A planned run is taken to be the one logged if it was to begin at most this long after it. */
const CLOSE = 3 * HOUR;

/** The commands around the run, by their ids. A line given as an argument is taken without asking. */
export function runningCommands(
	{ clock, log }: AppContext,
	page: PageOpener,
	running: () => Promise<RunningService>,
) {
	const play = (routine: string) => () => page.show({ kind: 'play', routine });
	const context = (service: RunningService): LineContext => ({
		now: clock.now(),
		days: localDays,
		units: service.settings.current.units,
	});
	return {
		[COMMANDS.showRun]: () => page.show({ kind: 'open', view: 'run' }),
		[COMMANDS.checkBeforeRun]: () => page.show({ kind: 'open', view: 'check' }),
		[COMMANDS.importRuns]: () => page.show({ kind: 'open', view: 'import' }),
		[COMMANDS.warmUp]: async () => {
			const service = await running();
			const { agenda } = service;
			const kinds =
				agenda && agenda.at > clock.now()
					? (service.store.plans.plan(agenda.plan)?.kinds ?? [])
					: [];
			return page.show({
				kind: 'playWarmUp',
				warmUp: warmUpFor(kinds, service.sittingMinutes),
			});
		},
		[COMMANDS.coolDown]: play('cooldown'),
		[COMMANDS.core]: play('core'),
		[COMMANDS.logRun]: async (given?: unknown) => {
			const service = await running();
			const read = (line: string) => parseRun(line, context(service));
			const draft =
				commandArgument(COMMANDS.logRun, lineArgument(read, 'a run in a line'), given, log) ??
				(await askRun(read, context(service)));
			if (draft) {
				const plan =
					service.agenda && service.agenda.at <= draft.start + CLOSE ? service.agenda.plan : null;
				await service.store.log({ id: randomId(), ...draft }, plan);
				void offerUndo(l10n.t('The run is in the diary.'), () => service.store.undo());
			}
		},
		[COMMANDS.planRun]: async (given?: unknown) => {
			const service = await running();
			const read = (line: string) => parsePlan(line, context(service));
			const draft =
				commandArgument(COMMANDS.planRun, lineArgument(read, 'a plan in a line'), given, log) ??
				(await askPlan(read, service, context(service)));
			if (draft) {
				const day = localDays.dayOf(draft.at);
				// One plan a day: another for the same day takes its place.
				const before = service.state.plans.find(({ at }) => localDays.dayOf(at) === day) ?? null;
				const id = before?.id ?? randomId();
				await service.store.setPlan(id, { id, ...draft });
				void offerUndo(l10n.t('The run is planned.'), () => service.store.setPlan(id, before));
			}
		},
	};
}

/** A line that is understood. */
export function lineArgument<T>(
	read: (line: string) => LineResult<T>,
	allowed: string,
): CommandArgument<T> {
	const meaning = v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
		const found = read(dataset.value);
		if ('is' in found) {
			return found.is;
		}
		addIssue();
		return NEVER;
	});
	return { schema: v.pipe(v.string(), meaning), allowed };
}

/** Notifies that something is done, and offers to undo it. */
async function offerUndo(done: string, undo: () => Promise<void>): Promise<void> {
	const label = l10n.t('Undo');
	if ((await window.showInformationMessage(done, label)) === label) {
		await undo();
	}
}
