import type { Frame } from 'playwright-core';

/** All that is shown or read out, through every shadow root; and what is cut off on the right. */
export async function seen(page: Frame): Promise<{ texts: string[]; cutOff: string[] }> {
	return page.evaluate(() => {
		const texts: string[] = [];
		const cutOff: string[] = [];
		const visit = (node: Node) => {
			if (node instanceof Element) {
				if (['STYLE', 'SCRIPT', 'SVG'].includes(node.tagName.toUpperCase())) {
					return;
				}
				for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
					texts.push(node.getAttribute(name) ?? '');
				}
				const { overflowX, textOverflow } = getComputedStyle(node);
				const hides = overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll';
				const meant = textOverflow === 'ellipsis' || node.clientWidth <= 1;
				if (hides && !meant && node.scrollWidth > node.clientWidth + 1) {
					cutOff.push(`${node.tagName}.${node.className}: ${node.textContent.trim().slice(0, 60)}`);
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
	});
}
