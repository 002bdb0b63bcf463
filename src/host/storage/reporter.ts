import * as vscode from 'vscode';
import { HOUR, type Instant } from '../../core/base/time.ts';
import type { ReachReporter } from './files.ts';
import type { SlotReporter } from './twoSlotFile.ts';

/** When it was told, and whether all that was held has been written since. */
interface Reported {
	readonly at: Instant;
	readonly mended: boolean;
}

const TOLD = 'told.unwritten';
/** A disk on which there is room now and then is told of this seldom; */
const AFTER_MENDED = HOUR;
/** one that stays full, this seldom. */
const STILL = 24 * HOUR;

/** Tells the person, once and in whichever window, that what is new in `folder` is held and not written. */
export function reachReporter(
	folder: vscode.Uri,
	log: vscode.LogOutputChannel,
	memento: Pick<vscode.Memento, 'get' | 'update'>,
	now: () => Instant,
): ReachReporter {
	// Where nothing can be written this cannot either, and holds in this window all the same.
	const remember = (told: Reported) => void memento.update(TOLD, told).then(undefined, () => {});
	return {
		outOfReach(reason) {
			const told = memento.get<Reported>(TOLD);
			const quiet = told?.mended ? AFTER_MENDED : STILL;
			if (!told || Math.abs(now() - told.at) >= quiet) {
				remember({ at: now(), mended: false });
				const message = words(folder, String(reason));
				log.error(message);
				void vscode.window.showErrorMessage(message);
			}
		},
		inReach() {
			const told = memento.get<Reported>(TOLD);
			log.info(`What was held is written to ${folder.fsPath}.`);
			if (told) {
				remember({ ...told, mended: true });
			}
		},
	};
}

/** What is not kept, where, and what to do about it. */
function words({ fsPath }: vscode.Uri, reason: string): string {
	const { t } = vscode.l10n;
	if (/ENOSPC|EDQUOT|quota/i.test(reason)) {
		return t(
			'The disk is full: what is new in Next Posture (sit timer, runs, preferences) could not be written to {0}. This window holds it and writes it when there is room. Make some before you close the window.',
			fsPath,
		);
	}
	if (/EROFS|EACCES|EPERM|NoPermissions/.test(reason)) {
		return t(
			'Next Posture may not write to {0}: this window holds what is new (sit timer, runs, preferences) and writes it when it may. Let your user write there before you close the window.',
			fsPath,
		);
	}
	if (/ENOENT|FileNotFound/.test(reason)) {
		return t(
			'The folder {0} cannot be found: this window holds what is new in Next Posture (sit timer, runs, preferences) and writes it when the folder is back. Keep the window open until then.',
			fsPath,
		);
	}
	return t(
		'What is new in Next Posture (sit timer, runs, preferences) could not be kept in {0} ({1}). This window holds it and tries again every minute. Keep the window open until that folder can be reached.',
		fsPath,
		reason,
	);
}

/** Says what storage could not take: in the log always, to the person once. */
export function slotReporter(log: vscode.LogOutputChannel): SlotReporter {
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
