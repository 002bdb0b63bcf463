import type { TimerView } from './view.ts';

/**
 * What the status item shows, one thing at a time: a text that covers it for a while, a nudge of the sit
 * timer, a note that was due once, the reminder of a planned run, or whatever else the timer has to show.
 */
export type ItemLayer = 'overlay' | 'nudge' | 'note' | 'reminder' | 'timer';

/** What there is to show besides the timer's own. */
export interface OverTimer {
	readonly overlay: boolean;
	readonly note: boolean;
	readonly reminder: boolean;
}

type LayerView = Pick<TimerView, 'content' | 'severity'>;

/** The layer that shows: the first that is there, note and reminder only where the timer gives way. */
export function itemLayer({ overlay, note, reminder }: OverTimer, view: LayerView): ItemLayer {
	if (overlay) {
		return 'overlay';
	}
	if (isNudge(view)) {
		return 'nudge';
	}
	if (!givesWay(view)) {
		return 'timer';
	}
	return note ? 'note' : reminder ? 'reminder' : 'timer';
}

/** Whether a note could show now. */
export function hasRoom(view: LayerView): boolean {
	return !isNudge(view) && givesWay(view);
}

/** By words, or by the colour alone where the person wants it so. */
function isNudge({ content, severity }: LayerView): boolean {
	return content.what === 'nudge' || content.what === 'trial' || severity === 'warning';
}

/**
 * Whether a reminder may take the place: not of what asks something, nor of nothing, as which the timer shows
 * while muted, paused or off. Minutes give way, and so does a nudge that has shown for long enough and is only
 * "due" by now.
 */
function givesWay({ content }: LayerView): boolean {
	switch (content.what) {
		case 'minutes':
		case 'due':
		case 'up':
			return true;
		case 'nudge':
		case 'trial':
		case 'nothing':
		case 'undo':
		case 'routine':
		case 'question':
			return false;
	}
}
