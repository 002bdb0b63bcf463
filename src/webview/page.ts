import { host } from './ui/host.ts';
import { parseStateAhead, parseToPage } from '../core/protocol/protocol.ts';
import pageStyle from './page.css';
import { Frame } from './app/frame.ts';

const QUIET = 30_000;

/** Tells the host that the person uses the page, at most once in 30 s. */
function watchPresence(): void {
	let told = -Infinity;
	const used = ({ timeStamp }: Event) => {
		if (timeStamp - told >= QUIET) {
			told = timeStamp;
			host.post({ kind: 'presence' });
		}
	};
	for (const name of ['pointerdown', 'pointermove', 'wheel', 'keydown']) {
		window.addEventListener(name, used, { capture: true, passive: true });
	}
}

/** Says in the developer tools what was dropped; the host's own log is for what the host hears. */
function drop(reason: string): void {
	// oxlint-disable-next-line no-console -- a webview has no other log
	console.warn(`Next Posture dropped a message: ${reason}`);
}

/** The frame after the one that a view was drawn for is the first to take input. */
async function sayWhenShown(page: Frame): Promise<void> {
	await page.updateComplete;
	requestAnimationFrame(() => host.post({ kind: 'shown' }));
}

function dress(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(pageStyle);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

let shown = false;

function take(data: unknown): void {
	const message = parseToPage(data);
	const page = document.querySelector('next-posture-page');
	if (typeof message === 'string') {
		drop(message);
	} else if (page instanceof Frame) {
		page.handleMessage(message);
		if (message.kind === 'setup' && !shown) {
			shown = true;
			void sayWhenShown(page);
		}
	}
}

/** The document brings the state of the moment in which it was made; a later one is asked for. */
function takeStateAhead(): boolean {
	const text = document.querySelector<HTMLElement>('next-posture-page')?.dataset['state'];
	const ahead = parseStateAhead(text, Date.now());
	if (typeof ahead === 'string') {
		drop(ahead);
		return false;
	}
	ahead.forEach(take);
	return ahead.length > 0;
}

dress();
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(data));
const informed = takeStateAhead();

watchPresence();
host.post({ kind: 'ready', informed });
