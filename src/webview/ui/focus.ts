import { LitElement } from 'lit';

/** Focuses the first element that matches; one of Lit's once it is drawn, since it takes no focus before. */
export async function focusOn(root: ParentNode, selector: string): Promise<void> {
	const found = root.querySelector<HTMLElement>(selector);
	if (found instanceof LitElement) {
		await found.updateComplete;
	}
	found?.focus();
}

/**
 * Resolves when the key that is being handled is done with. An element focused before that gets the rest
 * of the key: an Enter that leads to a question would answer it as well.
 */
export async function keyDone(): Promise<void> {
	await new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
}
