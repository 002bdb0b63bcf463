import { type Milliseconds, SECOND } from '../../core/base/time.ts';
import { type PlayMoment, sinceHalf } from '../../core/moves/play.ts';
import { isEasyTurn } from '../../core/running/program/intervalRoutine.ts';
import type { Voice } from '../../core/protocol/moves.ts';
import { t } from '../ui/words.ts';
import { type Breath, cueOf, halfWords, titleOf } from './session.ts';

/**
 * The notes: their pitch (Hz), their volume at the start, of 1, and how long they fade, in seconds. Work begins;
 * a rest, a walk between runs or a change of sides begins; work is about to end; half of it is done.
 */
const notes = {
	begin: { pitch: 659.25, loud: 0.12, fades: 1.1 },
	rest: { pitch: 493.88, loud: 0.12, fades: 1.1 },
	tick: { pitch: 880, loud: 0.04, fades: 0.12 },
	half: { pitch: 587.33, loud: 0.06, fades: 0.5 },
} as const;

/** Seconds before the end of work at which it ticks. */
const TICKS = [3, 2, 1];
/** Shorter work has no ticks. */
const TICKS_FROM = 10 * SECOND;
/** The ticks are set so long before the first of them (ms), so that each comes at its time on a busy machine too. */
const AHEAD = 600;
/** The half is not told later than this after it. */
const HALF_LATE = 4 * SECOND;

/** A soft bell, made on the spot: no sound file is needed. */
class Chime {
	private context: AudioContext | null = null;

	get on(): boolean {
		return this.context !== null;
	}

	/** Must be called from a click when it switches on: a browser makes no sound before one. */
	switch(on: boolean): void {
		if (on) {
			this.context ??= new AudioContext();
			this.ring('begin');
		} else {
			void this.context?.close();
			this.context = null;
		}
	}

	/** Plays a note `after` so many milliseconds; what it returns cancels it. */
	ring(note: keyof typeof notes, after: Milliseconds = 0): () => void {
		const { context } = this;
		if (!context) {
			return () => {};
		}
		const { pitch, loud, fades } = notes[note];
		const begin = context.currentTime + after / SECOND;
		const [tone, volume] = [context.createOscillator(), context.createGain()];
		tone.frequency.value = pitch;
		volume.gain.setValueAtTime(0, begin);
		volume.gain.linearRampToValueAtTime(loud, begin + 0.02);
		volume.gain.exponentialRampToValueAtTime(0.0001, begin + fades);
		tone.connect(volume).connect(context.destination);
		tone.start(begin);
		tone.stop(begin + fades);
		return () => tone.stop();
	}
}

/**
 * The sound of a routine: its cues spoken, and a chime where a piece of it begins, with ticks before it ends. Both
 * tell the half of a long one. Both are off until the
 * person clicks, which is also what a browser waits for.
 */
export class Sound {
	voice: Voice = { on: false, rate: 1, name: '' };
	cues = false;
	/** As the figure shows it, so that no cue is spoken into the other half. */
	breath: Breath = null;
	private readonly bell = new Chime();
	/** The cues spoken in this piece. */
	private readonly spoken = new Set<string>();
	private piece = '';
	/** The half of this piece was told. */
	private isHalved = false;
	/** Each cancels a tick of this piece; null: none are set. */
	private ticks: readonly (() => void)[] | null = null;

	/** Whether this system has a voice; some list theirs late, and fire an event then. */
	get speaks(): boolean {
		return 'speechSynthesis' in window && window.speechSynthesis.getVoices().length > 0;
	}

	get chime(): boolean {
		return this.bell.on;
	}

	switchCues(on: boolean): void {
		this.cues = on && this.speaks;
		this.stopSound();
		this.spoken.clear();
	}

	switchChime(on: boolean): void {
		this.bell.switch(on);
	}

	/**
	 * To be called at every change of a routine that runs: the chime rings once a piece, each tick and its half once,
	 * each cue is spoken once.
	 */
	follow(moment: PlayMoment): void {
		const { segment, move } = moment;
		const piece = `${segment.step} ${segment.at}`;
		if (this.piece !== piece) {
			this.piece = piece;
			this.spoken.clear();
			this.isHalved = false;
			this.cancelTicks();
			this.bell.ring(segment.kind === 'work' && !isEasyTurn(move.id) ? 'begin' : 'rest');
		}
		this.count(moment);
		const cue = cueOf(moment, this.breath);
		const words = move.cues[cue] ?? move.cues[0];
		// Within a piece no cue is cut off: the next one is shown, and comes round again.
		const free = this.spoken.size === 0 || !isSpeaking();
		if (this.cues && free && !this.spoken.has(words)) {
			const opens = this.spoken.size === 0 && segment.kind !== 'work';
			this.spoken.add(words);
			this.speak(opens ? `${titleOf(moment)}. ${t(words)}` : t(words));
		}
	}

	/** The ticks before work ends, and its half. */
	private count(moment: PlayMoment): void {
		const { segment, remaining } = moment;
		const half = sinceHalf(moment);
		if (half !== null && half < 0) {
			this.isHalved = false;
		}
		const isHalf = half !== null && half >= 0 && half < HALF_LATE && !this.isHalved;
		if (isHalf && !(this.cues && isSpeaking())) {
			this.isHalved = true;
			this.bell.ring('half');
			if (this.cues) {
				this.speak(halfWords());
			}
		}
		if (segment.kind !== 'work' || segment.length < TICKS_FROM) {
			return;
		}
		const ahead = TICKS.map((seconds) => remaining - seconds * SECOND);
		if (ahead.every((after) => after > AHEAD)) {
			this.cancelTicks();
		} else {
			this.ticks ??= ahead
				.filter((after) => after >= 0)
				.map((after) => this.bell.ring('tick', after));
		}
	}

	private cancelTicks(): void {
		this.ticks?.forEach((cancel) => cancel());
		this.ticks = null;
	}

	/** Stops speaking and ticking: the routine pauses, is hidden or is over. A cue cut off is spoken again later. */
	stopSound(): void {
		this.cancelTicks();
		if (this.spoken.size > 0 && isSpeaking()) {
			window.speechSynthesis.cancel();
			this.spoken.clear();
		}
	}

	private speak(text: string): void {
		const spoken = new SpeechSynthesisUtterance(text);
		spoken.lang = document.documentElement.lang;
		spoken.rate = this.voice.rate;
		const named = window.speechSynthesis.getVoices().find(({ name }) => name === this.voice.name);
		if (named) {
			spoken.voice = named;
		}
		window.speechSynthesis.cancel();
		window.speechSynthesis.speak(spoken);
	}
}

/** Whether a cue is being spoken, or waits for its turn. */
function isSpeaking(): boolean {
	const { speaking, pending } = window.speechSynthesis;
	return speaking || pending;
}
