import Papa from 'papaparse';
import { ActivityList, type ListEvents } from '../../../../core/running/import/activityList.ts';
import type { Row } from '../../../../core/running/import/columns.ts';
import type { Reading } from '../../../../core/running/import/entry.ts';
import type { ImportFault } from '../../../../core/running/import/importReport.ts';
import { ImportError, LIMITS } from './importError.ts';

/** What papaparse's parser gives for a piece of text; its types leave this open. */
interface Parsed {
	readonly data: readonly Row[];
	readonly errors: readonly { readonly code: string }[];
	readonly meta: { readonly cursor: number };
}

/** Only papaparse's guess needs several rows; more would be slow where a quote is never closed. */
const GUESSED_FROM = 8 * 1024;

/** A row that is not complete yet is parsed again with what follows, so that comes in such pieces. */
const PIECE = 64 * 1024;

/** How spreadsheets begin a list whose delimiter they name. */
const NAMED_DELIMITER = /^sep=(.)\r?\n/i;

function parserFor(start: string, named: string | undefined) {
	const { meta } = Papa.parse<Row>(start.slice(0, GUESSED_FROM), { preview: 5 });
	const { linebreak } = meta;
	const delimiter = named ?? meta.delimiter;
	return {
		/** The whole rows in `text`, and with `last` also what is behind the last line break. */
		parse: (text: string, last: boolean): Parsed =>
			new Papa.Parser({ delimiter, newline: linebreak as '\n' }).parse(text, 0, !last) as Parsed,
	};
}

/** The rows of a CSV, as many at a time as a piece of the text holds; blank ones are left out. */
async function* rowsOf(text: AsyncIterable<string>): AsyncGenerator<readonly Row[]> {
	let rest = '';
	let due = PIECE;
	let parser: ReturnType<typeof parserFor> | null = null;
	const whole = ({ data }: Parsed) => data.filter((row) => row.length > 1 || row[0] !== '');
	const begin = () => {
		const delimiter = NAMED_DELIMITER.exec(rest)?.[1];
		rest = rest.replace(NAMED_DELIMITER, '');
		return parserFor(rest, delimiter);
	};
	for await (const piece of text) {
		rest += piece;
		if (rest.length < due) {
			continue;
		}
		parser ??= begin();
		const parsed = parser.parse(rest, false);
		rest = rest.slice(parsed.meta.cursor);
		yield whole(parsed);
		if (rest.length > LIMITS.row) {
			throw new ImportError({ kind: 'shape' });
		}
		due = rest.length + PIECE;
	}
	const parsed = (parser ?? begin()).parse(rest, true);
	const cut = parsed.errors.some(({ code }) => code === 'MissingQuotes');
	yield cut ? whole(parsed).slice(0, -1) : whole(parsed);
	if (cut) {
		throw new ImportError({ kind: 'truncated' });
	}
}

/** Reads a list of activities: Strava's activities.csv, Garmin Connect's, or one with such columns. */
export async function readCsv(
	text: AsyncIterable<string>,
	reading: Reading,
	events: ListEvents,
): Promise<void> {
	const check = (fault: ImportFault | null) => {
		if (fault) {
			throw new ImportError(fault);
		}
	};
	let list: ActivityList | null = null;
	try {
		for await (const rows of rowsOf(text)) {
			for (const row of rows) {
				if (list) {
					check(list.add(row));
				} else {
					list = new ActivityList(row, reading, events);
				}
			}
		}
	} catch (error) {
		// What was read before the fault is kept.
		list?.end();
		throw error;
	}
	check((list ?? new ActivityList([], reading, events)).end());
}
