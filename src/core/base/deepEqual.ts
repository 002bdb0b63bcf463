/** Whether two values that JSON can tell hold the same, in whatever order their fields stand. */
export function deepEqual(one: unknown, other: unknown): boolean {
	if (one === other || !isHolder(one) || !isHolder(other)) {
		return one === other;
	}
	const names = Object.keys(one);
	// Most fields are the same object or number: they cost no call.
	return (
		names.length === Object.keys(other).length &&
		!names.some((name) => one[name] !== other[name] && !deepEqual(one[name], other[name]))
	);
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
