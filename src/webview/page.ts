import { parseToPage } from '../core/protocol/parse.ts';
import { host } from './shell/host.ts';
import { watchPresence } from './shell/presence.ts';
import { Shell } from './shell/shell.ts';

/** Says in the developer tools what was dropped; the host's own log is for what the host hears. */
function drop(reason: string): void {
	// oxlint-disable-next-line no-console -- a webview has no other log
	console.warn(`Next Posture dropped a message: ${reason}`);
}

/** The frame after the one that a view was drawn for is the first to take input. */
async function sayWhenShown(page: Shell): Promise<void> {
	await page.updateComplete;
	requestAnimationFrame(() => host.say({ kind: 'shown' }));
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	const message = parseToPage(data);
	if (typeof message === 'string') {
		drop(message);
		return;
	}
	const page = document.querySelector('next-posture-page');
	if (page instanceof Shell) {
		page.take(message);
		if (message.kind === 'setup') {
			void sayWhenShown(page);
		}
	}
});

watchPresence();
host.say({ kind: 'ready' });
