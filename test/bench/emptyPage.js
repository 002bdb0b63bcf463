// The one script of the empty webview that the page is measured against.
const host = acquireVsCodeApi();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the editor's own, no window's
requestAnimationFrame(() => host.postMessage('ready'));
