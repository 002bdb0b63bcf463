import { CUSTOM_PREFIX } from '../customMoves.ts';
import { type Area, AREAS, type Move, type MovePosition, MOVE_POSITIONS } from '../move.ts';
import {
	Bad,
	fields,
	listOf,
	oneOf,
	optional,
	type Reader,
	textOf,
	textOrNone,
	wholeFrom,
} from './reader.ts';

/** A move that a person wrote, and what it is shown by. */
export interface OwnMove {
	readonly move: Move;
	/** Id of one of our figures. */
	readonly figure: string | null;
	/** Name of a file beside the person's, or the picture itself as a data address. */
	readonly picture: string | null;
}

/** Where and how long a move of ours is, by its id. */
export type Outlines = Readonly<
	Record<
		string,
		{ readonly position: MovePosition; readonly seconds: number; readonly sides: 1 | 2 }
	>
>;

const NAME_LIMIT = 80;
const CUE_LIMIT = 200;
const CUES = 8;
const ID_LIMIT = 50;
export const SECONDS = { minimum: 5, maximum: 600 };
export const REPS = { minimum: 1, maximum: 100 };
export const OWN_POSITIONS = MOVE_POSITIONS.filter((position) => position !== 'any');

/** A picture as it may be named: a file right beside, or itself. One dot keeps out all other paths. */
const FILE = /^[^\\/:.][^\\/:]{0,99}\.(?:svg|png)$/i;
const DATA = /^data:image\/(?:png|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/;

const picture: Reader<string> = (value, path) =>
	typeof value === 'string' && (FILE.test(value) || DATA.test(value))
		? value
		: new Bad(path, { kind: 'picture' });

const area = oneOf(AREAS);
const areas: Reader<readonly Area[]> = (value, path) => {
	const one = Array.isArray(value) ? listOf(area, AREAS.length)(value, path) : area(value, path);
	return one instanceof Bad || typeof one !== 'string' ? one : [one];
};

/** An id as people write it: letters, digits and dashes. */
export const id: Reader<string> = (value, path) =>
	typeof value === 'string' &&
	value.length <= ID_LIMIT &&
	/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(value)
		? value
		: new Bad(path, { kind: 'shape', shape: 'id' });

/** The id of an entry that has none: "Wall sit" is wall-sit. Empty where a name has no letter. */
export function idFrom(name: string): string {
	const words =
		name
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.join('-').slice(0, ID_LIMIT).replace(/-$/, '');
}

/** Reads a move; `outlines` says which figures there are. */
export function ownMove(outlines: Outlines): Reader<OwnMove> {
	const figure: Reader<string> = (value, path) =>
		typeof value === 'string' && Object.hasOwn(outlines, value)
			? value
			: new Bad(path, { kind: 'choice', values: Object.keys(outlines) });
	const read = fields({
		name: textOf(NAME_LIMIT),
		id: optional(id, null),
		area: optional(areas, []),
		seconds: wholeFrom(SECONDS.minimum, SECONDS.maximum),
		reps: optional(wholeFrom(REPS.minimum, REPS.maximum), null),
		sides: optional(oneOf<1 | 2>([1, 2]), 1 as const),
		position: optional(oneOf(OWN_POSITIONS), null),
		cues: optional(listOf(textOf(CUE_LIMIT), CUES), []),
		caution: textOrNone(CUE_LIMIT),
		figure: optional(figure, null),
		picture: optional(picture, null),
	});
	return (value, path) => {
		const found = read(value, path);
		if (found instanceof Bad) {
			return found;
		}
		const own = found.id ?? idFrom(found.name);
		if (own === '') {
			return new Bad([...path, 'name'], { kind: 'shape', shape: 'id' });
		}
		const drawn = found.figure === null ? undefined : outlines[found.figure]?.position;
		const position = found.position ?? (drawn === 'any' ? 'seated' : drawn) ?? 'standing';
		return {
			move: moveOf({ ...found, id: CUSTOM_PREFIX + own, position }),
			figure: found.figure,
			picture: found.picture,
		};
	};
}

interface Written {
	readonly id: string;
	readonly name: string;
	readonly area: readonly Area[];
	readonly seconds: number;
	readonly reps: number | null;
	readonly sides: 1 | 2;
	readonly position: MovePosition;
	readonly cues: readonly string[];
	readonly caution: string;
}

/** Where it is done on a chair it needs no swap there; a person who writes it knows their own body. */
function moveOf({
	id: own,
	name,
	area: worked,
	seconds,
	reps,
	sides,
	position,
	cues,
	caution,
}: Written): Move {
	const swap = position === 'seated' ? own : null;
	const [first = name, ...others] = cues;
	return {
		id: own,
		name,
		position,
		equipment: [],
		areas: worked,
		dose: reps === null ? { kind: 'time', seconds, sides } : { kind: 'reps', seconds, sides, reps },
		cues: [first, ...others],
		caution,
		chairSwap: swap,
		wheelchairSwap: swap,
		flags: [],
		sources: [],
	};
}
