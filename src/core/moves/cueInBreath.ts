/** A half of a breath. */
export type Half = 'in' | 'out';

/** The half of the breath that a cue asks for; null where it names none, both, or one in several. */
export function halfOf(cue: string): Half | null {
	const [half, ...others] = new Set(
		[...cue.toLowerCase().matchAll(/\bbreathe (in|out)\b/g)].map(([, named]) => named as Half),
	);
	return half && others.length === 0 && !/\b(every|each)\b/i.test(cue) ? half : null;
}

/**
 * The cue to show while the breath goes `breath` (null: nothing shows it): the one at `due`, unless that
 * asks for the other half. Then it is the nearest that asks for this half, else one that names none.
 */
export function cueInBreath(cues: readonly string[], due: number, breath: Half | null): number {
	const halves = cues.map(halfOf);
	const named = halves[due] ?? null;
	if (breath === null || named === null || named === breath) {
		return due;
	}
	const nearest = (half: Half | null, from: number) =>
		halves
			.map((each, index) => ({ each, index, far: Math.abs(index - due) }))
			.filter(({ each, index }) => each === half && index >= from)
			.sort((one, other) => one.far - other.far)[0]?.index;
	// The first cue gets the body into place, which is done by now.
	return nearest(breath, 0) ?? nearest(null, 1) ?? due;
}
