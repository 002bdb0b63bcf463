import * as vscode from 'vscode';
import { together } from '../../../core/data/compare.ts';
import type { MachineData } from '../../../core/data/exportFile.ts';
import { present } from '../../../core/running/diary/ledger.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { countText } from '../../base/locale.ts';
import { LAST_KNOWN } from '../../moves/prefsStore.ts';
import { WRITTEN } from '../../moves/custom/customFiles.ts';
import type { DataCommandDeps } from '../commands.ts';
import { dataFolder } from '../../storage/dataFolder.ts';
import { eraseKept, forgetLogs } from './eraseKept.ts';
import { knownData } from '../files/allData.ts';

type Machines = Readonly<Record<string, MachineData>>;

/**
 * Deletes all that is kept, after saying what and asking once. Of what other machines keep it says
 * that it is deleted: each deletes its own when it next meets the folder. The hand-written moves stay.
 */
export async function deleteData(deps: DataCommandDeps): Promise<void> {
	const { t } = vscode.l10n;
	try {
		const machines = await knownData(deps);
		if (!(await isSure(deps, machines))) {
			return;
		}
		await deleteAll(deps, machines);
		const edit = t('Edit My Moves');
		const answer = await vscode.window.showInformationMessage(
			t('Your data is deleted. Moves of your own in {0} are yours to delete.', WRITTEN),
			edit,
		);
		if (answer === edit) {
			await vscode.commands.executeCommand(COMMANDS.editMyMoves);
		}
	} catch (reason) {
		const message = t('Not all could be deleted: {0}', String(reason));
		deps.log.error(message);
		void vscode.window.showErrorMessage(message);
	}
}

async function isSure({ settings }: DataCommandDeps, machines: Machines): Promise<boolean> {
	const { t } = vscode.l10n;
	const { log, runs, plans, prefs } = together(machines);
	const on = (marks: typeof prefs.favourites) =>
		Object.values(marks).filter((mark) => mark.on).length;
	const folder = dataFolder(settings.current.dataFolder);
	const lines = [
		t('Entries of the log: {0}', countText(log.length)),
		t('Runs: {0}, plans: {1}', countText(present(runs).length), countText(present(plans).length)),
		t(
			'Favourites: {0}, hidden moves: {1}',
			countText(on(prefs.favourites)),
			countText(on(prefs.hidden)),
		),
		t('And the sit timer’s record, and what you let checks keep.'),
		folder && 'uri' in folder
			? t(
					'In {0} as well. Other machines delete their part when they next find the folder; until then it lies there.',
					folder.uri.fsPath,
				)
			: '',
		t('Close other VS Code windows first: they still know the last two days.'),
		t('Moves of your own stay, and so do your settings.'),
	];
	const sure = t('Delete All');
	const answer = await vscode.window.showWarningMessage(
		t('Delete all your data? This cannot be undone.'),
		{ modal: true, detail: lines.filter(Boolean).join('\n') },
		sure,
	);
	return answer === sure;
}

async function deleteAll(deps: DataCommandDeps, machines: Machines): Promise<void> {
	const { timer, storage, clock, running, inStep } = deps;
	const { runs, plans } = together(machines);
	const { kept } = (await running()).state;
	const none = (all: readonly { readonly id: string }[]) =>
		Object.fromEntries(all.map(({ id }) => [id, null]));
	await kept.put(none(present(runs)), none(present(plans)));
	if (kept.checks.keeps || kept.checks.checks.length > 0) {
		await kept.keepOutcomes(false);
	}
	await kept.settled();
	// What goes on ends here, and with the log its beginning is gone as well.
	timer.dispatch({ type: 'restart' });
	await storage.settled();
	await storage.forget();
	await storage.settled();
	const until = clock.now();
	const ids = new Set([storage.machine, ...Object.keys(machines)]);
	await forgetLogs(deps, Object.fromEntries([...ids].map((id) => [id, until])));
	await eraseKept(deps);
	await deps.context.globalState.update(LAST_KNOWN, undefined);
	await (await inStep())?.sync();
}
