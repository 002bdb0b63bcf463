/**
 * The least time between two drawings, ms. Every other frame of a common display is smooth enough for
 * a body that moves calmly, and leaves the editor its time.
 */
const FRAME = 20;

/** Asks for a drawing again and again while it runs. */
export class Frames {
	private readonly draw: (passed: number) => void;
	private asked: number | undefined;
	private last: number | undefined;

	/** `draw` is told how long ago the last drawing was (ms), 0 for the first. */
	constructor(draw: (passed: number) => void) {
		this.draw = draw;
	}

	/** Runs, or rests and asks for nothing. */
	run(wanted: boolean): void {
		if (wanted) {
			this.asked ??= requestAnimationFrame(this.tick);
		} else if (this.asked !== undefined) {
			cancelAnimationFrame(this.asked);
			this.asked = undefined;
			this.last = undefined;
		}
	}

	private readonly tick = (now: number): void => {
		// Asked for first: what is drawn may end it.
		this.asked = requestAnimationFrame(this.tick);
		const passed = this.last === undefined ? 0 : now - this.last;
		if (this.last === undefined || passed >= FRAME) {
			this.last = now;
			this.draw(passed);
		}
	};
}
