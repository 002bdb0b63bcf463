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

/** The page's own memory while it is hidden and over a reload; `UiState` alone writes it. */
export const memory = {
	read: (): unknown => api.getState(),
	write: (state: unknown): void => api.setState(state),
};
