import {
	initialState,
	newBout,
	type TimerRecord,
	type WindowSignals,
} from '../../../src/core/timer/state.ts';
import { type Instant, MINUTE } from '../../../src/core/base/time.ts';
import { NINE } from './desk.ts';

/** So many minutes into the bout. */
export const at = (minutes: number): Instant => NINE + minutes * MINUTE;
const { record, window } = initialState(NINE);
const sitting: TimerRecord = {
	...record,
	bout: newBout(NINE),
	presence: at(20),
	unfocusedSince: null,
};

/** Someone who sits since nine and was last seen twenty minutes later, in a focused window. */
export function state(of: Partial<TimerRecord>, own: Partial<WindowSignals> = {}) {
	return { record: { ...sitting, ...of }, window: { ...window, focused: true, ...own } };
}
