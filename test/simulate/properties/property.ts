import type { TimerView } from '../../../src/core/timer/view/view.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import type { Computer } from '../computer.ts';
import type { Onlooker } from '../onlooker.ts';
import type { SimWindow } from '../simWindow.ts';

/** A run that is watched. */
export interface Watched {
	readonly computer: Computer;
	readonly onlooker: Onlooker;
	/** Notes that a property does not hold; only the first is told. */
	readonly violated: (property: string, how: string) => void;
}

/** Something that must hold throughout every life, told of whatever happens in it. */
export interface Property {
	/** The timer of a window took a step, from the record `before`. */
	reduced?(window: SimWindow, before: TimerRecord, step: ReducedEvent): void;
	/** A window drew itself anew. */
	viewed?(window: SimWindow, view: TimerView): void;
	/** A window showed a stand nudge as a toast; null: one that the person tries. */
	toasted?(window: SimWindow, bout: string | null): void;
	/** A timer of ours rang in a window. */
	woke?(window: SimWindow): void;
	/** A file was written. */
	wrote?(): void;
	/** Nothing is under way, and all change events have come that will. */
	calm?(): void | Promise<void>;
	/** The life is over. */
	ended?(): void | Promise<void>;
}
