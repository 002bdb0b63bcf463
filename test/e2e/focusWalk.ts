import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** More presses of Tab than any view has controls. */
const PRESSES = 250;

/**
 * Walks through the page with Tab alone, from its beginning until the focus leaves it, and says what a
 * person would stumble over: a control that is never reached or reached twice, a step back against the
 * reading order, a focus that cannot be seen, no way out.
 */
export async function focusFaults({ page: window }: Workbench, page: Frame): Promise<string[]> {
	await page.evaluate(begin);
	for (let presses = 0; presses < PRESSES; presses++) {
		await window.keyboard.press('Tab');
		if (!(await page.evaluate(note))) {
			return page.evaluate(judge);
		}
	}
	return [`Tab never left the page in ${PRESSES} presses.`];
}

/** A walk as the page keeps it. */
interface Walk {
	readonly stops: { control: Element; box: DOMRect; focused: string }[];
	/** How a control looks, and what may draw the focus in its stead: label, parent, host, inner parts. */
	readonly looksOf: (control: Element) => string;
}

type Walking = typeof globalThis & { walk: Walk };

/** In the page: puts the focus before the first control. */
function begin(): void {
	const drawn = ['outlineStyle', 'outlineWidth', 'boxShadow', 'borderColor'] as const;
	const looksOf = (control: Element) => {
		const root = control.getRootNode();
		const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
		const host = root instanceof ShadowRoot ? root.host : null;
		const inner = [...(control.shadowRoot?.children ?? [])];
		return [control, label, control.parentElement, host, ...inner]
			.map((each) => (each ? getComputedStyle(each) : null))
			.map((style) => drawn.map((property) => style?.[property]).join(' '))
			.join('; ');
	};
	(globalThis as Walking).walk = { stops: [], looksOf };
	document.body.tabIndex = -1;
	document.body.focus();
	document.body.removeAttribute('tabindex');
}

/**
 * In the page: keeps where the focus is now; false when it has left. A field for a date takes several
 * presses, one for each of its parts.
 */
function note(): boolean {
	const { stops, looksOf } = (globalThis as Walking).walk;
	let control = document.activeElement;
	while (control?.shadowRoot?.activeElement) {
		control = control.shadowRoot.activeElement;
	}
	if (!control || control === document.body || !document.hasFocus()) {
		return false;
	}
	// Where it lies, however far the focus has made the page, or a table in it, scroll.
	const box = control.getBoundingClientRect();
	for (let around: Node | null = control; around;) {
		if (around instanceof Element) {
			box.x += around.scrollLeft;
			box.y += around.scrollTop;
		}
		around = around instanceof ShadowRoot ? around.host : around.parentNode;
	}
	if (stops.at(-1)?.control !== control) {
		stops.push({ control, box, focused: looksOf(control) });
	}
	return true;
}

/** In the page, once the focus has left: all that was wrong on the way. */
function judge(): string[] {
	const { stops, looksOf } = (globalThis as Walking).walk;
	const named = (control: Element) => {
		const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : null;
		const name = control.getAttribute('aria-label') ?? label ?? control.textContent;
		return `${control.localName} "${name.trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
	};
	const faults: string[] = [];
	for (const [index, { control, box, focused }] of stops.entries()) {
		if (focused === looksOf(control)) {
			faults.push(`The focus on ${named(control)} is not seen.`);
		}
		const before = stops[index - 1];
		if (before && box.bottom <= before.box.top && box.left < before.box.right) {
			faults.push(`${named(control)} lies above ${named(before.control)}, and comes after it.`);
		}
	}
	const visit = (node: Element) => {
		if (!node.checkVisibility({ visibilityProperty: true })) {
			return;
		}
		const control = node.matches('a[href], button, input, select, textarea, summary, [tabindex]');
		if (control && (node as HTMLElement).tabIndex >= 0 && !node.matches(':disabled')) {
			const times = stops.filter((stop) => stop.control === node).length;
			if (times !== 1) {
				faults.push(`Tab comes to ${named(node)} ${times} times.`);
			}
		}
		[...(node.shadowRoot?.children ?? []), ...node.children].forEach(visit);
	};
	visit(document.body);
	return faults;
}
