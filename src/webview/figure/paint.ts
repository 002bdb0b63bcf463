import type { Drawing, Frame, Shape } from '../../core/figure/shape.ts';
import { pathOf, SCALE } from './path.ts';

const SVG = 'http://www.w3.org/2000/svg';

function set(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) {
		element.setAttribute(name, value);
	}
}

/** The classes by which a shape has its colours. */
export function classOf({ kind, role, far }: Shape): string {
	return `${role}${kind === 'line' ? ' line' : ''}${far ? ' far' : ''}`;
}

/** The element at `index` of the group, made anew where another kind of element stands there. */
function slot(group: SVGGElement, index: number, tag: 'path' | 'g'): Element {
	const present = group.children[index];
	if (present?.tagName === tag) {
		return present;
	}
	const fresh = group.ownerDocument.createElementNS(SVG, tag);
	if (tag === 'g') {
		fresh.append(
			group.ownerDocument.createElementNS(SVG, 'circle'),
			group.ownerDocument.createElementNS(SVG, 'text'),
		);
	}
	if (present) {
		present.replaceWith(fresh);
	} else {
		group.append(fresh);
	}
	return fresh;
}

function paintShape(group: SVGGElement, index: number, shape: Shape): void {
	const element = slot(group, index, shape.kind === 'mark' ? 'g' : 'path');
	set(element, 'class', classOf(shape));
	if (shape.kind === 'mark') {
		const [x, y] = shape.at;
		set(element, 'transform', `translate(${(x * SCALE).toFixed(1)} ${(y * SCALE).toFixed(1)})`);
		const [disc, letter] = element.children;
		disc?.setAttribute('r', '32');
		letter?.setAttribute('dy', '14');
		if (letter && letter.textContent !== shape.text) {
			letter.textContent = shape.text;
		}
		return;
	}
	set(element, 'd', pathOf(shape));
	if (shape.kind === 'line') {
		set(element, 'stroke-width', (shape.width * SCALE).toFixed(1));
	} else {
		element.removeAttribute('stroke-width');
	}
}

/** Draws shapes into a group, reusing the elements that an earlier drawing left there. */
export function paint(group: SVGGElement, { shapes }: Drawing): void {
	for (const [index, shape] of shapes.entries()) {
		paintShape(group, index, shape);
	}
	while (group.children.length > shapes.length) {
		group.lastElementChild?.remove();
	}
}

/** The `viewBox` that shows a frame. */
export function viewBoxOf({ x, y, width, height }: Frame): string {
	return [x, y, width, height].map((side) => (side * SCALE).toFixed(0)).join(' ');
}
