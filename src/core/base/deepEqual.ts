/** Whether two values that JSON can tell hold the same, in whatever order their fields stand. */
export function deepEqual(one: unknown, other: unknown): boolean {
	if (one === other || !isHolder(one) || !isHolder(other)) {
		return one === other;
	}
	const names = Object.keys(one);
	for (const name of names) {
		// Most fields are the same object or number: they cost no call.
		if (one[name] !== other[name] && !deepEqual(one[name], other[name])) {
			return false;
		}
	}
	return names.length === Object.keys(other).length;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
