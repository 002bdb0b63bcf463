import type { PlayMoment } from '../../core/moves/playback.ts';
import type { Voice } from '../../core/protocol/messages.ts';
import { t } from '../ui/words.ts';
import { type Breath, cueOf, titleOf } from './momentWords.ts';

/** The notes (Hz): a piece of work begins; a rest or a change of sides. */
const notes = { begin: 659.25, rest: 493.88 } as const;

const LOUD = 0.12;
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
 * What the person hears of a routine: the cues in words, and a chime where a piece of it begins. Both
 * are off until they click, which is also what a browser waits for.
 */
export class Sound {
	voice: Voice = { on: false, rate: 1, name: '' };
	cues = false;
	/** As the figure shows it, so that no cue is spoken into the other half. */
	breath: Breath = null;
	private readonly bell = new Chime();
	private readonly said = new Set<string>();
	private piece = '';

	/** Whether this system has a voice; some learn of theirs late, and say so by an event. */
	get speaks(): boolean {
		return 'speechSynthesis' in window && window.speechSynthesis.getVoices().length > 0;
	}

	get chime(): boolean {
		return this.bell.on;
	}

	switchCues(on: boolean): void {
		this.cues = on && this.speaks;
		this.stopSound();
		this.said.clear();
	}

	switchChime(on: boolean): void {
		this.bell.switch(on);
	}

	/** To be called at every change of a routine that runs: it speaks and rings once a piece. */
	follow(moment: PlayMoment): void {
		const { segment, move } = moment;
		const piece = `${segment.step} ${segment.at}`;
		if (this.piece !== piece) {
			this.piece = piece;
			this.said.clear();
			this.bell.ring(segment.kind === 'work' ? 'begin' : 'rest');
		}
		const cue = cueOf(moment, this.breath);
		const words = move.cues[cue] ?? move.cues[0];
		// Within a piece nothing is cut off: the cue is shown, and comes round again.
		const free = this.said.size === 0 || !isSpeaking();
		if (this.cues && free && !this.said.has(words)) {
			const opens = this.said.size === 0 && segment.kind !== 'work';
			this.said.add(words);
			this.speak(opens ? `${titleOf(moment)}. ${t(words)}` : t(words));
		}
	}

	/** Ends what is being said: the routine pauses, is hidden or is over. What is cut off is said again. */
	stopSound(): void {
		if (this.said.size > 0 && isSpeaking()) {
			window.speechSynthesis.cancel();
			this.said.clear();
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

/** Whether something is being said, or waits for its turn. */
function isSpeaking(): boolean {
	const { speaking, pending } = window.speechSynthesis;
	return speaking || pending;
}
