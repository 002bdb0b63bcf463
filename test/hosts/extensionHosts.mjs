import { run } from './children.mjs';

/**
 * The extension hosts of the servers that this process has started, by process id. Their parents are
 * asked, since no window says which host is its own.
 * @returns {Promise<number[]>}
 */
export async function extensionHosts() {
	const all = await processes();
	const isOurs = (/** @type {number} */ pid) => {
		for (let at = all.get(pid); at; at = all.get(at.parent)) {
			if (at.parent === process.pid) {
				return true;
			}
		}
		return false;
	};
	return [...all]
		.filter(([pid, { command }]) => command.includes('--type=extensionHost') && isOurs(pid))
		.map(([pid]) => pid);
}

/** @returns {Promise<Map<number, { parent: number, command: string }>>} every process by its id */
async function processes() {
	const list =
		"Get-CimInstance Win32_Process | ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, $_.CommandLine }";
	const { output } =
		process.platform === 'win32'
			? await run('powershell', ['-NoProfile', '-Command', list])
			: await run('ps', ['-eo', 'pid=,ppid=,args=']);
	return new Map(
		output.split('\n').flatMap((line) => {
			const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
			return pid ? [[Number(pid), { parent: Number(parent), command }]] : [];
		}),
	);
}
