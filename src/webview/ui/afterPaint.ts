/** The longest that the editor's own work may delay what is loaded after the first view (ms). */
const PATIENCE = 100;

/**
 * Resolves once the present view has been painted and takes input, and the page is idle. What is loaded
 * after that delays neither the first view nor the first click.
 */
export async function afterPaint(): Promise<void> {
	await new Promise((resolve) => {
		requestAnimationFrame(() => {
			// Safari has no idle callback.
			if ('requestIdleCallback' in window) {
				window.requestIdleCallback(resolve, { timeout: PATIENCE });
			} else {
				setTimeout(resolve, 0);
			}
		});
	});
}
