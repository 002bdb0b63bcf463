/** Whether two values that JSON can tell hold the same, in whatever order their fields stand. */
export function same(one: unknown, other: unknown): boolean {
	if (one === other) {
		return true;
	}
	if (!isHolder(one) || !isHolder(other)) {
		return false;
	}
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length &&
		names.every((name) => same(one[name], other[name]))
	);
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
