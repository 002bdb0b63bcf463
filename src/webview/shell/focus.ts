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
