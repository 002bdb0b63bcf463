/** @file Has two processes try the mutants on the tests, one after another. */
import { TesterProcess } from './testerProcess.mjs';

const PROCESSES = 2;
/** A mutant that keeps the tests busy this many times as long as the real code has been noticed. */
const PATIENCE = 3;
/** So long, in ms, the tests may take on the real code. */
const FIRST_PATIENCE = 300_000;
/**
 * Most mutants are noticed by a test that takes less than the first of these, in ms: those are asked
 * first, then those below the second, and so on.
 */
const SPEEDS = [10, 50, 250, Infinity];
/** A test that takes as long as this, in ms, is asked only where no quicker one meets the mutant. */
const SLOW = 250;
/** A mutant that is met while the tests are loaded needs a process of its own, and is shown to tests below this, in ms. */
const QUICK = 50;
/** It changes how often it is met: there is no limit to that. */
const UNKNOWN_HITS = 1e12;

/**
 * @typedef {import('./mutants.mjs').Mutant} Mutant
 * @typedef {import('./testerProcess.mjs').Coverage} Coverage
 * @typedef {'noticed' | 'survived' | 'untested'} Fate
 * @typedef {Mutant & { fate: Fate, by: string | null }} Judged
 */

/**
 * The real code under the tests.
 * @typedef {object} Unbroken
 * @property {readonly string[]} files bundled tests
 * @property {Coverage} coverage
 * @property {Record<string, number>} durations
 * @property {number} patience in ms
 */

/**
 * @param {readonly string[]} files
 * @returns {Promise<Unbroken>}
 * @throws {Error} when a test fails on the real code
 */
async function tryUnbroken(files) {
	const start = Date.now();
	const first = new TesterProcess(files, { FIRST: '1', MUTANT: '' });
	const { failed, coverage, durations } = await first.answer(FIRST_PATIENCE);
	first.end();
	if (failed !== null || !coverage || !durations) {
		throw new Error(`A test fails on the code as it is: ${failed}`);
	}
	return { files, coverage, durations, patience: PATIENCE * (Date.now() - start) };
}

/** One process after another, each used until it is lost. */
class Bench {
	/** @param {Unbroken} unbroken */
	constructor(unbroken) {
		this.unbroken = unbroken;
		/** @type {TesterProcess | null} */
		this.tester = null;
	}

	/**
	 * @param {Mutant} mutant
	 * @returns {Promise<Judged>}
	 */
	async try(mutant) {
		const { coverage, durations, files } = this.unbroken;
		const met = Object.entries(coverage.perTest).flatMap(([test, { [mutant.id]: hits }]) =>
			hits === undefined ? [] : [{ test, hits }],
		);
		const quick = met.filter(({ test }) => (durations[test] ?? 0) < SLOW);
		const by = await this.ask(mutant, quick.length > 0 ? quick : met, () => this.ready());
		if (by !== null) {
			return { ...mutant, by, fate: 'noticed' };
		}
		if (coverage.static[mutant.id] !== undefined) {
			// It is met while the tests are loaded as well: only a process that begins with it tells.
			const titles = Object.keys(durations).filter((test) => (durations[test] ?? 0) < QUICK);
			const all = titles.map((test) => ({ test, hits: UNKNOWN_HITS }));
			const fresh = new TesterProcess(files, { FIRST: '', MUTANT: mutant.id });
			const { failed } = await fresh.answer(FIRST_PATIENCE);
			const noticed = failed ?? (await this.ask(mutant, all, () => fresh));
			fresh.end();
			return { ...mutant, by: noticed, fate: noticed === null ? 'survived' : 'noticed' };
		}
		return { ...mutant, by: null, fate: met.length === 0 ? 'untested' : 'survived' };
	}

	/**
	 * @param {Mutant} mutant
	 * @param {readonly { test: string, hits: number }[]} tests
	 * @param {() => TesterProcess | Promise<TesterProcess>} tester
	 * @returns {Promise<string | null>} the test that notices, the quick ones asked first
	 */
	async ask(mutant, tests, tester) {
		const { durations, patience } = this.unbroken;
		let slowest = 0;
		for (const slower of SPEEDS) {
			const asked = tests.filter(({ test }) => {
				const took = durations[test] ?? 0;
				return took >= slowest && took < slower;
			});
			slowest = slower;
			const titles = asked.map(({ test }) => test);
			const hits = Math.max(1, ...asked.map((one) => one.hits));
			const by = await (await tester()).ask({ mutant: mutant.id, tests: titles, hits }, patience);
			if (by !== null) {
				return by;
			}
		}
		return null;
	}

	async ready() {
		if (!this.tester || this.tester.lost) {
			this.end();
			this.tester = new TesterProcess(this.unbroken.files);
			await this.tester.answer(FIRST_PATIENCE);
		}
		return this.tester;
	}

	end() {
		this.tester?.end();
	}
}

/**
 * @param {readonly string[]} files bundled tests
 * @param {readonly Mutant[]} mutants
 * @param {(judged: readonly Judged[]) => Promise<void>} remember what was tried so far
 * @returns {Promise<readonly Judged[]>}
 * @throws {Error} when a test fails on the real code
 */
export async function judge(files, mutants, remember) {
	const unbroken = await tryUnbroken(files);
	const isStatic = (/** @type {Mutant} */ { id }) => unbroken.coverage.static[id] !== undefined;
	// What needs a process of its own takes longest, and comes last.
	const waiting = mutants.toSorted(
		(one, other) =>
			Number(isStatic(one)) - Number(isStatic(other)) || Number(one.id) - Number(other.id),
	);
	/** @type {Judged[]} */
	const judged = [];
	const work = async () => {
		const bench = new Bench(unbroken);
		for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
			judged.push(await bench.try(mutant));
			if (judged.length % 100 === 0) {
				console.log(`   ${judged.length} of ${mutants.length}`);
				await remember(judged);
			}
		}
		bench.end();
	};
	await Promise.all(Array.from({ length: PROCESSES }, work));
	return judged.toSorted((one, other) => Number(one.id) - Number(other.id));
}
