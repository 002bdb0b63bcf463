import * as v from 'valibot';
import { l10n, window } from 'vscode';
import type { LineResult } from '../../core/running/line/parseLine.ts';
import { planOfDraft } from '../../core/running/plan/series.ts';
import { warmUpFor } from '../../core/running/plan/warmUp.ts';
import type { AppContext } from '../base/appContext.ts';
import { commandArgument, type CommandArgument } from '../base/commandArguments.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import type { PageOpener } from '../base/page.ts';
import { randomId } from '../base/bytes.ts';
import { sentences } from '../base/locale.ts';
import { askLine, meaningWords, readTyped, type Typed } from './lineInput.ts';
import type { RunningService } from './runningService.ts';

/** The commands around the run, by their ids. A line given as an argument is taken without asking. */
export function runningCommands(
	{ clock, log }: AppContext,
	page: PageOpener,
	running: () => Promise<RunningService>,
) {
	const play = (routine: string) => () => page.show({ kind: 'play', routine });
	const type = async (kind: Typed['kind'], command: CommandId, given: unknown) => {
		const service = await running();
		const { lineContext } = service;
		const allowed = kind === 'run' ? 'a run in a line' : 'a plan in a line';
		const read = (line: string) => readTyped(kind, line, lineContext);
		const typed =
			commandArgument(command, lineArgument(read, allowed), given, log) ??
			(await askLine(kind, service, lineContext, typeof given === 'string' ? given : ''));
		if (typed) {
			await keep(service, typed);
		}
	};
	return {
		[COMMANDS.showRun]: () => page.show({ kind: 'open', view: 'run' }),
		[COMMANDS.checkBeforeRun]: () => page.show({ kind: 'open', view: 'check' }),
		[COMMANDS.planAhead]: () => page.show({ kind: 'open', view: 'program' }),
		[COMMANDS.exportProgram]: () => page.show({ kind: 'open', view: 'calendar' }),
		[COMMANDS.importRuns]: () => page.show({ kind: 'open', view: 'import' }),
		[COMMANDS.warmUp]: async () => {
			const service = await running();
			const { agenda } = service;
			const kinds =
				agenda && agenda.at > clock.now() ? (service.store.plan(agenda.plan)?.kinds ?? []) : [];
			return page.show({
				kind: 'playWarmUp',
				warmUp: warmUpFor(kinds, service.sittingMinutes),
			});
		},
		[COMMANDS.coolDown]: play('cooldown'),
		[COMMANDS.core]: play('core'),
		[COMMANDS.logRun]: (given?: unknown) => type('run', COMMANDS.logRun, given),
		[COMMANDS.planRun]: (given?: unknown) => type('plan', COMMANDS.planRun, given),
	};
}

/** Puts a run or a plan where it belongs, and offers to undo it. */
async function keep(service: RunningService, typed: Typed): Promise<void> {
	const { store } = service;
	if (typed.kind === 'run') {
		await store.log({ id: randomId(), ...typed.draft }, service.planOf(typed.draft));
		void offerUndo(l10n.t('The run is in the diary.'), async () => {
			await store.undo();
			const removed = meaningWords(typed, service.lineContext);
			void window.showInformationMessage(sentences([l10n.t('Removed.'), removed]));
		});
		return;
	}
	const { draft } = typed;
	const undo = store.setPlan(planOfDraft(randomId(), draft));
	const done = draft.weekly ? l10n.t('The runs are planned.') : l10n.t('The run is planned.');
	void offerUndo(done, undo);
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
