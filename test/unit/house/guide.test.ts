import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sources } from '../../../src/content/sources.ts';

const GUIDE = 'src/content/guide.md';
const guide = readFileSync(GUIDE, 'utf8');

/** What can be cited: the numbers of the headings, and of the items of section 0. */
const sections = new Set(
	[...guide.matchAll(/^(?:#{2,3} (\d+[a-z]?)\. |- \*\*(0\.\d+) )/gm)].map(
		([, heading, item]) => heading ?? item ?? '',
	),
);

/** The sections that a text cites, in its order. */
const cited = (text: string): readonly string[] =>
	[...text.matchAll(/§(\d+(?:\.\d+|[a-z])?)/g)].map(([, section = '']) => section);

const unknown = (text: string) => cited(text).filter((section) => !sections.has(section));

/** The files of a folder that may cite the guide. */
const filesOf = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|mjs|md)$/.test(name))
		.map((name) => join(folder, name))
		.filter((path) => path !== join(GUIDE) && !path.endsWith('guide.test.ts'));

/** How many citations there were when this test was written. */
const CITATIONS = 54;

describe('the guide', () => {
	it('has every section that source and tests cite', () => {
		const files = [...filesOf('src'), ...filesOf('test')];
		const texts = files.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
		const wrong = texts.flatMap(({ path, text }) =>
			unknown(text).map((section) => `${path}: §${section}`),
		);
		assert.deepEqual(wrong, []);
		const found = texts.flatMap(({ text }) => cited(text));
		assert.ok(found.length >= CITATIONS, `only ${found.length} citations were found`);
	});

	it('is cited by number: one that is missing, or of no section, is found', () => {
		assert.deepEqual(unknown('(guide §4 and §9): §1c, §1z, §0.3, §0.13'), ['9', '1z', '0.13']);
		const comments = filesOf('src').filter((path) => path.endsWith('.ts'));
		const numberless = comments.filter((path) => {
			const text = readFileSync(path, 'utf8').replaceAll(/\n\s*(?:\*|\/\/)\s/g, ' ');
			return /\bguide\b(?! §\d)/i.test(text);
		});
		assert.deepEqual(numberless, []);
	});

	it('has every section and file that it refers to itself', () => {
		assert.deepEqual(unknown(guide), []);
		assert.ok(cited(guide).length > 30);
		for (const [, link = ''] of guide.matchAll(/\]\(([^)#:]+)\)/g)) {
			assert.ok(existsSync(join(dirname(GUIDE), link)), link);
		}
	});

	it('gives sources the addresses that the product opens', () => {
		const named = [...guide.matchAll(/`([A-Z]\w+)`(?: (https?:\/\/[^\s;]+?)(?=[,;]? |$))?/gm)].map(
			([, id = '', address]) => ({ id, address }),
		);
		assert.ok(named.length >= 12, `only ${named.length} sources were found`);
		for (const { id, address } of named) {
			assert.ok(Object.hasOwn(sources, id), id);
			assert.ok(address === undefined || address === sources[id], `${id}: ${address}`);
		}
		for (const [id, source] of Object.entries(sources)) {
			assert.ok(
				!guide.includes(source) || named.some((one) => one.id === id),
				`the guide does not name ${id} beside its address`,
			);
		}
	});
});
