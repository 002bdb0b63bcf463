import type { ToPage } from '../../../core/protocol/messages.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { RunningState } from '../../../core/running/runningState.ts';

/** What the page knows of the person's running. */
export interface RunTabState {
	/** Null until the host has told. */
	readonly running: RunningState | null;
	/** The diary, the latest run first; null until the host has told. */
	readonly runs: readonly Run[] | null;
}

/** Nothing told yet. */
export const emptyRunTab: RunTabState = { running: null, runs: null };

/** What is known of the running after a message of the host; the same object where it tells nothing. */
export function reduceRunTab(known: RunTabState, message: ToPage): RunTabState {
	switch (message.kind) {
		case 'running':
			return { ...known, running: message.running };
		case 'runs':
			return { ...known, runs: message.runs };
		case 'runsChanged':
			return { ...known, runs: changed(known.runs ?? [], message) };
		case 'runsTaken':
		case 'setup':
		case 'bout':
		case 'open':
		case 'play':
		case 'playFit':
		case 'playWarmUp':
		case 'body':
		case 'likes':
		case 'done':
		case 'mine':
		case 'voice':
		case 'day':
		case 'days':
		case 'historyFailed':
			return known;
	}
}

function changed(
	runs: readonly Run[],
	{ put, gone }: Pick<Extract<ToPage, { kind: 'runsChanged' }>, 'put' | 'gone'>,
): readonly Run[] {
	const stale = new Set([...gone, ...put.map(({ id }) => id)]);
	return [...runs.filter(({ id }) => !stale.has(id)), ...put].toSorted(
		(one, other) => other.start - one.start || (one.id < other.id ? -1 : 1),
	);
}
