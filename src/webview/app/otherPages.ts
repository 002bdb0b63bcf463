import type { StrainStop } from '../../core/moves/body.ts';
import { type CheckMessage, parseFromPage } from '../../core/protocol/protocol.ts';
import { strainStop } from '../../core/running/check/checkContext.ts';
import { mergeTicks, type Tick } from '../../core/running/check/warningSigns.ts';
import type { RunningState } from '../../core/running/runningState.ts';
import { localDays } from '../ui/browser.ts';

/** The pages of all windows of one VS Code have one origin, and so one channel. */
const CHANNEL = 'nextPosture.checks';

/** A page that comes up asks the others what they know. */
const ASK = 'ask';

/**
 * What checks came to, from page to page: a warning sign holds in every window, and no file may know of it, by
 * which windows share the rest. A page that is hidden is gone: it is told when it is back.
 */
export class OtherPages {
	private readonly channel = new BroadcastChannel(CHANNEL);
	private readonly known: () => CheckMessage | null;
	private introduced = false;

	/** `known` is what checks came to in this window; `onMessage` gets what they came to in another. */
	constructor(known: () => CheckMessage | null, onMessage: (message: CheckMessage) => void) {
		this.known = known;
		this.channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			const message = data === ASK ? this.answer() : parseFromPage(data);
			if (
				typeof message === 'object' &&
				(message.kind === 'signTicked' || message.kind === 'checkDone')
			) {
				onMessage(message);
			}
		});
	}

	/** Tells the others what a check of this page came to. */
	post(message: CheckMessage): void {
		this.send(message);
	}

	/** Asks the others what they know. */
	ask(): void {
		this.send(ASK);
	}

	/** Tells the others what this window knows, once: they may have come up while no page of it was seen. */
	introduce(): void {
		if (!this.introduced) {
			this.introduced = true;
			this.answer();
		}
	}

	/** The channel is open as long as this is not called. */
	close(): void {
		this.channel.close();
	}

	private send(message: CheckMessage | typeof ASK): void {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
		this.channel.postMessage(message);
	}

	private answer(): void {
		const message = this.known();
		if (message) {
			this.post(message);
		}
	}
}

/** What checks came to in this window today; null: there was none, or it is not known. A sign goes first. */
export function knownCheck(running: RunningState | null): CheckMessage | null {
	if (running?.ticked) {
		return { kind: 'signTicked', ...running.ticked };
	}
	const [check] = running?.checks ?? [];
	return check && localDays.dayOf(check.at) === localDays.dayOf(Date.now())
		? { kind: 'checkDone', check, cleared: false }
		: null;
}

/** What closes everything that strains after a check, where `ticked` was known before it. */
export function stopAfter(message: CheckMessage, ticked: Tick | null): StrainStop | null {
	return message.kind === 'signTicked'
		? mergeTicks(ticked, message).warning
		: strainStop(
				{ checks: [message.check], ticked: message.cleared ? null : ticked },
				message.check.at,
				localDays,
			);
}
