import type { Disposable } from 'vscode';
import { withEarlier } from '../../src/core/data/personFile.ts';
import { view, type TimerView } from '../../src/core/timer/view/view.ts';
import type { TimerRecord, TimerState } from '../../src/core/timer/state.ts';
import type { TimerRules } from '../../src/core/timer/rules.ts';
import { reduce } from '../../src/core/timer/reduce.ts';
import type { UntimedEvent } from '../../src/core/timer/events.ts';
import type { SharedRecord } from '../../src/core/timer/shared/sharedRecord.ts';
import type { Instant, Milliseconds } from '../../src/core/base/time.ts';
import { midnight } from '../../src/host/base/locale.ts';
import { DayFiles } from '../../src/host/windows/dayFiles.ts';
import { sharedFile, Sharing } from '../../src/host/windows/sharing.ts';
import { HandWatch } from '../../src/host/timer/handWatch.ts';
import { TimerService, type ReducedEvent } from '../../src/host/timer/timerService.ts';
import { ToastOffer, type Toasts } from '../../src/host/timer/toastOffer.ts';
import * as askText from '../../src/host/timer/askText.ts';
import { offerToasts, showToast } from '../../src/host/timer/toasts.ts';
import type { Files } from '../../src/host/storage/files.ts';
import { EarlierState, PersonStore } from '../../src/host/storage/personStore.ts';
import type { KnownSlots } from '../../src/host/storage/twoSlotFile.ts';
import type { Clock } from '../../src/host/base/clock.ts';
import { MemoryState } from '../support/memoryState.ts';
import { Uri } from '../support/vscode.ts';
import type { Process } from './disk.ts';

/** As in src/host/timer/signals.ts. */
const HANDED_OVER = 300;

/** What a window is given by the computer that it is on. */
export interface Surroundings {
	readonly clock: Clock;
	/** A moment after something that the person did: that is no wake-up. */
	readonly wait: (span: Milliseconds) => Promise<void>;
	/** Calls back after so long, unless the window is gone by then; that is no wake-up either. */
	readonly later: (span: Milliseconds, call: () => void) => Disposable;
	readonly files: (process: Process) => Files;
	/**
	 * What any window read or wrote: all are in one process here, so each text is parsed once. What
	 * they hold is compared with what lies on disk, read afresh, whenever all is calm.
	 */
	readonly known: KnownSlots<SharedRecord>;
	readonly rules: () => TimerRules;
	readonly failed: (reason: unknown) => void;
	/** A step of this window's timer, and the record before it. */
	readonly reduced: (window: SimWindow, before: TimerRecord, step: ReducedEvent) => void;
	readonly viewed: (window: SimWindow, view: TimerView) => void;
	readonly wrote: (shared: SharedRecord) => void;
	/** It showed the stand nudge of a bout as a toast, or a nudge that the person tries: null. */
	readonly toasted: (window: SimWindow, bout: string | null) => void;
}

/**
 * One window of VS Code: the sit timer, its sharing and its files, wired as in
 * src/host/windows/sharedStorage.ts and signals.ts.
 */
export class SimWindow implements Process {
	alive = true;
	/** What VS Code says of this window. */
	focused = false;
	active = false;
	/** Since when it has had the focus, or none, by real time. */
	since: Milliseconds = 0;
	/** When its timer last took a step, by real time. */
	reducedAt: Milliseconds = -Infinity;
	/** It has read the record, and hears what happens. */
	listening = false;
	/** Catching up before it takes part. */
	catchingUp = 0;
	readonly timer: TimerService;
	readonly hands: HandWatch;
	readonly sharing: Sharing;
	private readonly person: PersonStore;
	private readonly toasts: ToastOffer;
	/** A cell of a notebook runs in it. */
	cellRuns = false;
	/** One did, and what VS Code calls activity has not ended since: it says nothing of the person. */
	cellRan = false;
	/** Keys were pressed in it that VS Code still calls activity. */
	private pressed = false;
	/** What the person works on in it. */
	readonly text = {};
	private readonly clock: Clock;
	private readonly wait: Surroundings['wait'];
	private readonly rules: () => TimerRules;
	private before: TimerRecord;
	private believedFocused = false;

	constructor(name: string, surroundings: Surroundings) {
		const { clock, wait, later, files, known, rules } = surroundings;
		const { failed, reduced, viewed, wrote, toasted } = surroundings;
		this.clock = clock;
		this.wait = wait;
		this.rules = rules;
		const now = () => clock.now();
		this.hands = new HandWatch({
			now,
			dispatch: (event) => this.dispatch(event),
			later,
			isActive: () => this.active,
			inRealTime: true,
		});
		this.timer = new TimerService(clock, rules, this.hands);
		this.before = this.timer.record;
		const disk = files(this);
		const reporter = {
			keptAside: (_: string, as: string, reason: string) => failed(`${as}: ${reason}`),
			fromTheFuture: (file: string) => failed(`${file} is from the future`),
		};
		const file = sharedFile(disk, reporter, now, known);
		const days = new DayFiles(disk, reporter, now);
		this.sharing = new Sharing(
			{
				file: {
					read: () => file.read(),
					write: (shared) => {
						wrote(shared);
						return file.write(shared);
					},
				},
				me: name,
				newMachine: `machine of ${name}`,
				now,
				keepSince: () => midnight(now(), -1),
				adopt: (adopted) => {
					this.before = adopted.record;
					this.timer.adopt(adopted);
				},
				logged: () => {},
				keep: (log) => days.file(log),
				failed,
			},
			this.timer.record,
		);
		this.person = new PersonStore({
			files: disk,
			reporter,
			me: name,
			earlier: new EarlierState(new MemoryState(), async () => ({ withEarlier })),
			now,
			wait,
			failed,
		});
		const parts: Toasts = {
			askText,
			offerToasts,
			showToast: (nudge, seated, person, isOpen) =>
				showToast(nudge, seated, person, () => {
					const shows = isOpen();
					if (shows) {
						toasted(this, nudge.bout);
					}
					return shows;
				}),
		};
		this.toasts = new ToastOffer(async () => parts, this.person);
		this.timer.onDidNudge((nudge) => this.toasts.decide(nudge));
		this.timer.onDidChangeView((drawn) => {
			this.toasts.offer(drawn, rules().settings);
			viewed(this, drawn);
		});
		this.timer.onDidReduce((step) => {
			const before = this.before;
			this.before = step.record;
			reduced(this, before, step);
			if (step.act && this.listening) {
				this.hands.touch();
			}
			this.sharing.handleReduced(step);
		});
	}

	async open(): Promise<void> {
		if (this.rules().settings.nudgeStyle === 'toast') {
			void this.person.open(Uri.file('/storage') as never);
		}
		await this.catchUp();
		this.timer.dispatch({ type: 'opened', lastWriteAt: this.sharing.shared.lastWriteAt });
		this.listening = true;
		this.believedFocused = this.focused;
		if (this.focused) {
			this.hands.enter();
			this.timer.dispatch({ type: 'focus', focused: true });
		}
	}

	async catchUp(): Promise<void> {
		this.catchingUp++;
		await this.sharing.sync();
		this.catchingUp--;
	}

	/** What its timer knows by this window alone. */
	get signals(): TimerState['window'] {
		return this.timer.signals;
	}

	/** What this window holds of the shared record. */
	get shared(): SharedRecord {
		return this.sharing.shared;
	}

	/** The clock was set back, and it has not met that yet. */
	get ahead(): boolean {
		return this.signals.seen > this.clock.now();
	}

	/** What its timer would hold if it were woken now, with its own record or with `record`. */
	woken(record: TimerRecord = this.timer.record): TimerState {
		const at = this.clock.now();
		const state = { record, window: this.signals };
		return reduce(state, { type: 'wake', at, planned: at }, this.rules()).state;
	}

	/** How it would look if it were woken now, and knew that someone was here at `presence`. */
	viewAfter(presence: Instant): TimerView {
		const state = this.woken({ ...this.timer.record, presence });
		return view(state, this.rules(), this.clock.now());
	}

	async focus(focused: boolean): Promise<void> {
		this.focused = focused;
		if (!this.listening) {
			return;
		}
		if (!focused) {
			if (this.believedFocused) {
				this.believedFocused = false;
				this.timer.dispatch({ type: 'focus', focused, mark: this.hands.leave() });
			}
			return;
		}
		await this.catchUp();
		if (this.timer.record.unfocusedSince === null) {
			await this.wait(HANDED_OVER);
			await this.catchUp();
		}
		if (this.alive && this.focused && !this.believedFocused) {
			this.believedFocused = true;
			this.hands.enter();
			this.timer.dispatch({ type: 'focus', focused });
			this.timer.dispatch({ type: 'lull', trigger: 'any' });
		}
	}

	/** A key or a click, anywhere in the window. */
	press(): void {
		this.pressed = true;
		this.wake();
	}

	/** VS Code calls it active. */
	wake(): void {
		if (!this.active) {
			this.active = true;
			this.hands.feel('active');
		}
	}

	/** VS Code has noticed that the person rests. */
	rest(): void {
		this.pressed = false;
		this.restIfIdle();
	}

	/** Nothing is left for which VS Code calls it active. */
	restIfIdle(): void {
		if (this.active && !this.pressed && !this.cellRuns && this.listening) {
			this.active = false;
			this.cellRan = false;
			this.hands.feel('rest');
		}
	}

	dispatch(event: UntimedEvent): void {
		if (this.listening) {
			this.timer.dispatch(event);
		}
	}

	/** It stops in good order; what it was writing is still written. */
	close(): void {
		this.hands.dispose();
		this.sharing.dispose();
		this.person.dispose();
		this.timer.dispose();
		this.listening = false;
	}

	kill(): void {
		this.alive = false;
		this.close();
	}
}
