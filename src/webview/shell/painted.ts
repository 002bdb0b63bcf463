/**
 * Resolves once the view of the moment has been painted and takes input. What is loaded after that never
 * holds up the page's first words.
 */
export async function painted(): Promise<void> {
	await new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve, 0));
	});
}
