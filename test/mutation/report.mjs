/** @file Writes down how many mutants were noticed, and which were not and why. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { areas } from './areas.mjs';
import { judgementOf } from './judgements.mjs';

/** The least share of mutants that the tests are to notice. */
const LEAST = 0.9;
/** Longest piece of code in the table. */
const WIDTH = 70;

/** @typedef {import('./judge.mjs').Judged} Judged */

const file = join(root, 'test', 'mutation', 'README.md');

/** @param {string} code */
function short(code) {
	const line = code.replaceAll(/\s+/g, ' ');
	const cut = line.length > WIDTH ? `${line.slice(0, WIDTH)} …` : line;
	return `\`${cut.replaceAll('`', "'").replaceAll('|', String.raw`\|`)}\``;
}

/**
 * @param {string} area
 * @param {readonly Judged[]} judged
 * @param {number} count of all its mutants
 * @returns {string} the area's part of README.md
 */
function section(area, judged, count) {
	const left = judged.filter(({ fate }) => fate !== 'noticed');
	const share = (100 * (judged.length - left.length)) / judged.length;
	const untried = judged.length < count ? ` ${count - judged.length} more were not tried.` : '';
	const rows = left.map((mutant) => {
		const { file: of, line, was, is, fate } = mutant;
		return `| ${of}:${line} | ${short(was)} | ${short(is)} | ${fate} | ${judgementOf(mutant) ?? 'not judged yet'} |`;
	});
	return [
		`## ${area}`,
		'',
		`${judged.length - left.length} of ${judged.length} noticed: ${share.toFixed(1)} %.${untried}`,
		'',
		'| where | the code | broken | fate | judgement |',
		'| --- | --- | --- | --- | --- |',
		...rows,
		'',
	].join('\n');
}

/**
 * Puts the area's figures and survivors into README.md, and takes out what is of no area any more.
 * @param {string} area
 * @param {readonly Judged[]} judged
 * @param {number} count of all its mutants
 * @returns {Promise<boolean>} whether enough were noticed
 */
export async function report(area, judged, count) {
	const [intro = '', ...sections] = (await readFile(file, 'utf8')).split(/^(?=## )/mu);
	const others = areas.filter(({ name }) => name !== area).map(({ name }) => `## ${name}\n`);
	const kept = sections.filter((one) => others.some((title) => one.startsWith(title)));
	const all = [...kept, section(area, judged, count)].toSorted();
	await writeFile(file, `${[intro, ...all].map((one) => one.trimEnd()).join('\n\n')}\n`);
	const noticed = judged.filter(({ fate }) => fate === 'noticed').length;
	console.log(`${area}: ${noticed} of ${judged.length} noticed`);
	return noticed >= judged.length * LEAST;
}
