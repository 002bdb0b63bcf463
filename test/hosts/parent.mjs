import { readFileSync } from 'node:fs';

const interval = 500;

/**
 * How often a shell that waits for us has woken up: only a signal wakes it.
 * @param {number} pid
 * @returns {string | undefined} undefined where it cannot be known
 */
function wakeUps(pid) {
	try {
		if (!/^(da)?sh$/m.test(readFileSync(`/proc/${pid}/comm`, 'utf8'))) {
			return undefined;
		}
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return /^voluntary_ctxt_switches:\s*(\d+)/m.exec(status)?.[1];
	} catch {
		return undefined;
	}
}

/**
 * Ends this process when the one that started it is gone, or was told to end and keeps it to itself:
 * npm hands a signal on to its shell only, which dies of a SIGTERM alone, and (Debian's) saves up a
 * SIGINT until we end. A Ctrl+C in a terminal reaches all of them and needs none of this.
 */
export function followParent() {
	const parent = process.ppid;
	let before = wakeUps(parent);
	let last = Date.now();
	const startOver = () => {
		before = wakeUps(parent);
	};
	// Ctrl+Z and fg wake the shell as well.
	process.on('SIGCONT', startOver);
	setInterval(() => {
		const late = Date.now() - last > 3 * interval;
		last = Date.now();
		if (late) {
			// So does the machine after a sleep.
			startOver();
		} else if (process.ppid !== parent || wakeUps(parent) !== before) {
			process.exit(130);
		}
	}, interval).unref();
}
