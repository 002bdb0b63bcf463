import { parseStateAhead, parseToPage } from '../core/protocol/protocol.ts';
import { PageFrame } from './app/frame.ts';
import pageStyle from './page.css';
import { host, keepLegacy } from './ui/host.ts';

/** The host learns of use at most this often (ms). */
const PRESENCE_INTERVAL = 30_000;

/** Whether the host knows that the first view is shown. */
let isShown = false;

applyStyles();
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => handleMessage(data));
const informed = applyStateAhead();
keepLegacy();
watchPresence();
watchZone();
host.post({ kind: 'ready', informed, locale: new Intl.DateTimeFormat().resolvedOptions().locale });

function applyStyles(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(pageStyle);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Applies the state that the document was made with; false where it has none or it is too old. */
function applyStateAhead(): boolean {
	const text = document.querySelector<HTMLElement>('next-posture-page')?.dataset['state'];
	const ahead = parseStateAhead(text, Date.now());
	if (typeof ahead === 'string') {
		logDropped(ahead);
		return false;
	}
	ahead.forEach(handleMessage);
	return ahead.length > 0;
}

function handleMessage(data: unknown): void {
	const message = parseToPage(data);
	const page = document.querySelector('next-posture-page');
	if (typeof message === 'string') {
		logDropped(message);
	} else if (page instanceof PageFrame) {
		page.handleMessage(message);
		if (message.kind === 'setup' && !isShown) {
			isShown = true;
			void reportShown(page);
		}
	}
}

/** Reports the first view one frame after it is drawn, when it takes input. */
async function reportShown(page: PageFrame): Promise<void> {
	await page.updateComplete;
	requestAnimationFrame(() => host.post({ kind: 'shown' }));
}

/** Reports that the person uses the page, at most once in each interval. */
function watchPresence(): void {
	let reportedAt = -Infinity;
	const report = ({ timeStamp }: Event) => {
		if (timeStamp - reportedAt >= PRESENCE_INTERVAL) {
			reportedAt = timeStamp;
			host.post({ kind: 'presence' });
		}
	};
	for (const name of ['pointerdown', 'pointermove', 'wheel', 'keydown']) {
		window.addEventListener(name, report, { capture: true, passive: true });
	}
}

/** Reports the browser's time zone, now and whenever the person comes back in another. */
function watchZone(): void {
	let reported = '';
	const report = () => {
		const { timeZone: name } = new Intl.DateTimeFormat().resolvedOptions();
		const ahead = -new Date().getTimezoneOffset();
		if (reported !== `${name} ${ahead}`) {
			reported = `${name} ${ahead}`;
			host.post({ kind: 'zone', name, ahead });
		}
	};
	report();
	window.addEventListener('focus', report);
	document.addEventListener('visibilitychange', report);
}

/** Logs a dropped message in the developer tools; the host's log has the messages dropped there. */
function logDropped(reason: string): void {
	// oxlint-disable-next-line no-console -- a webview has no other log
	console.warn(`Next Posture dropped a message: ${reason}`);
}
