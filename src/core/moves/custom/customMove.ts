import * as v from 'valibot';
import { AREAS, type Move, MOVE_POSITIONS } from '../move.ts';
import {
	choiceOf,
	listUpTo,
	nameAndId,
	problem,
	textOrNone,
	wholeNumber,
	withId,
	writtenRecord,
	type WrittenSchema,
	writtenText,
} from './written.ts';

/** The moves of ours by their ids: each has a figure of the same id. */
export type Catalogue = ReadonlyMap<string, Move>;

/** A move that a person wrote, and what it is shown by. */
export interface CustomMove {
	readonly move: Move;
	/** Id of one of our figures. */
	readonly figure: string | null;
	/** Name of a file beside the person's, or the picture itself as a data address. */
	readonly picture: string | null;
}

const CUE_LIMIT = 200;
const CUES = 8;
export const MOVE_SECONDS = { minimum: 5, maximum: 600 };
export const MOVE_REPS = { minimum: 1, maximum: 100 };
export const CUSTOM_POSITIONS = MOVE_POSITIONS.filter((position) => position !== 'any');

/** A picture as it may be named: a file right beside, or itself. One dot keeps out all other paths. */
const FILE = /^[^\\/:.][^\\/:]{0,99}\.(?:svg|png)$/i;
const DATA = /^data:image\/(?:png|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/;

const picture = v.custom<string>(
	(value) => typeof value === 'string' && (FILE.test(value) || DATA.test(value)),
	problem({ kind: 'picture' }),
);

const area = choiceOf(AREAS);
const areaList = listUpTo(AREAS.length, area);
const areas = v.lazy((value) =>
	Array.isArray(value)
		? areaList
		: v.pipe(
				area,
				v.transform((one) => [one]),
			),
);

/** A move as people write it: name and time are enough. */
export function customMoveSchema(catalogue: Catalogue): WrittenSchema<CustomMove> {
	return v.pipe(
		writtenMove(catalogue),
		v.transform((written) => customMoveOf(written, catalogue)),
	);
}

function writtenMove(catalogue: Catalogue) {
	const written = writtenRecord({
		...nameAndId,
		area: v.optional(areas, []),
		seconds: wholeNumber(MOVE_SECONDS),
		reps: v.optional(wholeNumber(MOVE_REPS)),
		sides: v.optional(choiceOf([1, 2]), 1),
		position: v.optional(choiceOf(CUSTOM_POSITIONS)),
		cues: v.optional(listUpTo(CUES, writtenText(CUE_LIMIT)), []),
		caution: textOrNone(CUE_LIMIT),
		figure: v.optional(choiceOf([...catalogue.keys()])),
		picture: v.optional(picture),
	});
	return withId(written);
}

type WrittenMove = v.InferOutput<ReturnType<typeof writtenMove>>;

/** Where it is done on a chair it needs no swap there; a person who writes it knows their own body. */
function customMoveOf(written: WrittenMove, catalogue: Catalogue): CustomMove {
	const { id, name, area: worked, seconds, sides, reps, cues, caution, figure } = written;
	const drawn = figure === undefined ? undefined : catalogue.get(figure)?.position;
	const position = written.position ?? (drawn === 'any' ? 'seated' : drawn) ?? 'standing';
	const swap = position === 'seated' ? id : null;
	const [first = name, ...others] = cues;
	const move: Move = {
		id,
		name,
		position,
		equipment: [],
		areas: worked,
		dose:
			reps === undefined
				? { kind: 'time', seconds, sides }
				: { kind: 'reps', seconds, sides, reps },
		cues: [first, ...others],
		caution,
		chairSwap: swap,
		wheelchairSwap: swap,
		flags: [],
		sources: [],
	};
	return { move, figure: figure ?? null, picture: written.picture ?? null };
}
