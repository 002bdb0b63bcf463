import type { PlayMoment } from '../../core/moves/play.ts';
import type { Voice } from '../../core/protocol/moves.ts';
import { t } from '../ui/words.ts';
import { type Breath, cueOf, titleOf } from './session.ts';

/** The notes (Hz): work begins; a rest or a change of sides begins. */
const notes = { begin: 659.25, rest: 493.88 } as const;

/** The volume at the start, of 1. */
const LOUD = 0.12;
/** How long a note fades, in seconds. */
const FADES = 1.1;

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

	ring(note: keyof typeof notes): void {
		const { context } = this;
		if (!context) {
			return;
		}
		const now = context.currentTime;
		const [tone, volume] = [context.createOscillator(), context.createGain()];
		tone.frequency.value = notes[note];
		volume.gain.setValueAtTime(0, now);
		volume.gain.linearRampToValueAtTime(LOUD, now + 0.02);
		volume.gain.exponentialRampToValueAtTime(0.0001, now + FADES);
		tone.connect(volume).connect(context.destination);
		tone.start(now);
		tone.stop(now + FADES);
	}
}

/**
 * The sound of a routine: its cues spoken, and a chime where a piece of it begins. Both are off until the
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

	/** To be called at every change of a routine that runs: the chime rings once a piece, each cue is spoken once. */
	follow(moment: PlayMoment): void {
		const { segment, move } = moment;
		const piece = `${segment.step} ${segment.at}`;
		if (this.piece !== piece) {
			this.piece = piece;
			this.spoken.clear();
			this.bell.ring(segment.kind === 'work' ? 'begin' : 'rest');
		}
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

	/** Stops speaking: the routine pauses, is hidden or is over. A cue cut off is spoken again later. */
	stopSound(): void {
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
