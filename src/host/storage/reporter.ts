import * as vscode from 'vscode';
import { HOUR, type Instant } from '../../core/base/time.ts';
import type { AppContext } from '../base/appContext.ts';
import { Lazy } from '../base/lazy.ts';
import type { ReachReporter } from './files.ts';
import type { SlotReporter } from './twoSlotFile.ts';

/** When the person was last notified, and whether all that was held has been written since. */
interface Reported {
	readonly at: Instant;
	readonly mended: boolean;
}

/**
 * Under which the state of the profile keeps it. It cannot be in a file of ours: it is about files that cannot
 * be written.
 */
export const REPORTED = 'told.unwritten';
/** A disk on which there is room now and then is reported again after this; */
const AFTER_MENDED = HOUR;
/** one that stays full, after this. */
const STILL_FAILING = 24 * HOUR;

/** What a reporter of storage works on. */
export type StorageReporterDeps = Pick<AppContext, 'storageUri' | 'log' | 'state' | 'clock'>;

/** Reports what storage cannot read or write: in the log, and to the person once, in whichever window. */
export class StorageReporter implements SlotReporter, ReachReporter {
	readonly #deps: StorageReporterDeps;

	constructor(deps: StorageReporterDeps) {
		this.#deps = deps;
	}

	keptAside(name: string, asideAs: string, reason: string): void {
		const { t } = vscode.l10n;
		this.#warn(t('{0} could not be read ({1}). It was kept as {2}.', name, reason, asideAs));
	}

	fromTheFuture(name: string, besideAs: string): void {
		const { t } = vscode.l10n;
		this.#warn(
			t(
				'{0} was written by a later version of Next Posture. It is left as it is; this version goes on with {1}.',
				name,
				besideAs,
			),
		);
	}

	outOfReach(reason: unknown): void {
		const { storageUri, log, state, clock } = this.#deps;
		const last = state.get<Reported>(REPORTED);
		const quiet = last?.mended ? AFTER_MENDED : STILL_FAILING;
		if (!last || Math.abs(clock.now() - last.at) >= quiet) {
			this.#remember({ at: clock.now(), mended: false });
			const message = unwrittenMessage(storageUri, String(reason));
			log.error(message);
			void vscode.window.showErrorMessage(message);
		}
	}

	inReach(): void {
		const { storageUri, log, state } = this.#deps;
		const last = state.get<Reported>(REPORTED);
		log.info(`What was held is written to ${storageUri.fsPath}.`);
		if (last) {
			this.#remember({ ...last, mended: true });
		}
	}

	#warn(message: string): void {
		this.#deps.log.warn(message);
		void vscode.window.showWarningMessage(message);
	}

	/** Where nothing can be written this cannot either; it still holds in this window. */
	#remember(reported: Reported): void {
		void this.#deps.state.update(REPORTED, reported).then(undefined, () => {});
	}
}

/** A reporter that is loaded when there is something to report: its texts are long. */
export class LazyReporter implements SlotReporter, ReachReporter {
	readonly #reporter: Lazy<SlotReporter & ReachReporter>;

	constructor(load: () => Promise<SlotReporter & ReachReporter>) {
		this.#reporter = new Lazy(load);
	}

	keptAside(...file: Parameters<SlotReporter['keptAside']>): void {
		void this.#reporter.get().then((reporter) => reporter.keptAside(...file));
	}

	fromTheFuture(...file: Parameters<SlotReporter['fromTheFuture']>): void {
		void this.#reporter.get().then((reporter) => reporter.fromTheFuture(...file));
	}

	outOfReach(reason: unknown): void {
		void this.#reporter.get().then((reporter) => reporter.outOfReach(reason));
	}

	inReach(): void {
		void this.#reporter.get().then((reporter) => reporter.inReach());
	}
}

/** What is not kept, where, and what to do about it. */
function unwrittenMessage({ fsPath }: vscode.Uri, reason: string): string {
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
