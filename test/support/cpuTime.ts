/** The processor time of this process so far, in ms: a machine that others use makes no work longer by it. */
export function cpuTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
