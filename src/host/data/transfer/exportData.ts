import * as vscode from 'vscode';
import { together } from '../../../core/data/compare.ts';
import { boutsCsv, breaksCsv, runsCsv } from '../../../core/data/csv.ts';
import { exportOf, type MachineData } from '../../../core/data/exportFile.ts';
import { present } from '../../../core/running/diary/ledger.ts';
import type { Instant } from '../../../core/base/time.ts';
import { countText } from '../../base/locale.ts';
import { encodeJson } from '../../storage/jsonText.ts';
import { IMPORTED, WRITTEN } from '../../moves/custom/customFiles.ts';
import { FolderFiles } from '../../storage/files.ts';
import type { DataCommandDeps } from '../commands.ts';
import { movesFolder } from '../../storage/dataFolder.ts';
import { knownData } from '../files/allData.ts';

type Machines = Readonly<Record<string, MachineData>>;

/** Writes all that is kept, as one JSON file or as CSV; asks how and where, unless told. */
export async function exportData(
	deps: DataCommandDeps,
	form?: unknown,
	wanted?: unknown,
): Promise<void> {
	const how = form === 'json' || form === 'csv' ? form : await askHow();
	const target = how && (wanted instanceof vscode.Uri ? wanted : await askWhere(how));
	if (!how || !target) {
		return;
	}
	try {
		const machines = await knownData(deps);
		await (how === 'json' ? writeJson(deps, machines, target) : writeCsv(machines, target));
	} catch (reason) {
		const message = vscode.l10n.t(
			'Your data could not be exported to {0}: {1}',
			target.fsPath,
			String(reason),
		);
		deps.log.error(message);
		void vscode.window.showErrorMessage(message);
	}
}

async function askHow(): Promise<'json' | 'csv' | undefined> {
	const { t } = vscode.l10n;
	const chosen = await vscode.window.showQuickPick(
		[
			{
				label: 'JSON',
				description: t('everything, in one file that can be imported'),
				how: 'json',
			},
			{ label: 'CSV', description: t('bouts, breaks and runs, as a table each'), how: 'csv' },
		] as const,
		{ title: vscode.l10n.t('Export my data') },
	);
	return chosen?.how;
}

async function askWhere(how: 'json' | 'csv'): Promise<vscode.Uri | undefined> {
	const { t } = vscode.l10n;
	const near = vscode.workspace.workspaceFolders?.[0]?.uri;
	if (how === 'json') {
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
	{ context, settings, clock }: DataCommandDeps,
	machines: Machines,
	target: vscode.Uri,
): Promise<void> {
	const moves = new FolderFiles(
		await movesFolder(settings.current.dataFolder, context.globalStorageUri),
	);
	const texts = await Promise.all(
		[WRITTEN, IMPORTED].map(async (name) => [name, await moves.read(name)] as const),
	);
	const myMoves = Object.fromEntries(texts.flatMap(([name, text]) => (text ? [[name, text]] : [])));
	await vscode.workspace.fs.writeFile(target, encodeJson(exportOf(machines, myMoves, clock.now())));
	const { log, runs } = together(machines);
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

/** Three files under names that are free: none is written over. */
async function writeCsv(machines: Machines, folder: vscode.Uri): Promise<void> {
	const { log, runs } = together(machines);
	const tables = {
		bouts: boutsCsv(log, isoOf),
		breaks: breaksCsv(log, isoOf),
		runs: runsCsv(present(runs), isoOf),
	};
	const names: string[] = [];
	for (const [name, text] of Object.entries(tables)) {
		const file = await freeName(folder, `next-posture-${name}`);
		names.push(file);
		await new FolderFiles(folder).write(file, text);
	}
	void vscode.window.showInformationMessage(
		vscode.l10n.t('Exported to {0}: {1}.', folder.fsPath, names.join(', ')),
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

/** Local time as 2026-11-02T09:00:00+01:00. */
function isoOf(at: Instant): string {
	const offset = -new Date(at).getTimezoneOffset();
	const local = new Date(at + offset * 60_000).toISOString().slice(0, -'.000Z'.length);
	const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
	const distance = Math.abs(offset);
	return `${local}${offset < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
}
