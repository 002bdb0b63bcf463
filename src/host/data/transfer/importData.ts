import * as vscode from 'vscode';
import {
	compareImport,
	EXPORT_VERSION,
	type ExportFile,
	exportFormat,
	type ImportComparison,
	importSize,
	mergedData,
} from '../../../core/data/exportFile.ts';
import type { AppContext } from '../../base/appContext.ts';
import { commandArgument, uriArgument } from '../../base/commandArguments.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { countText, listText, localDays } from '../../base/locale.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { readJsonText } from '../../storage/jsonText.ts';
import { allData, type DataSources } from '../files/allData.ts';
import { applyImport } from './applyImport.ts';

/**
 * Imports an export, after showing what is new and what differs; offers to undo it. Asks for the file,
 * unless its URI is `given`.
 */
export async function importData(
	app: AppContext,
	sources: DataSources,
	given?: unknown,
): Promise<void> {
	const { t } = vscode.l10n;
	const uri =
		commandArgument(COMMANDS.importData, uriArgument, given, app.log) ?? (await askFile());
	if (!uri) {
		return;
	}
	try {
		const imported = await readExport(uri);
		if ('fault' in imported) {
			app.log.warn(imported.fault);
			void vscode.window.showErrorMessage(imported.fault);
			return;
		}
		const existing = mergedData(await allData(app, sources));
		const found = compareImport(mergedData(imported.machines), existing, localDays);
		const { fresh, other } = importSize(found);
		if (fresh + other === 0) {
			void vscode.window.showInformationMessage(t('All that this file holds is here already.'));
			return;
		}
		const replace = await askReplace(found, imported);
		if (replace === null) {
			return;
		}
		const undo = await applyImport(app, sources, found, existing, replace);
		await offerUndo(t('Imported: {0}.', countText(replace ? fresh + other : fresh)), undo);
	} catch (reason) {
		const message = t('{0} could not be imported: {1}', uri.fsPath, String(reason));
		app.log.error(message);
		void vscode.window.showErrorMessage(message);
	}
}

async function askFile(): Promise<vscode.Uri | undefined> {
	const [chosen] =
		(await vscode.window.showOpenDialog({
			filters: { JSON: ['json'] },
			title: vscode.l10n.t('Import my data'),
		})) ?? [];
	return chosen;
}

/** The export in a file, or in words what is wrong with it and where. */
async function readExport(uri: vscode.Uri): Promise<ExportFile | { readonly fault: string }> {
	const { t } = vscode.l10n;
	const bytes = await vscode.workspace.fs.readFile(uri);
	const { value, faults } = readJsonText(decodeUtf8(bytes));
	const allowed = t(
		'Import takes what Export My Data wrote as JSON, of version {0} at most. Nothing was changed.',
		EXPORT_VERSION,
	);
	const [bad] = faults;
	if (bad) {
		const where = t('{0}, line {1}: this is not JSON ({2}).', uri.fsPath, bad.line, bad.code);
		return { fault: `${where} ${allowed}` };
	}
	const parsed = exportFormat.parse(value);
	if (parsed === 'future') {
		return { fault: `${t('{0} is of a later version of Next Posture.', uri.fsPath)} ${allowed}` };
	}
	return 'fault' in parsed ? { fault: `${uri.fsPath}: ${parsed.fault}. ${allowed}` } : parsed;
}

/** Whether what differs is to be replaced; null where the import is called off. */
async function askReplace(
	found: ImportComparison,
	{ machines }: ExportFile,
): Promise<boolean | null> {
	const { t } = vscode.l10n;
	const { other } = importSize(found);
	const count = (all: object) => Object.keys(all).length;
	const names = Object.values(machines).flatMap(({ name }) => (name === '' ? [] : [name]));
	const rows: readonly (readonly [string, number])[] = [
		[t('New entries of the log'), found.log.length],
		[t('New runs'), count(found.runs.fresh)],
		[t('New plans'), count(found.plans.fresh)],
		[t('New running programs'), count(found.programs.fresh)],
		[t('New favourites'), found.favourites.length],
		[t('Moves to hide'), found.hidden.length],
		[t('Runs that differ from yours'), count(found.runs.other)],
		[t('Plans that differ from yours'), count(found.plans.other)],
		[t('Running programs that differ from yours'), count(found.programs.other)],
	];
	const lines = [
		...rows.flatMap(([what, number]) => (number > 0 ? [`${what}: ${countText(number)}`] : [])),
		...(names.length > 0 ? [t('From: {0}', listText(names))] : []),
		t('Nothing of yours is deleted, and moves of your own are not touched.'),
	];
	const only = other > 0 ? t('Import New Only') : t('Import');
	const all = t('Import and Replace');
	const answer = await vscode.window.showInformationMessage(
		t('Import this data?'),
		{ modal: true, detail: lines.join('\n') },
		...(other > 0 ? [only, all] : [only]),
	);
	return answer === undefined ? null : answer === all;
}

async function offerUndo(message: string, undo: () => Promise<void>): Promise<void> {
	const { t } = vscode.l10n;
	const answer = await vscode.window.showInformationMessage(message, t('Undo'));
	if (answer !== undefined) {
		await undo();
		void vscode.window.showInformationMessage(t('The import was undone.'));
	}
}
