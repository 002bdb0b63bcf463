import type { Moment } from '../../core/moves/playing.ts';
import type { Voice } from '../../core/protocol/messages.ts';
import { say } from '../shell/words.ts';
import { Chime } from './chime.ts';
import { cueOf, titleOf, type Breath } from './momentWords.ts';

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
		this.hush();
		this.said.clear();
	}

	switchChime(on: boolean): void {
		this.bell.switch(on);
	}

	/** To be called at every change of a routine that runs: it speaks and rings once a piece. */
	follow(moment: Moment): void {
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
			this.speak(opens ? `${titleOf(moment)}. ${say(words)}` : say(words));
		}
	}

	/** Ends what is being said: the routine pauses, is hidden or is over. What is cut off is said again. */
	hush(): void {
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
