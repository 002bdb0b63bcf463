import { day, orNull, record, text } from '../base/schema.ts';
import { historyDaySchema, historyDaysSchema } from '../history/queries.ts';

/** What the page asks of the history. */
export const historyFromPage = {
	/** The history is looked at: this day in full, null being today; answered by `day`. */
	askDay: record({ day: orNull(day) }),
	/** The sums of the last year; answered by `days`. */
	askDays: record({}),
	/** The history is drawn with all that was asked for at first. */
	historyShown: record({}),
};

/** The host's answers. */
export const historyToPage = {
	/** Answers `askDay`. */
	day: historyDaySchema,
	/** Answers `askDays`. */
	days: historyDaysSchema,
	/** The history could not be read; where and why, for the person. */
	historyFailed: record({ reason: text }),
};
