import type { Moment } from '../../core/moves/playing.ts';
import type { Voice } from '../../core/protocol/messages.ts';
import { say } from '../shell/words.ts';
import { Chime } from './chime.ts';
import { titleOf } from './momentWords.ts';

/**
 * What the person hears of a routine: the cues in words, and a chime where a piece of it begins. Both
 * are off until they click, which is also what a browser waits for.
 */
export class Sound {
	voice: Voice = { on: false, rate: 1, name: '' };
	cues = false;
	private readonly bell = new Chime();
	private said = '';
	private rung = '';

	/** Whether this system has a voice; some learn of theirs late, and say so by an event. */
	get speaks(): boolean {
		return 'speechSynthesis' in window && window.speechSynthesis.getVoices().length > 0;
	}

	get chime(): boolean {
		return this.bell.on;
	}

	switchCues(on: boolean): void {
		this.cues = on && this.speaks;
		this.said = '';
		if (!on) {
			this.hush();
		}
	}

	switchChime(on: boolean): void {
		this.bell.switch(on);
	}

	/** To be called at every change of a routine that runs: it speaks and rings once a piece. */
	follow(moment: Moment): void {
		const { segment, move, cue } = moment;
		const piece = `${segment.step} ${segment.at}`;
		if (this.rung !== piece) {
			this.rung = piece;
			this.bell.ring(segment.kind === 'work' ? 'begin' : 'rest');
		}
		const words = `${piece} ${cue}`;
		if (this.cues && this.said !== words) {
			const opens = !this.said.startsWith(`${piece} `) && segment.kind !== 'work';
			this.said = words;
			const text = say(move.cues[cue] ?? move.cues[0]);
			this.speak(opens ? `${titleOf(moment)}. ${text}` : text);
		}
	}

	/** Ends what is being said: the routine pauses, is hidden or is over. */
	hush(): void {
		if (this.cues || this.said) {
			window.speechSynthesis.cancel();
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
