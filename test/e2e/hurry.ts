import type { Frame } from 'playwright-core';

/** Longer jumps would be taken for a page that nobody saw: a routine waits then. */
const STEP_SECONDS = 20;

/** Lets so many seconds pass for the page, which reads the system's own clock. */
export async function hurry(page: Frame, seconds: number): Promise<void> {
	for (let left = seconds; left > 0; left -= STEP_SECONDS) {
		await page.evaluate(
			(by) => {
				const ahead = window as unknown as { skew?: number; seen?: boolean };
				if (ahead.skew === undefined) {
					const now = Date.now.bind(Date);
					ahead.skew = 0;
					Date.now = () => {
						ahead.seen = true;
						return now() + (ahead.skew ?? 0);
					};
				}
				ahead.skew += by * 1000;
				ahead.seen = false;
			},
			Math.min(STEP_SECONDS, left),
		);
		// The page looks at its clock four times a second, on a busy machine later: two steps at once would be a sleep
		// to it. After the end it looks no more.
		await page.waitForTimeout(320);
		for (let tries = 0; tries < 20 && !(await page.evaluate(seen)); tries++) {
			await page.waitForTimeout(100);
		}
	}
}

/** Whether the page has looked at its clock since it was moved. */
function seen(): boolean {
	return (window as unknown as { seen?: boolean }).seen ?? false;
}
