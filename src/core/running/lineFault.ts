/** Why a line is no run or no plan; `text` is the piece of it that was not taken. */
export type LineFault =
	/** Not understood at all. */
	| { readonly kind: 'unknown'; readonly text: string }
	/** A second distance, time, day or score. */
	| { readonly kind: 'twice'; readonly text: string }
	/** There is no such date, or time of day. */
	| { readonly kind: 'no-date'; readonly text: string }
	/** A run that is still to come; a plan that is over. */
	| { readonly kind: 'future'; readonly text: string }
	| { readonly kind: 'past'; readonly text: string }
	/** More than anyone runs: over 1000 km or ten days, or a score above 10. */
	| { readonly kind: 'much'; readonly text: string }
	/** Neither a distance nor a time. */
	| { readonly kind: 'empty' }
	/** A plan without a time of day. */
	| { readonly kind: 'no-time' };

/** A line that was understood, or why it was not. */
export type Line<T> = { readonly is: T } | { readonly fault: LineFault };
