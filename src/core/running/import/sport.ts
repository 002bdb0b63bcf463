import { finderOf, foldWords } from './fold.ts';
import { OTHER, RUNNING, RUNNING_PLACE, WALKING } from './sportWords.ts';

/** What a file says of the sport of an activity. */
export type EntrySport = 'run' | 'other' | 'unsaid';

const FINDERS = {
	running: finderOf(RUNNING),
	place: finderOf(RUNNING_PLACE),
	other: finderOf(OTHER),
	walking: finderOf(WALKING),
};

/** What the words of a name are about. */
function topicsOf(name: string) {
	// `VirtualRun` and `TrailRun` are two words run together.
	const text = foldWords(name.slice(0, 100).replace(/([a-z])(?=[A-Z])/g, '$1 '));
	// "Walking on a 跑步机" is no running, though the word for a treadmill holds it.
	const rest = text.replace(FINDERS.place, '');
	return {
		text,
		running: FINDERS.running.test(rest),
		place: rest !== text,
		other: FINDERS.other.test(rest),
		walking: FINDERS.walking.test(rest),
	};
}

/** Running, and any other number, in Strava's older GPX files. */
const STRAVA_RUN = '9';

function readSport(name: string): EntrySport {
	const { text, running, place, other, walking } = topicsOf(name);
	if (/^\d{1,2}$/.test(text)) {
		return text === STRAVA_RUN ? 'run' : 'other';
	}
	if (other || (walking && !running)) {
		return 'other';
	}
	return running || place ? 'run' : 'unsaid';
}

/** Lists name a few sports thousands of times. */
const known = new Map<string, EntrySport>();
const MOST_KNOWN = 500;

/** Tells running from other sports by the name that another program gives it; `unsaid` for unknown words. */
export function sportOf(name: string): EntrySport {
	const sport = known.get(name) ?? readSport(name);
	if (known.size >= MOST_KNOWN) {
		known.clear();
	}
	known.set(name, sport);
	return sport;
}

/** Whether the title of an activity says that it was no run. */
export function isOtherByTitle(title: string): boolean {
	const { running, other, walking } = topicsOf(title);
	return !running && (other || walking);
}
