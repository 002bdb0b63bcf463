import { PATIENCE } from '../hosts/patience.mjs';

/**
 * Asks again and again until there is an answer: something other than undefined, null and false.
 * @param what is being waited for, as the error names it
 * @param options `seconds` of patience, and the `pause` in milliseconds between two looks
 * @throws {Error} that names it when there is none within `seconds`
 */
export async function eventually<T>(
	what: string,
	probe: () => Promise<T | undefined | null | false>,
	{ seconds = PATIENCE, pause = 25 } = {},
): Promise<T> {
	const deadline = Date.now() + seconds * 1000;
	do {
		const found = await probe();
		if (found !== undefined && found !== null && found !== false) {
			return found;
		}
		await new Promise((resolve) => {
			setTimeout(resolve, pause);
		});
	} while (Date.now() < deadline);
	throw new Error(`Waited ${seconds} s in vain for ${what}.`);
}
