import { l10n, type Uri } from 'vscode';

/** The setting is empty again. */
export function backHere(): string {
	return l10n.t(
		'Your data is kept in VS Code’s own storage from now on, all of it. What lies in the folder stays there.',
	);
}

/** The folder cannot be found. */
export function missing({ fsPath }: Uri): string {
	return l10n.t(
		'The data folder {0} is not there. What is new is kept in VS Code’s own storage, and brought there when it is back.',
		fsPath,
	);
}

/** The folder can be read and not written. */
export function cannotBeWritten({ fsPath }: Uri, reason: unknown): string {
	return l10n.t(
		'The data folder {0} cannot be written ({1}). What is new is kept in VS Code’s own storage, and brought there when it can be.',
		fsPath,
		String(reason),
	);
}

/** The folder is there, and it or VS Code's own storage could not be read or written. */
export function behind({ fsPath }: Uri, reason: unknown): string {
	return l10n.t(
		'The data folder {0} could not be brought in step ({1}). That is tried again every few minutes.',
		fsPath,
		String(reason),
	);
}

/** The data was brought to a new folder; `left` are the names of what was there already. */
export function brought({ fsPath }: Uri, machines: number, left: readonly string[]): string {
	const { t } = l10n;
	const copied = t(
		'Your data was copied to {0} and merged with what was there. Machines in it: {1}. Nothing was deleted.',
		fsPath,
		machines,
	);
	const names = left.join(', ');
	return names === '' ? copied : `${copied} ${t('Already there, and left as it is: {0}.', names)}`;
}
