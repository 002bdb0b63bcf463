import { l10n } from 'vscode';
import type { Agenda, Near } from '../../core/running/reminder.ts';
import type { Instant } from '../../core/time.ts';
import { clockTime, minutesText } from '../localTime.ts';
import type { Overlay } from '../sitting/statusItem.ts';

/** What the item says of a planned run: at most 24 characters, and whole words for a screen reader. */
export function reminderWords(
	near: Exclude<Near, null>,
	{ at }: Agenda,
	satToday: number,
	now: Instant,
	iconOnly: boolean,
): Overlay {
	const glyphAnd = (text: string) => `$(next-posture-stretch)${iconOnly ? '' : ` ${text}`}`;
	const sat = l10n.t('Sat today: {0}', hoursText(satToday));
	const time = clockTime(at, now);
	return near === 'before'
		? {
				text: glyphAnd(l10n.t('Run {0}: check?', time)),
				name: `Next Posture: ${l10n.t('run at {0}. Check and warm up?', time)} ${sat}.`,
			}
		: {
				text: glyphAnd(l10n.t('Ran? Cool down')),
				name: `Next Posture: ${l10n.t('run at {0} over? Cool down, and log it.', time)} ${sat}.`,
			};
}

/** 45 min, or 5 hr 40 min. */
export function hoursText(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutesText(minutes % 60, 'short');
	return hours === 0 ? rest : l10n.t('{0} h {1}', hours, rest);
}
