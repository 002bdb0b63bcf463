import type { FromPage } from '../../core/protocol/messages.ts';

/** The editor's side of a webview, as given to the page once. */
interface WebviewApi {
	postMessage(message: FromPage): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();

/** The way to the extension host. What is said here arrives parsed, or not at all. */
export const host = {
	post(message: FromPage): void {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the editor's own, no window's
		api.postMessage(message);
	},
};

/** What the page remembers of itself while hidden and over a reload; written by one owner, the page. */
export const memory = {
	read: (): unknown => api.getState(),
	write: (state: unknown): void => api.setState(state),
};
