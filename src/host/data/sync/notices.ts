import * as vscode from 'vscode';
import { HOUR, type Instant } from '../../../core/base/time.ts';
import type { AppContext } from '../../base/appContext.ts';
import { claim } from '../../storage/personStore.ts';
import { listText } from '../../base/locale.ts';

/** What the person is notified of: what is in the way of the data folder, which folder it is, own moves. */
type Topic = 'awayNotice' | 'folderNotice' | 'movesNotice';

/** A question that nobody answered is asked again after so long. */
const ASK_AGAIN = 24 * HOUR;

/** What is asked where own moves were changed here and in the data folder. */
export interface MovesQuestion {
	readonly names: readonly string[];
	/** Tells the question from others. */
	readonly version: string;
	/** The first of the files, on this machine and in the folder: what is compared. */
	readonly here: vscode.Uri;
	readonly there: vscode.Uri;
	readonly answered: (keeps: 'here' | 'there') => void;
}

/**
 * Notifies of a thing once, in whichever window, until it changes or is forgotten. Nobody waits for a
 * notification: it may stay open for hours.
 */
export class NotifyOnce {
	private readonly person: AppContext['person'];
	private readonly log: Pick<vscode.LogOutputChannel, 'warn' | 'info'>;
	private readonly clock: AppContext['clock'];

	constructor({ person, log, clock }: Pick<AppContext, 'person' | 'log' | 'clock'>) {
		this.person = person;
		this.log = log;
		this.clock = clock;
	}

	/** Shows and logs `message`, unless it was the last one of this topic. */
	notify(topic: Topic, message: string, how: 'info' | 'warn' = 'warn'): void {
		if (this.person.get(topic) !== message) {
			void claim(this.person, topic, (last) => (last === message ? undefined : message)).then(
				(isFirst) => isFirst && this.show(message, how),
			);
		}
	}

	/** The topic is settled: the next message of it is shown, whatever it is. */
	forget(topic: Topic): void {
		if (this.person.get(topic)) {
			this.person.set(topic, '');
		}
	}

	/** Asks which own moves are to be kept: again a day later, or when those here are others. */
	askAboutMoves(question: MovesQuestion): void {
		const { version } = question;
		const isDue = (last: string | undefined, at: Instant) =>
			last !== version || Math.abs(this.clock.now() - at) >= ASK_AGAIN;
		const known = this.person.current.movesNotice;
		if (isDue(known?.value, known?.at ?? 0)) {
			void claim(this.person, 'movesNotice', (last, at) =>
				isDue(last, at) ? version : undefined,
			).then(async (isFirst) => {
				await (isFirst && askWhichMoves(question));
			});
		}
	}

	/** Names a copy that a sync tool made of the hand-written moves, for the person to compare. */
	notifyCopy(folder: vscode.Uri, name: string): void {
		const copy = vscode.Uri.joinPath(folder, name);
		const address = copy.toString();
		if (this.person.get('copies')?.includes(address)) {
			return;
		}
		const message = vscode.l10n.t(
			'Your own moves were changed on two machines at once: {0} lies beside my-moves.json. Both are left as they are.',
			name,
		);
		void claim(this.person, 'copies', (known = []) =>
			known.includes(address) ? undefined : [...known, address],
		).then((isFirst) => {
			if (isFirst) {
				this.log.warn(message);
				void offerToCompare(message, copy, vscode.Uri.joinPath(folder, 'my-moves.json'));
			}
		});
	}

	private show(message: string, how: 'info' | 'warn'): void {
		this.log[how](message);
		const { showInformationMessage, showWarningMessage } = vscode.window;
		void (how === 'info' ? showInformationMessage : showWarningMessage)(message);
	}
}

/** Asks what may stay unanswered for hours: nobody waits for it. */
async function askWhichMoves({ names, here, there, answered }: MovesQuestion): Promise<void> {
	const { t } = vscode.l10n;
	const message = t(
		'Moves of your own were changed on this machine and in the data folder: {0}. Both are left as they are until you choose; those of the folder are shown.',
		listText(names),
	);
	const [compare, folder, machine] = [
		t('Compare'),
		t('Keep the Folder’s'),
		t('Keep This Machine’s'),
	];
	const ask = () => vscode.window.showWarningMessage(message, compare, folder, machine);
	let answer = await ask();
	while (answer === compare) {
		await vscode.commands.executeCommand('vscode.diff', here, there);
		answer = await ask();
	}
	if (answer !== undefined) {
		answered(answer === machine ? 'here' : 'there');
	}
}

/** Shows a message that may stay open for hours: whoever has something to do does not wait for it. */
async function offerToCompare(message: string, one: vscode.Uri, other: vscode.Uri): Promise<void> {
	const compare = vscode.l10n.t('Compare');
	if ((await vscode.window.showWarningMessage(message, compare)) === compare) {
		await vscode.commands.executeCommand('vscode.diff', one, other);
	}
}

/** The setting dataFolder is empty again. */
export function folderUnsetText(): string {
	return vscode.l10n.t(
		'Your data is kept in VS Code’s own storage from now on, all of it. What lies in the folder stays there.',
	);
}

/** The folder cannot be found. */
export function folderMissingText({ fsPath }: vscode.Uri): string {
	return vscode.l10n.t(
		'The data folder {0} is not there. What is new is kept in VS Code’s own storage, and brought there when it is back.',
		fsPath,
	);
}

/** The folder can be read and not written. */
export function folderReadOnlyText({ fsPath }: vscode.Uri, reason: unknown): string {
	return vscode.l10n.t(
		'The data folder {0} cannot be written ({1}). What is new is kept in VS Code’s own storage, and brought there when it can be.',
		fsPath,
		String(reason),
	);
}

/** The folder is there, and it or VS Code's own storage could not be read or written. */
export function syncFailedText({ fsPath }: vscode.Uri, reason: unknown): string {
	return vscode.l10n.t(
		'The data folder {0} could not be brought in step ({1}). That is tried again every few minutes.',
		fsPath,
		String(reason),
	);
}

/** The data was copied to a new folder. */
export function copiedText({ fsPath }: vscode.Uri, machines: number): string {
	return vscode.l10n.t(
		'Your data was copied to {0} and merged with what was there. Machines in it: {1}. Nothing was deleted.',
		fsPath,
		machines,
	);
}
