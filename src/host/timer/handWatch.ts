import type { Disposable } from 'vscode';
import { type Instant, type Milliseconds, SECOND } from '../../core/base/time.ts';
import type { UntimedEvent } from '../../core/timer/events.ts';
import {
	feelHands,
	handsBefore,
	type HandSign,
	isByHand,
	NO_HANDS,
	provenByActivity,
} from '../../core/timer/hands.ts';
import { BESIDE_HAND, SET_BACK_BY, WORK_PAUSE } from '../../core/timer/timing.ts';
import { MutableDisposable } from '../base/disposables.ts';

/** The same thing is sent to the timer no more often: presence, edits without a hand, files. */
const SENT_EVERY = 5 * SECOND;

/**
 * Edits are judged this long after the first one: by then the selection that typing moves, and the edits
 * of other documents that belong to it, have come. VS Code tells of the edit first, of those a few
 * milliseconds later.
 */
export const EDITS_SETTLE_IN: Milliseconds = 50;

/** A file that we were told to save changes on disk no later than this. */
const SAVE_REACHES_DISK_IN = 2 * SECOND;

/** What a window gives to know hands by. */
export interface HandSurroundings {
	readonly now: () => Instant;
	readonly dispatch: (event: UntimedEvent) => void;
	/** Calls back after so many milliseconds of real time. */
	readonly later: (span: Milliseconds, call: () => void) => Disposable;
	/** Whether VS Code reports activity. */
	readonly isActive: () => boolean;
	/** Activity is of the time that `now` tells; by a test's clock it would say that nobody ever leaves. */
	readonly inRealTime: boolean;
}

/** An edit as VS Code tells of it. */
export interface ObservedEdit {
	/** The same object for the same document. */
	readonly document: object;
	/** It is what the active editor shows. */
	readonly isShown: boolean;
	readonly undone: boolean;
	readonly atCursor: boolean;
	/** Whether it has brought what is on disk; asked later, as VS Code tells of the edit first. */
	readonly isFromDisk: () => boolean;
}

/** Edits that came together and are not judged yet. */
interface Batch {
	readonly at: Instant;
	readonly documents: Set<object>;
	shown: (Omit<ObservedEdit, 'isShown'> & { typed: boolean }) | null;
}

/**
 * Tells the timer of what the person's hands do in this window, and of what happens without them. It knows
 * nothing of VS Code, whose events `signals.ts` hands in; what is a hand's doing `core/timer/hands.ts` says.
 */
export class HandWatch implements Disposable {
	readonly #settling = new MutableDisposable();
	readonly #surroundings: HandSurroundings;
	#trustsActivity: boolean;
	#hands = NO_HANDS;
	#focused = false;
	#marked: Instant = -Infinity;
	/** When the clock was last asked, by itself. */
	#asked: Instant = -Infinity;
	#batch: Batch | null = null;
	/** The last edit of what the active editor shows that no hand is known to have made. */
	#unproven: { readonly document: object; readonly at: Instant } | null = null;
	#editedAlone: Instant = -Infinity;
	#sentEdits: Instant = -Infinity;
	#sentFiles: Instant = -Infinity;
	#saved: Instant = -Infinity;

	constructor(surroundings: HandSurroundings) {
		this.#surroundings = surroundings;
		this.#trustsActivity = surroundings.inRealTime;
	}

	/** Lets activity count from now on, or not, whatever clock there is: tests do. */
	trustActivity(trusts: boolean): void {
		this.#trustsActivity = trusts;
		this.#hands = { ...this.#hands, active: trusts && this.#surroundings.isActive() };
	}

	/** The last instant at which activity proves the person here; null where it proves nothing at `at`. */
	provenByActivity(at: Instant): Instant | null {
		return this.#focused ? provenByActivity(this.#hands, at) : null;
	}

	/** The window has the focus from now on. */
	enter(): void {
		this.#focused = true;
	}

	/** The window has lost the focus; returns when the person was last known to be here, if they left it. */
	leave(): Instant | null {
		const { marks } = feelHands(this.#hands, 'leave', this.#now());
		const [mark = null] = this.#focused ? marks : [];
		this.#focused = false;
		return mark;
	}

	/** The timer was told of an act of the person: that needs no telling again. */
	touch(): void {
		const at = this.#now();
		this.#hands = feelHands(this.#hands, 'hand', at).hands;
		this.#marked = at;
	}

	/** Something that may be a sign of a hand. */
	feel(sign: HandSign): void {
		const at = this.#now();
		const { hands, marks } = feelHands(this.#hands, sign, at);
		this.#hands = this.#trustsActivity ? hands : { ...hands, active: false };
		if (!this.#focused) {
			return;
		}
		for (const mark of marks) {
			if (mark - this.#marked >= SENT_EVERY) {
				this.#marked = mark;
				this.#surroundings.dispatch({ type: 'presence', mark });
			}
		}
	}

	/** A tab was closed: where the person did it, they have come to an end of something. */
	closeTab(): void {
		this.feel('change');
		if (this.#focused && Math.abs(this.#now() - this.#editedAlone) > WORK_PAUSE) {
			this.#surroundings.dispatch({ type: 'lull', trigger: 'any' });
		}
	}

	/** A document was edited. */
	edit({ document, isShown, undone, atCursor, isFromDisk }: ObservedEdit): void {
		if (!this.#focused) {
			return;
		}
		if (!this.#batch) {
			this.#batch = { at: this.#now(), documents: new Set(), shown: null };
			this.#settling.set(this.#surroundings.later(EDITS_SETTLE_IN, () => this.#judgeEdits()));
		}
		this.#batch.documents.add(document);
		if (isShown) {
			const { shown } = this.#batch;
			this.#batch.shown = {
				document,
				undone: undone || (shown?.undone ?? false),
				atCursor: atCursor && (shown?.atCursor ?? true),
				isFromDisk,
				typed: shown?.typed ?? false,
			};
		}
	}

	/** Keys moved the cursor of a document, as they do behind each character that is typed. */
	selectByKeyboard(document: object): void {
		this.feel('hand');
		const batch = this.#batch;
		const unproven = this.#unproven;
		if (batch?.shown?.document === document) {
			batch.shown.typed = true;
		} else if (unproven?.document === document && this.#surroundings.isActive()) {
			// VS Code was slow to tell of it.
			this.#unproven = null;
			if (this.#now() - unproven.at <= BESIDE_HAND) {
				this.#surroundings.dispatch({ type: 'edit', byHand: true });
			}
		}
	}

	/** What is edited is about to be saved, by whomever: it will change on disk. */
	save(byPerson: boolean): void {
		this.#saved = this.#now();
		// What was edited so far is not as it is on disk, yet.
		this.#judgeEdits();
		if (byPerson && this.#focused && this.#surroundings.isActive()) {
			this.#surroundings.dispatch({ type: 'save' });
		}
	}

	/** A file changed on disk. */
	changeFile(): void {
		const at = this.#now();
		const ours = Math.abs(at - this.#saved) <= SAVE_REACHES_DISK_IN;
		if (this.#focused && !ours && Math.abs(at - this.#sentFiles) >= SENT_EVERY) {
			this.#sentFiles = at;
			this.#surroundings.dispatch({ type: 'files' });
		}
	}

	dispose(): void {
		this.#settling.dispose();
	}

	/** What the clock shows. Where it was set back since it was last asked, no sign from before is near. */
	#now(): Instant {
		const at = this.#surroundings.now();
		if (this.#asked - at > SET_BACK_BY) {
			this.#hands = handsBefore(this.#hands, at);
			// The timer learns of it by the next sign, before the clock hides it again.
			this.#marked = -Infinity;
		}
		this.#asked = at;
		return at;
	}

	#judgeEdits(): void {
		const batch = this.#batch;
		this.#settling.set(null);
		this.#batch = null;
		if (!batch || !this.#focused) {
			return;
		}
		const at = this.#now();
		if (Math.abs(at - batch.at) > BESIDE_HAND) {
			// The machine has slept since.
			return;
		}
		const { shown, documents } = batch;
		const active = this.#surroundings.isActive();
		this.#unproven = null;
		const several = documents.size > 1;
		if (shown && isByHand({ ...shown, active, several, fromDisk: shown.isFromDisk() })) {
			this.#surroundings.dispatch({ type: 'edit', byHand: true });
			return;
		}
		this.#editedAlone = at;
		this.#unproven = shown && { document: shown.document, at };
		if (Math.abs(at - this.#sentEdits) >= SENT_EVERY) {
			this.#sentEdits = at;
			this.#surroundings.dispatch({ type: 'edit', byHand: false });
		}
	}
}
