import * as v from 'valibot';
import * as vscode from 'vscode';
import { exportOf, type MachineData, mergedData } from '../../../core/data/exportFile.ts';
import { boutsCsv, breaksCsv, runsCsv } from '../../../core/data/csv.ts';
import { present } from '../../../core/running/diary/ledger.ts';
import type { AppContext } from '../../base/appContext.ts';
import { commandArgument, type CommandArgument, uriArgument } from '../../base/commandArguments.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { countText, isoTime, listText } from '../../base/locale.ts';
import { IMPORTED_MOVES_FILE, MY_MOVES_FILE } from '../../moves/custom/customFiles.ts';
import { movesFolder } from '../../storage/dataFolder.ts';
import { FolderFiles } from '../../storage/files.ts';
import { encodeJson } from '../../storage/jsonText.ts';
import { allData, type DataSources } from '../files/allData.ts';

/** The form of an export. */
export const formArgument: CommandArgument<'json' | 'csv'> = {
	schema: v.picklist(['json', 'csv']),
	allowed: 'json or csv',
	isShown: true,
};

type Machines = Readonly<Record<string, MachineData>>;

/**
 * Writes all the person's data, as one JSON file or as CSV tables; asks for the form (json, csv) and the
 * target (a URI of a file, or of a folder for CSV), unless they are given.
 */
export async function exportData(
	app: AppContext,
	sources: DataSources,
	givenForm?: unknown,
	givenTarget?: unknown,
): Promise<void> {
	const { log } = app;
	const form =
		commandArgument(COMMANDS.exportData, formArgument, givenForm, log) ?? (await askForm());
	const target =
		form &&
		(commandArgument(COMMANDS.exportData, uriArgument, givenTarget, log) ??
			(await askTarget(form)));
	if (!form || !target) {
		return;
	}
	try {
		const machines = await allData(app, sources);
		await (form === 'json' ? writeJson(app, machines, target) : writeCsv(machines, target));
	} catch (reason) {
		const message = vscode.l10n.t(
			'Your data could not be exported to {0}: {1}',
			target.fsPath,
			String(reason),
		);
		app.log.error(message);
		void vscode.window.showErrorMessage(message);
	}
}

async function askForm(): Promise<'json' | 'csv' | undefined> {
	const { t } = vscode.l10n;
	const chosen = await vscode.window.showQuickPick(
		[
			{
				label: 'JSON',
				description: t('everything, in one file that can be imported'),
				form: 'json',
			},
			{
				label: 'CSV',
				description: t('sitting times, breaks and runs, as a table each'),
				form: 'csv',
			},
		] as const,
		{ title: vscode.l10n.t('Export my data') },
	);
	return chosen?.form;
}

async function askTarget(form: 'json' | 'csv'): Promise<vscode.Uri | undefined> {
	const { t } = vscode.l10n;
	const near = vscode.workspace.workspaceFolders?.[0]?.uri;
	if (form === 'json') {
		return vscode.window.showSaveDialog({
			...(near ? { defaultUri: vscode.Uri.joinPath(near, 'next-posture.json') } : {}),
			filters: { JSON: ['json'] },
			title: t('Export my data'),
		});
	}
	const [folder] =
		(await vscode.window.showOpenDialog({
			...(near ? { defaultUri: near } : {}),
			canSelectFiles: false,
			canSelectFolders: true,
			openLabel: t('Export here'),
			title: t('Export my data'),
		})) ?? [];
	return folder;
}

async function writeJson(
	{ storageUri, settings, clock }: AppContext,
	machines: Machines,
	target: vscode.Uri,
): Promise<void> {
	const moves = new FolderFiles(await movesFolder(settings.current.dataFolder, storageUri));
	const texts = await Promise.all(
		[MY_MOVES_FILE, IMPORTED_MOVES_FILE].map(
			async (name) => [name, await moves.read(name)] as const,
		),
	);
	const myMoves = Object.fromEntries(texts.flatMap(([name, text]) => (text ? [[name, text]] : [])));
	await vscode.workspace.fs.writeFile(target, encodeJson(exportOf(machines, myMoves, clock.now())));
	const { log, runs } = mergedData(machines);
	void vscode.window.showInformationMessage(
		vscode.l10n.t(
			'Exported to {0}. Entries of the log: {1}, runs: {2}, machines: {3}.',
			target.fsPath,
			countText(log.length),
			countText(present(runs).length),
			countText(Object.keys(machines).length),
		),
	);
}

/** Writes a table each of bouts, breaks and runs, under names that are free: nothing is overwritten. */
async function writeCsv(machines: Machines, folder: vscode.Uri): Promise<void> {
	const { log, runs } = mergedData(machines);
	const tables = {
		bouts: boutsCsv(log, isoTime),
		breaks: breaksCsv(log, isoTime),
		runs: runsCsv(present(runs), isoTime),
	};
	const names: string[] = [];
	for (const [name, text] of Object.entries(tables)) {
		const file = await freeName(folder, `next-posture-${name}`);
		names.push(file);
		await new FolderFiles(folder).write(file, text);
	}
	void vscode.window.showInformationMessage(
		vscode.l10n.t('Exported to {0}: {1}.', folder.fsPath, listText(names)),
	);
}

async function freeName(folder: vscode.Uri, stem: string): Promise<string> {
	const files = new FolderFiles(folder);
	let name = `${stem}.csv`;
	for (let count = 2; (await files.read(name)) !== null; count++) {
		name = `${stem}-${count}.csv`;
	}
	return name;
}
