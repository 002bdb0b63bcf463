import { type Columns, dateIn, readDistance, type Row, unitIn } from './cells.ts';
import { columnsOf } from './columns.ts';
import type { DateOrder } from './date.ts';
import { orderOf, readListed } from './listedDate.ts';
import { type Entry, kilometres, type Reading, secondsOfTwo } from './entry.ts';
import { detached, foldWords } from './fold.ts';
import type { DateQuestion, ImportFault } from './importReport.ts';
import { readDuration, readPlainNumber } from './number.ts';
import { sportOf } from './sport.ts';

/** After so many rows it is tried to know the columns from them: the first ones may lack values. */
const SAMPLES: ReadonlySet<number> = new Set([100, 1000, 10_000]);
const LAST_SAMPLE = 10_000;

/** And after so many characters, which are held as a whole. */
const MOST_SAMPLED = 8_000_000;

/** Of a row that is held, of each cell that is needed. */
const MOST_OF_CELL = 300;

/** Rows that are held until it is known how they are read; as many as an import takes. */
const MOST_HELD = 100_000;

/** Sports that a fault gives as examples. */
const EXAMPLES = 3;

const DAY_MS = 24 * 3600_000;

/** What rows need to be a run, and the column in which it is. */
type Needed = 'date' | 'distance' | 'seconds';

/** Where an activity list goes: its activities, and what only the person knows. */
export interface ListEvents {
	onEntry(entry: Entry): void;
	/** The order of its dates is open; the activities have the likelier one, or the one that was answered. */
	onQuestion(question: DateQuestion): void;
}

/**
 * Reads the rows of one list of activities (CSV). How dates and sports are to be read may show only in a
 * later row: rows that leave it open are held until then.
 */
export class ActivityList {
	private columns: Columns | null = null;
	private readonly header: Row;
	private readonly sample: Row[] = [];
	private sampled = 0;
	private held: Row[] = [];
	private order: DateOrder | null = null;
	/** Whether any sport is known as running, so that the list is in a language that is known. */
	private isLanguageKnown = false;
	private readonly unknownSports = new Set<string>();
	private candidates = 0;
	private readonly readable = { date: false, distance: false, seconds: false };
	/** A cell of each column that could not be read. */
	private readonly unreadable: Partial<Record<Needed, string>> = {};
	private readonly reading: Reading;
	private readonly events: ListEvents;

	constructor(header: Row, reading: Reading, events: ListEvents) {
		this.header = header;
		this.reading = reading;
		this.events = events;
	}

	/** Returns the fault of a list that cannot be read, else null. */
	add(row: Row): ImportFault | null {
		if (this.columns) {
			this.read(row, this.columns);
			return null;
		}
		this.sample.push(row);
		this.sampled += row.reduce((sum, cell) => sum + cell.length, 0);
		const isLast = this.sample.length >= LAST_SAMPLE || this.sampled > MOST_SAMPLED;
		const fault = isLast || SAMPLES.has(this.sample.length) ? this.begin() : null;
		return isLast ? fault : null;
	}

	/** There are no more rows. Returns the fault of what could not be read, else null. */
	end(): ImportFault | null {
		const fault = this.columns ? null : this.begin();
		if (fault || !this.columns) {
			return fault;
		}
		const { columns, header } = this;
		if (!this.isLanguageKnown && this.unknownSports.size > 1 && !columns.english) {
			const examples = [...this.unknownSports].slice(0, EXAMPLES);
			return { kind: 'language', column: header[columns.sport] ?? '', examples };
		}
		this.settle(columns);
		return this.unreadableColumn(columns);
	}

	private begin(): ImportFault | null {
		const columns = columnsOf(this.header, this.sample);
		if ('kind' in columns) {
			return columns;
		}
		this.columns = columns;
		this.sample.splice(0).forEach((row) => this.read(row, columns));
		return null;
	}

	private read(row: Row, columns: Columns): void {
		const shown = this.order === null ? orderOf(row[columns.date] ?? '') : null;
		this.learn(row, shown, columns);
		if (this.isHeld(row, shown, columns)) {
			this.held.push(onlyNeeded(row, columns));
			if (this.held.length >= MOST_HELD) {
				this.settle(columns);
			}
		} else {
			this.emit(row, columns);
		}
	}

	/** What a row shows of those before and after it. */
	private learn(row: Row, shown: ReturnType<typeof orderOf>, columns: Columns): void {
		const isNews = this.order === null && shown !== null && shown !== 'open';
		const isRunning = !this.isLanguageKnown && sportOf(row[columns.sport] ?? '') === 'run';
		if (isNews) {
			this.order = shown;
		}
		this.isLanguageKnown ||= isRunning;
		if (isNews || isRunning) {
			const held = this.held.splice(0);
			held.forEach((each) => this.read(each, columns));
		}
	}

	private isHeld(row: Row, shown: ReturnType<typeof orderOf>, columns: Columns): boolean {
		const sport = row[columns.sport] ?? '';
		const isUnknown = !columns.english && foldWords(sport) !== '' && sportOf(sport) === 'unsaid';
		if (isUnknown && this.unknownSports.size < 100) {
			this.unknownSports.add(detached(sport.trim(), 60));
		}
		return (isUnknown && !this.isLanguageKnown) || (this.order === null && shown === 'open');
	}

	/** Reads what was held, as it is likeliest. */
	private settle(columns: Columns): void {
		const open = this.held.filter((row) => orderOf(row[columns.date] ?? '') === 'open');
		this.isLanguageKnown = true;
		if (open.length > 0) {
			const dates = open.map((row) => row[columns.date] ?? '');
			this.order ??= this.orderOfAll(dates) ?? this.askedOrder(dates[0] ?? '', columns);
		}
		const held = this.held.splice(0);
		held.forEach((row) => this.emit(row, columns));
	}

	/** The order in which no date is in the future, or in which the list is in the order of its dates. */
	private orderOfAll(dates: readonly string[]): DateOrder | null {
		const instants = (order: DateOrder) =>
			dates.map((date) => readListed(date, 'utc', order, this.reading.instantOf).start);
		const orders = ['dayFirst', 'monthFirst'] as const;
		const latest = this.reading.now + DAY_MS;
		const past = orders.filter((order) => instants(order).every((instant) => !(instant > latest)));
		const [only] = past;
		if (past.length === 1 && only) {
			return only;
		}
		const sorted = orders.filter((order) => isSorted(instants(order)));
		return sorted.length === 1 ? (sorted[0] ?? null) : null;
	}

	/** What the person answered; else the likelier, and the question. */
	private askedOrder(example: string, { english }: Columns): DateOrder {
		const { dateOrder } = this.reading;
		if (dateOrder) {
			return dateOrder;
		}
		const [first = 0, second = 0] = (example.match(/\d+/g) ?? []).map(Number);
		const isAmerican = english && AMERICAN.test(example.trim());
		this.events.onQuestion({ example: example.trim(), first, second });
		return isAmerican ? 'monthFirst' : 'dayFirst';
	}

	private emit(row: Row, columns: Columns): void {
		const entry = entryOf(row, columns, this.order ?? 'dayFirst', this.reading);
		if (entry.sport !== 'other') {
			this.candidates++;
			this.note('date', row[columns.date], entry.start);
			this.note('distance', row[columns.distance], entry.km);
			this.note('seconds', row[columns.seconds], entry.seconds);
		}
		this.events.onEntry(entry);
	}

	private note(name: Needed, cell: string | undefined, value: number): void {
		if (!Number.isNaN(value)) {
			this.readable[name] = true;
		} else if (cell && /[\p{L}\p{N}]/u.test(cell)) {
			this.unreadable[name] ??= detached(cell.trim(), 60);
		}
	}

	/** A column of which nothing could be read, though something is in it. */
	private unreadableColumn(columns: Columns): ImportFault | null {
		const names = ['date', 'seconds', 'distance'] as const;
		const name = names.find((each) => !this.readable[each] && this.unreadable[each] !== undefined);
		return name && this.candidates > 0
			? {
					kind: 'values',
					column: this.header[columns[name]] ?? '',
					example: this.unreadable[name] ?? '',
				}
			: null;
	}
}

/**
 * How Americans write a date where others who write English do not: 5/4/2025 without zeros, or 05/04/2025
 * with hours before and after noon. In Australia it is 4/05/2025, elsewhere 04/05/2025 06:00.
 */
const AMERICAN = /^(?:[1-9]\d?\/[1-9]\d?\/|\d{2}\/\d{2}\/.*[ap]\.?m)/i;

/** A row with the cells that are needed, and nothing of the text around them. */
function onlyNeeded(row: Row, columns: Columns): Row {
	const needed: string[] = [];
	const { sport, date, clock, title, seconds, distance, units, elapsed, rounded } = columns;
	for (const column of [sport, date, clock, title, seconds, distance, units, elapsed, rounded]) {
		if (column >= 0) {
			needed[column] = detached(row[column] ?? '', MOST_OF_CELL);
		}
	}
	return needed;
}

/** Whether a list of three dates or more goes one way only. */
function isSorted(instants: readonly number[]): boolean {
	const steps = instants
		.slice(1)
		.map((instant, index) => Math.sign(instant - (instants[index] ?? 0)));
	const up = steps.filter((step) => step > 0).length;
	const down = steps.filter((step) => step < 0).length;
	return up + down >= 2 && (up === 0 || down === 0);
}

/** Hours and minutes, or minutes and seconds. */
const isTwoNumbers = (cell: string) => /^\s*\d+:\d+\s*$/.test(cell);

/** Where miles are run, a point never parts thousands. */
const DECIMAL_MILES = /^\s*\d+\.\d{3}\s*$/;

/** The activity in a row of a list. Strava's dates are in UTC, Garmin Connect's by the local clock. */
function entryOf(
	row: Row,
	columns: Columns,
	order: DateOrder,
	{ unit, instantOf }: Reading,
): Entry {
	const at = (column: number) => row[column] ?? '';
	const { from } = columns;
	const isExact = columns.rounded < 0 || readPlainNumber(at(columns.distance)) > 0;
	const cell = at(isExact ? columns.distance : columns.rounded);
	const units = columns.units < 0 ? null : unitIn(at(columns.units));
	const written = unitIn(cell) ?? units ?? (isExact ? columns.unit : 'km');
	const isPlain = from === 'strava' && written === 'm';
	const isDecimal = (written ?? unit) === 'mi' && DECIMAL_MILES.test(cell);
	const distance = isPlain || isDecimal ? readPlainNumber(cell) : readDistance(cell);
	const time = at(columns.seconds);
	const typed =
		readDuration(time) * (columns.scale === 1 || /[:\p{L}]/u.test(time) ? 1 : columns.scale);
	const seconds =
		columns.elapsed >= 0 && !(typed > 0)
			? readDuration(at(columns.elapsed))
			: isTwoNumbers(time) && written !== 'm'
				? secondsOfTwo(typed, distance, written ?? unit)
				: typed;
	return {
		sport: sportOf(at(columns.sport)),
		...readListed(dateIn(row, columns), from === 'strava' ? 'utc' : 'local', order, instantOf),
		km: written === 'm' ? distance / 1000 : kilometres(distance, written ?? unit, seconds),
		seconds,
		title: at(columns.title),
	};
}
