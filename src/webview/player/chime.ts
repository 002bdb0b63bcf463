/** The notes (Hz): a piece of work begins; a rest or a change of sides. */
const notes = { begin: 659.25, rest: 493.88 } as const;

const LOUD = 0.12;
const FADES = 1.1;

/** A soft bell, made on the spot: no sound file is needed. */
export class Chime {
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
