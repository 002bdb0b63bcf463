/** @file Remembers what became of each mutant, so that only those that lived need be tried again. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../hosts/places.mjs';

/**
 * @typedef {import('./mutants.mjs').Mutant} Mutant
 * @typedef {import('./judge.mjs').Judged} Judged
 */

const fileOf = (/** @type {string} */ area) => join(root, 'out', 'mutation', `${area}.json`);

/** By which a mutant is found again: what it breaks, and how. @param {Mutant} mutant */
const keyOf = ({ file, line, was, is }) => JSON.stringify([file, line, was, is]);

/**
 * @param {string} area
 * @param {readonly Judged[]} judged
 */
export async function remember(area, judged) {
	const file = fileOf(area);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify(judged));
}

/**
 * The mutants that a test noticed the last time; none where nobody has looked yet. A test that was
 * taken away since, or a rule that was changed beside them, calls for all of them anew.
 * @param {string} area
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<readonly Judged[]>}
 */
export async function noticedBefore(area, mutants) {
	/** @type {readonly Judged[]} */
	const judged = JSON.parse(await readFile(fileOf(area), 'utf8').catch(() => '[]'));
	const noticed = new Map(
		judged.filter(({ fate }) => fate === 'noticed').map((one) => [keyOf(one), one]),
	);
	return mutants.flatMap((mutant) => {
		const known = noticed.get(keyOf(mutant));
		return known ? [{ ...known, id: mutant.id }] : [];
	});
}
