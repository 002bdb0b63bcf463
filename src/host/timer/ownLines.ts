import type { Disposable, Uri } from 'vscode';
import { nudges, plainNudges } from '../../content/nudges.ts';
import type { NudgeText } from '../../content/nudgeWords.ts';
import {
	NO_OWN_NUDGES,
	type NudgeLines,
	type OwnNudges,
	withOwnLines,
} from '../../core/timer/nudgeLines.ts';
import { FolderFiles, watchFiles } from '../storage/files.ts';

/** The lines that nudges may show: ours, and once they are read those that the person wrote. */
export class OwnLines {
	#own: OwnNudges = NO_OWN_NUDGES;
	#merged: NudgeLines = nudges;

	/** While what strains is `closed`, ours without a move alone: nobody knows what the person's ask for. */
	lines(closed: boolean): NudgeLines {
		return closed ? plainNudges : this.#merged;
	}

	/** The words of a line that the person wrote; undefined: it is none of theirs. */
	words(line: string): NudgeText | undefined {
		return this.#own.lines.find(({ id }) => id === line);
	}

	/** Takes over what the files have now; whether that is something else than before. */
	set(own: OwnNudges): boolean {
		const isNew = JSON.stringify(own) !== JSON.stringify(this.#own);
		this.#own = own;
		this.#merged = withOwnLines(nudges, own);
		return isNew;
	}
}

const FILES = ['my-moves.json', 'my-moves.imported.json'];

/**
 * Calls `found` once a file of the person's own moves in `folder` has nudges in it, now or later: what reads
 * such a file is large, and few people write nudges.
 */
export function lookForOwnLines(folder: Uri, found: () => void): Disposable {
	const files = new FolderFiles(folder);
	const look = async () => {
		const texts = await Promise.all(FILES.map(async (name) => files.read(name).catch(() => null)));
		if (texts.some((text) => text?.includes('"nudges"'))) {
			watching.dispose();
			found();
		}
	};
	const watching = watchFiles(folder, 'my-moves*.json', () => void look());
	void look();
	return watching;
}
