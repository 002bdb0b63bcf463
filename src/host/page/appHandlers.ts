import * as vscode from 'vscode';
import { sourceAddress } from '../../content/sources.ts';
import type { appFromPage, PageCommand } from '../../core/protocol/app.ts';
import type { Handlers } from '../../core/protocol/protocol.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import { saveFile } from '../base/saveFile.ts';

/** What the page's buttons run. */
const commands: Readonly<Record<PageCommand, CommandId>> = {
	imUp: COMMANDS.imUp,
	startTimer: COMMANDS.restartTimer,
	resume: COMMANDS.resume,
	editMyMoves: COMMANDS.editMyMoves,
	openSettings: COMMANDS.openSettings,
};

/** Handles what any view may ask of the editor; `lifecycle` follows the page's opening, and where it is. */
export function appHandlers(
	log: vscode.LogOutputChannel,
	lifecycle: Pick<Handlers, 'ready' | 'shown' | 'zone'>,
): Handlers<keyof typeof appFromPage> {
	return {
		...lifecycle,
		command: ({ command }) => void vscode.commands.executeCommand(commands[command]),
		openSource: ({ source }) => {
			const address = sourceAddress(source);
			if (address === null) {
				log.warn(`The page asked for a source that has no address: ${JSON.stringify(source)}`);
				return;
			}
			void vscode.env.openExternal(vscode.Uri.parse(address));
		},
		copyText: ({ text }) => void vscode.env.clipboard.writeText(text),
		saveCard: ({ title, html }) =>
			void saveCard(title, html).catch((reason: unknown) => {
				log.error(`A page to print could not be saved: ${String(reason)}`);
			}),
	};
}

/**
 * Saves a page to print where the person says and opens it outside: a page in VS Code cannot print.
 * Where nothing outside can open it, a message says where it was saved.
 */
async function saveCard(title: string, html: string): Promise<void> {
	const { t } = vscode.l10n;
	const target = await saveFile({
		title,
		text: html,
		extension: 'html',
		kind: 'HTML',
		dialog: t('Save to print'),
	});
	if (target && !(await openOutside(target))) {
		void vscode.window.showInformationMessage(
			t('Saved as {0}. Open it in a browser to print it.', target.fsPath),
		);
	}
}

/** Whether it was opened. A window in a browser, or on another machine's files, opens what nobody sees. */
async function openOutside(target: vscode.Uri): Promise<boolean> {
	const { uiKind, remoteName } = vscode.env;
	const here = uiKind === vscode.UIKind.Desktop && !remoteName && target.scheme === 'file';
	return here && (await vscode.env.openExternal(target));
}
