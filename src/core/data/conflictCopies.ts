const OWN: ReadonlySet<string> = new Set(['my-moves.json', 'my-moves.imported.json']);

/** Whether `name` is a conflict copy that a sync tool made of the person's own moves. */
export function isMoveCopy(name: string): boolean {
	return (
		!OWN.has(name) && /^my-moves(\.imported)?(\.sync-conflict|[^A-Za-z0-9.]).*\.json$/.test(name)
	);
}

/** What a file in a machine's folder is, by its name. */
export interface NamedFile {
	/** Such as day-2026-11-02: the name without slot or what a sync tool put into it. */
	readonly base: string;
	/** Not one of the two slots that the machine writes, but a copy of one. */
	readonly isCopy: boolean;
}

const BASE =
	/^(machine|month-\d{4}-\d{2}|day-\d{4}-\d{2}-\d{2}|runs-\d{4}|runs|plans|prefs|checks)([^A-Za-z0-9].*)$/;

/** Set aside by this program, or being written by a tool. */
const LEFT_ALONE = /\.corrupt-|\.tmp$|\.part$|~$/;

/** The slot: at the end of the name, unless a tool put its words after it. */
const SLOT = /\.[ab](?![A-Za-z0-9])/;

/**
 * Which file `name` is, or is a copy of; null where it is no file of this program. Sync tools put words
 * of their own, in their own language, into the name of a file that was changed on two machines at once.
 * The contents are still to be checked: a name proves nothing.
 */
export function fileNamed(name: string): NamedFile | null {
	const [, base, rest = ''] = BASE.exec(name) ?? [];
	if (!base || LEFT_ALONE.test(name) || !SLOT.test(rest)) {
		return null;
	}
	return { base, isCopy: rest !== '.a' && rest !== '.b' };
}

/** The id of the machine whose folder, or copy of it, has this name: 32 hex digits and what a tool added. */
export function machineNamed(name: string): string | null {
	return /^([0-9a-f]{32})(?![0-9a-f])/.exec(name)?.[1] ?? null;
}
