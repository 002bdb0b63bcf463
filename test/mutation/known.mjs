/** @file Remembers what became of each mutant, so that only those that lived need be tried again. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { judgementOf } from './judgements.mjs';

/**
 * @typedef {import('./mutants.mjs').Mutant} Mutant
 * @typedef {import('./judge.mjs').Judged} Judged
 */

const fileOf = (/** @type {string} */ area) => join(root, 'out', 'mutation', `${area}.json`);

/**
 * By which mutants are found again: what each breaks, how, and which of several alike it is. Lines that
 * were moved change nothing.
 * @param {readonly Mutant[]} mutants
 * @returns {readonly string[]} in their order
 */
function keysOf(mutants) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	return mutants.map(({ file, was, is }) => {
		const key = JSON.stringify([file, was, is]);
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return `${key}${count}`;
	});
}

/**
 * @param {string} area
 * @param {readonly Mutant[]} mutants all of the area
 * @param {readonly Judged[]} judged those of them that were tried so far
 */
export async function remember(area, mutants, judged) {
	const fates = new Map(judged.map(({ id, fate, by }) => [id, { fate, by }]));
	const keys = keysOf(mutants);
	const known = mutants.flatMap(({ id }, index) => {
		const one = fates.get(id);
		return one ? [{ key: keys[index], ...one }] : [];
	});
	const file = fileOf(area);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify(known));
}

/**
 * What the last time has told of the mutants: nothing where nobody has looked yet. A test that was taken away
 * since, or a rule that was changed beside them, calls for all of them anew.
 * @param {string} area
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<readonly Judged[]>}
 */
export async function toldBefore(area, mutants) {
	/** @type {readonly (Pick<Judged, 'fate' | 'by'> & { key: string })[]} */
	const remembered = JSON.parse(await readFile(fileOf(area), 'utf8').catch(() => '[]'));
	const known = new Map(remembered.map((one) => [one.key, one]));
	const wanted = keysOf(mutants);
	return mutants.flatMap((mutant, index) => {
		const one = known.get(wanted[index] ?? '');
		return one ? [{ ...mutant, fate: one.fate, by: one.by }] : [];
	});
}

/** Whether a mutant need not be tried again: a test noticed it, or it lives and is judged. @param {Judged} judged */
export function isSettled(judged) {
	return judged.fate === 'noticed' || judgementOf(judged) !== null;
}
