import { CLOCK_SET, wallClock } from '../../../../core/running/import/date.ts';
import type { Entry } from '../../../../core/running/import/entry.ts';
import type { ImportFault } from '../../../../core/running/import/importReport.ts';
import type { EntrySport } from '../../../../core/running/import/sport.ts';
import { completeTotals, type Totals, Track } from '../../../../core/running/import/track.ts';
import type { Instant } from '../../../../core/base/time.ts';
import { FitFile, type FitMessage, isFit } from './fitMessages.ts';
import { ImportError, LIMITS, megabytes, type OnEntry } from './importError.ts';
import { type Bytes, joined } from './slices.ts';

/** Numbers of messages in the FIT profile. */
const MESSAGE = {
	fileId: 0,
	sport: 12,
	session: 18,
	lap: 19,
	record: 20,
	event: 21,
	activity: 34,
} as const;

/** 31 December 1989, UTC, where the times of FIT begin; in milliseconds since 1970. */
const FIT_EPOCH: Instant = 631_065_600_000;

/** Positions are in parts of a half circle. */
const DEGREES = 180 / 2 ** 31;

/** The instant of a FIT time; NaN where the clock was not set. */
function instantOf(timestamp: number): Instant {
	const instant = FIT_EPOCH + timestamp * 1000;
	return instant >= CLOCK_SET ? instant : Number.NaN;
}

const SPORT = { generic: 0, running: 1, fitnessEquipment: 4, training: 10 } as const;

/** Kinds of running: treadmill, street, trail, track, indoor. */
const RUNNING_SUBSPORTS: ReadonlySet<number> = new Set([1, 2, 3, 4, 45]);

/** Sports that are done in more than one way, so that the kind says which. */
const OPEN_SPORTS: ReadonlySet<number> = new Set([
	SPORT.generic,
	SPORT.fitnessEquipment,
	SPORT.training,
]);

function sportIn(message: FitMessage, sportField: number, kindField: number): EntrySport {
	const sport = message.value(sportField);
	if (sport === SPORT.running) {
		return 'run';
	}
	if (OPEN_SPORTS.has(sport) && RUNNING_SUBSPORTS.has(message.value(kindField))) {
		return 'run';
	}
	return Number.isNaN(sport) || sport === SPORT.generic ? 'unsaid' : 'other';
}

/** What sessions and laps say alike. */
interface Summary extends Totals {
	readonly start: Instant;
	/** The start by the end and the time until then, where the clock was not set before. */
	readonly startByEnd: Instant;
	readonly sport: EntrySport;
}

function summaryOf(message: FitMessage, sportField: number, kindField: number): Summary {
	const timer = message.value(8);
	const elapsed = message.value(7);
	return {
		start: instantOf(message.value(2)),
		startByEnd: instantOf(message.timestamp) - (elapsed > 0 ? elapsed : timer),
		sport: sportIn(message, sportField, kindField),
		km: message.value(9) / 100_000,
		seconds: (timer > 0 ? timer : elapsed) / 1000,
	};
}

/** The first that is more than nothing; NaN where none is. */
const firstOf = (...numbers: readonly number[]) =>
	numbers.find((number) => number > 0) ?? Number.NaN;

/** A stretch of a file that ends with a session or with the file. */
class Stretch {
	/** What the sport message says, in this stretch or before it. */
	sport: EntrySport;
	session: Summary | null = null;
	/** All laps together: the start and the sport of the first that says one. */
	laps: Summary | null = null;
	readonly track = new Track();

	constructor(sport: EntrySport) {
		this.sport = sport;
	}

	get hasData(): boolean {
		return this.laps !== null || this.track.seconds > 0;
	}

	addLap(lap: Summary): void {
		const before = this.laps;
		this.laps = before
			? {
					...before,
					start: Number.isNaN(before.start) ? lap.start : before.start,
					sport: before.sport === 'unsaid' ? lap.sport : before.sport,
					km: before.km + lap.km,
					seconds: before.seconds + lap.seconds,
				}
			: lap;
	}

	/** What the session says, else the laps, else the points. */
	entry(): Entry {
		const { session, laps, track, sport } = this;
		const counted = completeTotals(laps ?? { km: 0, seconds: 0 }, track);
		const sports = [session?.sport, sport, laps?.sport];
		const starts = [session?.start, laps?.start, track.start, session?.startByEnd];
		return {
			sport: sports.find((each) => each && each !== 'unsaid') ?? 'unsaid',
			start: firstOf(...starts.map((start) => start ?? 0)),
			km: firstOf(session?.km ?? 0, counted.km),
			seconds: firstOf(session?.seconds ?? 0, counted.seconds),
			title: '',
		};
	}
}

/** Offsets of time zones are whole quarters of an hour, from 12 hours behind to 14 ahead. */
function offsetBetween(local: number, utc: number): number | null {
	const minutes = Math.round((local - utc) / 900) * 15;
	return minutes >= -12 * 60 && minutes <= 14 * 60 ? minutes : null;
}

/** Gathers the activities of one file from its messages. */
class FitActivities {
	private readonly stretches: Stretch[] = [];
	private current = new Stretch('unsaid');
	private type = Number.NaN;
	private offset: number | null = null;
	/** Seconds of FIT at which the last session ended. */
	private end = Number.NaN;

	onMessage(message: FitMessage): void {
		switch (message.number) {
			case MESSAGE.fileId:
				this.type = message.value(0);
				break;
			case MESSAGE.sport:
				this.onSport(sportIn(message, 0, 1));
				break;
			case MESSAGE.session:
				this.endStretch(summaryOf(message, 5, 6));
				this.end = message.timestamp;
				break;
			case MESSAGE.lap:
				this.current.addLap(summaryOf(message, 25, 39));
				break;
			case MESSAGE.record:
				this.current.track.add({
					at: instantOf(message.timestamp),
					latitude: message.value(0) * DEGREES,
					longitude: message.value(1) * DEGREES,
					km: message.value(5) / 100_000,
				});
				break;
			case MESSAGE.event:
				// The timer does anything but start: it stops.
				if (message.value(0) === 0 && message.value(1) !== 0) {
					this.current.track.pause();
				}
				break;
			case MESSAGE.activity:
				this.offset = offsetBetween(
					message.value(5),
					Number.isNaN(message.timestamp) ? this.end : message.timestamp,
				);
				break;
			default:
		}
	}

	private endStretch(session: Summary): void {
		if (this.stretches.length >= LIMITS.activities) {
			throw new ImportError({ kind: 'number', most: LIMITS.activities });
		}
		this.current.session = session;
		this.stretches.push(this.current);
		this.current = new Stretch(this.current.sport);
	}

	/** Of an activity of several sports each has a message; some files have it last. */
	private onSport(sport: EntrySport): void {
		if (sport === 'unsaid') {
			return;
		}
		this.current.sport = sport;
		for (const stretch of this.stretches) {
			stretch.sport = stretch.sport === 'unsaid' ? sport : stretch.sport;
		}
	}

	/** `isWhole`: the file was not cut. */
	entries(isWhole: boolean): readonly Entry[] {
		const stretches = this.withRest(isWhole);
		const { offset } = this;
		return stretches.map((stretch) => {
			const entry = stretch.entry();
			return offset === null || Number.isNaN(entry.start)
				? entry
				: { ...entry, local: wallClock(entry.start, offset) };
		});
	}

	/** What no session follows: an activity without one, or the data of a session that came first. */
	private withRest(isWhole: boolean): readonly Stretch[] {
		const { stretches, current, type } = this;
		const [first] = stretches;
		if (!current.hasData) {
			return stretches;
		}
		if (!first) {
			// Courses have laps and points too, of nobody's run.
			return type === ACTIVITY_FILE || Number.isNaN(type) ? [current] : [];
		}
		if (stretches.length === 1 && !first.hasData) {
			current.session = first.session;
			return [current];
		}
		return isWhole ? stretches : [...stretches, current];
	}
}

const ACTIVITY_FILE = 4;

async function whole(bytes: Bytes): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const slice of bytes) {
		pieces.push(slice);
		length += slice.length;
		if (length > LIMITS.fit) {
			throw new ImportError({ kind: 'size', megabytes: megabytes(LIMITS.fit) });
		}
	}
	return joined(pieces);
}

/**
 * Reads a FIT file, or several in a row as the protocol allows; what follows them is left. Each session is
 * an activity. Of a file that is cut or damaged what was read whole is reported before the fault is thrown.
 *
 * The messages are read by `FitFile`, as fit-file-parser and fit-decoder refuse what devices do write (any
 * version, fields twice or of no fitting size, cut files), and the licence of @garmin/fitsdk is not open.
 */
export async function readFit(bytes: Bytes, onEntry: OnEntry): Promise<void> {
	const all = await whole(bytes);
	let fault: ImportFault | null = null;
	for (let from = 0; isFit(all, from);) {
		const file = new FitFile(all, from);
		const activities = new FitActivities();
		const readFault = file.read((message) => activities.onMessage(message));
		activities.entries(readFault === null).forEach(onEntry);
		fault ??= readFault;
		from = file.end;
	}
	if (fault) {
		throw new ImportError(fault);
	}
}
