import type { Frame } from 'playwright-core';

/** Longer jumps would be taken for a page that nobody saw: a routine waits then. */
const STEP_SECONDS = 20;

/** Lets so many seconds pass for the page, which reads the system's own clock. */
export async function hurry(page: Frame, seconds: number): Promise<void> {
	for (let left = seconds; left > 0; left -= STEP_SECONDS) {
		await page.evaluate(
			(by) => {
				const ahead = window as unknown as { skew?: number };
				if (ahead.skew === undefined) {
					const now = Date.now.bind(Date);
					ahead.skew = 0;
					Date.now = () => now() + (ahead.skew ?? 0);
				}
				ahead.skew += by * 1000;
			},
			Math.min(STEP_SECONDS, left),
		);
		// The page looks at its clock four times a second.
		await page.waitForTimeout(320);
	}
}
