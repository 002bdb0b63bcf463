// Node's assert does not exist in the web worker host.

/** Like Node's strict `assert.ok`. */
export function ok(value: unknown, message = `${String(value)} is not truthy`): asserts value {
	if (!value) {
		throw new Error(message);
	}
}

/** Like Node's strict `assert.deepEqual`, for values that JSON can hold. */
export function deepEqual(actual: unknown, expected: unknown, message = 'not equal'): void {
	const [is, shouldBe] = [actual, expected].map((value) => JSON.stringify(value, null, 2));
	if (is !== shouldBe) {
		throw new Error(`${message}\nactual: ${is}\nexpected: ${shouldBe}`);
	}
}
