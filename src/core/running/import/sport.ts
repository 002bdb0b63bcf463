/** What a file says of the sport of an activity. */
export type EntrySport = 'run' | 'other' | 'unsaid';

/**
 * Names of running in the exports of Strava and Garmin Connect where those are not in English. 9 is
 * the number that Strava's older GPX files have for it.
 */
const RUNNING: ReadonlySet<string> = new Set(
	[
		['9'],
		// German
		['lauf', 'laufen', 'laufband', 'laufbandtraining', 'laufen auf dem laufband'],
		['laufen im freien', 'laufen auf der bahn', 'bahnlauf', 'bahn laufen', 'strassenlauf'],
		['traillauf', 'trail lauf', 'trailrun', 'trailrunning', 'ultralauf', 'hindernislauf'],
		['indoor laufen', 'hallenlauf', 'virtueller lauf', 'virtuelles laufen'],
		// French
		['course a pied', 'course a pied sur tapis roulant', 'course a pied urbaine', 'trail'],
		['course a pied en salle', 'course a pied sur piste', 'course a pied virtuelle'],
		['course virtuelle', 'course sur piste', 'tapis roulant'],
		// Spanish, Portuguese
		['carrera', 'correr', 'carrera a pie', 'carrera de trail', 'carrera de montana'],
		['carrera en cinta', 'carrera virtual', 'carrera en pista', 'corrida', 'corrida em trilha'],
		['corrida virtual', 'corrida em esteira', 'corrida de rua'],
		// Italian
		['corsa', 'corsa su sentiero', 'corsa virtuale', 'corsa su pista'],
		['corsa su tapis roulant', 'corsa indoor'],
		// Dutch
		['hardlopen', 'hardloopsessie', 'virtuele hardloopsessie', 'loopband'],
		['hardlopen op loopband', 'baanloop', 'trail hardlopen', 'virtueel hardlopen'],
	].flat(),
);

const ENGLISH = /\b(?:run|running)\b/;

/** Lower case without accents; runs of anything else are one space. */
function plain(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Tells running from other sports by the name that another program gives it. */
export function sportOf(name: string): EntrySport {
	// `VirtualRun` and `TrailRun` are two words run together.
	const spaced = plain(name.slice(0, 100).replace(/([a-z])(?=[A-Z])/g, '$1 '));
	if (spaced === '') {
		return 'unsaid';
	}
	return ENGLISH.test(spaced) || RUNNING.has(spaced) ? 'run' : 'other';
}
