const OWN: ReadonlySet<string> = new Set(['my-moves.json', 'my-moves.imported.json']);

/** Whether `name` is what a tool that keeps folders in step made of the person's own moves. */
export function isMoveCopy(name: string): boolean {
	return (
		!OWN.has(name) && /^my-moves(\.imported)?(\.sync-conflict|[^A-Za-z0-9.]).*\.json$/.test(name)
	);
}
