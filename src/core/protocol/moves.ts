import * as v from 'valibot';
import {
	amount,
	flag,
	id,
	type Infer,
	isRecord,
	listOf,
	orNull,
	record,
	text,
} from '../base/schema.ts';
import { bodySchema } from '../moves/body.ts';
import { customMovesSchema } from '../moves/customMoves.ts';
import { likesSchema } from '../moves/prefs.ts';

/** How the player speaks, where the system has a voice and the person wants to hear it. */
const voiceSchema = record({
	/** The person once chose to be spoken to; asked anew by each page, for a browser wants a click. */
	on: flag,
	/** 0.5 to 2; 1 is the voice's own pace. */
	rate: amount,
	/** Name of a voice of the system; empty: the system's choice. */
	name: text,
});
export type Voice = Infer<typeof voiceSchema>;

/** Translations by their English texts. */
const bundleSchema = v.custom<Record<string, string>>(
	(value) =>
		isRecord(value) && Object.values(value).every((translation) => typeof translation === 'string'),
	'is not a record of texts',
);

/** What the page picks moves by: all of it at first, then each part when it has changed. */
const parts = {
	body: bodySchema,
	likes: likesSchema,
	/** Ids of the moves logged today. */
	done: listOf(id),
	/** `done` is all of today: the log is whole, and no other machine may have logged more. */
	wholeDay: flag,
	mine: customMovesSchema,
	voice: voiceSchema,
	/** How long the player gives to get ready for a move, and to change sides. */
	readySeconds: amount,
};

/** What the person does with moves in the page. */
export const movesFromPage = {
	/** At least half of this move was done; once for each time that it is done. */
	moveDone: record({ move: id }),
	favourite: record({ move: id, on: flag }),
	/** "Never show this move", and its undo. */
	hide: record({ move: id, on: flag }),
	/** "My back is sore today": until midnight, or until it is taken back. */
	sore: record({ on: flag }),
	/** The player is to speak from now on, or no longer. */
	speak: record({ on: flag }),
};

/** What the page picks, shows and plays moves by. */
export const movesToPage = {
	/** First to every fresh page: the translations (null: English) and all parts. */
	setup: record({ bundle: orNull(bundleSchema), ...parts }),
	/** What has changed since `setup`, in this window or another. */
	body: record({ body: parts.body }),
	likes: record({ likes: parts.likes }),
	done: record({ done: parts.done }),
	wholeDay: record({ wholeDay: parts.wholeDay }),
	mine: record({ mine: parts.mine }),
	voice: record({ voice: parts.voice }),
	readySeconds: record({ readySeconds: parts.readySeconds }),
	/** Play this routine from its start, unless it is locked. */
	play: record({ routine: id }),
	/** Play what fits now, from its start. */
	playFit: record({}),
	/** Pause the routine under way: something else paces the person now. */
	pausePlay: record({}),
};
