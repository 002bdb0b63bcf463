/**
 * @file What keeps a release back: texts that no clinician has read, and sources that nobody has checked
 * against the original. `.github/release-gate.json` says who did and when.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';

export const gateFile = join(root, '.github', 'release-gate.json');

/** What a clinician reads before a release. */
export const REVIEWED = [
	'warning signs and same-day signs',
	'moves: cues, cautions and swaps',
	'routines',
	'pain check and its outcomes',
	'training load rules',
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether an entry says who and when, and not a day to come.
 * @param {unknown} entry
 * @param {Date} now
 */
function signed(entry, now) {
	const { by, on } = /** @type {{ by?: unknown, on?: unknown }} */ (entry ?? {});
	if (typeof by !== 'string' || by.trim() === '' || typeof on !== 'string' || !DAY.test(on)) {
		return false;
	}
	const day = new Date(`${on}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day <= now;
}

/** @param {unknown} part */
const entries = (part) =>
	/** @type {Readonly<Record<string, unknown>>} */ (
		typeof part === 'object' && part !== null ? part : {}
	);

/**
 * @param {string} text of the gate file
 * @param {readonly string[]} sources ids of all that the product cites
 * @param {Date} now
 * @returns {string[]} why there can be no release, in plain words; empty where there can
 */
export function gateReasons(text, sources, now) {
	let gate;
	try {
		gate = entries(JSON.parse(text));
	} catch {
		return ['.github/release-gate.json is no JSON.'];
	}
	const { clinicianReview, checkedSources } = gate;
	const unread = REVIEWED.filter((part) => !signed(entries(clinicianReview)[part], now));
	const unchecked = sources.filter((id) => !signed(entries(checkedSources)[id], now));
	return [
		...unread.map((part) => `No clinician has read the ${part}.`),
		...(unchecked.length > 0 ? [`Not checked against the original: ${unchecked.join(', ')}.`] : []),
	];
}

/** @returns {Promise<string[]>} the ids of `src/content/sources.ts` */
export async function citedSources() {
	const source = await readFile(join(root, 'src', 'content', 'sources.ts'), 'utf8');
	const [, list = ''] = /sources[^=]*= \{\n(.*?)\n\};/s.exec(source) ?? [];
	return [...list.matchAll(/^\t(\w+):/gm)].map(([, id]) => id ?? '');
}
