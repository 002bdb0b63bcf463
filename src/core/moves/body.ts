import type { Area } from './move.ts';

/** What of the person's body, and of the place, decides which moves are offered (guide §8). */
export interface Body {
	/** The person stays seated: breaks are pressure relief or arm work. True in a wheelchair too. */
	readonly seated: boolean;
	/** Arms and trunk only: a move that needs the legs is swapped, or left out. */
	readonly wheelchair: boolean;
	/** Nothing on the floor. */
	readonly noFloor: boolean;
	readonly pregnant: boolean;
	/** Until 12 weeks after a birth. */
	readonly postpartum: boolean;
	/** Areas that no move is to work on. */
	readonly leaveOut: readonly Area[];
	/** "My back is sore today": gone at midnight. */
	readonly sore: boolean;
}

/** The body of someone who has set nothing. */
export const neutralBody: Body = {
	seated: false,
	wheelchair: false,
	noFloor: false,
	pregnant: false,
	postpartum: false,
	leaveOut: [],
	sore: false,
};
