import * as vscode from 'vscode';
import type { StorageTeller } from './twoSlotFile.ts';

/** Says what storage could not take: in the log always, to the person once. */
export function tellerOf(log: vscode.LogOutputChannel): StorageTeller {
	const { t } = vscode.l10n;
	const warn = (message: string) => {
		log.warn(message);
		void vscode.window.showWarningMessage(message);
	};
	return {
		keptAside: (name, asideAs, reason) =>
			warn(t('{0} could not be read ({1}). It was kept as {2}.', name, reason, asideAs)),
		fromTheFuture: (name, besideAs) =>
			warn(
				t(
					'{0} was written by a later version of Next Posture. It is left as it is; this version goes on with {1}.',
					name,
					besideAs,
				),
			),
	};
}
