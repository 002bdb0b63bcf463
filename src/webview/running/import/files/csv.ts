import Papa from 'papaparse';
import {
	type Columns,
	columnsOf,
	entryOf,
	type Reading,
} from '../../../../core/running/import/columns.ts';
import { ImportError, type OnEntry } from './importError.ts';
import { LIMITS } from './limits.ts';

type Row = readonly string[];

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

function parserFor(start: string) {
	const { meta } = Papa.parse<Row>(start.slice(0, GUESSED_FROM), { preview: 5 });
	const { delimiter, linebreak } = meta;
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
	for await (const piece of text) {
		rest += piece;
		if (rest.length < due) {
			continue;
		}
		parser ??= parserFor(rest);
		const parsed = parser.parse(rest, false);
		rest = rest.slice(parsed.meta.cursor);
		yield whole(parsed);
		if (rest.length > LIMITS.row) {
			throw new ImportError({ kind: 'shape' });
		}
		due = rest.length + PIECE;
	}
	const parsed = (parser ?? parserFor(rest)).parse(rest, true);
	const cut = parsed.errors.some(({ code }) => code === 'MissingQuotes');
	yield cut ? whole(parsed).slice(0, -1) : whole(parsed);
	if (cut) {
		throw new ImportError({ kind: 'truncated' });
	}
}

function columnsFor(header: Row, first: Row): Columns {
	const columns = columnsOf(header, first);
	if ('kind' in columns) {
		throw new ImportError(columns);
	}
	return columns;
}

/** Reads Strava's activities.csv and Garmin Connect's CSV, which their columns tell apart. */
export async function readCsv(
	text: AsyncIterable<string>,
	onEntry: OnEntry,
	reading: Reading,
): Promise<void> {
	let header: Row | null = null;
	let columns: Columns | null = null;
	let runs = 0;
	let others = 0;
	for await (const rows of rowsOf(text)) {
		for (const row of rows) {
			if (!header) {
				header = row;
				continue;
			}
			columns ??= columnsFor(header, row);
			const entry = entryOf(row, columns, reading);
			onEntry(entry);
			runs += entry.sport === 'run' ? 1 : 0;
			others += entry.sport === 'other' ? 1 : 0;
		}
	}
	columns ??= columnsFor(header ?? [], []);
	if (!columns.english && runs === 0 && others > 0) {
		throw new ImportError({ kind: 'language' });
	}
}
