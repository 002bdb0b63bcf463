/** What a loudspeaker is given: a note (Hz) that begins at a position (s) of the audio clock, or words. */
export type Heard = { readonly tone: number; readonly at: number } | { readonly words: string };

/**
 * Stands in for the browser's sound and voice, which a test without a browser lacks, and keeps what they were
 * given. `connect` puts it in place of the globals, `disconnect` puts these back.
 */
export class Loudspeaker {
	/** In the order in which it was given, not in that of `at`. */
	readonly heard: Heard[] = [];
	/** The audio clock, in seconds. */
	seconds: () => number = () => 0;
	isSpeaking: () => boolean = () => false;
	/** How many notes were taken back before their end. */
	cancelled = 0;
	readonly #before = new Map<string, unknown>();

	connect(): void {
		const { heard } = this;
		const seconds = () => this.seconds();
		const isSpeaking = () => this.isSpeaking();
		const cancel = () => this.cancelled++;
		const node = { connect: () => node };
		this.#replace('document', { documentElement: { lang: 'en' } });
		this.#replace(
			'SpeechSynthesisUtterance',
			class {
				readonly text: string;
				constructor(text: string) {
					this.text = text;
				}
			},
		);
		this.#replace('window', {
			speechSynthesis: {
				get speaking() {
					return isSpeaking();
				},
				pending: false,
				getVoices: () => [{ name: 'Ada' }],
				speak: ({ text }: { text: string }) => heard.push({ words: text }),
				cancel: () => undefined,
			},
		});
		this.#replace(
			'AudioContext',
			class {
				get currentTime() {
					return seconds();
				}
				createOscillator() {
					const frequency = { value: 0 };
					const start = (at = 0) => heard.push({ tone: Math.round(frequency.value), at });
					const stop = (at?: number) => at === undefined && cancel();
					return { ...node, frequency, start, stop };
				}
				createGain() {
					const set = () => undefined;
					const gain = {
						setValueAtTime: set,
						linearRampToValueAtTime: set,
						exponentialRampToValueAtTime: set,
					};
					return { ...node, gain };
				}
				close() {
					return Promise.resolve();
				}
			},
		);
	}

	disconnect(): void {
		for (const [name, value] of this.#before) {
			(globalThis as Record<string, unknown>)[name] = value;
		}
		this.#before.clear();
	}

	#replace(name: string, value: unknown): void {
		const globals = globalThis as Record<string, unknown>;
		this.#before.set(name, globals[name]);
		globals[name] = value;
	}
}
