import { host } from './host.ts';

const QUIET = 30_000;

/** Tells the host that the person uses the page, at most once in 30 s. */
export function watchPresence(): void {
	let told = -Infinity;
	const used = ({ timeStamp }: Event) => {
		if (timeStamp - told >= QUIET) {
			told = timeStamp;
			host.say({ kind: 'presence' });
		}
	};
	for (const name of ['pointerdown', 'pointermove', 'wheel', 'keydown']) {
		window.addEventListener(name, used, { capture: true, passive: true });
	}
}
