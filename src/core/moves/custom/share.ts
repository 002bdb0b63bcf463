import { type Own, OWN_VERSION } from './readCustom.ts';

/** What one person hands to another: moves and routines as they were written, pictures inside. */
export interface Shared {
	readonly version: typeof OWN_VERSION;
	readonly moves: readonly Written[];
	readonly routines: readonly Written[];
}

/** An entry as it was written, with the id that it goes by. */
export type Written = Readonly<Record<string, unknown>> & { readonly id: string };

/** Own ids as people write them: without what keeps them apart from ours. */
const bare = (id: string) => id.slice(id.indexOf(':') + 1);

function writtenAt(root: unknown, list: string, index: unknown): Readonly<Record<string, unknown>> {
	const entries = (root as Record<string, readonly Readonly<Record<string, unknown>>[]>)[list];
	return entries?.[Number(index)] ?? {};
}

/**
 * All good entries of the files, whose JSON values `own` was read from; a picture's file gives way to
 * the picture, or to nothing where it could not be read. What is hidden is the person's own affair.
 */
export function shareOf(
	own: Own,
	values: readonly unknown[],
	pictures: Readonly<Record<string, string>>,
): Shared {
	const moves = own.moves.map(({ file, path, read: { move } }): Written => {
		const { picture: _, ...written } = writtenAt(values[file], 'moves', path[1]);
		const held = Object.hasOwn(pictures, move.id) ? { picture: pictures[move.id] } : {};
		return { ...written, ...held, id: bare(move.id) };
	});
	const routines = own.routines.map(({ file, path, read }): Written => {
		return { ...writtenAt(values[file], 'routines', path[1]), id: bare(read.id) };
	});
	return { version: OWN_VERSION, moves, routines };
}

/** Ids of the moves and routines that both have: the one who imports is asked about them. */
export function inBoth(there: Shared, coming: Shared): readonly string[] {
	const both = (one: readonly Written[], other: readonly Written[]) => {
		const known = new Set(one.map(({ id }) => id));
		return other.flatMap(({ id }) => (known.has(id) ? [id] : []));
	};
	return [...both(there.moves, coming.moves), ...both(there.routines, coming.routines)];
}

/** Both together; of what both have `coming` is taken if it is to replace, else what is there. */
export function joinShared(there: Shared, coming: Shared, replace: boolean): Shared {
	const [first, second] = replace ? [coming, there] : [there, coming];
	const join = (one: readonly Written[], other: readonly Written[]) => {
		const known = new Set(one.map(({ id }) => id));
		return [...one, ...other.filter(({ id }) => !known.has(id))];
	};
	return {
		version: OWN_VERSION,
		moves: join(first.moves, second.moves),
		routines: join(first.routines, second.routines),
	};
}
