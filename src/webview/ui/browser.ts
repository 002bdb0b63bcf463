import { LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { countTo, dateOf, type LocalDays } from '../../core/base/calendar.ts';
import { mayTakeFocus } from './host.ts';

/**
 * Focuses the first element that matches; one of Lit's once it is drawn, since it takes no focus before.
 * Nothing is focused by a page that is to leave the focus where it is.
 */
export async function focusOn(root: ParentNode, selector: string): Promise<void> {
	const found = root.querySelector<HTMLElement>(selector);
	if (found instanceof LitElement) {
		await found.updateComplete;
	}
	if (mayTakeFocus()) {
		found?.focus();
	}
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

/**
 * Whether a key is meant for this element: pressed within it, or while nothing has the focus, as after the person was
 * elsewhere in the editor.
 */
export function isKeyFor(element: Element, event: Pick<KeyboardEvent, 'composedPath'>): boolean {
	const path = event.composedPath();
	return path.includes(element) || isUnfocused(event);
}

/** Whether a key was pressed while nothing on the page had the focus. */
export function isUnfocused(event: Pick<KeyboardEvent, 'composedPath'>): boolean {
	const [pressed] = event.composedPath();
	return pressed === document.body || pressed === document.documentElement;
}

/** A random id; `crypto.randomUUID` is not there where a browser is served over plain http. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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

/** Whether the person asked for less motion, of the system or of the editor. */
export function motionReduced(): boolean {
	return (
		matchMedia('(prefers-reduced-motion: reduce)').matches ||
		document.body.classList.contains('vscode-reduce-motion')
	);
}

/** The width of its host, in whole CSS pixels; 0 before the first layout. The host is drawn anew when it changes. */
export class WidthController implements ReactiveController {
	width = 0;
	private readonly host: ReactiveControllerHost & Element;
	private readonly observer: ResizeObserver;

	constructor(host: ReactiveControllerHost & Element) {
		this.host = host;
		this.observer = new ResizeObserver(([entry]) => {
			const width = Math.floor(entry?.contentRect.width ?? 0);
			if (width !== this.width) {
				this.width = width;
				host.requestUpdate();
			}
		});
		host.addController(this);
	}

	hostConnected(): void {
		this.observer.observe(this.host);
	}

	hostDisconnected(): void {
		this.observer.disconnect();
	}
}

/** The days of the page's own time zone. */
export const localDays: LocalDays = {
	dayOf(at) {
		const local = new Date(at);
		return countTo(local.getFullYear(), local.getMonth() + 1, local.getDate());
	},
	at(day, minutes) {
		const { year, month, date } = dateOf(day);
		const local = new Date(0);
		local.setFullYear(year, month - 1, date);
		return local.setHours(0, minutes, 0, 0);
	},
};
