import * as vscode from 'vscode';
import { type MachineData, mergedData } from '../../../core/data/exportFile.ts';
import { noPrefs } from '../../../core/moves/prefs.ts';
import { present } from '../../../core/running/diary/ledger.ts';
import type { AppContext } from '../../base/appContext.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { countText } from '../../base/locale.ts';
import { MY_MOVES_FILE } from '../../moves/custom/customFiles.ts';
import { dataFolder } from '../../storage/dataFolder.ts';
import type { TimerService } from '../../timer/timerService.ts';
import { allData, type DataSources } from '../files/allData.ts';
import { eraseContents, forgetLogs } from './eraseData.ts';

type Machines = Readonly<Record<string, MachineData>>;

/**
 * Deletes all the person's data, after showing how much there is and asking once. What other machines
 * keep is marked as deleted: each deletes its own when it next finds the data folder. The hand-written
 * moves stay.
 */
export async function deleteData(
	app: AppContext,
	sources: DataSources,
	timer: Pick<TimerService, 'dispatch'>,
): Promise<void> {
	const { t } = vscode.l10n;
	try {
		const machines = await allData(app, sources);
		if (!(await isSure(app, machines))) {
			return;
		}
		await deleteAll(app, sources, timer, machines);
		const edit = t('Edit My Moves');
		const answer = await vscode.window.showInformationMessage(
			t('Your data is deleted. Moves of your own in {0} are yours to delete.', MY_MOVES_FILE),
			edit,
		);
		if (answer === edit) {
			await vscode.commands.executeCommand(COMMANDS.editMyMoves);
		}
	} catch (reason) {
		const message = t('Not all could be deleted: {0}', String(reason));
		app.log.error(message);
		void vscode.window.showErrorMessage(message);
	}
}

async function isSure({ settings }: AppContext, machines: Machines): Promise<boolean> {
	const { t } = vscode.l10n;
	const { log, runs, plans, prefs } = mergedData(machines);
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

async function deleteAll(
	app: AppContext,
	{ storage, running, sync }: DataSources,
	timer: Pick<TimerService, 'dispatch'>,
	machines: Machines,
): Promise<void> {
	const { runs, plans, programs } = mergedData(machines);
	const { store } = await running();
	const none = (all: readonly { readonly id: string }[]) =>
		Object.fromEntries(all.map(({ id }) => [id, null]));
	await store.put(none(present(runs)), none(present(plans)), none(present(programs)));
	if (store.checks.keeps || store.checks.checks.length > 0) {
		await store.keepOutcomes(false);
	}
	await store.settled();
	// The bout that goes on ends here: its beginning is deleted with the log.
	timer.dispatch({ type: 'restart' });
	await storage.settled();
	await storage.forget();
	await storage.settled();
	const until = app.clock.now();
	const ids = new Set([storage.machine, ...Object.keys(machines)]);
	await forgetLogs(app, storage.machine, Object.fromEntries([...ids].map((id) => [id, until])));
	await eraseContents(app);
	app.person.set('lastKnown', noPrefs);
	app.person.set('severeDay', null);
	await app.person.settled();
	await sync();
}
