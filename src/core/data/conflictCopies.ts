const OWN: ReadonlySet<string> = new Set(['my-moves.json', 'my-moves.imported.json']);

/** Whether `name` is what a tool that keeps folders in step made of the person's own moves. */
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

/** Kept aside by us, or in the course of being written by a tool. */
const LEFT_ALONE = /\.corrupt-|\.tmp$|\.part$|~$/;

/** Where the slot stands: at the end, unless a tool put its words behind it. */
const SLOT = /\.[ab](?![A-Za-z0-9])/;

/**
 * The file of ours that `name` holds, or is a copy of: tools that keep a folder in step put words of
 * their own, in their own language, into the name of what was changed on two machines at once. Null
 * for what is none of ours. Whether a copy holds what its name says, its contents tell.
 */
export function fileNamed(name: string): NamedFile | null {
	const [, base, rest = ''] = BASE.exec(name) ?? [];
	if (!base || LEFT_ALONE.test(name) || !SLOT.test(rest)) {
		return null;
	}
	return { base, isCopy: rest !== '.a' && rest !== '.b' };
}

/** A machine's folder is called by 32 digits in hex; a tool may have added to a copy of it. */
export function machineNamed(name: string): string | null {
	return /^([0-9a-f]{32})(?![0-9a-f])/.exec(name)?.[1] ?? null;
}
