import type { FromPage } from '../../core/protocol/protocol.ts';

/** The editor's side of a webview; a page may acquire it once. */
interface WebviewApi {
	postMessage(message: FromPage): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();

/** The extension host, which drops a message that does not parse. */
export const host = {
	post(message: FromPage): void {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the editor's own, no window's
		api.postMessage(message);
	},
};

/** What a page leaves to one that takes its place. */
interface Legacy {
	readonly state?: unknown;
	readonly focused?: boolean;
}

/** The window keeps a legacy under this name for as long as it is open. */
const LEGACY = 'nextPosture.page';

/** A page that loses the focus as it goes has gone before this (ms). */
const GOING = 500;

let inherited: Legacy | undefined;

/**
 * The page's own memory while it is hidden and over a reload; `UiState` alone writes it. It goes with the
 * panel: a page that takes the place of one that lost its extension host reads what that one left.
 */
export const memory = {
	read: (): unknown => api.getState() ?? legacy().state,
	write(state: unknown): void {
		legacy();
		api.setState(state);
		leave();
	},
};

/** From now on the page leaves what it remembers, and whether it has the focus. */
export function keepLegacy(): void {
	if (succession() === 'quiet' && legacy().focused) {
		window.focus();
	}
	if (legacy().state !== undefined) {
		// It is the page's own from here on.
		memory.write(legacy().state);
	}
	leave();
	window.addEventListener('focus', leave);
	window.addEventListener('blur', () => window.setTimeout(leave, GOING));
}

/** Whether the page may take the focus by itself: in another's place, unasked, only if that one had it. */
export function mayTakeFocus(): boolean {
	return succession() !== 'quiet' || legacy().focused === true || document.hasFocus();
}

/** Whether the page takes another's place: unasked (`quiet`), or because the person asked for it; else null. */
function succession(): string | null {
	return document.querySelector('[data-succeeds]')?.getAttribute('data-succeeds') ?? null;
}

function leave(): void {
	const left: Legacy = { state: memory.read(), focused: document.hasFocus() };
	try {
		sessionStorage.setItem(LEGACY, JSON.stringify(left));
	} catch {
		// A browser that keeps nothing: a page that takes this one's place begins anew.
	}
}

/** What was left to this page: nothing where it takes nobody's place, or has been shown before. */
function legacy(): Legacy {
	return (inherited ??= succession() !== null && api.getState() === undefined ? readLegacy() : {});
}

function readLegacy(): Legacy {
	try {
		return (JSON.parse(sessionStorage.getItem(LEGACY) ?? '{}') ?? {}) as Legacy;
	} catch {
		return {};
	}
}
