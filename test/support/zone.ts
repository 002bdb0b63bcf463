function set(zone: string | undefined): void {
	if (zone === undefined) {
		delete process.env['TZ'];
	} else {
		process.env['TZ'] = zone;
	}
}

/** Runs `work` with this process in another time zone, and comes back when it is done. */
export function inZone<T>(zone: string, work: () => T): T {
	const before = process.env['TZ'];
	set(zone);
	let result: T;
	try {
		result = work();
	} catch (error) {
		set(before);
		throw error;
	}
	if (result instanceof Promise) {
		return result.finally(() => set(before)) as T;
	}
	set(before);
	return result;
}
