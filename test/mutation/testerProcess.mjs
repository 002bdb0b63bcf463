/** @file Talks with a process that holds the tests (tester.mjs). */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Which mutants were met, and how often: while the tests were loaded, and in each test.
 * @typedef {{ static: Record<string, number>, perTest: Record<string, Record<string, number>> }} Coverage
 */

/**
 * What such a process says: the test that failed first (or what else went wrong), and after a first
 * run of all tests what each of them met and how long it took, in ms.
 * @typedef {object} Answer
 * @property {string | null} failed
 * @property {Coverage} [coverage]
 * @property {Record<string, number>} [durations]
 */

/** A process with the tests in it. */
export class TesterProcess {
	/** It can no longer be asked. */
	lost = false;

	/**
	 * @param {readonly string[]} files bundled tests
	 * @param {Record<'FIRST' | 'MUTANT', string>} [start]
	 */
	constructor(files, start) {
		this.child = fork(fileURLToPath(new URL('tester.mjs', import.meta.url)), [...files], {
			env: { ...process.env, ...start },
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		// What a mutant left running may end the process after its answer.
		this.child.on('exit', () => (this.lost = true));
	}

	/**
	 * @param {number} ms to wait
	 * @returns {Promise<Answer>} what it says next
	 */
	answer(ms) {
		return new Promise((resolve) => {
			const give = (/** @type {Answer} */ stated) => {
				clearTimeout(patience);
				this.child.off('message', give);
				this.child.off('exit', broken);
				resolve(stated);
			};
			const lose = (/** @type {string} */ how) => {
				this.lost = true;
				give({ failed: how });
			};
			const broken = () => lose('the tests broke off');
			const patience = setTimeout(() => lose('the tests never ended'), ms);
			this.child.on('message', give);
			this.child.on('exit', broken);
		});
	}

	/**
	 * @param {{ mutant: string, tests: readonly string[], hits: number }} what
	 * @param {number} ms to wait
	 * @returns {Promise<string | null>} the test that noticed
	 */
	async ask(what, ms) {
		if (what.tests.length === 0) {
			return null;
		}
		const answered = this.answer(ms);
		// A mutant may have ended the process after its last answer: the answer is then its exit.
		this.child.send(what, () => {});
		return (await answered).failed;
	}

	end() {
		this.child.kill('SIGKILL');
	}
}
