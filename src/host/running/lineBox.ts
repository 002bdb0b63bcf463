import * as vscode from 'vscode';
import type { Line } from '../../core/running/lineFault.ts';
import { lineFaultWords } from './lineWords.ts';

/** How one line is asked for. */
export interface LineQuestion<T> {
	readonly title: string;
	/** A line that is understood. */
	readonly example: string;
	/** What stands in the box at first; empty: nothing. */
	readonly value: string;
	/** Reads the line; called at every key. */
	readonly read: (line: string) => Line<T>;
	/** What the line means, shown while typing. */
	readonly say: (meant: T) => string;
}

/** Asks for one line until it is understood; undefined where the person gave up. */
export async function askLine<T>(question: LineQuestion<T>): Promise<T | undefined> {
	const { title, example, value, read, say } = question;
	const line = await vscode.window.showInputBox({
		title,
		value,
		placeHolder: example,
		prompt: vscode.l10n.t('Like: {0}. It stays on this machine.', example),
		ignoreFocusOut: true,
		validateInput(typed) {
			if (typed.trim() === '') {
				return null;
			}
			const found = read(typed);
			return 'fault' in found
				? lineFaultWords(found.fault, example)
				: { message: say(found.is), severity: vscode.InputBoxValidationSeverity.Info };
		},
	});
	const found = line === undefined || line.trim() === '' ? null : read(line);
	return found && 'is' in found ? found.is : undefined;
}
