import Papa from 'papaparse';
import { ActivityList, type ListEvents } from '../../../../core/running/import/activityList.ts';
import { isHeader, isNameless, isTitle, type Row } from '../../../../core/running/import/cells.ts';
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

/** A row that a spreadsheet of another country has saved as one cell. */
function unwrapped(row: Row): Row {
	const [cell = ''] = row;
	return row.length === 1 && /[,;\t]/.test(cell) ? (Papa.parse<Row>(cell).data[0] ?? row) : row;
}

/**
 * The tables of a file, one below the other: what stands above the names of the first one is left out, and so
 * is a later one that is no list of activities, such as the seconds of a run.
 */
class Tables {
	private list: ActivityList | null = null;
	private header: Row = [];
	private isFirst = true;
	private readonly reading: Reading;
	private readonly events: ListEvents;

	constructor(reading: Reading, events: ListEvents) {
		this.reading = reading;
		this.events = events;
	}

	add(written: Row): void {
		const row = unwrapped(written);
		if (this.list && isHeader(row, this.header)) {
			this.finish();
			this.isFirst = false;
			this.list = null;
		}
		if (this.list) {
			this.check(this.list.add(row));
		} else if (!isTitle(row)) {
			this.begin(row);
		}
	}

	end(): void {
		if (!this.list && this.isFirst) {
			this.begin([]);
		}
		this.finish();
	}

	/** What was read before a fault is kept. */
	keep(): void {
		this.list?.end();
	}

	private begin(row: Row): void {
		const lacksNames = isNameless(row);
		this.header = lacksNames ? row.map(() => '') : row;
		this.list = new ActivityList(this.header, this.reading, this.events);
		if (lacksNames) {
			this.check(this.list.add(row));
		}
	}

	private finish(): void {
		this.check(this.list?.end() ?? null);
	}

	private check(fault: ImportFault | null): void {
		if (fault && (this.isFirst || fault.kind !== 'columns')) {
			throw new ImportError(fault);
		}
	}
}

/** Reads a list of activities: Strava's activities.csv, Garmin Connect's, or one with such columns. */
export async function readCsv(
	text: AsyncIterable<string>,
	reading: Reading,
	events: ListEvents,
): Promise<void> {
	const tables = new Tables(reading, events);
	try {
		for await (const rows of rowsOf(text)) {
			for (const row of rows) {
				tables.add(row);
			}
		}
	} catch (error) {
		tables.keep();
		throw error;
	}
	tables.end();
}
