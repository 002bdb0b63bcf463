import type { HourCycle } from '../../core/base/hourCycle.ts';
import { noLikes } from '../../core/moves/prefs.ts';
import type { ToPage, ToPageKind, ToPageOf } from '../../core/protocol/protocol.ts';
import type { Run } from '../../core/running/diary/run.ts';
import { extraMinutes } from '../../core/running/plan/warmUp.ts';
import type { RunningData } from '../../core/running/runningState.ts';
import type { Person } from '../moves/offer.ts';
import type { BoutMessage } from '../timer/boutWords.ts';

/** What the page knows from the host. */
export interface PageData {
	/** How times of day count hours; null before the host has said so. */
	readonly hourCycle: HourCycle | null;
	/** Null until the host has set the page up. */
	readonly person: Person | null;
	readonly bout: BoutMessage | null;
	readonly running: RunningData;
}

/** What a page knows before the first message. */
export const noData: PageData = {
	hourCycle: null,
	person: null,
	bout: null,
	running: { running: null, runs: null },
};

type Reducer<K extends ToPageKind> = (data: PageData, message: ToPageOf<K>) => PageData;

/** What each message that holds data makes of what is known. */
const reducers = {
	clock: (data, { hourCycle }) => ({ ...data, hourCycle }),
	setup: (data, { body, likes, done, wholeDay, readySeconds }) => ({
		...data,
		person: { body, likes, done, wholeDay, readySeconds, warmUpExtra: extraAfter(data.bout) },
	}),
	body: (data, { body }) => withPerson(data, { body }),
	likes: (data, { likes }) => withPerson(data, { likes }),
	done: (data, { done }) => withPerson(data, { done }),
	wholeDay: (data, { wholeDay }) => withPerson(data, { wholeDay }),
	readySeconds: (data, { readySeconds }) => withPerson(data, { readySeconds }),
	// The catalogue has the moves; likes that are new make everything that shows them draw again.
	mine: (data) => withPerson(data, { likes: { ...noLikes, ...data.person?.likes } }),
	bout: (data, bout) => {
		const warmUpExtra = extraAfter(bout);
		const same = !data.person || data.person.warmUpExtra === warmUpExtra;
		// Stretches are drawn anew only where a warm-up has become longer.
		return { ...(same ? data : withPerson(data, { warmUpExtra })), bout };
	},
	running: (data, { running }) => withRunning(data, { running }),
	runs: (data, { runs }) => withRunning(data, { runs }),
	runsChanged: (data, message) =>
		withRunning(data, { runs: runsAfter(data.running.runs ?? [], message) }),
} satisfies { readonly [K in ToPageKind]?: Reducer<K> };

type ReducedKind = keyof typeof reducers;

/** What the page knows after a message; the same object where the message holds no data. */
export function reducePageData(data: PageData, message: ToPage): PageData {
	const reducer = reducers[message.kind as ReducedKind] as Reducer<ToPageKind> | undefined;
	return reducer ? reducer(data, message) : data;
}

type Effect<K extends ToPageKind> = (message: ToPageOf<K>) => void;

/**
 * What messages set off beside the data: every one that holds no data must set off something, so that a
 * message which nobody handles does not compile.
 */
export type Effects = { readonly [K in Exclude<ToPageKind, ReducedKind>]: Effect<K> } & {
	readonly [K in ReducedKind]?: Effect<K>;
};

/** Runs what a message sets off; the data are those after it by then. */
export function runEffect(effects: Effects, message: ToPage): void {
	(effects[message.kind] as Effect<ToPageKind> | undefined)?.(message);
}

/** By how many minutes a warm-up is longer after the sitting that goes on. */
function extraAfter(bout: BoutMessage | null): number {
	const sits = bout?.position === 'sitting' && bout.breakMinutes === null;
	return extraMinutes(sits ? bout.minutes : 0);
}

function withPerson(data: PageData, part: Partial<Person>): PageData {
	return { ...data, person: data.person && { ...data.person, ...part } };
}

function withRunning(data: PageData, part: Partial<RunningData>): PageData {
	return { ...data, running: { ...data.running, ...part } };
}

/** The diary after a change, the latest run first. */
function runsAfter(runs: readonly Run[], { put, gone }: ToPageOf<'runsChanged'>): readonly Run[] {
	const stale = new Set([...gone, ...put.map(({ id }) => id)]);
	return [...runs.filter(({ id }) => !stale.has(id)), ...put].toSorted(
		(one, other) => other.start - one.start || (one.id < other.id ? -1 : 1),
	);
}
