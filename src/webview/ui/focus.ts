import { LitElement } from 'lit';

/**
 * Puts the keyboard on the first element that matches. An element of Lit's takes the focus only once
 * it is drawn, so it is waited for.
 */
export async function focusOn(root: ParentNode, selector: string): Promise<void> {
	const found = root.querySelector<HTMLElement>(selector);
	if (found instanceof LitElement) {
		await found.updateComplete;
	}
	found?.focus();
}

/**
 * Resolves when the key that is being handled is done with. What takes the focus before that gets the
 * rest of the key: an Enter that goes on to a question would answer it as well.
 */
export async function keyDone(): Promise<void> {
	await new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
}
