import type { UntimedEvent } from '../../src/core/timer/events.ts';
import { WORK_SOURCES } from '../../src/core/timer/machineWork.ts';
import type { Signals } from '../../src/host/testApi.ts';

/** What plays it: with real keys, or from outside, only a driven workbench can; the rest any extension. */
type By = 'hand' | 'extension' | 'outside';
/** What the sit timer takes a deed for: the person here, their typing, the machine's work by its sources. */
type TakenFor = readonly [presence: boolean, typing: boolean, machine: string];

const [yes, no, none] = [true, false, ''] as const;

/**
 * Who did it: what may happen in an editor, and what the sit timer takes it for. The suite plays what an
 * extension does, in either host (suite/signals.test.ts), the end-to-end tests play the rest
 * (e2e/timerHands.test.ts).
 */
export const WHO_DID_IT = {
	// By whom, presence, typing, machine.
	'a hand that types': ['hand', yes, yes, none],
	'a hand that deletes': ['hand', yes, yes, none],
	'a hand that pastes': ['hand', yes, yes, none],
	'a hand that undoes': ['hand', yes, yes, none],
	'a hand in a cell of a notebook': ['hand', yes, yes, none],
	'a hand in the terminal': ['hand', yes, no, none],
	'a hand that moves the cursor by a Vim': ['hand', yes, no, none],
	'a hand that edits by a Vim': ['hand', yes, yes, none],
	'a hand that renames in many files': ['hand', yes, no, 'edits'],
	'a hand that formats': ['hand', yes, no, 'edits'],
	'an extension that edits': ['extension', no, no, 'edits'],
	'a formatter': ['extension', no, no, 'edits'],
	'a refactoring': ['extension', no, no, 'edits'],
	'an agent in one file': ['extension', no, no, 'edits'],
	'an agent in many files': ['extension', no, no, 'edits'],
	'an agent that opens and scrolls': ['extension', no, no, none],
	'an agent whose edits are saved after a delay': ['extension', no, no, 'edits'],
	'a command line that writes files': ['outside', no, no, 'files'],
	'a checkout of another branch': ['outside', no, no, 'edits files'],
	'a cell of a notebook that runs': ['outside', no, no, none],
} as const satisfies Readonly<Record<string, readonly [By, ...TakenFor]>>;

type Who = keyof typeof WHO_DID_IT;

type Play = () => PromiseLike<unknown>;

/** How the rows of one kind, or of several, are played. */
export type Deeds<Some extends By> = {
	readonly [Each in Who as (typeof WHO_DID_IT)[Each][0] extends Some ? Each : never]: Play;
};

/** The rows that `deeds` play, in the table's order. */
export function rowsOf(deeds: Readonly<Partial<Record<Who, Play>>>) {
	return Object.entries(WHO_DID_IT).flatMap(([who, [, ...expected]]) => {
		const play = deeds[who as Who];
		return play ? [{ who, play, expected }] : [];
	});
}

/** What was taken for what, by the signals before and after. */
export function takenFor(before: Signals, after: Signals): TakenFor {
	const works = WORK_SOURCES.filter(
		(source) => after.work[source] && after.work[source].seen !== before.work[source]?.seen,
	);
	return [
		after.presence > before.presence,
		after.edited !== null && after.edited !== before.edited,
		works.join(' '),
	];
}

/** An act of the person that changes nothing in a bout of sitting. */
const here: UntimedEvent = { type: 'position', position: 'sitting' };

const MINUTE = 60_000;

/**
 * Sits through 22 minutes of a bout, a minute of it without a sign: files on disk are watched by then, no
 * nudge has come, and what was seen before is over.
 */
export async function sitUntilWatched(desk: {
	readonly dispatch: (event: UntimedEvent) => unknown;
	readonly advance: (span: number) => Promise<void>;
}): Promise<void> {
	await desk.dispatch({ type: 'restart' });
	for (let step = 0; step < 3; step++) {
		await desk.advance(7 * MINUTE);
		await desk.dispatch(here);
	}
	await desk.advance(MINUTE);
}
