import type { Frame } from 'playwright-core';

const CONTROLS =
	'button, select, input, summary, vscode-button, [role=button], [role=tab], [role=radio]';

/** All that is shown or read out, through every shadow root; and what is cut off on any side. */
export async function seen(page: Frame): Promise<{ texts: string[]; cutOff: string[] }> {
	return page.evaluate((controls) => {
		const texts: string[] = [];
		const cutOff: string[] = [];
		const report = (node: Element, how: string) =>
			cutOff.push(
				`${node.tagName}.${node.className} ${how}: ${node.textContent.trim().slice(0, 60)}`,
			);
		// Text that is taller than its control stands out of it, though nothing scrolls.
		const tooLow = (node: Element) => {
			const box = node.getBoundingClientRect();
			if (box.height <= 1 || !node.checkVisibility({ visibilityProperty: true })) {
				return false;
			}
			if (node.matches('select, input:not([type=checkbox], [type=radio], [type=file])')) {
				return node.clientHeight < parseFloat(getComputedStyle(node).fontSize) * 1.15;
			}
			return [...node.childNodes].some((child) => {
				if (child.nodeType !== Node.TEXT_NODE || (child.textContent ?? '').trim() === '') {
					return false;
				}
				const range = document.createRange();
				range.selectNodeContents(child);
				const text = range.getBoundingClientRect();
				return text.height > 0 && (text.top < box.top - 1 || text.bottom > box.bottom + 1);
			});
		};
		const visit = (node: Node) => {
			if (node instanceof Element) {
				if (['STYLE', 'SCRIPT', 'SVG'].includes(node.tagName.toUpperCase())) {
					return;
				}
				for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
					texts.push(node.getAttribute(name) ?? '');
				}
				const { overflowX, overflowY, textOverflow } = getComputedStyle(node);
				const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				const readOnly = node.clientWidth <= 1;
				const wide = node.scrollWidth > node.clientWidth + 1;
				if (hides(overflowX) && textOverflow !== 'ellipsis' && !readOnly && wide) {
					report(node, 'is too narrow');
				}
				const high = node.scrollHeight > node.clientHeight + 1;
				const hasText = [...node.childNodes].some(
					(child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '',
				);
				if (hides(overflowY) && hasText && !readOnly && high) {
					report(node, 'is too low');
				}
				if (node.matches(controls) && tooLow(node)) {
					report(node, 'is lower than its text');
				}
				node.shadowRoot?.childNodes.forEach(visit);
			} else if (node.nodeType === Node.TEXT_NODE) {
				texts.push(node.textContent ?? '');
			}
			node.childNodes.forEach(visit);
		};
		visit(document.body);
		const wide = document.documentElement;
		if (wide.scrollWidth > wide.clientWidth + 1) {
			cutOff.push(`the page is ${wide.scrollWidth} px wide in ${wide.clientWidth}`);
		}
		return { texts: texts.filter((text) => text.trim() !== ''), cutOff };
	}, CONTROLS);
}
