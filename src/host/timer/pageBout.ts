import type { ToPage } from '../../core/protocol/protocol.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';

/** The line of the bout at the top of the page. */
export function boutMessage(view: TimerView, { sitMinutes, latestMinutes }: Settings): ToPage {
	const { phase, quietUntil, position, minutes, breakMinutes } = view;
	return {
		kind: 'bout',
		phase: quietUntil === null ? phase : 'quiet',
		position,
		minutes: minutes ?? 0,
		sitMinutes,
		latestMinutes,
		breakMinutes,
	};
}
