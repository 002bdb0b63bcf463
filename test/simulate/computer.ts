import { nudges } from '../../src/content/nudges.ts';
import type { TimerView } from '../../src/core/timer/view/view.ts';
import type { TimerRecord } from '../../src/core/timer/state.ts';
import type { TimerRules } from '../../src/core/timer/rules.ts';
import type { OpenHours } from '../../src/core/timer/workingHours.ts';
import type { SharedRecord } from '../../src/core/timer/shared/sharedRecord.ts';
import { openHoursOf } from '../../src/core/timer/workingHours.ts';
import { DEFAULTS, type Settings } from '../../src/core/settings/settings.ts';
import { type Instant, type Milliseconds, SECOND } from '../../src/core/base/time.ts';
import { aheadAt, localDays } from '../../src/host/base/locale.ts';
import type { ReducedEvent } from '../../src/host/timer/timerService.ts';
import type { KnownSlots } from '../../src/host/storage/twoSlotFile.ts';
import { Disk, type Process, SLOWEST_WATCH } from './disk.ts';
import type { Random } from './random.ts';
import { SimWindow } from './simWindow.ts';
import { VirtualTime } from './virtualTime.ts';

/** Monday, 5 January 2026, nine by UTC. */
const START: Instant = Date.UTC(2026, 0, 5, 9);

/** A window takes so long to open and settle; the person is seen in it at some moment of that. */
export const OPENS: Milliseconds = 2 * SECOND;

/** What sees all that happens on a computer. */
export interface Witness {
	reduced(window: SimWindow, before: TimerRecord, step: ReducedEvent): void;
	viewed(window: SimWindow, view: TimerView): void;
	toasted(window: SimWindow, bout: string | null): void;
	woke(window: SimWindow): void;
	wrote(): void;
	failed(reason: string): void;
}

/** A machine with one clock, one disk and the windows that are open. */
export class Computer {
	readonly time = new VirtualTime();
	readonly settings: Settings;
	readonly written: SharedRecord[] = [];
	readonly disk: Disk;
	windows: readonly SimWindow[] = [];
	/** Change events that lie on their way. */
	onTheWay = 0;
	/** Windows that a change event never reached since they last read. */
	readonly missed = new Set<SimWindow>();
	clockWasSetBack = false;
	/** By real time. */
	clockSetAt: Milliseconds = -Infinity;
	/** When the machine last woke up or its clock was set, by real time. */
	sleptAt: Milliseconds = -Infinity;
	private readonly known: KnownSlots<SharedRecord> = new Map();
	/** When clock or zone were last set or the machine last woke up, by real time. */
	jumpedAt: Milliseconds = -Infinity;
	private readonly chance: Random;
	private readonly witness: Witness;
	private readonly inTabs: boolean;
	private clockOffset: Milliseconds = START;
	private openHours: OpenHours;
	private opened = 0;

	/** `inTabs`: its windows are tabs of a browser. */
	constructor(settings: Partial<Settings>, chance: Random, witness: Witness, inTabs = false) {
		this.inTabs = inTabs;
		this.settings = { ...DEFAULTS, ...settings };
		this.chance = chance;
		this.witness = witness;
		this.disk = new Disk(this.time, chance, (name, by) => this.notifyOfChange(name, by));
		this.openHours = openHoursOf(this.settings.workingHours, localDays);
	}

	/** What the clock of this computer shows. */
	get now(): Instant {
		return Math.round(this.time.real + this.clockOffset);
	}

	get focused(): SimWindow | null {
		return this.windows.find(({ focused }) => focused) ?? null;
	}

	get rules(): TimerRules {
		return {
			settings: this.settings,
			lines: nudges,
			openHours: this.openHours,
			aheadAt,
			closed: false,
			mayFreeze: this.inTabs,
		};
	}

	setClock(by: Milliseconds): void {
		this.clockWasSetBack ||= by < 0;
		this.clockSetAt = this.time.real;
		this.jumpedAt = this.time.real;
		this.sleptAt = this.time.real;
		this.clockOffset += by;
	}

	/** The machine sleeps for so long; timers then wait for the rest of their time if they stop. */
	sleep(span: Milliseconds, timersStop: boolean): void {
		this.time.sleep(span, timersStop);
		this.jumpedAt = this.time.real;
		this.sleptAt = this.time.real;
	}

	/** The browser lets no timer ring for so long, while the machine is awake. */
	freeze(span: Milliseconds): void {
		this.time.sleep(span, false);
		this.jumpedAt = this.time.real;
	}

	/** Local clocks now follow `zone`, which is the process's own: see process.env.TZ. */
	travel(zone: string): void {
		process.env['TZ'] = zone;
		this.jumpedAt = this.time.real;
		this.openHours = openHoursOf(this.settings.workingHours, localDays);
	}

	/** Opens a window, which takes a moment and then has focus. */
	async open(): Promise<void> {
		await this.focus(null);
		// Random names, but in an order of their own: no window is older because its name is smaller.
		const name = `${this.chance.between(1000, 9999)}-${this.opened++}`;
		const window: SimWindow = new SimWindow(name, {
			clock: {
				now: () => this.now,
				wakeAt: (at, ring) =>
					this.time.after(Math.max(0, at - this.now) + this.lateness(), () => {
						if (window.alive) {
							this.witness.woke(window);
							ring();
						}
					}),
			},
			wait: (span) => new Promise((resolve) => this.time.after(span, resolve)),
			later: (span, call) =>
				this.time.after(span, () => {
					if (window.alive) {
						call();
					}
				}),
			files: (process) => this.disk.as(process),
			known: this.known,
			rules: () => this.rules,
			failed: (reason) => this.witness.failed(String(reason)),
			reduced: (one, ...step) => {
				one.reducedAt = this.time.real;
				this.witness.reduced(one, ...step);
			},
			viewed: (...viewed) => this.witness.viewed(...viewed),
			wrote: (shared) => {
				this.written.push(shared);
			},
			toasted: (...toast) => this.witness.toasted(...toast),
		});
		window.focused = true;
		window.since = this.time.real;
		this.windows = [...this.windows, window];
		void window.open();
		await this.time.pass(OPENS);
	}

	/** Gives the focus to a window, or to another program, and lets it settle. */
	async focus(window: SimWindow | null): Promise<void> {
		const { focused } = this;
		if (focused !== window) {
			for (const one of [focused, window].filter((each) => each !== null)) {
				one.since = this.time.real;
				void one.focus(one === window);
			}
			await this.time.pass(SECOND);
		}
	}

	remove(window: SimWindow, how: 'close' | 'kill'): void {
		window[how]();
		window.focused = false;
		this.missed.delete(window);
		this.windows = this.windows.filter((other) => other !== window);
	}

	/** Nothing is being read or written, and no change event is on its way. */
	get settled(): boolean {
		return (
			this.disk.busy === 0 &&
			this.onTheWay === 0 &&
			this.windows.every(({ catchingUp, listening }) => catchingUp === 0 && listening)
		);
	}

	/** Timers ring a little late, and rarely a millisecond early, as those of Node do. */
	private lateness(): Milliseconds {
		const [early, late] = [this.chance.chance(0.01), this.chance.chance(0.01)];
		return early ? -1 : this.chance.between(0, late ? 900 : 15);
	}

	private notifyOfChange(name: string, by: Process): void {
		this.witness.wrote();
		if (!name.startsWith('sitting.')) {
			return;
		}
		for (const window of this.windows) {
			if (!window.listening || (window !== by && this.chance.chance(0.03))) {
				this.missed.add(window);
				continue;
			}
			for (let event = this.chance.chance(0.3) ? 2 : 1; event > 0; event--) {
				this.onTheWay++;
				const slow = this.chance.chance(0.05);
				this.time.after(this.chance.between(20, slow ? SLOWEST_WATCH : 150), () => {
					this.onTheWay--;
					if (window.alive && window.listening) {
						this.missed.delete(window);
						void window.catchUp();
					}
				});
			}
		}
	}
}
