import * as vscode from 'vscode';

/** What is told once: what stands in the way of the folder, and which folder it is. */
type Topic = 'away' | 'folder' | 'copies';

/** Says a thing once, in whichever window, until it is something else or was forgotten. */
export class Once {
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
	async tell(topic: Topic, message: string, how: 'info' | 'warn' = 'warn'): Promise<void> {
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
	async tellCopy(folder: vscode.Uri, name: string): Promise<void> {
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
