import * as v from 'valibot';
import { LINE_TRIGGERS, NUDGE_KINDS, type OwnLine, POSITIONS } from '../../timer/nudgeLines.ts';
import { CUSTOM_PREFIX } from '../customMoves.ts';
import { AREAS, type Move, MOVE_POSITIONS } from '../move.ts';
import type { Routine } from '../routine.ts';
import {
	choiceOf,
	listUpTo,
	nameAndId,
	problem,
	textOrNone,
	wholeNumber,
	withId,
	writtenName,
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

const PLACE_LIMIT = 80;
const NOTE_LIMIT = 200;
const STEPS = 60;

/**
 * A routine as people write it: of their own moves, which come first where one is called like one of
 * ours, and of ours. It ends a bout if any of it is done off the chair.
 */
export function customRoutineSchema(
	own: ReadonlyMap<string, Move>,
	catalogue: Catalogue,
): WrittenSchema<Routine> {
	const moveOf = (called: string) => own.get(CUSTOM_PREFIX + called) ?? catalogue.get(called);
	const written = writtenRecord({
		...nameAndId,
		where: textOrNone(PLACE_LIMIT),
		steps: listUpTo(STEPS, stepSchema(moveOf)),
	});
	return v.pipe(
		withId(written),
		v.forward(
			v.check(({ steps }) => steps.length > 0, problem({ kind: 'missing' })),
			['steps'],
		),
		v.transform(({ id, name, where, steps }): Routine => ({
			id,
			name,
			where,
			endsBout: steps.every(({ onChair }) => onChair) ? 'seated' : 'always',
			steps: steps.map(({ step }) => step),
			seconds: steps.reduce((sum, { step, sides }) => sum + step.seconds * sides, 0),
		})),
	);
}

/** A step as people write it: the id of a move, or a record that may say more. */
function stepSchema(moveOf: (called: string) => Move | undefined) {
	const move = v.pipe(
		writtenName,
		v.rawTransform<string, Move>(({ dataset, addIssue, NEVER }) => {
			const found = moveOf(dataset.value);
			if (!found) {
				addIssue({ message: problem({ kind: 'noMove', id: dataset.value }) });
			}
			return found ?? NEVER;
		}),
	);
	const written = writtenRecord({
		move,
		seconds: v.optional(wholeNumber(MOVE_SECONDS)),
		note: v.optional(writtenText(NOTE_LIMIT)),
	});
	return v.pipe(
		v.unknown(),
		v.transform((value) => (typeof value === 'string' ? { move: value } : value)),
		written,
		v.transform(({ move: { id, position, dose }, seconds = dose.seconds, note }) => ({
			step: { move: id, seconds, ...(note === undefined ? {} : { note }) },
			sides: dose.sides,
			onChair: position === 'seated' || position === 'any',
		})),
	);
}

/** What the status item holds besides a glyph and the space after it. */
export const LINE_SHORT_LIMIT = 22;
export const LINE_TEXT_LIMIT = 100;

/**
 * A line of a nudge as people write it; without `text` the short one serves for both. One that asks to stand
 * is for a sitting bout, unless it says otherwise.
 */
export const ownLineSchema: WrittenSchema<OwnLine> = v.pipe(
	writtenRecord({
		kind: choiceOf(NUDGE_KINDS),
		short: writtenText(LINE_SHORT_LIMIT),
		text: v.optional(writtenText(LINE_TEXT_LIMIT)),
		when: v.optional(choiceOf(LINE_TRIGGERS)),
		position: v.optional(choiceOf(POSITIONS)),
	}),
	v.transform(({ kind, short, text = short, when, position }): OwnLine => ({
		id: CUSTOM_PREFIX + digest(`${kind} ${short}`),
		kind,
		short: harmless(short),
		text: harmless(text),
		...(when === undefined ? {} : { when }),
		...(position === undefined
			? kind === 'stand'
				? { position: 'sitting' as const }
				: {}
			: { position }),
	})),
);

/** In one line, without what VS Code would read as an icon or a link. */
function harmless(words: string): string {
	return words
		.replace(/[\s\p{C}]+/gu, ' ')
		.replaceAll('$(', '$ (')
		.replaceAll('](', '] (');
}

/** A short id that says nothing of the words: it stands in the log of the day (FNV-1a). */
function digest(words: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < words.length; index++) {
		hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
