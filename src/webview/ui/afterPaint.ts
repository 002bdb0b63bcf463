/** The longest that the editor's own work may hold up what is loaded after the first view (ms). */
const PATIENCE = 100;

/**
 * Resolves once the view of the moment has been painted and takes input, and nothing waits for its turn.
 * What is loaded after that never holds up the page's first words, nor the first thing said to it.
 */
export async function afterPaint(): Promise<void> {
	await new Promise((resolve) => {
		requestAnimationFrame(() => {
			// Safari has no idle time to offer.
			if ('requestIdleCallback' in window) {
				window.requestIdleCallback(resolve, { timeout: PATIENCE });
			} else {
				setTimeout(resolve, 0);
			}
		});
	});
}
