import * as v from 'valibot';
import * as vscode from 'vscode';
import { monthName } from '../../../core/base/calendar.ts';
import { MACHINE_VERSION } from '../../../core/history/logFiles.ts';
import type { AppContext } from '../../base/appContext.ts';
import { commandArgument, type CommandArgument } from '../../base/commandArguments.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { localDays } from '../../base/locale.ts';
import { firstMonth } from '../../history/foldMonths.ts';
import { openLogFolder } from '../../history/logFolder.ts';
import { machineName } from '../../storage/dataFolder.ts';

/** Longest name; it stands in one line with others. */
const LONGEST = 60;

/** Asks for another name of this machine, whose folder is called `machine`; `given` needs no asking. */
export async function nameMachine(
	app: AppContext,
	machine: string,
	given?: unknown,
): Promise<void> {
	const { t } = vscode.l10n;
	const value = (await nameOf(app, machine)) ?? machineName();
	const name = commandArgument(COMMANDS.nameMachine, nameArgument, given, app.log);
	// A text that is no name was meant as one: it is dropped, and not asked for.
	const text =
		name !== undefined || typeof given === 'string'
			? name
			: await vscode.window.showInputBox({
					title: t('Name this machine'),
					prompt: t('Your other machines, and what you export, tell it apart by this name.'),
					value,
					validateInput: (typed) =>
						isName(typed) ? null : t('A name has 1 to {0} characters.', LONGEST),
				});
	if (text !== undefined && isName(text)) {
		await writeName(app, machine, text.trim());
	}
}

/** Gives this machine the name that its system has, unless it has one. */
export async function nameIfNew(app: AppContext, machine: string): Promise<void> {
	if ((await nameOf(app, machine)) === undefined) {
		await writeName(app, machine, machineName());
	}
}

/** The name of a machine. */
export const nameArgument: CommandArgument<string> = {
	schema: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST)),
	allowed: `a name of 1 to ${LONGEST} characters`,
};

const isName = (text: string) => v.is(nameArgument.schema, text);

async function nameOf(app: AppContext, machine: string): Promise<string | undefined> {
	return (await openLogFolder(app, machine).self.read())?.name?.text;
}

async function writeName(app: AppContext, machine: string, text: string): Promise<void> {
	const { clock } = app;
	const folder = openLogFolder(app, machine);
	const first = monthName(await firstMonth(folder, localDays.dayOf(clock.now())));
	const file = folder.self;
	const known = await file.read();
	const at = Math.max(clock.now(), (known?.name?.at ?? -1) + 1);
	await file.write({ first, ...known, version: MACHINE_VERSION, name: { text, at } });
}
