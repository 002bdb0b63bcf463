import type { Frame } from 'playwright-core';

const INTERACTIVE = [
	'a[href]',
	'button',
	'input',
	'select',
	'textarea',
	'summary',
	'[role=button]',
	'[role=tab]',
	'[role=radio]',
	'[role=checkbox]',
	'[role=slider]',
	'[tabindex]',
].join(',');

/**
 * Controls that offer less than 24 by 24 CSS px to a pointer, with the label that is theirs counted in
 * (WCAG 2.5.8). A link or button within a sentence is excepted there, and here.
 */
export async function tooSmall(page: Frame): Promise<string[]> {
	return page.evaluate((interactive) => {
		const small: string[] = [];
		const boxOf = (control: Element) => {
			const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
			const own = control.getBoundingClientRect();
			const its = label?.getBoundingClientRect() ?? own;
			return {
				width: Math.max(own.width, its.width),
				height: Math.max(own.height, its.height),
			};
		};
		const inSentence = (control: Element) =>
			getComputedStyle(control).display.startsWith('inline') &&
			[control.previousSibling, control.nextSibling].some(
				(beside) =>
					beside?.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(beside.textContent ?? ''),
			);
		const visit = (node: Element) => {
			const shown = node.checkVisibility({ visibilityProperty: true });
			if (shown && node.matches(interactive) && !node.matches('[tabindex="-1"]:not([role])')) {
				const { width, height } = boxOf(node);
				// Half a pixel is rounding.
				if (Math.min(width, height) < 23.5 && width > 0 && !inSentence(node)) {
					const name = node.getAttribute('aria-label') ?? node.textContent.trim();
					small.push(
						`${node.localName}.${node.className} "${name.slice(0, 40)}": ${Math.round(width)} x ${Math.round(height)}`,
					);
				}
			}
			[...(node.shadowRoot?.children ?? []), ...node.children].forEach(visit);
		};
		visit(document.body);
		return [...new Set(small)];
	}, INTERACTIVE);
}
