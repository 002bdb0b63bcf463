/**
 * @file Loaded into VS Code's server with `node --import`: ends it and its whole process group when
 * the process that started it is gone, however that went (stdin's pipe closes even after a SIGKILL).
 */

// The server's own forks would inherit the flag, and their stdin is not ours.
process.execArgv.length = 0;

process.stdin.resume().on('close', () => {
	if (process.platform !== 'win32') {
		process.kill(-process.pid, 'SIGKILL');
	}
	process.exit(1);
});
