import { OTHER, RUNNING, RUNNING_PLACE, WALKING } from './sportWords.ts';

/** What a file says of the sport of an activity. */
export type EntrySport = 'run' | 'other' | 'unsaid';

/** Letters that are not a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ł: 'l',
	đ: 'd',
	ı: 'i',
};

/**
 * Lower case without accents, in the widths and forms that are common; anything but letters and digits is
 * one space. Marks of other scripts stay: without them Japanese would read otherwise.
 */
export function foldWords(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.replace(/[ßøæœłđı]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Finds the words of a list in folded text; `sportWords.ts` says what they mean. */
function finderOf(list: string): RegExp {
	const globs = list.trim().split(/\s+/);
	const isAnywhere = (glob: string) => /^\*[^*]+\*$/.test(glob);
	const part = (word: string) => word.split('*').map(foldWords).join('[^ ]*');
	const whole = globs.filter((glob) => !isAnywhere(glob)).map((glob) => glob.split('_').map(part));
	const anywhere = globs.filter(isAnywhere).map((glob) => foldWords(glob.slice(1, -1)));
	const words = whole.map((parts) => parts.join(' ')).join('|');
	return new RegExp([`(?<= |^)(?:${words})(?= |$)`, ...anywhere].join('|'), 'u');
}

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
