import * as vscode from 'vscode';
import { MACHINE_VERSION } from '../../../core/history/logFiles.ts';
import { monthName } from '../../../core/base/calendar.ts';
import { firstMonth } from '../../history/foldMonths.ts';
import { localDays } from '../../base/locale.ts';
import { MachineFolder } from '../../history/machineFolder.ts';
import { FolderFiles } from '../../storage/files.ts';
import { slotReporter } from '../../storage/reporter.ts';
import type { Clock } from '../../base/clock.ts';
import { machineName } from '../../storage/dataFolder.ts';

/** Longest name; it stands in one line with others. */
const LONGEST = 60;

/** Where the name of a machine is kept. */
export interface NamingDeps {
	readonly context: Pick<vscode.ExtensionContext, 'globalStorageUri'>;
	/** Its random id. */
	readonly storage: { readonly machine: string };
	readonly opened: Promise<unknown>;
	readonly clock: Clock;
	readonly log: vscode.LogOutputChannel;
}

/** Gives this machine the name that its system has, unless it has one. */
export async function nameIfNew(deps: NamingDeps): Promise<void> {
	const folder = folderOf(deps);
	if (!(await folder.self.read())?.name) {
		await name(deps, folder, machineName());
	}
}

/** Asks for another name of this machine; one that is given is taken without asking. */
export async function nameMachine(deps: NamingDeps, wanted?: unknown): Promise<void> {
	const { t } = vscode.l10n;
	await deps.opened;
	const folder = folderOf(deps);
	const value = (await folder.self.read())?.name?.text ?? machineName();
	const text =
		typeof wanted === 'string'
			? wanted
			: await vscode.window.showInputBox({
					title: t('Name this machine'),
					prompt: t('Your other machines, and what you export, tell it apart by this name.'),
					value,
					validateInput: (typed) =>
						isName(typed) ? null : t('A name has 1 to {0} characters.', LONGEST),
				});
	if (text !== undefined && isName(text)) {
		await name(deps, folder, text.trim());
	}
}

const isName = (text: string) => text.trim() !== '' && text.trim().length <= LONGEST;

function folderOf({ context, storage, clock, log }: NamingDeps): MachineFolder {
	const files = new FolderFiles(context.globalStorageUri);
	return new MachineFolder(files, storage.machine, slotReporter(log), () => clock.now());
}

async function name({ clock }: NamingDeps, folder: MachineFolder, text: string): Promise<void> {
	const first = monthName(await firstMonth(folder, localDays.dayOf(clock.now())));
	const file = folder.self;
	const known = await file.read();
	const at = Math.max(clock.now(), (known?.name?.at ?? -1) + 1);
	await file.write({ first, ...known, version: MACHINE_VERSION, name: { text, at } });
}
