import * as vscode from 'vscode';
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

/** What is told once: what stands in the way of the folder, and which folder it is. */
type Topic = 'away' | 'folder' | 'copies';

/** Says a thing once, in whichever window, until it is something else or was forgotten. */
export class NotifyOnce {
	private readonly memory: vscode.Memento;
	private readonly log: { warn(message: string): void; info(message: string): void };

	constructor(
		memory: vscode.Memento,
		log: { warn(message: string): void; info(message: string): void },
	) {
		this.memory = memory;
		this.log = log;
	}

	/** Says it, unless it was the last thing said of this topic. */
	async notify(topic: Topic, message: string, how: 'info' | 'warn' = 'warn'): Promise<void> {
		if (this.memory.get(`told.${topic}`) === message) {
			return;
		}
		await this.memory.update(`told.${topic}`, message);
		this.log[how](message);
		const { showInformationMessage, showWarningMessage } = vscode.window;
		void (how === 'info' ? showInformationMessage : showWarningMessage)(message);
	}

	/** It is no longer so: the next time is a first time. */
	async forget(topic: Topic): Promise<void> {
		if (this.memory.get(`told.${topic}`) !== undefined) {
			await this.memory.update(`told.${topic}`, undefined);
		}
	}

	/** Names a copy that a tool made of the hand-written moves; to be compared by the person. */
	async notifyCopy(folder: vscode.Uri, name: string): Promise<void> {
		const { t } = vscode.l10n;
		const copy = vscode.Uri.joinPath(folder, name);
		const told = this.memory.get<readonly string[]>('told.copies', []);
		if (told.includes(copy.toString())) {
			return;
		}
		await this.memory.update('told.copies', [...told, copy.toString()]);
		const compare = t('Compare');
		const message = t(
			'Your own moves were changed on two machines at once: {0} lies beside my-moves.json. Both are left as they are.',
			name,
		);
		this.log.warn(message);
		const answer = await vscode.window.showWarningMessage(message, compare);
		if (answer === compare) {
			const written = vscode.Uri.joinPath(folder, 'my-moves.json');
			await vscode.commands.executeCommand('vscode.diff', copy, written);
		}
	}
}
