/**
 * The largest of `numbers` and `least`, however many there are: `Math.max` takes each as an argument, and
 * an engine takes only so many (about 120,000).
 */
export function max(numbers: readonly number[], least = -Infinity): number {
	return numbers.reduce((most, number) => Math.max(most, number), least);
}
